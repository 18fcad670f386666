import { and, desc, eq, notExists, sql } from 'drizzle-orm';
import type { RiskLevel } from '../../contract/vocabulary.ts';
import type { Db, Executor, Tx } from '../db/database.ts';
import { conversations, messages, reviews, type MessageRow } from '../db/schema.ts';

/** Flagged messages without any verdict, newest first. */
export async function selectUnreviewed(db: Db, limit: number): Promise<MessageRow[]> {
  const verdict = db.select({ id: reviews.id }).from(reviews).where(eq(reviews.message_id, messages.id));
  return db
    .select()
    .from(messages)
    .where(and(eq(messages.flagged, true), notExists(verdict)))
    .orderBy(sql`${messages.id} desc nulls last`)
    .limit(limit);
}

export async function findMessage(executor: Executor, id: number): Promise<MessageRow | undefined> {
  const [row] = await executor.select().from(messages).where(eq(messages.id, id));
  return row;
}

/** Locks a conversation against every other change of it; undefined when it is gone. */
export async function lockRiskLevel(tx: Tx, conversationId: number): Promise<RiskLevel | undefined> {
  const [row] = await tx
    .select({ risk_level: conversations.risk_level })
    .from(conversations)
    .where(eq(conversations.id, conversationId))
    .for('no key update');
  return row?.risk_level;
}

export async function updateRiskLevel(
  tx: Tx,
  conversationId: number,
  change: { risk_level: RiskLevel; updated_at: Date },
): Promise<void> {
  await tx.update(conversations).set(change).where(eq(conversations.id, conversationId));
}

export async function findNewestVerdict(tx: Tx, messageId: number): Promise<RiskLevel | undefined> {
  const [row] = await tx
    .select({ risk_level: reviews.risk_level })
    .from(reviews)
    .where(eq(reviews.message_id, messageId))
    .orderBy(desc(reviews.id))
    .limit(1);
  return row?.risk_level;
}

/** The levels at which the messages of a conversation stand: the newest verdict, without one the detector’s. */
export async function selectStandingLevels(tx: Tx, conversationId: number): Promise<RiskLevel[]> {
  const newest = tx
    .select({ verdict: reviews.risk_level })
    .from(reviews)
    .where(eq(reviews.message_id, messages.id))
    .orderBy(desc(reviews.id))
    .limit(1)
    .as('newest_review');
  const rows = await tx
    .selectDistinct({ level: sql<RiskLevel | null>`coalesce(${newest.verdict}, ${messages.risk_level})` })
    .from(messages)
    .leftJoinLateral(newest, sql`true`)
    .where(eq(messages.conversation_id, conversationId));
  return rows.flatMap(({ level }) => (level === null ? [] : [level]));
}

export async function insertReview(tx: Tx, row: typeof reviews.$inferInsert): Promise<void> {
  await tx.insert(reviews).values(row);
}
