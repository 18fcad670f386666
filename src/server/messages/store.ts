import { sql, type SQL } from 'drizzle-orm';
import type { ConversationRow } from '../db/schema.ts';

export interface ConversationChange {
  conversation: ConversationRow;
  /** The AI is to answer: this node takes the reply unless another one is at it. */
  wantsReply: boolean;
}

/** How long a node’s word counts that it makes a reply; it is renewed every few seconds. */
export const replyLeaseMs = 10_000;

/** What a message can change of a conversation, and nothing else of it; since when it waits says the database. */
function changedValues({ conversation: c, wantsReply }: ConversationChange) {
  return {
    id: c.id,
    status: c.status,
    human_known: c.human_known,
    epoch: c.epoch,
    closing_words_due: c.closing_words_due,
    risk_level: c.risk_level,
    screening_state: c.screening_state,
    unanswered_message_id: c.unanswered_message_id,
    last_notice_at: c.last_notice_at,
    last_notice_level: c.last_notice_level,
    last_activity: c.last_activity,
    wants: wantsReply,
  };
}

/**
 * The statement that stores what the messages of a batch made of their conversations; {@link replyNodesIn} reads
 * its rows.
 */
export function updateAfterMessages(nodeId: string, changes: ConversationChange[]): SQL {
  const list = JSON.stringify(changes.map(changedValues));
  const free = sql`v.wants and (c.reply_node is null or c.reply_node = ${nodeId} or c.reply_lease_until is null or c.reply_lease_until < now())`;
  return sql`update conversations c set
          status = v.status, human_known = v.human_known, epoch = v.epoch,
          closing_words_due = v.closing_words_due, risk_level = v.risk_level,
          screening_state = v.screening_state,
          unanswered_message_id = v.unanswered_message_id,
          unanswered_since = case
            when v.unanswered_message_id is null then null
            when v.unanswered_message_id is distinct from c.unanswered_message_id then now()
            else c.unanswered_since end,
          last_notice_at = v.last_notice_at, last_notice_level = v.last_notice_level,
          last_activity = greatest(c.last_activity, v.last_activity), updated_at = now(),
          reply_node = case when ${free} then ${nodeId} else c.reply_node end,
          reply_lease_until = case when ${free}
            then now() + ${replyLeaseMs}::int * interval '1 millisecond' else c.reply_lease_until end
        from json_to_recordset(${list}::json) as v(
          id bigint, status text, human_known boolean, epoch int, closing_words_due boolean, risk_level text,
          screening_state jsonb, unanswered_message_id bigint,
          last_notice_at timestamptz, last_notice_level text, last_activity timestamptz, wants boolean)
        where c.id = v.id
        returning c.id, c.reply_node`;
}

/** The node that makes the reply of each conversation. */
export function replyNodesIn(rows: Record<string, unknown>[]): Map<number, string | null> {
  return new Map(
    rows.map(({ id, reply_node: node }) => [Number(id), typeof node === 'string' ? node : null]),
  );
}
