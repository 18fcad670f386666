import { asc, eq, sql } from 'drizzle-orm';
import { idList, type Executor, type Tx } from '../db/database.ts';
import { conversations, type ConversationRow } from '../db/schema.ts';

/**
 * Locks the conversations, in ascending order of id so that no two transactions wait for each other.
 * `busy: 'skip'` leaves out those that another transaction holds.
 */
export async function lockConversations(
  tx: Tx,
  ids: number[],
  busy: 'wait' | 'skip',
): Promise<ConversationRow[]> {
  return tx
    .select()
    .from(conversations)
    .where(sql`${conversations.id} = any(${idList(ids)})`)
    .orderBy(asc(conversations.id))
    .for('no key update', busy === 'skip' ? { skipLocked: true } : {});
}

/** Locks one conversation’s row; undefined when it does not exist (any more). */
export type ConversationLock = (tx: Tx, id: number) => Promise<ConversationRow | undefined>;

export const lockConversation: ConversationLock = async (tx, id) =>
  (await lockConversations(tx, [id], 'wait'))[0];

export async function updateConversation(
  executor: Executor,
  id: number,
  changes: Partial<typeof conversations.$inferInsert>,
): Promise<void> {
  await executor.update(conversations).set(changes).where(eq(conversations.id, id));
}
