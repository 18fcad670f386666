import { describe, expect, it } from 'vitest';
import { decideAlert, type AlertEvent, type AlertState } from './escalation.ts';

const times = { firstMs: 60_000, repeatMs: 120_000, takeMs: 300_000 };
const context = { now: 1_000_000, times, held: false };

const open: AlertState = {
  kind: 'crisis',
  status: 'open',
  risk_level: 'high',
  message_id: 10,
  escalation_step: 0,
  clock: 3,
  acknowledged_by: null,
  acknowledged_at: null,
  resolved_by: null,
  resolved_at: null,
  erased_at: null,
};
const acknowledged: AlertState = {
  ...open,
  status: 'acknowledged',
  acknowledged_by: 'ana',
  acknowledged_at: 999,
};
const asked: AlertState = { ...open, kind: 'human_requested', risk_level: 'none', message_id: null };
const reopened: Partial<AlertState> = {
  status: 'open',
  acknowledged_by: null,
  acknowledged_at: null,
  clock: 4,
};

interface Expected {
  /** A connected monitor holds the conversation. */
  held?: boolean;
  changes: Partial<AlertState>;
  signal: boolean;
  dueInMs?: number;
}
type Case = [string, AlertState, AlertEvent, Expected];

const crisis = (level: 'high' | 'critical'): AlertEvent => ({
  type: 'crisis_message',
  level,
  messageId: 11,
});

const opinion: AlertEvent = { type: 'second_opinion', level: 'high', messageId: 11 };

const cases: Case[] = [
  ['a further crisis is told; the open clock runs on', open, crisis('high'), { changes: {}, signal: true }],
  [
    'a worse one names the alert',
    open,
    crisis('critical'),
    { changes: { risk_level: 'critical', message_id: 11 }, signal: true },
  ],
  [
    'a crisis reopens an acknowledged one',
    acknowledged,
    crisis('high'),
    { changes: reopened, signal: true, dueInMs: 60_000 },
  ],
  [
    'but not while a connected monitor holds it',
    acknowledged,
    crisis('high'),
    { held: true, changes: {}, signal: true },
  ],
  [
    'a crisis turns an asking into a crisis',
    asked,
    crisis('high'),
    { changes: { kind: 'crisis', risk_level: 'high', message_id: 11 }, signal: true },
  ],
  ['a second opinion joins an open one and calls nobody anew', open, opinion, { changes: {}, signal: false }],
  [
    'a second opinion reopens an acknowledged one',
    acknowledged,
    opinion,
    { changes: reopened, signal: true, dueInMs: 60_000 },
  ],
  [
    'a second opinion is told to whoever holds it',
    acknowledged,
    opinion,
    { held: true, changes: {}, signal: true },
  ],
  [
    'a second opinion turns an asking into a crisis',
    asked,
    opinion,
    { changes: { kind: 'crisis', risk_level: 'high', message_id: 11 }, signal: true },
  ],
  ['asking again is told', asked, { type: 'human_requested' }, { changes: {}, signal: true }],
  [
    'asking reopens an acknowledged one',
    acknowledged,
    { type: 'human_requested' },
    { changes: reopened, signal: true, dueInMs: 60_000 },
  ],
  [
    'escalating reopens an acknowledged one',
    acknowledged,
    { type: 'escalated_by_monitor', level: 'none' },
    { changes: reopened, signal: true, dueInMs: 60_000 },
  ],
  [
    'escalating an open one tells nobody twice',
    open,
    { type: 'escalated_by_monitor', level: 'critical' },
    { changes: { risk_level: 'critical' }, signal: false },
  ],
  [
    'escalating leaves a held one',
    acknowledged,
    { type: 'escalated_by_monitor', level: 'none' },
    { held: true, changes: {}, signal: false },
  ],
  [
    'a lapsed hold reopens it',
    acknowledged,
    { type: 'lapsed' },
    { changes: reopened, signal: true, dueInMs: 60_000 },
  ],
  [
    'acknowledging starts the time to take',
    open,
    { type: 'acknowledged', by: 'ana' },
    {
      changes: { status: 'acknowledged', acknowledged_by: 'ana', acknowledged_at: 1_000_000, clock: 4 },
      signal: false,
      dueInMs: 300_000,
    },
  ],
  [
    'taking acknowledges without a clock',
    open,
    { type: 'taken', by: 'bia' },
    {
      changes: { status: 'acknowledged', acknowledged_by: 'bia', acknowledged_at: 1_000_000, clock: 4 },
      signal: false,
    },
  ],
  [
    'giving back starts the time to take anew',
    acknowledged,
    { type: 'given_back' },
    { changes: { clock: 4 }, signal: false, dueInMs: 300_000 },
  ],
  [
    'resolving ends it',
    open,
    { type: 'resolved', by: 'ana' },
    {
      changes: {
        status: 'resolved',
        acknowledged_by: 'ana',
        acknowledged_at: 1_000_000,
        resolved_by: 'ana',
        resolved_at: 1_000_000,
        clock: 4,
      },
      signal: false,
    },
  ],
  [
    'erasing leaves an open one open',
    open,
    { type: 'erased' },
    { changes: { erased_at: 1_000_000 }, signal: false },
  ],
  [
    'erasing opens an acknowledged one again',
    acknowledged,
    { type: 'erased' },
    { changes: { ...reopened, erased_at: 1_000_000 }, signal: true, dueInMs: 60_000 },
  ],
  [
    'acknowledging an erased one resolves it',
    { ...open, erased_at: 5 },
    { type: 'acknowledged', by: 'ana' },
    {
      changes: {
        status: 'resolved',
        acknowledged_by: 'ana',
        acknowledged_at: 1_000_000,
        resolved_by: 'ana',
        resolved_at: 1_000_000,
        clock: 4,
      },
      signal: false,
    },
  ],
  [
    'nobody came: it is raised again',
    open,
    { type: 'clock_due', clock: 3 },
    { changes: { escalation_step: 1, clock: 4 }, signal: true, dueInMs: 120_000 },
  ],
  [
    'acknowledged and not taken: it opens again',
    acknowledged,
    { type: 'clock_due', clock: 3 },
    { changes: { ...reopened, escalation_step: 1 }, signal: true, dueInMs: 120_000 },
  ],
];

const nothingHappens: [string, AlertState, AlertEvent, boolean?][] = [
  ['an older clock', open, { type: 'clock_due', clock: 2 }],
  ['a clock while somebody holds it', acknowledged, { type: 'clock_due', clock: 3 }, true],
  ['a clock after it was resolved', { ...open, status: 'resolved' }, { type: 'clock_due', clock: 3 }],
  ['acknowledging twice', acknowledged, { type: 'acknowledged', by: 'bia' }],
  ['giving back while it is open', open, { type: 'given_back' }],
  ['asking while a human is there', acknowledged, { type: 'human_requested' }, true],
];

describe('an unresolved alert', () => {
  it.each(cases)('%s', (_name, alert, event, expected) => {
    const decision = decideAlert(alert, event, { ...context, held: expected.held ?? false });
    expect(decision).toEqual({
      alert: { ...alert, ...expected.changes },
      changed: true,
      signal: expected.signal,
      dueInMs: expected.dueInMs,
    });
  });

  it.each(nothingHappens)('is unchanged by %s', (_name, alert, event, held = false) => {
    expect(decideAlert(alert, event, { ...context, held })).toEqual({
      alert,
      changed: false,
      signal: false,
      dueInMs: undefined,
    });
  });

  it('has its running clock moved by nothing that leaves it open, but by the clock itself', () => {
    const events: AlertEvent[] = [
      crisis('critical'),
      crisis('high'),
      opinion,
      { type: 'human_requested' },
      { type: 'escalated_by_monitor', level: 'critical' },
      { type: 'lapsed' },
      { type: 'given_back' },
      { type: 'erased' },
    ];
    for (const event of events) {
      const decision = decideAlert(open, event, context);
      expect([event.type, decision?.alert.clock, decision?.dueInMs]).toEqual([
        event.type,
        open.clock,
        undefined,
      ]);
    }
  });
});

describe('without an alert', () => {
  it('raises one for a crisis, an asking, a monitor’s call and a lapsed hold', () => {
    const raising: [AlertEvent, Partial<AlertState>][] = [
      [crisis('critical'), { kind: 'crisis', risk_level: 'critical', message_id: 11 }],
      [opinion, { kind: 'crisis', risk_level: 'high', message_id: 11 }],
      [{ type: 'human_requested' }, { kind: 'human_requested', risk_level: 'none', message_id: null }],
      [
        { type: 'escalated_by_monitor', level: 'low' },
        { kind: 'crisis', risk_level: 'high', message_id: null },
      ],
      [{ type: 'escalated_by_monitor', level: 'critical' }, { risk_level: 'critical' }],
      [{ type: 'lapsed' }, { kind: 'human_requested', message_id: null }],
    ];
    for (const [event, expected] of raising) {
      const decision = decideAlert(undefined, event, context);
      expect(decision).toMatchObject({
        signal: true,
        dueInMs: 60_000,
        alert: { ...expected, status: 'open' },
      });
    }
  });

  it('does nothing for the rest', () => {
    const events: AlertEvent[] = [
      { type: 'acknowledged', by: 'ana' },
      { type: 'taken', by: 'ana' },
      { type: 'given_back' },
      { type: 'resolved', by: 'ana' },
      { type: 'erased' },
      { type: 'clock_due', clock: 0 },
    ];
    for (const event of events) expect(decideAlert(undefined, event, context)).toBeUndefined();
  });
});
