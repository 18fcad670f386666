import {
  higherRisk,
  riskRank,
  type AlertKind,
  type AlertStatus,
  type RiskLevel,
} from '../../contract/vocabulary.ts';

// Promise 2 is decided here: while nobody acknowledges, an alert is raised again and again, and nothing but a
// human’s resolving ends it. The clock of an alert that is open is never moved later.

/** The part of an alert that decides when it is raised again. Times in ms since the epoch. */
export interface AlertState {
  kind: AlertKind;
  status: AlertStatus;
  risk_level: RiskLevel;
  message_id: number | null;
  escalation_step: number;
  /** Names the running clock: a timed job that carries another number does nothing, nor the same job twice. */
  clock: number;
  acknowledged_by: string | null;
  acknowledged_at: number | null;
  resolved_by: string | null;
  resolved_at: number | null;
  erased_at: number | null;
}

export interface EscalationTimes {
  firstMs: number;
  repeatMs: number;
  takeMs: number;
}

export interface EscalationContext {
  /** Ms since the epoch. */
  now: number;
  times: EscalationTimes;
  /** A connected monitor holds the conversation. */
  held: boolean;
}

export type AlertEvent =
  | { type: 'crisis_message'; level: RiskLevel; messageId: number }
  /** A message turned out to be a crisis after it was stored. */
  | { type: 'second_opinion'; level: RiskLevel; messageId: number }
  | { type: 'human_requested' }
  | { type: 'escalated_by_monitor'; level: RiskLevel }
  | { type: 'lapsed' }
  | { type: 'acknowledged'; by: string }
  | { type: 'taken'; by: string }
  | { type: 'given_back' }
  | { type: 'resolved'; by: string }
  | { type: 'erased' }
  | { type: 'clock_due'; clock: number };

/** The next alert, whether every monitor is told again, and the clock to start. */
export interface AlertDecision {
  alert: AlertState;
  /** Whether anything of the alert changed. */
  changed: boolean;
  signal: boolean;
  /** When the alert’s clock runs out next; undefined leaves the running clock as it is. */
  dueInMs: number | undefined;
}

const fresh: AlertState = {
  kind: 'crisis',
  status: 'open',
  risk_level: 'none',
  message_id: null,
  escalation_step: 0,
  clock: 0,
  acknowledged_by: null,
  acknowledged_at: null,
  resolved_by: null,
  resolved_at: null,
  erased_at: null,
};

const nothing = (alert: AlertState): AlertDecision => ({
  alert,
  changed: false,
  signal: false,
  dueInMs: undefined,
});

function opened(alert: AlertState, step: number): AlertState {
  return {
    ...alert,
    status: 'open',
    acknowledged_by: null,
    acknowledged_at: null,
    escalation_step: step,
    clock: alert.clock + 1,
  };
}

/** A further crisis joins; the message that raised it to its level names it. */
function joined(alert: AlertState, level: RiskLevel, messageId: number | null): AlertState {
  const rises = riskRank(level) > riskRank(alert.risk_level) || alert.message_id === null;
  return {
    ...alert,
    kind: 'crisis',
    risk_level: higherRisk(alert.risk_level, level),
    message_id: rises && messageId !== null ? messageId : alert.message_id,
  };
}

/** Told again; opened anew with a new clock when somebody had acknowledged it and nobody holds it. */
function toldAgain(alert: AlertState, held: boolean, times: EscalationTimes): AlertDecision {
  if (alert.status === 'acknowledged' && !held)
    return { alert: opened(alert, 0), changed: true, signal: true, dueInMs: times.firstMs };
  return { alert, changed: true, signal: true, dueInMs: undefined };
}

function raised(start: Partial<AlertState>, times: EscalationTimes): AlertDecision {
  return { alert: { ...fresh, ...start }, changed: true, signal: true, dueInMs: times.firstMs };
}

/** What an event that can raise an alert does when none is unresolved; undefined: it cannot. */
function raise(event: AlertEvent, times: EscalationTimes): AlertDecision | undefined {
  switch (event.type) {
    case 'crisis_message':
    case 'second_opinion':
      return raised({ risk_level: event.level, message_id: event.messageId }, times);
    case 'human_requested':
    case 'lapsed':
      return raised({ kind: 'human_requested' }, times);
    case 'escalated_by_monitor':
      return raised({ risk_level: higherRisk('high', event.level) }, times);
    default:
      return undefined;
  }
}

function acknowledge(alert: AlertState, by: string, context: EscalationContext): AlertDecision {
  if (alert.erased_at !== null) return resolve(alert, by, context.now);
  if (alert.status === 'acknowledged') return nothing(alert);
  const next: AlertState = {
    ...alert,
    status: 'acknowledged',
    acknowledged_by: by,
    acknowledged_at: context.now,
    clock: alert.clock + 1,
  };
  return {
    alert: next,
    changed: true,
    signal: false,
    dueInMs: context.held ? undefined : context.times.takeMs,
  };
}

function resolve(alert: AlertState, by: string, now: number): AlertDecision {
  const acknowledgedBy = alert.acknowledged_by ?? by;
  const next: AlertState = {
    ...alert,
    status: 'resolved',
    acknowledged_by: acknowledgedBy,
    acknowledged_at: alert.acknowledged_at ?? now,
    resolved_by: by,
    resolved_at: now,
    clock: alert.clock + 1,
  };
  return { alert: next, changed: true, signal: false, dueInMs: undefined };
}

function clockDue(alert: AlertState, clock: number, { held, times }: EscalationContext): AlertDecision {
  if (clock !== alert.clock || alert.status === 'resolved') return nothing(alert);
  const step = alert.escalation_step + 1;
  if (alert.status === 'open')
    return {
      alert: { ...alert, escalation_step: step, clock: alert.clock + 1 },
      changed: true,
      signal: true,
      dueInMs: times.repeatMs,
    };
  // Acknowledged: a conversation that somebody holds is being seen through.
  if (held) return nothing(alert);
  return { alert: opened(alert, step), changed: true, signal: true, dueInMs: times.repeatMs };
}

function decideUnresolved(alert: AlertState, event: AlertEvent, context: EscalationContext): AlertDecision {
  const { times, held } = context;
  switch (event.type) {
    case 'crisis_message':
      return toldAgain(joined(alert, event.level, event.messageId), held, times);
    case 'second_opinion': {
      const next = joined(alert, event.level, event.messageId);
      const saysMore = next.kind !== alert.kind || next.risk_level !== alert.risk_level;
      // Who is called already is not called anew by what nobody is sure of.
      if (alert.status === 'open' && !saysMore)
        return { alert: next, changed: true, signal: false, dueInMs: undefined };
      return toldAgain(next, held, times);
    }
    case 'human_requested':
      return held ? nothing(alert) : toldAgain(alert, false, times);
    case 'escalated_by_monitor': {
      const next = joined(alert, higherRisk('high', event.level), null);
      if (alert.status === 'open' || held)
        return { alert: next, changed: true, signal: false, dueInMs: undefined };
      return toldAgain(next, false, times);
    }
    case 'lapsed':
      return toldAgain(alert, false, times);
    case 'acknowledged':
      return acknowledge(alert, event.by, context);
    case 'taken':
      return acknowledge(alert, event.by, { ...context, held: true });
    case 'given_back':
      if (alert.status === 'open') return nothing(alert);
      return {
        alert: { ...alert, clock: alert.clock + 1 },
        changed: true,
        signal: false,
        dueInMs: times.takeMs,
      };
    case 'resolved':
      return resolve(alert, event.by, context.now);
    case 'erased': {
      const erased: AlertState = { ...alert, erased_at: context.now };
      if (alert.status === 'open') return { alert: erased, changed: true, signal: false, dueInMs: undefined };
      return { alert: opened(erased, 0), changed: true, signal: true, dueInMs: times.firstMs };
    }
    case 'clock_due':
      return clockDue(alert, event.clock, context);
  }
}

/**
 * What an event does to a conversation’s unresolved alert (`undefined`: there is none). Pure; undefined when
 * there is neither an alert nor a reason to raise one.
 */
export function decideAlert(
  alert: AlertState | undefined,
  event: AlertEvent,
  context: EscalationContext,
): AlertDecision | undefined {
  return alert ? decideUnresolved(alert, event, context) : raise(event, context.times);
}
