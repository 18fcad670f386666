// The message log of a conversation. Only this module writes message rows, always under the conversation’s
// row lock, so that within a conversation the order of ids is the order of commits and `after` never skips.
import { and, asc, desc, eq, gt, lt, sql, type SQL } from 'drizzle-orm';
import { columnsOf, rowsOf, tableRows, type Executor, type Tx } from '../db/database.ts';
import { messages, type MessageRow } from '../db/schema.ts';

/** Newest `limit` messages before or after an id, oldest first. */
export async function selectMessages(
  executor: Executor,
  conversationId: number,
  page: { limit: number; before?: number | undefined; after?: number | undefined },
): Promise<MessageRow[]> {
  const where = and(
    eq(messages.conversation_id, conversationId),
    page.before === undefined ? undefined : lt(messages.id, page.before),
    page.after === undefined ? undefined : gt(messages.id, page.after),
  );
  const order = page.after === undefined ? desc(messages.id) : asc(messages.id);
  const rows = await executor.select().from(messages).where(where).orderBy(order).limit(page.limit);
  return page.after === undefined ? rows.reverse() : rows;
}

/** Takes `count` message ids, in order. */
export async function takeMessageIds(tx: Tx, count: number): Promise<number[]> {
  if (count === 0) return [];
  const rows = await rowsOf<{ id: string | number }>(
    tx,
    sql`select nextval('messages_id_seq') as id from generate_series(1, ${count}::int)`,
  );
  return rows.map(({ id }) => Number(id));
}

/** Without what is empty anyway: most columns of most messages are. */
function filled(row: MessageRow): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

/** One statement of constant text for any number of rows: built anew for each, it was an eighth of a batch. */
export function insertionOf(rows: MessageRow[]): SQL {
  return sql`
    insert into messages (id, conversation_id, sender, author, author_name, text, session_id, client_message_id,
      flagged, risk_level, analysis, notice, reply_id, reply_outcome, notified, intervention_at, created_at)
    select id, conversation_id, sender, author, author_name, text, session_id, client_message_id,
      flagged, risk_level, analysis, notice, reply_id, reply_outcome, notified, intervention_at, created_at
    from json_to_recordset(${JSON.stringify(rows.map(filled))}::json) as v(
      id bigint, conversation_id bigint, sender text, author text, author_name text, text text, session_id text,
      client_message_id text, flagged boolean, risk_level text, analysis jsonb, notice jsonb, reply_id text,
      reply_outcome text, notified timestamptz, intervention_at timestamptz, created_at timestamptz)`;
}

/** Messages that were stored before under one of these client ids. */
export async function selectByClientIds(
  tx: Tx,
  keys: { conversationId: number; author: string; clientMessageId: string }[],
): Promise<MessageRow[]> {
  if (keys.length === 0) return [];
  const list = JSON.stringify(
    keys.map((key) => ({ id: key.conversationId, author: key.author, client_id: key.clientMessageId })),
  );
  // Each key is looked up by itself: as a join the planner, which knows nothing of the list, may read the
  // whole table.
  const found = sql`select found.id
    from json_to_recordset(${list}::json) as v(id bigint, author text, client_id text)
    cross join lateral (
      select m.id from messages m
      where m.conversation_id = v.id and m.author = v.author and m.client_message_id = v.client_id limit 1
    ) as found`;
  return tableRows(
    tx,
    messages,
    sql`select ${columnsOf(messages)} from messages where id = any(array(${found}))`,
  );
}

/** Messages of a conversation with exactly this time. */
export async function selectStoredAt(tx: Tx, conversationId: number, at: Date): Promise<MessageRow[]> {
  const time = at.toISOString();
  return tableRows(
    tx,
    messages,
    sql`select ${columnsOf(messages)} from messages
        where conversation_id = ${conversationId} and created_at = ${time}::timestamptz`,
  );
}

type Given = Pick<MessageRow, 'conversation_id' | 'sender' | 'author' | 'text'> & Partial<MessageRow>;

/** A whole message row of what is given; everything else is empty. */
export function messageRow(id: number, given: Given): MessageRow {
  return {
    author_name: null,
    session_id: null,
    client_message_id: null,
    flagged: false,
    risk_level: null,
    analysis: null,
    notice: null,
    reply_id: null,
    reply_outcome: null,
    notified: null,
    intervention_at: null,
    created_at: new Date(),
    ...given,
    id,
  };
}

/** How a stored message counts from now on. The caller holds the conversation’s row lock. */
export async function updateAssessment(
  tx: Tx,
  id: number,
  assessment: Pick<MessageRow, 'flagged' | 'risk_level' | 'analysis'>,
): Promise<void> {
  await tx.update(messages).set(assessment).where(eq(messages.id, id));
}

/** Appends one message. The caller holds the conversation’s row lock, so ids keep commit order. */
export async function appendMessage(tx: Tx, given: Given): Promise<MessageRow> {
  const [id] = await takeMessageIds(tx, 1);
  if (id === undefined) throw new Error('The database gave no message id.');
  const row = messageRow(id, given);
  await tx.execute(insertionOf([row]));
  return row;
}
