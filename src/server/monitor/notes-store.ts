import { asc, desc, eq } from 'drizzle-orm';
import type { Executor, Tx } from '../db/database.ts';
import { audit, conversations, notes } from '../db/schema.ts';

export type NoteRow = typeof notes.$inferSelect;
export type AuditRow = typeof audit.$inferSelect;

export async function hasConversation(executor: Executor, id: number): Promise<boolean> {
  const rows = await executor
    .select({ id: conversations.id })
    .from(conversations)
    .where(eq(conversations.id, id));
  return rows.length > 0;
}

/** Keeps a conversation from being erased until the transaction ends; false when it is gone. */
export async function holdConversation(tx: Tx, id: number): Promise<boolean> {
  const rows = await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(eq(conversations.id, id))
    .for('key share');
  return rows.length > 0;
}

export async function selectNotes(executor: Executor, conversationId: number): Promise<NoteRow[]> {
  return executor
    .select()
    .from(notes)
    .where(eq(notes.conversation_id, conversationId))
    .orderBy(asc(notes.id));
}

export async function insertNote(tx: Tx, row: typeof notes.$inferInsert): Promise<NoteRow[]> {
  return tx.insert(notes).values(row).returning();
}

/** The newest `limit` entries of a conversation’s log, oldest first. */
export async function selectEntries(
  executor: Executor,
  conversationId: number,
  limit: number,
): Promise<AuditRow[]> {
  const rows = await executor
    .select()
    .from(audit)
    .where(eq(audit.conversation_id, conversationId))
    .orderBy(desc(audit.id))
    .limit(limit);
  return rows.reverse();
}
