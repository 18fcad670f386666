import { describe, expect, test } from 'vitest';
import type { Alert, CrisisAlert } from '../../contract/alert.ts';
import { applyConsole, emptyConsole, type ConsoleEvent, type ConsoleState } from './console-state.ts';
import { ownMessage } from './own-message.ts';
import { someAlert } from './some-alert.ts';
import { someConversation } from './some-conversation.ts';

// A snapshot is read at some moment while live events go on coming: before, between and after. Whatever the order,
// what came live while it was under way stands, and what went before it began goes.

function signal(id: number, extra: Partial<CrisisAlert> = {}): ConsoleEvent {
  const analysis = {
    risk_level: 'high' as const,
    confidence: 1,
    keywords_found: [],
    requires_human: true,
    emergency_contact: false,
    analysis_details: {},
  };
  const alert = {
    alert_id: `alert-${id}`,
    kind: 'crisis' as const,
    conversation_id: id,
    message_id: 20,
    analysis,
    message: 'words',
    timestamp: '2026-01-01T00:00:00.000Z',
    escalation_step: 0,
    ...extra,
  };
  return { type: 'alert_raised', alert };
}
const told = (id: number, extra: Partial<Alert> = {}): ConsoleEvent => ({
  type: 'alert_changed',
  alert: someAlert(id, extra),
});
const resolved = (id: number): ConsoleEvent => told(id, { status: 'resolved', resolved_by: 'ana' });
const after = (state: ConsoleState, ...events: ConsoleEvent[]): ConsoleState =>
  events.reduce(applyConsole, state);

/** Joins: what was known, what came live while it was under way, and what the server had read. */
function join(before: ConsoleEvent[], meanwhile: ConsoleEvent[], alerts: Alert[]): ConsoleState {
  const known = after(emptyConsole, ...before);
  return after(known, ...meanwhile, { type: 'joined', alerts, since: known.news.count });
}
const idsOf = ({ alerts }: ConsoleState): string[] => [...alerts.keys()].sort();

describe('joining, with an alert', () => {
  test.each<[string, ConsoleEvent[], ConsoleEvent[], Alert[], string[]]>([
    ['that came live after the snapshot was read', [], [signal(1)], [], ['alert-1']],
    ['that came live and was told after the snapshot', [], [signal(1), told(1)], [], ['alert-1']],
    ['that was told only', [], [told(1)], [], ['alert-1']],
    ['that came live before the snapshot', [], [signal(1)], [someAlert(1)], ['alert-1']],
    ['that came live and ended', [], [signal(1), told(1), resolved(1)], [], []],
    ['that ended after the snapshot', [], [resolved(1)], [someAlert(1)], []],
    ['that was known and ended after the snapshot', [signal(1)], [resolved(1)], [someAlert(1)], []],
    ['that was known and is gone', [signal(1), told(1)], [], [], []],
    ['that was known and is still there', [signal(1)], [], [someAlert(1)], ['alert-1']],
    ['that was known, is told anew and not in the snapshot', [told(1)], [signal(1)], [], ['alert-1']],
    ['that nobody here knew', [], [], [someAlert(1)], ['alert-1']],
    ['that is replayed', [], [signal(1, { replayed: true })], [someAlert(1)], ['alert-1']],
    ['that was replayed on an earlier joining', [signal(1, { replayed: true })], [], [], []],
    ['beside others', [told(1), told(2)], [signal(3), resolved(2)], [someAlert(2)], ['alert-3']],
  ])('%s', (_name, before, meanwhile, alerts, left) => {
    expect(idsOf(join(before, meanwhile, alerts))).toEqual(left);
  });

  test('that came with a second joining stays when the answer to the first comes late', () => {
    const first = emptyConsole.news.count;
    const between = after(emptyConsole, signal(1));
    const second = between.news.count;
    const late = after(between, signal(2), { type: 'joined', alerts: [], since: first });
    expect(idsOf(late)).toEqual(['alert-1', 'alert-2']);
    expect(idsOf(after(late, { type: 'joined', alerts: [someAlert(1)], since: second }))).toEqual([
      'alert-1',
      'alert-2',
    ]);
  });
});

describe('of an alert that is in the snapshot and came live meanwhile', () => {
  const seen = { status: 'acknowledged' as const, acknowledged_by: 'ana' };
  const one = (state: ConsoleState) => state.alerts.get('alert-1');

  test('the state that was told live stands: every later one comes live too', () => {
    expect(one(join([], [told(1, seen)], [someAlert(1)]))?.status).toBe('acknowledged');
    expect(one(join([told(1, seen)], [told(1)], [someAlert(1, seen)]))?.status).toBe('open');
  });

  test('a signal adds its message and its level to what was read', () => {
    const state = join([], [signal(1, { message_id: 20 })], [someAlert(1, { ...seen, message_ids: [10] })]);
    expect(one(state)).toMatchObject({
      ...seen,
      risk_level: 'critical',
      message_ids: [10, 20],
      messages_count: 2,
    });
  });

  test('a signal does not bring back what was told whole before joining began', () => {
    expect(one(join([told(1)], [signal(1)], [someAlert(1, seen)]))?.status).toBe('acknowledged');
  });

  test('no message is left out, whichever of both was older', () => {
    const live = told(1, { message_ids: [10, 30], messages_count: 2 });
    const state = join([], [live], [someAlert(1, { message_ids: [10, 20], messages_count: 2 })]);
    expect(one(state)).toMatchObject({ message_ids: [10, 20, 30], messages_count: 3 });
  });

  test('what is told once more on joining says nothing that the snapshot does not', () => {
    const state = join([], [signal(1, { replayed: true })], [someAlert(1, seen)]);
    expect(one(state)).toEqual(someAlert(1, seen));
  });
});

describe('a list that is read while live events come', () => {
  const at = (minute: number): string => new Date(Date.UTC(2026, 0, 2, 3, minute)).toISOString();
  const summary = (id: number, updated_at: string, extra = {}) => {
    const { messages: _, ...rest } = someConversation(id, { updated_at, ...extra });
    return rest;
  };
  const changed = (id: number, updated_at: string, extra = {}): ConsoleEvent => ({
    type: 'conversation_changed',
    summary: summary(id, updated_at, extra),
  });
  const words = ownMessage({
    conversationId: 1,
    id: 5,
    createdAt: at(0),
    clientMessageId: 'c',
    text: 'secret',
    sender: 'user',
  });
  const listed = (id: number, updated_at: string): ConsoleEvent => ({
    type: 'listed',
    conversations: [someConversation(id, { updated_at, messages: id === 1 ? [words] : [] })],
  });
  /** Reads a list: what was known, what came live meanwhile, and what the list held. */
  function read(before: ConsoleEvent[], meanwhile: ConsoleEvent[], list: ConsoleEvent[]): number[] {
    const known = after(emptyConsole, ...before);
    const ids = new Set(
      list.flatMap((one) => (one.type === 'listed' ? one.conversations : [])).map(({ id }) => id),
    );
    const conversations = [...known.conversations.values()].filter(({ id }) => !ids.has(id));
    const state = after(known, ...meanwhile, ...list, { type: 'not_listed', conversations });
    return [...state.conversations.keys()];
  }

  test.each<[string, ConsoleEvent[], ConsoleEvent[], ConsoleEvent[], number[]]>([
    ['that came live stays', [], [changed(1, at(1))], [], [1]],
    ['that was known and is not listed goes', [changed(1, at(1))], [], [], []],
    ['that was known and changed meanwhile stays', [changed(1, at(1))], [changed(1, at(2))], [], [1]],
    ['that is listed stays', [changed(1, at(1))], [], [listed(1, at(1))], [1]],
    [
      'that was erased after it was read does not come back',
      [],
      [changed(1, at(2), { erased_at: at(2) })],
      [listed(1, at(1))],
      [],
    ],
    [
      'whose alert says that it was erased does not come back',
      [listed(1, at(1))],
      [told(1, { erased_at: at(2) })],
      [listed(1, at(1))],
      [],
    ],
  ])('leaves the queue as it is: one %s', (_name, before, meanwhile, list, left) => {
    expect(read(before, meanwhile, list)).toEqual(left);
  });

  test('does not bring back the words of an erased conversation, nor do late ones', () => {
    const erased = changed(1, at(2), { erased_at: at(2) });
    const state = after(emptyConsole, listed(1, at(1)), erased, listed(1, at(1)), {
      type: 'message_came',
      message: words,
    });
    expect(state.lastWords.has(1)).toBe(false);
  });
});
