import type { RouteQuery, RouteResponse } from '../../contract/routes.ts';
import { outcomes, riskLevels } from '../../contract/vocabulary.ts';
import type { Db } from '../db/database.ts';
import { systemClock, type Clock } from '../platform/clock.ts';
import { AppError } from '../platform/errors.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { presentEntry, type AuditEntry } from './present.ts';
import {
  countAlertsByLevel,
  countMessages,
  countOutcomes,
  countVerdicts,
  measureTimeToAcknowledge,
  selectAudit,
  selectErasedCounts,
  type Period,
} from './reports-store.ts';
import { summarizeVerdicts } from './verdict-precision.ts';

type Summary = RouteResponse<'GET /reports/summary'>;

const hourMs = 3_600_000;
const usualPeriodMs = 30 * 24 * hourMs;

/** What erased conversations are counted under. */
const erasedNames = { messages: 'messages', replies: 'replies', resources: 'crisis_resources' } as const;

/** @throws AppError `invalid_payload` when it is no moment that exists */
function momentOf(text: string | undefined, name: 'from' | 'to'): Date | undefined {
  if (text === undefined) return undefined;
  const ms = Date.parse(text);
  if (Number.isNaN(ms))
    throw new AppError('invalid_payload', `“${name}” is not a moment in time.`, {
      errors: [{ path: `/${name}`, message: 'is not a moment in time' }],
    });
  // The year 0 has no place in the database; nothing is that old.
  return new Date(Math.max(0, ms));
}

/** @throws AppError `invalid_payload` when the end comes before the beginning */
function assertOrder(from: Date | undefined, to: Date | undefined): void {
  if (from && to && from > to)
    throw new AppError('invalid_payload', 'The period ends before it begins.', {
      errors: [{ path: '/from', message: 'is after `to`' }],
    });
}

function sumBy<Row extends { count: number }>(
  rows: Row[],
  keyOf: (row: Row) => string,
): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const row of rows) sums[keyOf(row)] = (sums[keyOf(row)] ?? 0) + row.count;
  return sums;
}

const zeros = (labels: readonly string[]): Record<string, number> =>
  Object.fromEntries(labels.map((label) => [label, 0]));
const labelOf = (row: { label: string }): string => row.label;

type MessageCounts = Awaited<ReturnType<typeof countMessages>>;
type ErasedCounts = Awaited<ReturnType<typeof selectErasedCounts>>;

function summarizeMessages(
  stored: MessageCounts,
  erased: ErasedCounts,
): Pick<Summary, 'messages_per_hour' | 'replies_by_outcome' | 'crisis_resources_shown'> {
  const erasedAs = (name: string): ErasedCounts => erased.filter((row) => row.name === name);
  const perHour = sumBy([...stored, ...erasedAs(erasedNames.messages)], ({ hour }) => String(hour));
  const replies = stored.flatMap(({ replyOutcome, count }) =>
    replyOutcome ? [{ label: replyOutcome, count }] : [],
  );
  const shown = [...stored.filter(({ hasNotice }) => hasNotice), ...erasedAs(erasedNames.resources)];
  return {
    messages_per_hour: Object.entries(perHour)
      .map(([hour, count]) => ({ hour: Number(hour), count }))
      .sort((a, b) => a.hour - b.hour)
      .map(({ hour, count }) => ({ hour: new Date(hour * hourMs).toISOString(), count })),
    replies_by_outcome: sumBy([...replies, ...erasedAs(erasedNames.replies)], labelOf),
    crisis_resources_shown: shown.reduce((sum, { count }) => sum + count, 0),
  };
}

interface ReportsOptions {
  db: Db;
  clock?: Clock;
}

/** What admins read: counts without content, and the audit log. */
export function createReports({ db, clock = systemClock }: ReportsOptions) {
  function periodOf(query: RouteQuery<'GET /reports/summary'>): Period {
    const given = { from: momentOf(query.from, 'from'), to: momentOf(query.to, 'to') };
    const to = given.to ?? new Date(clock.now());
    const from = given.from ?? new Date(Math.max(0, to.getTime() - usualPeriodMs));
    assertOrder(from, to);
    return { from, to };
  }

  return {
    /**
     * Counts of a period, by default the last 30 days. Alerts that nobody has acknowledged yet are in
     * `alerts_by_level` but not in `time_to_acknowledge`.
     * @throws AppError `invalid_payload` when the period ends before it begins
     */
    async summary(query: RouteQuery<'GET /reports/summary'>): Promise<Summary> {
      const period = periodOf(query);
      const [alerts, time, stored, erased, resolved, verdicts] = await Promise.all([
        countAlertsByLevel(db, period),
        measureTimeToAcknowledge(db, period),
        countMessages(db, period),
        selectErasedCounts(db, period),
        countOutcomes(db, period),
        countVerdicts(db, period),
      ]);
      return {
        alerts_by_level: { ...zeros(riskLevels), ...sumBy(alerts, labelOf) },
        time_to_acknowledge: time,
        ...summarizeMessages(stored, erased),
        outcomes: { ...zeros(outcomes), ...sumBy(resolved, labelOf) },
        ...summarizeVerdicts(verdicts),
      };
    },
    /** The audit log, newest first. @throws AppError `invalid_payload` */
    async auditLog(
      query: RouteQuery<'GET /audit'>,
    ): Promise<{ entries: AuditEntry[]; nextCursor: string | undefined }> {
      const { actor, action, cursor, limit } = query;
      const [from, to] = [momentOf(query.from, 'from'), momentOf(query.to, 'to')];
      assertOrder(from, to);
      const before = cursor === undefined ? undefined : decodeCursor(cursor, 1)[0];
      const rows = await selectAudit(db, { actor, action, from, to, before }, limit + 1);
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      return {
        entries: page.map(presentEntry),
        nextCursor: last && rows.length > limit ? encodeCursor([last.id]) : undefined,
      };
    },
  };
}
export type Reports = ReturnType<typeof createReports>;
