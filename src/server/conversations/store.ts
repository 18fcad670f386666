import { eq, sql, type SQL } from 'drizzle-orm';
import type { Executor } from '../db/database.ts';
import { conversations, person_presence, users } from '../db/schema.ts';
import type { ConversationView } from './present.ts';

const connected = sql<boolean>`exists (select 1 from ${person_presence} where ${person_presence.conversation_id} = ${conversations.id} and ${person_presence.expires_at} > now())`;

/** Conversations with holder and connection, for showing; ids that do not exist are absent. */
export async function selectViews(executor: Executor, where: SQL | undefined): Promise<ConversationView[]> {
  return executor
    .select({
      row: conversations,
      holder: { username: users.username, display_name: users.display_name },
      user_connected: connected,
    })
    .from(conversations)
    .leftJoin(users, eq(users.id, conversations.holder_id))
    .where(where);
}

export async function insertConversation(
  executor: Executor,
  row: typeof conversations.$inferInsert,
): Promise<void> {
  await executor.insert(conversations).values(row);
}
