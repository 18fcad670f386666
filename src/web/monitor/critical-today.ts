// How hard the day was: which conversations were critical today, and which of them this monitor saw to.
import type { Alert, CrisisAlert } from '../../contract/alert.ts';

type Known = Pick<Alert, 'conversation_id' | 'risk_level' | 'created_at' | 'acknowledged_by'>;

export interface AlertHistory {
  /** By alert. */
  alerts: ReadonlyMap<string, Known>;
  /** When the last alert was raised; ISO 8601. */
  lastAt: string | undefined;
  /** What was raised before this console was opened is known too. */
  isRead: boolean;
}

export type AlertHistoryEvent =
  { type: 'known'; alerts: readonly Alert[] } | { type: 'raised'; alert: CrisisAlert };

export const noAlertHistory: AlertHistory = { alerts: new Map(), lastAt: undefined, isRead: false };

const firstHintAfter = 5;
const nextHintAfter = 3;

/** The next state. */
export function applyAlertHistory(state: AlertHistory, event: AlertHistoryEvent): AlertHistory {
  if (event.type === 'known') return event.alerts.reduce(withAlert, { ...state, isRead: true });
  const { alert_id, conversation_id, analysis, timestamp } = event.alert;
  const known = state.alerts.get(alert_id);
  return withAlert(state, {
    alert_id,
    conversation_id,
    risk_level: analysis.risk_level === 'critical' ? 'critical' : (known?.risk_level ?? analysis.risk_level),
    created_at: known?.created_at ?? timestamp,
    acknowledged_by: known?.acknowledged_by ?? null,
  });
}

function withAlert(
  state: AlertHistory,
  { alert_id, conversation_id, risk_level, created_at, acknowledged_by }: Known & { alert_id: string },
): AlertHistory {
  const known = { conversation_id, risk_level, created_at, acknowledged_by };
  const lastAt = state.lastAt && state.lastAt > created_at ? state.lastAt : created_at;
  return { ...state, alerts: new Map(state.alerts).set(alert_id, known), lastAt };
}

/** Conversations with a critical alert on the day of `now`: of the whole team, and those that `username` saw to. */
export function countCritical(
  { alerts }: AlertHistory,
  { username, now }: { username: string; now: number },
): { team: number; own: number } {
  const today = new Date(now).toDateString();
  const critical = [...alerts.values()].filter(
    (alert) => alert.risk_level === 'critical' && new Date(alert.created_at).toDateString() === today,
  );
  const own = critical.filter((alert) => alert.acknowledged_by === username);
  const count = (list: Known[]): number => new Set(list.map((alert) => alert.conversation_id)).size;
  return { team: count(critical), own: count(own) };
}

/** Whether a pause is worth a word: after many, and again after some more since the last word. */
export function isPauseDue(own: number, hintedAt: number): boolean {
  return own >= (hintedAt === 0 ? firstHintAfter : hintedAt + nextHintAfter);
}
