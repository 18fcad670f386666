import { describe, expect, test } from 'vitest';
import type { Alert, CrisisAlert } from '../../contract/alert.ts';
import type { Conversation, Message } from '../../contract/conversation.ts';
import type { RiskLevel } from '../../contract/vocabulary.ts';
import {
  applyConsole,
  countNewlyOpen,
  emptyConsole,
  type ConsoleEvent,
  type ConsoleState,
} from './console-state.ts';
import { ownMessage } from './own-message.ts';
import { someAlert } from './some-alert.ts';
import { someConversation } from './some-conversation.ts';
import { countOpen, createQueue, needsSomebody, queueRows } from './queue.ts';

const minute = (count: number): string => new Date(Date.UTC(2026, 10, 25, 3, count)).toISOString();

const alert = (id: number, extra: Partial<Alert> = {}): Alert =>
  someAlert(id, { created_at: minute(id), ...extra });

function raised(id: number, level: RiskLevel = 'critical', extra: Partial<CrisisAlert> = {}): ConsoleEvent {
  return {
    type: 'alert_raised',
    alert: {
      alert_id: `alert-${id}`,
      kind: 'crisis',
      conversation_id: id,
      message_id: 10,
      analysis: {
        risk_level: level,
        confidence: 1,
        keywords_found: [],
        requires_human: true,
        emergency_contact: level === 'critical',
        analysis_details: {},
      },
      message: 'words',
      timestamp: minute(id),
      escalation_step: 0,
      ...extra,
    },
  };
}

function said(conversationId: number, id: number, text: string): Message {
  const words = { conversationId, id, createdAt: minute(id), clientMessageId: `c${id}`, text };
  return ownMessage({ ...words, sender: 'user' });
}

const conversation = (id: number, extra: Partial<Conversation> = {}): Conversation =>
  someConversation(id, {
    last_activity: minute(id),
    created_at: minute(0),
    updated_at: minute(id),
    ...extra,
  });

const after = (...events: ConsoleEvent[]): ConsoleState => events.reduce(applyConsole, emptyConsole);
const listed = (...conversations: Conversation[]): ConsoleEvent => ({ type: 'listed', conversations });
const changed = (one: Alert): ConsoleEvent => ({ type: 'alert_changed', alert: one });
const joined = (...alerts: Alert[]): ConsoleEvent => ({ type: 'joined', alerts, since: 0 });
const alertOf = (state: ConsoleState, id: number) => state.alerts.get(`alert-${id}`);

describe('alerts', () => {
  test('stand from the first signal on, before the alert itself is told', () => {
    expect(alertOf(after(raised(1)), 1)).toMatchObject({
      status: 'open',
      risk_level: 'critical',
      message_ids: [10],
      messages_count: 1,
    });
  });

  test('take further messages and the higher level, and stay acknowledged while somebody holds', () => {
    const seen = changed(alert(1, { status: 'acknowledged', acknowledged_by: 'ana', risk_level: 'high' }));
    const state = after(seen, raised(1, 'critical', { message_id: 12 }));
    expect(alertOf(state, 1)).toMatchObject({
      status: 'acknowledged',
      acknowledged_by: 'ana',
      risk_level: 'critical',
      message_ids: [10, 12],
      messages_count: 2,
    });
  });

  test('the same signal twice, live and replayed, counts once', () => {
    expect(alertOf(after(raised(1), raised(1, 'critical', { replayed: true })), 1)?.messages_count).toBe(1);
  });

  test('leave only when they are resolved, and do not come back with an older snapshot', () => {
    const resolved = changed(alert(1, { status: 'resolved', resolved_by: 'ana' }));
    const state = after(raised(1), resolved, joined(alert(1), alert(2)), raised(1));
    expect([...state.alerts.keys()]).toEqual(['alert-2']);
  });

  test('joining brings every unresolved one and drops what was resolved meanwhile', () => {
    const state = after(raised(1), { type: 'joined', alerts: [alert(3)], since: 1 });
    expect([...state.alerts.keys()]).toEqual(['alert-3']);
  });

  test('outlive the erasure of their conversation, whose words are gone', () => {
    const state = after(
      listed(conversation(1, { messages: [said(1, 5, 'secret')] })),
      raised(1),
      changed(alert(1, { erased_at: minute(9) })),
    );
    expect(state.conversations.has(1)).toBe(false);
    expect(state.lastWords.has(1)).toBe(false);
    expect(queueRows(state)).toMatchObject([
      { id: 1, urgency: 'critical', conversation: undefined, lastWords: '' },
    ]);
  });
});

describe('conversations', () => {
  test('keep the newest state, whichever comes last', () => {
    const { messages: _, ...summary } = conversation(1, { updated_at: minute(8), assigned_to: 'ana' });
    const state = after({ type: 'conversation_changed', summary }, listed(conversation(1)));
    expect(state.conversations.get(1)?.assigned_to).toBe('ana');
  });

  test('show the person’s last words', () => {
    const state = after(
      listed(conversation(1, { messages: [said(1, 5, 'first')] })),
      { type: 'message_came', message: said(1, 7, 'last') },
      { type: 'message_came', message: { ...said(1, 8, 'the AI'), sender: 'ai' } },
      { type: 'message_came', message: said(1, 6, 'between') },
    );
    expect(state.lastWords.get(1)?.text).toBe('last');
  });

  test('say when the person is gone', () => {
    const state = after(listed(conversation(1)), { type: 'person_left', id: 1 });
    expect(state.conversations.get(1)?.user_connected).toBe(false);
    expect(applyConsole(state, { type: 'person_left', id: 99 })).toBe(state);
  });
});

describe('after a time without connection', () => {
  test('conversations that need nobody’s eyes any more are gone, but for what changed meanwhile', () => {
    const state = after(listed(conversation(1), conversation(2), conversation(3, { active: false })));
    const before = [...state.conversations.values()];
    const { messages: _, ...live } = conversation(2, { updated_at: minute(9) });
    const changedMeanwhile = applyConsole(state, { type: 'conversation_changed', summary: live });
    const next = applyConsole(changedMeanwhile, { type: 'not_listed', conversations: before });
    expect([...next.conversations.keys()]).toEqual([2, 3]);
  });

  test('the alerts are counted that came or opened again meanwhile', () => {
    const before = after(raised(1), changed(alert(2, { status: 'acknowledged' }))).alerts;
    const now = [alert(1), alert(2), alert(3), alert(4, { status: 'acknowledged' })];
    expect(countNewlyOpen(before, now)).toBe(2);
  });
});

test('having no alert says something only once the unresolved ones were read', () => {
  expect(after().isRead).toBe(false);
  expect(after(raised(1), listed(conversation(1))).isRead).toBe(false);
  expect(after(joined()).isRead).toBe(true);
});

test('nothing is known any more after a logout', () => {
  expect(after(listed(conversation(1)), raised(1), { type: 'cleared' })).toEqual(emptyConsole);
});

describe('the words that raised an alert', () => {
  const jump: Message = { ...said(1, 5, 'I will jump'), flagged: true };
  const later: ConsoleEvent = { type: 'message_came', message: said(1, 7, 'anybody there?') };
  const raisedByJump = raised(1, 'critical', { message_id: 5, message: 'I will jump' });
  const alerted = alert(1, { message_id: 5, message_ids: [5] });
  const shown = (...events: ConsoleEvent[]) => {
    const [row] = queueRows(after(listed(conversation(1)), ...events));
    return { crisis: row?.crisisWords, last: row?.lastWords };
  };
  const both = { crisis: 'I will jump', last: 'anybody there?' };

  test.each<[string, ConsoleEvent[]]>([
    ['told with the alert', [raisedByJump, later]],
    [
      'told once more on joining',
      [
        later,
        joined(alerted),
        raised(1, 'critical', { message_id: 5, message: both.crisis, replayed: true }),
      ],
    ],
    [
      'read with the list',
      [listed(conversation(1, { messages: [jump, said(1, 7, both.last)] })), joined(alerted)],
    ],
    [
      'of an alert that somebody acknowledged',
      [raisedByJump, later, changed({ ...alerted, status: 'acknowledged' })],
    ],
  ])('stand beside the last ones: %s', (_, events) => expect(shown(...events)).toEqual(both));

  test('are the last ones until the person goes on', () => {
    expect(shown(raisedByJump)).toEqual({ crisis: undefined, last: 'I will jump' });
    const again: ConsoleEvent = { type: 'message_came', message: said(1, 8, 'I will jump') };
    expect(shown(raisedByJump, later, again).crisis).toBeUndefined();
  });

  test('are those of the message that the alert names, not of what joined it', () => {
    const another = raised(1, 'high', { message_id: 7, message: both.last });
    expect(shown(raisedByJump, another, changed({ ...alerted, message_ids: [5, 7] }))).toEqual(both);
  });

  test('are nobody’s when no message raised it', () => {
    const asked = raised(1, 'none', { kind: 'human_requested', message_id: null, message: '' });
    expect(shown(later, asked)).toEqual({ crisis: undefined, last: both.last });
  });

  test.each<[string, ConsoleEvent]>([
    ['its end', changed(alert(1, { status: 'resolved' }))],
    ['the erasure of the conversation', changed(alert(1, { erased_at: minute(9) }))],
  ])('are forgotten with %s', (_, end) => {
    expect(after(listed(conversation(1)), raisedByJump, end).crisisWords.size).toBe(0);
  });

  test('do not come back with a signal that is late', () => {
    const erased = changed(alert(1, { erased_at: minute(9) }));
    const state = after(listed(conversation(1)), erased, raisedByJump);
    expect([state.crisisWords.size, state.lastWords.size]).toEqual([0, 0]);
  });

  test('change the row that shows them', () => {
    const rowsOf = createQueue();
    const before = after(listed(conversation(1)), later, joined(alerted));
    const [row] = rowsOf(before);
    const flagged = listed(conversation(1, { messages: [jump] }));
    expect(rowsOf(applyConsole(before, flagged))[0]).not.toBe(row);
  });
});

describe('the queue', () => {
  test('critical by waiting time, high, asking, seen, the rest by activity', () => {
    const state = after(
      listed(...[1, 2, 3, 4, 5, 6, 7].map((id) => conversation(id))),
      raised(3),
      raised(2),
      raised(1, 'high'),
      raised(4, 'none', { kind: 'human_requested', message_id: null }),
      changed(alert(5, { status: 'acknowledged', acknowledged_by: 'ana' })),
    );
    expect(queueRows(state).map(({ id, urgency }) => [id, urgency])).toEqual([
      [2, 'critical'],
      [3, 'critical'],
      [1, 'high'],
      [4, 'asked'],
      [5, 'seen'],
      [7, 'calm'],
      [6, 'calm'],
    ]);
    expect(countOpen(state)).toEqual({ critical: 2, high: 1, asked: 1 });
  });

  test('one that a monitor holds and has seen waits for nobody', () => {
    const held = listed(conversation(1, { assigned_to: 'ana' }));
    const seen = changed(alert(1, { status: 'acknowledged', acknowledged_by: 'ana' }));
    expect(queueRows(after(held, seen)).filter(needsSomebody)).toEqual([]);
  });

  test('an open alert is urgent whoever holds the conversation', () => {
    const state = after(listed(conversation(1, { assigned_to: 'ana' })), raised(1));
    expect(queueRows(state)[0]?.urgency).toBe('critical');
  });

  test('a row that did not change stays the same object, so that nothing is drawn again', () => {
    const rowsOf = createQueue();
    const state = after(listed(conversation(1), conversation(2)), raised(1));
    const [first, second] = rowsOf(state);
    const [same, other] = rowsOf(applyConsole(state, { type: 'message_came', message: said(2, 9, 'new') }));
    expect(same).toBe(first);
    expect(other).not.toBe(second);
    expect(other?.lastWords).toBe('new');
  });
});
