import { describe, expect, test } from 'vitest';
import { isEmptySummary, summaryRows, summaryTables, type Summary } from './summary-tables.ts';
import { monitorTexts } from './texts.ts';

const nothing: Summary = {
  alerts_by_level: { critical: 0, high: 0 },
  time_to_acknowledge: { p50: null, p90: null },
  messages_per_hour: [],
  outcomes: {},
  verdict_precision: {},
  replies_by_outcome: {},
  crisis_resources_shown: 0,
};
const busy: Summary = {
  ...nothing,
  alerts_by_level: { critical: 2, high: 1 },
  time_to_acknowledge: { p50: 12.4, p90: null },
  messages_per_hour: [{ hour: '2030-01-01T10:00:00.000Z', count: 7 }],
  outcomes: { supported: 1 },
  verdict_precision: { high: { reviewed: 4, agreed: 2, higher: 1, precision: 0.75 } },
  verdict_precision_by_language: { pt: { high: { reviewed: 4, agreed: 2, precision: 0.5 } } },
  verdict_precision_by_version: { v3: { low: { reviewed: 0, agreed: 0, precision: null } } },
  replies_by_outcome: { complete: 3, something_new: 9 },
};
const rowsOf = (key: string) => summaryTables(monitorTexts.en, busy).find((table) => table.key === key)?.rows;

describe('the summary as tables', () => {
  test('names every level, the worst first', () => {
    expect(rowsOf('alerts')).toEqual([
      ['Critical', 2],
      ['High', 1],
      ['Medium', 0],
      ['Low', 0],
      ['No sign', 0],
    ]);
  });

  test('says what nobody knows as nothing', () => {
    expect(rowsOf('acknowledge')?.map((cells) => cells.slice(1))).toEqual([
      ['12 s', 12],
      [null, null],
    ]);
  });

  test('has precision of all, by language and by version, where something was reviewed', () => {
    expect(rowsOf('precision')).toEqual([
      ['All', 'High', 4, 2, 1, '75 %'],
      ['Português', 'High', 4, 2, 0, '50 %'],
    ]);
  });

  test('shows an outcome without words by its name', () => {
    expect(rowsOf('replies')).toEqual([
      ['something_new', 9],
      ['complete', 3],
    ]);
  });

  test('exports each table under its title', () => {
    const tables = summaryTables(monitorTexts.en, busy);
    const rows = summaryRows(tables);
    expect(rows.slice(0, 3)).toEqual([['Alerts by level'], ['Level', 'Count'], ['Critical', 2]]);
    expect(rows.filter((row) => row.length === 0)).toHaveLength(tables.length);
  });

  test('is empty when nothing happened', () => {
    expect(isEmptySummary(nothing)).toBe(true);
    expect(isEmptySummary(busy)).toBe(false);
  });
});
