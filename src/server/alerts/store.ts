import { and, asc, count, desc, eq, isNull, lt, ne, or, sql, type SQL } from 'drizzle-orm';
import type { CrisisAnalysis } from '../../contract/analysis.ts';
import type { AlertStatus } from '../../contract/vocabulary.ts';
import { idList, rowsOf, uuidList, type Db, type Executor, type Tx } from '../db/database.ts';
import {
  alert_messages,
  alert_signals,
  alerts,
  messages,
  monitor_sessions,
  type AlertRow,
  type AlertSignalRow,
} from '../db/schema.ts';

/** The conversation’s unresolved alert, locked. The caller holds the conversation’s row lock when it has a row. */
export async function lockUnresolved(tx: Tx, conversationId: number): Promise<AlertRow | undefined> {
  const [row] = await tx
    .select()
    .from(alerts)
    .where(and(eq(alerts.conversation_id, conversationId), ne(alerts.status, 'resolved')))
    .for('update');
  return row;
}

export async function lockAlert(tx: Tx, alertId: string): Promise<AlertRow | undefined> {
  const [row] = await tx.select().from(alerts).where(eq(alerts.id, alertId)).for('update');
  return row;
}

export async function findAlert(executor: Executor, alertId: string): Promise<AlertRow | undefined> {
  const [row] = await executor.select().from(alerts).where(eq(alerts.id, alertId));
  return row;
}

export async function saveAlert(tx: Tx, row: AlertRow): Promise<void> {
  const { id, conversation_id, created_at, ...changing } = row;
  await tx
    .insert(alerts)
    .values({ id, conversation_id, created_at, ...changing })
    .onConflictDoUpdate({ target: alerts.id, set: changing });
}

export async function addMessage(tx: Tx, alertId: string, messageId: number): Promise<void> {
  await tx.insert(alert_messages).values({ alert_id: alertId, message_id: messageId }).onConflictDoNothing();
}

/** The messages of each alert, oldest first. */
export async function messageIdsOf(executor: Executor, alertIds: string[]): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>(alertIds.map((id) => [id, []]));
  if (alertIds.length === 0) return found;
  const rows = await executor
    .select()
    .from(alert_messages)
    .where(sql`${alert_messages.alert_id} = any(${uuidList(alertIds)})`)
    .orderBy(asc(alert_messages.message_id));
  for (const row of rows) found.get(row.alert_id)?.push(row.message_id);
  return found;
}

/**
 * The messages of one alert beyond the first `seen` that joined it: oldest first is not the order they came in. Whoever
 * saw more than there are saw another alert, and nothing of this one.
 */
export async function messageIdsBeyond(tx: Tx, alertId: string, seen: number): Promise<number[]> {
  const rows = await tx
    .select({ message_id: alert_messages.message_id })
    .from(alert_messages)
    .where(eq(alert_messages.alert_id, alertId))
    .orderBy(asc(alert_messages.joined));
  return rows.slice(seen > rows.length ? 0 : seen).map(({ message_id }) => message_id);
}

export async function countMessages(tx: Tx, alertId: string): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(alert_messages)
    .where(eq(alert_messages.alert_id, alertId));
  return row?.n ?? 0;
}

/** Its time is the database’s: every node looks for new ones by that clock. */
export async function addSignal(
  tx: Tx,
  signal: Omit<AlertSignalRow, 'id' | 'created_at'>,
): Promise<AlertSignalRow> {
  const [row] = await tx.insert(alert_signals).values(signal).returning();
  if (!row) throw new Error('A signal was not stored.');
  return row;
}

/** Whether the user has a live connection on any node. */
export async function isConnected(executor: Executor, userId: number): Promise<boolean> {
  const [row] = await executor
    .select({ id: monitor_sessions.socket_id })
    .from(monitor_sessions)
    .where(and(eq(monitor_sessions.user_id, userId), sql`${monitor_sessions.expires_at} > now()`))
    .limit(1);
  return row !== undefined;
}

/** Ids of the signals of the last `windowMs`, by the database’s clock. */
export async function recentSignalIds(db: Db, windowMs: number): Promise<number[]> {
  const rows = await db
    .select({ id: alert_signals.id })
    .from(alert_signals)
    .where(sql`${alert_signals.created_at} > now() - ${windowMs}::int * interval '1 millisecond'`)
    .orderBy(asc(alert_signals.id));
  return rows.map((row) => row.id);
}

export interface SignalWithText {
  signal: AlertSignalRow;
  /** Null when no message raised it, or it was erased. */
  text: string | null;
}

export async function selectSignals(db: Db, ids: number[]): Promise<SignalWithText[]> {
  return db
    .select({ signal: alert_signals, text: messages.text })
    .from(alert_signals)
    .leftJoin(messages, eq(messages.id, alert_signals.message_id))
    .where(sql`${alert_signals.id} = any(${idList(ids)})`)
    .orderBy(asc(alert_signals.id));
}

/** The last signal of each alert that told of a message or an asking: what its analysis was. */
export async function selectUnresolved(
  db: Db,
): Promise<{ alert: AlertRow; text: string | null; analysis: CrisisAnalysis | null }[]> {
  return db
    .select({ alert: alerts, text: messages.text, analysis: messages.analysis })
    .from(alerts)
    .leftJoin(messages, eq(messages.id, alerts.message_id))
    .where(ne(alerts.status, 'resolved'))
    .orderBy(desc(alerts.created_at), desc(alerts.id));
}

/** Messages whose alert a monitor’s socket got now; the first time counts. */
export async function markNotified(db: Db, messageIds: number[]): Promise<void> {
  if (messageIds.length === 0) return;
  await db
    .update(messages)
    .set({ notified: sql`now()` })
    .where(and(sql`${messages.id} = any(${idList(messageIds)})`, isNull(messages.notified)));
}

export interface AlertPage {
  status?: AlertStatus | undefined;
  limit: number;
  /** Newest of the page starts after this one. */
  after?: { createdAt: Date; id: string } | undefined;
}

export async function selectAlerts(db: Db, { status, limit, after }: AlertPage): Promise<AlertRow[]> {
  const where: (SQL | undefined)[] = [
    status ? eq(alerts.status, status) : undefined,
    after
      ? or(
          lt(alerts.created_at, after.createdAt),
          and(eq(alerts.created_at, after.createdAt), lt(alerts.id, after.id)),
        )
      : undefined,
  ];
  return db
    .select()
    .from(alerts)
    .where(and(...where))
    .orderBy(desc(alerts.created_at), desc(alerts.id))
    .limit(limit);
}

/** Unacknowledged alerts by level, for the metrics. */
export async function countOpen(db: Db): Promise<Record<string, number>> {
  const rows = await rowsOf<{ level: string; n: number | string }>(
    db,
    sql`select risk_level as level, count(*)::int as n from alerts where status = 'open' group by risk_level`,
  );
  return Object.fromEntries(rows.map((row) => [row.level, Number(row.n)]));
}
