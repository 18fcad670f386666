import type { RouteResponse } from '../../contract/routes.ts';
import { locales, outcomes, riskLevels, type Locale } from '../../contract/vocabulary.ts';
import { languageNames } from '../shared/language.ts';
import { exactSpan } from '../shared/times.ts';
import type { Cell } from './csv.ts';
import { levelSign, outcomeWord } from './level-words.ts';
import type { MonitorTexts } from './texts.ts';

export type Summary = RouteResponse<'GET /reports/summary'>;
type Precision = Summary['verdict_precision'];

/** One table of the summary; the first column of a row names it. */
export interface SummaryTable {
  key: 'alerts' | 'acknowledge' | 'hours' | 'outcomes' | 'precision' | 'replies' | 'lines';
  title: string;
  columns: string[];
  rows: Cell[][];
}

/** A time in words and, for whoever goes on counting with it, in whole seconds. */
function timeCells(seconds: number | null): Cell[] {
  if (seconds === null) return [null, null];
  const whole = Math.round(seconds);
  return [exactSpan(whole), whole];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function precisionRows(texts: MonitorTexts, group: string, precision: Precision): Cell[][] {
  return [...riskLevels].reverse().flatMap((level) => {
    const counted = precision[level];
    if (!counted || counted.reviewed === 0) return [];
    const { reviewed, agreed, higher = 0, precision: share } = counted;
    const word = levelSign(texts, level).word;
    return [[group, word, reviewed, agreed, higher, share === null ? '–' : percent(share)]];
  });
}

/** Precision of all verdicts, then by the conversation’s language, then by the version of the screening. */
function allPrecisionRows(texts: MonitorTexts, summary: Summary): Cell[][] {
  const { verdict_precision_by_language: byLanguage = {}, verdict_precision_by_version: byVersion = {} } =
    summary;
  const nameOf = (code: string): string => {
    const locale: Locale | undefined = locales.find((one) => one === code);
    return locale ? languageNames[locale] : code;
  };
  return [
    ...precisionRows(texts, texts.admin.allVerdicts, summary.verdict_precision),
    ...Object.entries(byLanguage).flatMap(([code, precision]) =>
      precisionRows(texts, nameOf(code), precision),
    ),
    ...Object.entries(byVersion).flatMap(([version, precision]) =>
      precisionRows(texts, `${texts.admin.version} ${version}`, precision),
    ),
  ];
}

function replyRows(texts: MonitorTexts, replies: Summary['replies_by_outcome']): Cell[][] {
  const words = texts.admin.replyOutcomes;
  return Object.entries(replies)
    .sort((a, b) => b[1] - a[1])
    .map(([outcome, count]) => [words[outcome] ?? outcome, count]);
}

/** Everything a summary says, as tables: what the page shows, reads out and exports. */
export function summaryTables(texts: MonitorTexts, summary: Summary): SummaryTable[] {
  const { admin } = texts;
  const { p50, p90 } = summary.time_to_acknowledge;
  return [
    {
      key: 'alerts',
      title: admin.alertsByLevel,
      columns: [admin.level, admin.count],
      rows: [...riskLevels]
        .reverse()
        .map((level) => [levelSign(texts, level).word, summary.alerts_by_level[level] ?? 0]),
    },
    {
      key: 'acknowledge',
      title: admin.timeToAcknowledge,
      columns: [admin.share, admin.time, admin.seconds],
      rows: [
        [admin.half, ...timeCells(p50)],
        [admin.nineOfTen, ...timeCells(p90)],
      ],
    },
    {
      key: 'hours',
      title: admin.messagesPerHour,
      columns: [admin.hour, admin.count],
      rows: summary.messages_per_hour.map(({ hour, count }) => [hour, count]),
    },
    {
      key: 'outcomes',
      title: admin.outcomes,
      columns: [texts.outcome, admin.count],
      rows: outcomes.map((outcome) => [outcomeWord(texts, outcome), summary.outcomes[outcome] ?? 0]),
    },
    {
      key: 'precision',
      title: admin.precision,
      columns: [admin.group, admin.level, admin.reviewed, admin.agreed, admin.higher, admin.precisionShare],
      rows: allPrecisionRows(texts, summary),
    },
    {
      key: 'replies',
      title: admin.replies,
      columns: [texts.outcome, admin.count],
      rows: replyRows(texts, summary.replies_by_outcome),
    },
    {
      key: 'lines',
      title: admin.linesShown,
      columns: [admin.period, admin.count],
      rows: [[admin.total, summary.crisis_resources_shown]],
    },
  ];
}

/** Whether nothing at all happened in the period. */
export function isEmptySummary(summary: Summary): boolean {
  const { alerts_by_level, messages_per_hour, outcomes: ended } = summary;
  const counts = [...Object.values(alerts_by_level), ...Object.values(ended)];
  return messages_per_hour.length === 0 && counts.every((count) => count === 0);
}

/** All tables below each other, each under its title. */
export function summaryRows(tables: readonly SummaryTable[]): Cell[][] {
  return tables.flatMap(({ title, columns, rows }) => [[title], columns, ...rows, []]);
}
