import { eq, sql } from 'drizzle-orm';
import { columnsOf, idList, tableRows, type Executor, type Tx } from '../db/database.ts';
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
  const skip = busy === 'skip' ? sql.raw('skip locked') : sql.raw('');
  return tableRows(
    tx,
    conversations,
    sql`select ${columnsOf(conversations)} from conversations where id = any(${idList(ids)}) order by id for no key update ${skip}`,
  );
}

/** Locks one conversation’s row; undefined when it does not exist (any more). */
export type ConversationLock = (tx: Tx, id: number) => Promise<ConversationRow | undefined>;

export const lockConversation: ConversationLock = async (tx, id) =>
  (await lockConversations(tx, [id], 'wait'))[0];

type Changes = Partial<typeof conversations.$inferInsert>;

/** The statement behind `updateConversation`, for a transaction that sends its last ones with the commit. */
export const updateOf = (executor: Executor, id: number, changes: Changes) =>
  executor.update(conversations).set(changes).where(eq(conversations.id, id));

export async function updateConversation(executor: Executor, id: number, changes: Changes): Promise<void> {
  await updateOf(executor, id, changes);
}
