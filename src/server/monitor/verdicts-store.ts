import { and, desc, eq, gt, inArray, ne } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { conversations, messages, reviews } from '../db/schema.ts';

/** Of each reviewed message with a larger id its newest verdict, in the order of the messages. */
export async function selectNewestVerdicts(db: Db, after: number, limit: number) {
  return db
    .selectDistinctOn([reviews.message_id], {
      message_id: reviews.message_id,
      label: reviews.risk_level,
      our_level: reviews.detector_level,
      reviewed_at: reviews.reviewed_at,
    })
    .from(reviews)
    .where(gt(reviews.message_id, after))
    .orderBy(reviews.message_id, desc(reviews.id))
    .limit(limit);
}

/** Those of the messages that a person wrote and that still are: verdicts outlive what they judged. */
export async function selectPersonMessages(db: Db, ids: number[]) {
  return db
    .select({
      id: messages.id,
      conversation_id: messages.conversation_id,
      text: messages.text,
      analysis: messages.analysis,
      locale: conversations.locale,
    })
    .from(messages)
    .innerJoin(conversations, eq(conversations.id, messages.conversation_id))
    .where(and(inArray(messages.id, ids), eq(messages.sender, 'user')))
    .orderBy(messages.id);
}

/** What was said in a conversation after the message `after`, oldest first, without the service’s fixed words. */
export async function selectSaid(db: Db, conversationId: number, { after, limit }: SaidPage) {
  return db
    .select({ id: messages.id, text: messages.text })
    .from(messages)
    .where(
      and(
        eq(messages.conversation_id, conversationId),
        gt(messages.id, after),
        ne(messages.sender, 'system'),
      ),
    )
    .orderBy(messages.id)
    .limit(limit);
}

interface SaidPage {
  after: number;
  limit: number;
}

/** Which of the messages are not erased now. */
export async function selectStanding(db: Db, ids: number[]): Promise<Set<number>> {
  const rows = await db.select({ id: messages.id }).from(messages).where(inArray(messages.id, ids));
  return new Set(rows.map(({ id }) => id));
}
