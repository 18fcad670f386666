// What every monitor’s console knows: conversations, unresolved alerts, who is online. Fed by snapshots and live
// events, in whatever order they come. An alert leaves only when it is resolved.
import type { Alert, CrisisAlert } from '../../contract/alert.ts';
import type { Conversation, ConversationSummary, Message } from '../../contract/conversation.ts';
import type { PresenceEntry } from '../../contract/user.ts';
import { higherRisk } from '../../contract/vocabulary.ts';

export interface ConsoleState {
  conversations: ReadonlyMap<number, ConversationSummary>;
  /** The person’s last words by conversation. */
  lastWords: ReadonlyMap<number, { messageId: number; text: string }>;
  /** Unresolved ones by id. */
  alerts: ReadonlyMap<string, Alert>;
  /** Alerts seen resolved: a snapshot that was read before does not bring them back. */
  endedAlerts: ReadonlySet<string>;
  presence: readonly PresenceEntry[];
}

export type ConsoleEvent =
  | { type: 'listed'; conversations: readonly Conversation[] }
  | { type: 'joined'; alerts: readonly Alert[] }
  | { type: 'not_listed'; conversations: readonly ConversationSummary[] }
  | { type: 'alert_raised'; alert: CrisisAlert }
  | { type: 'alert_changed'; alert: Alert }
  | { type: 'conversation_changed'; summary: ConversationSummary }
  | { type: 'conversation_gone'; id: number }
  | { type: 'message_came'; message: Message }
  | { type: 'person_left'; id: number }
  | { type: 'presence_changed'; monitors: readonly PresenceEntry[] }
  | { type: 'cleared' };

export const emptyConsole: ConsoleState = {
  conversations: new Map(),
  lastWords: new Map(),
  alerts: new Map(),
  endedAlerts: new Set(),
  presence: [],
};

/** The next state; the same object when the event changes nothing. */
export function applyConsole(state: ConsoleState, event: ConsoleEvent): ConsoleState {
  switch (event.type) {
    case 'listed':
      return event.conversations.reduce(listed, state);
    case 'joined':
      return joined(state, event.alerts);
    case 'not_listed':
      return notListed(state, event.conversations);
    case 'alert_raised':
      return alertRaised(state, event.alert);
    case 'alert_changed':
      return alertChanged(state, event.alert);
    case 'conversation_changed':
      return withConversation(state, event.summary);
    case 'conversation_gone':
      return conversationGone(state, event.id);
    case 'message_came':
      return withWords(state, event.message);
    case 'person_left': {
      const known = state.conversations.get(event.id);
      return known ? withConversation(state, { ...known, user_connected: false }) : state;
    }
    case 'presence_changed':
      return { ...state, presence: event.monitors };
    case 'cleared':
      return emptyConsole;
  }
}

function listed(state: ConsoleState, { messages, ...summary }: Conversation): ConsoleState {
  const last = messages.findLast((message) => message.sender === 'user');
  const next = withConversation(state, summary);
  return last ? withWords(next, last) : next;
}

/** What changed last stands: a snapshot may be older than what came live. */
function withConversation(state: ConsoleState, summary: ConversationSummary): ConsoleState {
  if (summary.erased_at) return conversationGone(state, summary.id);
  const known = state.conversations.get(summary.id);
  if (known && Date.parse(known.updated_at) > Date.parse(summary.updated_at)) return state;
  return { ...state, conversations: new Map(state.conversations).set(summary.id, summary) };
}

function withWords(state: ConsoleState, { conversation_id, id, sender, text }: Message): ConsoleState {
  if (sender !== 'user' || (state.lastWords.get(conversation_id)?.messageId ?? 0) >= id) return state;
  return { ...state, lastWords: new Map(state.lastWords).set(conversation_id, { messageId: id, text }) };
}

function joined(state: ConsoleState, alerts: readonly Alert[]): ConsoleState {
  const standing = alerts.filter((alert) => !state.endedAlerts.has(alert.alert_id));
  return { ...state, alerts: new Map(standing.map((alert) => [alert.alert_id, alert])) };
}

/** Missing in a whole list of those that need eyes: over for us, unless it changed while the list was read. */
function notListed(state: ConsoleState, missing: readonly ConversationSummary[]): ConsoleState {
  const over = missing.filter((one) => one.active && state.conversations.get(one.id) === one);
  return over.reduce((left, { id }) => conversationGone(left, id), state);
}

/** The signal comes before the alert itself is told, and for a new alert it must do alone. */
function alertRaised(state: ConsoleState, raised: CrisisAlert): ConsoleState {
  if (state.endedAlerts.has(raised.alert_id)) return state;
  const known = state.alerts.get(raised.alert_id);
  const ids = new Set([...(known?.message_ids ?? []), ...(raised.message_id ? [raised.message_id] : [])]);
  const alert: Alert = {
    ...(known ?? freshAlert(raised)),
    kind: known?.kind === 'crisis' ? 'crisis' : raised.kind,
    risk_level: higherRisk(known?.risk_level ?? 'none', raised.analysis.risk_level),
    escalation_step: raised.escalation_step,
    message_ids: [...ids].sort((a, b) => a - b),
    messages_count: Math.max(known?.messages_count ?? 0, ids.size),
  };
  return { ...state, alerts: new Map(state.alerts).set(alert.alert_id, alert) };
}

function freshAlert(raised: CrisisAlert): Alert {
  return {
    alert_id: raised.alert_id,
    kind: raised.kind,
    conversation_id: raised.conversation_id,
    message_id: raised.message_id,
    status: 'open',
    risk_level: raised.analysis.risk_level,
    created_at: raised.timestamp,
    acknowledged_by: null,
    acknowledged_at: null,
    resolved_by: null,
    resolved_at: null,
    escalation_step: raised.escalation_step,
    message_ids: [],
    messages_count: 0,
  };
}

function alertChanged(state: ConsoleState, alert: Alert): ConsoleState {
  if (state.endedAlerts.has(alert.alert_id)) return state;
  const alerts = new Map(state.alerts);
  if (alert.status !== 'resolved') {
    const next = { ...state, alerts: alerts.set(alert.alert_id, alert) };
    return alert.erased_at ? conversationGone(next, alert.conversation_id) : next;
  }
  alerts.delete(alert.alert_id);
  return { ...state, alerts, endedAlerts: new Set(state.endedAlerts).add(alert.alert_id) };
}

/** Erased: nothing of it stays but its unresolved alert. */
function conversationGone(state: ConsoleState, id: number): ConsoleState {
  const conversations = new Map(state.conversations);
  const lastWords = new Map(state.lastWords);
  if (!conversations.delete(id) && !lastWords.delete(id)) return state;
  lastWords.delete(id);
  return { ...state, conversations, lastWords };
}

/** How many of these alerts nobody has seen, that were not open when `before` was all that was known. */
export function countNewlyOpen(before: ReadonlyMap<string, Alert>, now: readonly Alert[]): number {
  return now.filter((alert) => alert.status === 'open' && before.get(alert.alert_id)?.status !== 'open')
    .length;
}
