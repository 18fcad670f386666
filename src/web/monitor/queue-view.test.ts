import { describe, expect, test } from 'vitest';
import type { ConversationSummary } from '../../contract/conversation.ts';
import type { QueueRow } from '../shared/queue.ts';
import { someConversation } from '../shared/some-conversation.ts';
import { countFilters, holdersOf, noFilters, shownRows, tabs, type Tab } from './queue-view.ts';

const at = '2026-01-01T00:00:00.000Z';
function row(
  id: number,
  conversation: Partial<ConversationSummary>,
  extra: Partial<QueueRow> = {},
): QueueRow {
  return {
    id,
    urgency: 'calm',
    level: 'none',
    alert: undefined,
    lastWords: '',
    crisisWords: undefined,
    since: at,
    conversation: someConversation(id, conversation),
    ...extra,
  };
}

const rows = [
  row(1, {}, { urgency: 'critical', level: 'critical' }),
  row(2, { assigned_to: 'ana', locale: 'es' }, { level: 'high' }),
  row(3, { assigned_to: 'bia', locale: 'en' }),
  row(4, { active: false, status: 'resolved' }),
  row(5, { active: false, status: 'closed' }),
];
const ids = (view: Partial<Parameters<typeof shownRows>[1]>): number[] =>
  shownRows(rows, { tab: 'all', filters: noFilters, username: 'ana', found: undefined, ...view }).map(
    ({ id }) => id,
  );

describe('the queue shows', () => {
  const expected: Record<Tab, number[]> = { needs: [1], mine: [2], all: [1, 2, 3], ended: [4, 5] };
  test.each(tabs)('on the tab %s what belongs there', (tab) => expect(ids({ tab })).toEqual(expected[tab]));

  test('what a search found, in its order, wherever it belongs', () => {
    expect(ids({ found: [5, 2, 99] })).toEqual([5, 2]);
    expect(ids({ found: [] })).toEqual([]);
  });

  test('only what passes every filter', () => {
    expect(ids({ filters: { ...noFilters, locale: 'es' } })).toEqual([2]);
    expect(ids({ filters: { ...noFilters, level: 'critical' } })).toEqual([1]);
    expect(ids({ filters: { ...noFilters, holder: 'bia' } })).toEqual([3]);
    expect(ids({ filters: { ...noFilters, holder: null } })).toEqual([1]);
    expect(ids({ filters: { locale: 'es', level: 'high', holder: 'bia' } })).toEqual([]);
    expect(ids({ found: [3, 4], filters: { ...noFilters, locale: 'pt' } })).toEqual([4]);
  });
});

test('filters that are set are counted, also the one for nobody', () => {
  expect(countFilters(noFilters)).toBe(0);
  expect(countFilters({ locale: 'pt', level: undefined, holder: null })).toBe(2);
});

test('holders are named once', () => {
  expect(holdersOf([...rows, row(6, { assigned_to: 'ana' })])).toEqual(['ana', 'bia']);
});
