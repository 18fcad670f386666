import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { lockConversation, updateOf } from '../conversations/locking.ts';
import { hear, parseScreeningState } from '../../core/screening/screening.ts';
import { aiAnswers } from '../conversations/state-machine.ts';
import { insertionOf, messageRow, takeMessageIds } from '../conversations/message-log.ts';
import { columnsOf, commitWith, idList, rowsOf, tableRows, type Db, type Tx } from '../db/database.ts';
import { conversations, type ConversationRow, type MessageRow, type ReplyOutcome } from '../db/schema.ts';
import type { HistoryMessage } from './safe-history.ts';
import { replyLeaseMs } from './store.ts';

// The rows behind the AI’s replies. Which node makes a reply is a lease in the conversation’s row: promise 7
// rests on it, because another node takes a lease that nobody renews.

const historyMessages = 60;
const leaseEnd = sql`now() + ${replyLeaseMs}::int * interval '1 millisecond'`;

/** What a reply starts from, oldest message first; undefined when there is nothing to answer (any more). */
export async function beginReply(
  db: Db,
  id: number,
): Promise<{ row: ConversationRow; history: HistoryMessage[] } | undefined> {
  const recent = sql`
    select json_agg(json_build_object('id', id, 'sender', sender, 'text', text) order by id)
    from (select id, sender, text from messages where conversation_id = c.id
          order by id desc limit ${historyMessages}::int) as m`;
  // One statement, so that the row and the history are of one moment.
  const [found] = (await tableRows(
    db,
    conversations,
    sql`select ${columnsOf(conversations, 'c')}, (${recent}) as history from conversations c where c.id = ${id}`,
  )) as (ConversationRow & { history: HistoryMessage[] | null })[];
  if (!found || found.unanswered_message_id === null || !aiAnswers(found)) return undefined;
  const { history, ...row } = found;
  return { row, history: history ?? [] };
}

export interface Hands {
  epoch: number;
  held: boolean;
  stop: boolean;
  /** Which node makes the reply. */
  node: string | null;
}

/** Who has the conversations now; those that were erased are absent. */
export async function readHands(db: Db, ids: number[]): Promise<Map<number, Hands>> {
  const rows = await db
    .select({
      id: conversations.id,
      epoch: conversations.epoch,
      holder_id: conversations.holder_id,
      stop: conversations.reply_stop,
      node: conversations.reply_node,
    })
    .from(conversations)
    .where(sql`${conversations.id} = any(${idList(ids)})`);
  return new Map(
    rows.map(({ id, epoch, holder_id, stop, node }) => [id, { epoch, held: holder_id !== null, stop, node }]),
  );
}

export interface FinishedReply {
  conversationId: number;
  epoch: number;
  replyId: string;
  /** The whole text, if the AI still holds the conversation … */
  text: string;
  outcome: ReplyOutcome;
  /** … otherwise only what was shown. */
  shown: string;
  /** The newest message that the reply knew of. */
  answeredUpTo: number;
}

/** Since when it waits: never ahead of the database, by whose clock a holder is found silent. */
async function firstUnansweredAfter(tx: Tx, id: number, after: number) {
  const [row] = await rowsOf<{ id: string | number; since: string }>(
    tx,
    sql`select id, least(created_at, now()) as since from messages
        where conversation_id = ${id} and id > ${after} and sender = 'user' order by id limit 1`,
  );
  return row && { id: Number(row.id), at: new Date(row.since) };
}

/**
 * Stores the reply if hands have not changed since it began, otherwise only the words already shown: the one
 * AI message that may follow a change of hands. Undefined when nothing was stored, as when another node took
 * the reply over because this one was silent for too long.
 */
export async function storeReply(
  db: Db,
  nodeId: string,
  reply: FinishedReply,
): Promise<{ stored: MessageRow | undefined; more: boolean }> {
  const { conversationId: id } = reply;
  return db.transaction(async (tx) => {
    const [row, ids, next] = await Promise.all([
      lockConversation(tx, id),
      takeMessageIds(tx, 1),
      firstUnansweredAfter(tx, id, reply.answeredUpTo),
    ]);
    // Nobody’s means that another node made it while this one was silent.
    if (row?.reply_node !== nodeId) return { stored: undefined, more: false };
    const mine = row.epoch === reply.epoch && row.holder_id === null;
    const text = mine ? reply.text : reply.shown.trimEnd();
    const stored = text
      ? messageRow(ids[0] ?? 0, {
          conversation_id: id,
          sender: 'ai',
          author: 'ai',
          text,
          reply_id: reply.replyId,
          reply_outcome: mine || reply.outcome.startsWith('guided') ? reply.outcome : 'cut_by_takeover',
        })
      : undefined;
    const answered = mine
      ? {
          unanswered_message_id: next?.id ?? null,
          unanswered_since: next?.at ?? null,
          last_activity: new Date(),
        }
      : {};
    const more = mine && next !== undefined;
    const lease = more ? {} : { reply_node: null, reply_lease_until: null };
    const heard = text ? { screening_state: hear(parseScreeningState(row.screening_state), text) } : {};
    const changes = updateOf(tx, id, { ...answered, ...lease, ...heard, reply_stop: false }).getSQL();
    await commitWith(tx, stored ? [changes, insertionOf([stored])] : [changes]);
    return { stored, more };
  });
}

/** Gives the lease back, so that another node, or this one later, can make the reply. */
export async function releaseReply(db: Db, id: number, nodeId: string): Promise<void> {
  await db
    .update(conversations)
    .set({ reply_node: null, reply_lease_until: null, reply_stop: false })
    .where(and(eq(conversations.id, id), eq(conversations.reply_node, nodeId)));
}

export async function renewLeases(db: Db, ids: number[], nodeId: string): Promise<void> {
  await db
    .update(conversations)
    .set({ reply_lease_until: leaseEnd })
    .where(and(sql`${conversations.id} = any(${idList(ids)})`, eq(conversations.reply_node, nodeId)));
}

/** Takes replies that are due and that nobody makes: up to `limit`, or that of one conversation. */
export async function claimReplies(
  db: Db,
  nodeId: string,
  which: { limit: number } | { id: number },
): Promise<number[]> {
  const scope = 'id' in which ? sql`and id = ${which.id}` : sql``;
  const limit = 'limit' in which ? which.limit : 1;
  const rows = await rowsOf<{ id: string | number }>(
    db,
    sql`update conversations set reply_node = ${nodeId}, reply_lease_until = ${leaseEnd}
        where id in (
          select id from conversations
          where unanswered_message_id is not null and holder_id is null and status <> 'closed' ${scope}
            and (reply_lease_until is null or reply_lease_until < now())
          order by unanswered_since limit ${limit}::int
          for no key update skip locked)
        returning id`,
  );
  return rows.map((row) => Number(row.id));
}

/** Asks whichever node makes the reply to stop; false when none does. */
export async function requestStop(db: Db, id: number): Promise<boolean> {
  const rows = await db
    .update(conversations)
    .set({ reply_stop: true })
    .where(and(eq(conversations.id, id), isNotNull(conversations.reply_node)))
    .returning({ id: conversations.id });
  return rows.length > 0;
}
