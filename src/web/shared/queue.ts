import type { Alert } from '../../contract/alert.ts';
import type { ConversationSummary } from '../../contract/conversation.ts';
import { riskRank, type RiskLevel } from '../../contract/vocabulary.ts';
import type { ConsoleState } from './console-state.ts';

/** What a row asks of a monitor, most urgent first. */
export const urgencies = ['critical', 'high', 'asked', 'seen', 'calm'] as const;
export type Urgency = (typeof urgencies)[number];

/** One conversation in the queue; of an erased one only its alert is left. */
export interface QueueRow {
  id: number;
  urgency: Urgency;
  level: RiskLevel;
  conversation: ConversationSummary | undefined;
  alert: Alert | undefined;
  lastWords: string;
  /** The words that raised its unresolved alert, when they are known and the last ones are others. */
  crisisWords: string | undefined;
  /** Since when somebody is needed; for calm ones the last activity. */
  since: string;
}

/**
 * Every conversation that is known, most urgent first: critical and nobody answered, high, asked for a human, seen
 * but not taken, the rest. Within one urgency the longest wait comes first; of the rest the latest activity.
 */
export function queueRows(state: ConsoleState): QueueRow[] {
  const byConversation = new Map([...state.alerts.values()].map((alert) => [alert.conversation_id, alert]));
  const ids = new Set([...byConversation.keys(), ...state.conversations.keys()]);
  return [...ids].map((id) => rowOf(state, id, byConversation.get(id))).sort(byUrgency);
}

/** As {@link queueRows}, called again and again: a row that did not change is the same object as before. */
export function createQueue(): (state: ConsoleState) => readonly QueueRow[] {
  let known = new Map<number, QueueRow>();
  return (state) => {
    const rows = queueRows(state).map((row) => {
      const before = known.get(row.id);
      return before && isSameRow(before, row) ? before : row;
    });
    known = new Map(rows.map((row) => [row.id, row]));
    return rows;
  };
}

const isSameRow = (a: QueueRow, b: QueueRow): boolean =>
  a.conversation === b.conversation &&
  a.alert === b.alert &&
  a.urgency === b.urgency &&
  a.lastWords === b.lastWords &&
  a.crisisWords === b.crisisWords;

function rowOf(state: ConsoleState, id: number, alert: Alert | undefined): QueueRow {
  const conversation = state.conversations.get(id);
  const urgency = urgencyOf(alert, conversation, state.unread.has(id));
  const lastWords = state.lastWords.get(id)?.text ?? '';
  const crisisWords = alert && wordsThatRaised(state, alert);
  return {
    id,
    urgency,
    level: alert?.risk_level ?? conversation?.risk_level ?? 'none',
    conversation,
    alert,
    lastWords,
    crisisWords: crisisWords === lastWords ? undefined : crisisWords,
    since: (urgency === 'calm' ? conversation?.last_activity : alert?.created_at) ?? alert?.created_at ?? '',
  };
}

function wordsThatRaised({ crisisWords }: ConsoleState, alert: Alert): string | undefined {
  return alert.message_id === null
    ? undefined
    : crisisWords.get(alert.conversation_id)?.get(alert.message_id);
}

function urgencyOf(
  alert: Alert | undefined,
  conversation: ConversationSummary | undefined,
  isUnread: boolean,
): Urgency {
  if (!alert) return 'calm';
  if (alert.status === 'acknowledged' && !isUnread) return conversation?.assigned_to ? 'calm' : 'seen';
  if (alert.risk_level === 'critical') return 'critical';
  return riskRank(alert.risk_level) >= riskRank('high') ? 'high' : 'asked';
}

function byUrgency(a: QueueRow, b: QueueRow): number {
  const rank = urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency);
  if (rank !== 0) return rank;
  const [one, other] = [Date.parse(a.since), Date.parse(b.since)];
  return (a.urgency === 'calm' ? other - one : one - other) || a.id - b.id;
}

/** Whether a row belongs in the list of those who wait for somebody. */
export function needsSomebody({ urgency }: QueueRow): boolean {
  return urgency !== 'calm';
}

/** How many alerts wait for somebody: nobody acknowledged them, or their holder did not read on. By what they ask for. */
export function countOpen(state: ConsoleState): Record<'critical' | 'high' | 'asked', number> {
  const counts = { critical: 0, high: 0, asked: 0 };
  for (const alert of state.alerts.values()) {
    if (alert.status !== 'open' && !state.unread.has(alert.conversation_id)) continue;
    if (alert.risk_level === 'critical') counts.critical += 1;
    else if (riskRank(alert.risk_level) >= riskRank('high')) counts.high += 1;
    else counts.asked += 1;
  }
  return counts;
}
