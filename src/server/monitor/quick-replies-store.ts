import { asc, eq, or } from 'drizzle-orm';
import type { Db, Executor, Tx } from '../db/database.ts';
import { quick_replies } from '../db/schema.ts';

export type QuickReplyRow = typeof quick_replies.$inferSelect;

export async function selectQuickReplies(db: Db, ownerId: number): Promise<QuickReplyRow[]> {
  return db
    .select()
    .from(quick_replies)
    .where(or(eq(quick_replies.owner_id, ownerId), eq(quick_replies.shared, true)))
    .orderBy(asc(quick_replies.title), asc(quick_replies.id));
}

export async function lockQuickReply(tx: Tx, id: number): Promise<QuickReplyRow | undefined> {
  const [row] = await tx.select().from(quick_replies).where(eq(quick_replies.id, id)).for('update');
  return row;
}

export async function insertQuickReply(
  executor: Executor,
  row: typeof quick_replies.$inferInsert,
): Promise<QuickReplyRow[]> {
  return executor.insert(quick_replies).values(row).returning();
}

export async function updateQuickReply(tx: Tx, { id, ...changes }: QuickReplyRow): Promise<void> {
  await tx.update(quick_replies).set(changes).where(eq(quick_replies.id, id));
}

export async function deleteQuickReply(tx: Tx, id: number): Promise<void> {
  await tx.delete(quick_replies).where(eq(quick_replies.id, id));
}
