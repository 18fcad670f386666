import { and, count, desc, eq, gte, lte, ne, notExists, sql } from 'drizzle-orm';
import type { Db, Executor } from '../db/database.ts';
import { conversations, messages, reviews, type ConversationRow, type MessageRow } from '../db/schema.ts';
import type { AskedMessage } from './opinion-queue.ts';
import type { HistoryMessage } from './safe-history.ts';

// What a second opinion reads. That one called a human stands in the message itself, so every node counts the
// same, also after a restart.

const dayMs = 24 * 60 * 60 * 1000;
/** Of the conversation, the message itself included. */
const mostTurns = 6;

/** The message as it stands, unless it is erased or a monitor has judged it. */
export async function findUnreviewed(
  executor: Executor,
  { conversationId, messageId }: AskedMessage,
): Promise<MessageRow | undefined> {
  const verdict = executor
    .select({ id: reviews.id })
    .from(reviews)
    .where(eq(reviews.message_id, messages.id));
  const [row] = await executor
    .select()
    .from(messages)
    .where(and(eq(messages.id, messageId), eq(messages.conversation_id, conversationId), notExists(verdict)));
  return row;
}

/** How often in the last day second opinions called a human to the conversation. */
export async function countCalls(executor: Executor, conversationId: number, now: Date): Promise<number> {
  const [row] = await executor
    .select({ n: count() })
    .from(messages)
    .where(
      and(
        eq(messages.conversation_id, conversationId),
        eq(messages.flagged, true),
        gte(messages.created_at, new Date(now.getTime() - dayMs)),
        sql`${messages.analysis} -> 'analysis_details' ? 'second_opinion'`,
      ),
    );
  return row?.n ?? 0;
}

/** What an opinion is made from, oldest message first; the last is the one in question. */
export async function readQuestion(
  db: Db,
  asked: AskedMessage,
): Promise<{ row: ConversationRow; history: HistoryMessage[]; calls: number } | undefined> {
  const { conversationId, messageId } = asked;
  const [row] = await db.select().from(conversations).where(eq(conversations.id, conversationId));
  if (!row || !(await findUnreviewed(db, asked))) return undefined;
  const newestFirst = await db
    .select({ id: messages.id, sender: messages.sender, text: messages.text })
    .from(messages)
    .where(
      and(
        eq(messages.conversation_id, conversationId),
        lte(messages.id, messageId),
        ne(messages.sender, 'system'),
      ),
    )
    .orderBy(desc(messages.id))
    .limit(mostTurns);
  const history = newestFirst.reverse();
  if (history.at(-1)?.id !== messageId) return undefined;
  return { row, history, calls: await countCalls(db, conversationId, new Date()) };
}
