import { and, count, desc, eq, gte, isNotNull, lt, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { alerts, audit, conversations, counts, messages, resolutions, reviews } from '../db/schema.ts';
import type { AuditRow } from './notes-store.ts';

/** From the first moment on, up to but not including the last. */
export interface Period {
  from: Date;
  to: Date;
}

const within = (column: AnyColumn, { from, to }: Period): SQL | undefined =>
  and(gte(column, from), lt(column, to));
const hourOf = (column: AnyColumn): SQL<number> =>
  sql<number>`floor(extract(epoch from ${column}) / 3600)::int`;

export async function countAlertsByLevel(db: Db, period: Period) {
  return db
    .select({ label: alerts.risk_level, count: count() })
    .from(alerts)
    .where(within(alerts.created_at, period))
    .groupBy(alerts.risk_level);
}

const toTheMillisecond = (seconds: number | null | undefined): number | null =>
  typeof seconds === 'number' ? Math.round(seconds * 1000) / 1000 : null;

/** Of the alerts raised in the period that somebody acknowledged; null when there is none. */
export async function measureTimeToAcknowledge(db: Db, period: Period) {
  const seconds = sql`extract(epoch from ${alerts.first_acknowledged_at} - ${alerts.created_at})::float8`;
  const percentile = (share: number): SQL<number | null> =>
    sql<number | null>`percentile_cont(${share}::float8) within group (order by ${seconds})`;
  const [row] = await db
    .select({ p50: percentile(0.5), p90: percentile(0.9) })
    .from(alerts)
    .where(and(within(alerts.created_at, period), isNotNull(alerts.first_acknowledged_at)));
  return { p50: toTheMillisecond(row?.p50), p90: toTheMillisecond(row?.p90) };
}

/** Everything that is counted in messages, by one reading of the table; `hour` in hours since the epoch. */
export async function countMessages(db: Db, period: Period) {
  const hour = hourOf(messages.created_at);
  const hasNotice = sql<boolean>`${messages.notice} is not null`;
  return db
    .select({ hour, replyOutcome: messages.reply_outcome, hasNotice, count: count() })
    .from(messages)
    .where(within(messages.created_at, period))
    .groupBy(sql`1`, sql`2`, sql`3`);
}

/** What erased conversations left behind: an hour counts when it begins in the period. */
export async function selectErasedCounts(db: Db, period: Period) {
  return db
    .select({ hour: hourOf(counts.hour), name: counts.name, label: counts.label, count: counts.count })
    .from(counts)
    .where(within(counts.hour, period));
}

export async function countOutcomes(db: Db, period: Period) {
  return db
    .select({ label: resolutions.outcome, count: count() })
    .from(resolutions)
    .where(within(resolutions.resolved_at, period))
    .groupBy(resolutions.outcome);
}

/**
 * Of each message reviewed in the period its newest verdict there, by the detector’s level, the conversation’s
 * language and the version of the screening; the last two are null when the conversation was erased.
 */
export async function countVerdicts(db: Db, period: Period) {
  const newest = db
    .selectDistinctOn([reviews.message_id], {
      message_id: reviews.message_id,
      detector_level: reviews.detector_level,
      risk_level: reviews.risk_level,
    })
    .from(reviews)
    .where(within(reviews.reviewed_at, period))
    .orderBy(reviews.message_id, desc(reviews.id))
    .as('newest_review');
  return db
    .select({
      level: newest.detector_level,
      verdict: newest.risk_level,
      language: conversations.locale,
      version: sql<string | null>`${messages.analysis} -> 'analysis_details' ->> 'version'`,
      count: count(),
    })
    .from(newest)
    .leftJoin(messages, eq(messages.id, newest.message_id))
    .leftJoin(conversations, eq(conversations.id, messages.conversation_id))
    .groupBy(sql`1`, sql`2`, sql`3`, sql`4`);
}

export interface AuditFilter {
  actor?: string | undefined;
  action?: string | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
  /** Only entries with a smaller id. */
  before?: number | undefined;
}

/** Newest first. */
export async function selectAudit(db: Db, filter: AuditFilter, limit: number): Promise<AuditRow[]> {
  const { actor, action, from, to, before } = filter;
  return db
    .select()
    .from(audit)
    .where(
      and(
        actor === undefined ? undefined : eq(audit.actor, actor),
        action === undefined ? undefined : eq(audit.action, action),
        from && gte(audit.at, from),
        to && lt(audit.at, to),
        before === undefined ? undefined : lt(audit.id, before),
      ),
    )
    .orderBy(desc(audit.id))
    .limit(limit);
}
