// What every monitor’s console knows: conversations, unresolved alerts, who is online. Fed by snapshots and live
// events, in whatever order they come. An alert leaves only when it is resolved.
import type { Alert, CrisisAlert } from '../../contract/alert.ts';
import type { Conversation, ConversationSummary, Message } from '../../contract/conversation.ts';
import type { PresenceEntry } from '../../contract/user.ts';
import { higherRisk } from '../../contract/vocabulary.ts';
import { addWords, withoutWords, type CrisisWords } from './crisis-words.ts';

export interface ConsoleState {
  /** The unresolved alerts were read once: before, having none here says nothing. */
  isRead: boolean;
  conversations: ReadonlyMap<number, ConversationSummary>;
  /** The person’s last words by conversation. */
  lastWords: ReadonlyMap<number, { messageId: number; text: string }>;
  /** By conversation and message: what was said in messages that raise alerts. */
  crisisWords: CrisisWords;
  /** Unresolved ones by id. */
  alerts: ReadonlyMap<string, Alert>;
  /**
   * Conversations of this monitor in which somebody in danger wrote again, while they looked at something else. Their
   * alerts stay acknowledged: whoever holds a conversation is taken to read it.
   */
  unread: ReadonlySet<number>;
  /** Alerts seen resolved: a snapshot that was read before does not bring them back. */
  endedAlerts: ReadonlySet<string>;
  /** What came live of each alert last, to be held against a snapshot that was read meanwhile. */
  news: AlertNews;
  /** Conversations seen erased: a list that was read before does not bring them back. */
  erased: ReadonlySet<number>;
  presence: readonly PresenceEntry[];
}

interface AlertNews {
  /** How many came so far. */
  count: number;
  /** Of each alert: the last of them, and the last that told the alert itself, not only that it was raised. */
  last: ReadonlyMap<string, { at: number; wholeAt: number }>;
}

interface Joined {
  type: 'joined';
  alerts: readonly Alert[];
  /** `news.count` when joining began. */
  since: number;
}

export type ConsoleEvent =
  | { type: 'listed'; conversations: readonly Conversation[] }
  | Joined
  | { type: 'not_listed'; conversations: readonly ConversationSummary[] }
  | { type: 'alert_raised'; alert: CrisisAlert }
  | { type: 'alert_changed'; alert: Alert }
  | { type: 'conversation_changed'; summary: ConversationSummary }
  | { type: 'conversation_gone'; id: number }
  | { type: 'message_came'; message: Message }
  | { type: 'crisis_unread' | 'crisis_read'; id: number }
  | { type: 'person_left'; id: number }
  | { type: 'presence_changed'; monitors: readonly PresenceEntry[] }
  | { type: 'cleared' };

export const emptyConsole: ConsoleState = {
  isRead: false,
  conversations: new Map(),
  lastWords: new Map(),
  crisisWords: new Map(),
  alerts: new Map(),
  unread: new Set(),
  endedAlerts: new Set(),
  news: { count: 0, last: new Map() },
  erased: new Set(),
  presence: [],
};

/** The next state; the same object when the event changes nothing. */
export function applyConsole(state: ConsoleState, event: ConsoleEvent): ConsoleState {
  switch (event.type) {
    case 'listed':
      return event.conversations.reduce(listed, state);
    case 'joined':
      return joined(state, event);
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
      return withWords(answered(state, event.message), event.message);
    case 'crisis_unread':
      return { ...state, unread: new Set(state.unread).add(event.id) };
    case 'crisis_read':
      return withoutUnread(state, event.id);
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
  if (next.erased.has(summary.id)) return next;
  const flagged = messages.filter((message) => message.sender === 'user' && message.flagged);
  const known = withCrisisWords(next, flagged);
  return last ? withWords(known, last) : known;
}

/** What changed last stands: a snapshot may be older than what came live. */
function withConversation(state: ConsoleState, summary: ConversationSummary): ConsoleState {
  if (summary.erased_at) return erased(state, summary.id);
  if (state.erased.has(summary.id)) return state;
  const known = state.conversations.get(summary.id);
  if (known && Date.parse(known.updated_at) > Date.parse(summary.updated_at)) return state;
  const conversations = new Map(state.conversations).set(summary.id, summary);
  return { ...withHolder(state, summary), conversations };
}

function withoutUnread(state: ConsoleState, id: number): ConsoleState {
  if (!state.unread.has(id)) return state;
  return { ...state, unread: new Set([...state.unread].filter((one) => one !== id)) };
}

/** Whoever answers has read what came before, in whichever tab. */
const answered = (state: ConsoleState, { sender, conversation_id }: Message): ConsoleState =>
  sender === 'monitor' ? withoutUnread(state, conversation_id) : state;

/** Unread only in the hands of the one who did not read it: with nobody’s the alert itself is open again. */
const withHolder = (state: ConsoleState, { id, assigned_to }: ConversationSummary): ConsoleState =>
  assigned_to === state.conversations.get(id)?.assigned_to ? state : withoutUnread(state, id);

type Words = Pick<Message, 'conversation_id' | 'id' | 'sender' | 'text'>;

function withWords(state: ConsoleState, { conversation_id, id, sender, text }: Words): ConsoleState {
  if (sender !== 'user' || state.erased.has(conversation_id)) return state;
  if ((state.lastWords.get(conversation_id)?.messageId ?? 0) >= id) return state;
  return { ...state, lastWords: new Map(state.lastWords).set(conversation_id, { messageId: id, text }) };
}

function withCrisisWords(state: ConsoleState, words: readonly Words[]): ConsoleState {
  const crisisWords = addWords(state.crisisWords, words);
  return crisisWords === state.crisisWords ? state : { ...state, crisisWords };
}

/**
 * Everything unresolved, as it was read at some moment while joining was under way. What came live of an alert in
 * that time stands: it may have come after that moment.
 */
function joined(state: ConsoleState, { alerts, since }: Joined): ConsoleState {
  const last = (id: string) => state.news.last.get(id) ?? { at: 0, wholeAt: 0 };
  const next = new Map([...state.alerts].filter(([id]) => last(id).at > since));
  for (const read of alerts) {
    const { alert_id: id } = read;
    if (state.endedAlerts.has(id)) continue;
    const live = next.get(id);
    next.set(id, live ? together(read, live, last(id).wholeAt > since) : read);
  }
  return { ...state, isRead: true, alerts: next };
}

/** One alert of which a snapshot and live news are known, in an order that nobody knows. No message is left out. */
function together(read: Alert, live: Alert, isWhole: boolean): Alert {
  const message_ids = sortedIds([...read.message_ids, ...live.message_ids]);
  const messages_count = message_ids.length;
  if (isWhole) return { ...live, message_ids, messages_count };
  return {
    ...read,
    kind: read.kind === 'crisis' ? read.kind : live.kind,
    risk_level: higherRisk(read.risk_level, live.risk_level),
    escalation_step: Math.max(read.escalation_step, live.escalation_step),
    message_ids,
    messages_count,
  };
}

const sortedIds = (ids: readonly number[]): number[] => [...new Set(ids)].sort((a, b) => a - b);

function withNews({ news }: ConsoleState, id: string, isWhole: boolean): AlertNews {
  const at = news.count + 1;
  const wholeAt = isWhole ? at : (news.last.get(id)?.wholeAt ?? 0);
  return { count: at, last: new Map(news.last).set(id, { at, wholeAt }) };
}

/** Missing in a whole list of those that need eyes: over for us, unless it changed while the list was read. */
function notListed(state: ConsoleState, missing: readonly ConversationSummary[]): ConsoleState {
  const over = missing.filter((one) => one.active && state.conversations.get(one.id) === one);
  const alerted = new Set([...state.alerts.values()].map((alert) => alert.conversation_id));
  return over.reduce(
    (left, { id }) => (alerted.has(id) ? withoutConversation(left, id) : conversationGone(left, id)),
    state,
  );
}

/** The signal comes before the alert itself is told, and for a new alert it must do alone. */
function alertRaised(before: ConsoleState, raised: CrisisAlert): ConsoleState {
  if (before.endedAlerts.has(raised.alert_id)) return before;
  const state = withRaisedWords(before, raised);
  const known = state.alerts.get(raised.alert_id);
  const message_ids = sortedIds([
    ...(known?.message_ids ?? []),
    ...(raised.message_id ? [raised.message_id] : []),
  ]);
  const alert: Alert = {
    ...(known ?? freshAlert(raised)),
    kind: known?.kind === 'crisis' ? 'crisis' : raised.kind,
    risk_level: higherRisk(known?.risk_level ?? 'none', raised.analysis.risk_level),
    escalation_step: raised.escalation_step,
    message_ids,
    messages_count: Math.max(known?.messages_count ?? 0, message_ids.length),
  };
  const alerts = new Map(state.alerts).set(alert.alert_id, alert);
  // What is told once more on joining is in the snapshot too, and whole there.
  return raised.replayed
    ? { ...state, alerts }
    : { ...state, alerts, news: withNews(state, alert.alert_id, false) };
}

/** What raises an alert is told with it, maybe before the message itself. */
function withRaisedWords(state: ConsoleState, raised: CrisisAlert): ConsoleState {
  const { conversation_id, message_id: id, message: text } = raised;
  if (id === null || text === '' || state.erased.has(conversation_id)) return state;
  const words: Words = { conversation_id, id, sender: 'user', text };
  return withWords(withCrisisWords(state, [words]), words);
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
    const news = withNews(state, alert.alert_id, true);
    const next = { ...state, alerts: alerts.set(alert.alert_id, alert), news };
    return alert.erased_at ? erased(next, alert.conversation_id) : next;
  }
  alerts.delete(alert.alert_id);
  const crisisWords = withoutWords(state.crisisWords, alert.conversation_id);
  return {
    ...withoutUnread(state, alert.conversation_id),
    alerts,
    crisisWords,
    endedAlerts: new Set(state.endedAlerts).add(alert.alert_id),
  };
}

function erased(state: ConsoleState, id: number): ConsoleState {
  const next = conversationGone(state, id);
  return next.erased.has(id) ? next : { ...next, erased: new Set(next.erased).add(id) };
}

/** Nothing of it stays but its unresolved alert. */
function conversationGone(state: ConsoleState, id: number): ConsoleState {
  const next = withoutConversation(state, id);
  return next.crisisWords.has(id) ? { ...next, crisisWords: withoutWords(next.crisisWords, id) } : next;
}

function withoutConversation(state: ConsoleState, id: number): ConsoleState {
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
