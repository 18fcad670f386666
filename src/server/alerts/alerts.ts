import type { Alert, CrisisAlert } from '../../contract/alert.ts';
import type { CrisisAnalysis } from '../../contract/analysis.ts';
import type { AlertStatus } from '../../contract/vocabulary.ts';
import {
  decideAlert,
  type AlertDecision,
  type AlertEvent,
  type AlertState,
  type EscalationTimes,
} from '../../core/escalation/escalation.ts';
import type { ConversationLock } from '../conversations/locking.ts';
import { appendAudit } from '../db/audit.ts';
import type { Db, Tx } from '../db/database.ts';
import type { AlertRow, AlertSignalRow } from '../db/schema.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { AppError } from '../platform/errors.ts';
import { newAlertId } from '../platform/ids.ts';
import type { Metrics } from '../platform/metrics.ts';
import { rooms, type Publish } from '../platform/publish.ts';
import { bareAnalysis, presentAlert, presentReplay } from './present.ts';
import type { Signals } from './signals.ts';
import {
  addMessage,
  addSignal,
  countMessages,
  countOpen,
  findAlert,
  isConnected,
  lockAlert,
  lockUnresolved,
  messageIdsBeyond,
  messageIdsOf,
  saveAlert,
  selectAlerts,
  selectUnresolved,
} from './store.ts';

// Promise 2: an alert is stored in the transaction of what raised it, together with the row that tells of it
// and the job that raises it again. Nothing here ends an alert but a monitor’s resolving.

/** What of the conversation an alert depends on; its row is locked, or it is erased. */
export interface AlertSubject {
  id: number;
  holder_id: number | null;
}

type MessageEvent = Extract<AlertEvent, { messageId: number }>;
/** What happened; a crisis brings what is shown of it. */
export type AlertCause =
  (MessageEvent & { analysis: CrisisAnalysis; text: string }) | Exclude<AlertEvent, MessageEvent>;

/** What is to be told after commit. */
export interface AlertChange {
  alert: AlertRow;
  signal: AlertSignalRow | undefined;
  text: string | null;
  /** The person asked for a human, and a monitor has seen it now. */
  requestSeen: boolean;
}

interface AlertsOptions {
  db: Db;
  jobs: Jobs;
  signals: Signals;
  publish: Publish;
  metrics: Metrics;
  lock: ConversationLock;
  times: EscalationTimes;
}

const stateOf = (row: AlertRow): AlertState => ({
  ...row,
  acknowledged_at: row.acknowledged_at?.getTime() ?? null,
  resolved_at: row.resolved_at?.getTime() ?? null,
  erased_at: row.erased_at?.getTime() ?? null,
});
const moment = (ms: number | null): Date | null => (ms === null ? null : new Date(ms));

function rowOf(state: AlertState, before: AlertRow | undefined, conversationId: number): AlertRow {
  return {
    id: before?.id ?? newAlertId(),
    conversation_id: conversationId,
    created_at: before?.created_at ?? new Date(),
    person_asked: before?.person_asked ?? false,
    ...state,
    acknowledged_at: moment(state.acknowledged_at),
    first_acknowledged_at: before?.first_acknowledged_at ?? moment(state.acknowledged_at),
    resolved_at: moment(state.resolved_at),
    erased_at: moment(state.erased_at),
  };
}

/** What a signal shows: a message’s own analysis, or the bare level. */
function analysisFor(cause: AlertCause, alert: AlertRow): CrisisAnalysis {
  if ('messageId' in cause) return cause.analysis;
  return bareAnalysis(cause.type === 'human_requested' ? 'none' : alert.risk_level);
}

/** Raising, telling, acknowledging and escalating alerts. */
export function createAlerts({ db, jobs, signals, publish, metrics, lock, times }: AlertsOptions) {
  async function storeSignal(tx: Tx, alert: AlertRow, cause: AlertCause): Promise<AlertSignalRow> {
    const asking = cause.type === 'human_requested';
    return addSignal(tx, {
      alert_id: alert.id,
      conversation_id: alert.conversation_id,
      message_id: 'messageId' in cause ? cause.messageId : asking ? null : alert.message_id,
      kind: asking ? 'human_requested' : alert.kind,
      escalation_step: alert.escalation_step,
      analysis: analysisFor(cause, alert),
    });
  }

  async function storeDecision(
    tx: Tx,
    { alert, decision }: { alert: AlertRow; decision: AlertDecision },
    cause: AlertCause,
  ): Promise<AlertSignalRow | undefined> {
    // None waits for another’s answer, so they leave together; the alert first, since the rest refers to it.
    const saved = saveAlert(tx, alert);
    const added = 'messageId' in cause && addMessage(tx, alert.id, cause.messageId);
    const told = decision.signal ? storeSignal(tx, alert, cause) : undefined;
    const clock = decision.dueInMs !== undefined && {
      queue: 'alert_clock' as const,
      data: { alert_id: alert.id, clock: alert.clock },
      dueInMs: decision.dueInMs,
    };
    const [signal] = await Promise.all([told, saved, added, clock && jobs.enqueue(tx, clock)]);
    return signal;
  }

  async function applyTo(
    tx: Tx,
    { before, subject }: { before: AlertRow | undefined; subject: AlertSubject },
    cause: AlertCause,
  ): Promise<AlertChange | undefined> {
    const held = subject.holder_id !== null && (await isConnected(tx, subject.holder_id));
    const decision = decideAlert(before && stateOf(before), cause, { now: Date.now(), times, held });
    if (!decision?.changed) return undefined;
    const alert = rowOf(decision.alert, before, subject.id);
    if (cause.type === 'human_requested') alert.person_asked = true;
    const signal = await storeDecision(tx, { alert, decision }, cause);
    if (!before) metrics.alerts.labels(alert.kind, alert.risk_level).inc();
    if (cause.type === 'clock_due') metrics.escalations.inc();
    const requestSeen = alert.person_asked && alert.status === 'acknowledged' && before?.status === 'open';
    return { alert, signal, text: 'messageId' in cause ? cause.text : null, requestSeen };
  }

  /** Applies what happened to the conversation’s alert, in the transaction of what happened. */
  async function apply(tx: Tx, subject: AlertSubject, cause: AlertCause): Promise<AlertChange | undefined> {
    return applyTo(tx, { before: await lockUnresolved(tx, subject.id), subject }, cause);
  }

  /** After commit: tells every monitor. Never throws. */
  function tell(changes: (AlertChange | undefined)[]): void {
    const told = changes.filter((change) => change !== undefined);
    if (told.length === 0) return;
    const withText = told.flatMap(({ signal, text }) =>
      signal && signalIsComplete(signal, text) ? [{ signal, text }] : [],
    );
    signals.tell(withText);
    if (told.some(({ signal, text }) => signal && !signalIsComplete(signal, text))) signals.wake();
    void tellUpdates(told).catch(() => undefined);
  }

  /** Whether the text to show is at hand; otherwise the signal is read from the database. */
  function signalIsComplete(signal: AlertSignalRow, text: string | null): boolean {
    return text !== null || signal.message_id === null;
  }

  async function tellUpdates(changes: AlertChange[]): Promise<void> {
    const ids = await messageIdsOf(db, [...new Set(changes.map(({ alert }) => alert.id))]);
    for (const { alert, requestSeen } of changes) {
      const conversationId = alert.conversation_id;
      const payload = presentAlert(alert, ids.get(alert.id) ?? []);
      publish({ event: 'alert_updated', payload, to: [rooms.monitors], conversationId });
      if (requestSeen)
        publish({
          event: 'request_seen',
          payload: { conversation_id: conversationId },
          to: [rooms.person(conversationId)],
          conversationId,
        });
    }
  }

  async function shown(alert: AlertRow): Promise<Alert> {
    const ids = await messageIdsOf(db, [alert.id]);
    return presentAlert(alert, ids.get(alert.id) ?? []);
  }

  async function acknowledge(alertId: string, by: string, seen: number | undefined): Promise<Alert> {
    const found = await findAlert(db, alertId);
    if (!found) throw new AppError('not_found', 'This alert does not exist.');
    const { alert, change } = await db.transaction(async (tx) => {
      const holder_id = (await lock(tx, found.conversation_id))?.holder_id ?? null;
      const current = (await lockAlert(tx, alertId)) ?? found;
      if (current.status === 'resolved') return { alert: current, change: undefined };
      if (seen !== undefined && seen < (await countMessages(tx, alertId)))
        return { alert: current, change: undefined };
      const subject = { id: current.conversation_id, holder_id };
      const made = await applyTo(tx, { before: current, subject }, { type: 'acknowledged', by });
      if (made)
        await appendAudit(tx, {
          actor: by,
          action: 'alert_acknowledged',
          conversationId: current.conversation_id,
          details: { alert_id: alertId },
        });
      return { alert: made?.alert ?? current, change: made };
    });
    tell([change]);
    return shown(alert);
  }

  /** @throws AppError `conflict` naming the crises that the caller had not seen */
  async function assertSeen(tx: Tx, conversationId: number, seen: number | undefined): Promise<void> {
    const alert = await lockUnresolved(tx, conversationId);
    if (!alert || seen === undefined) return;
    const unseen = await messageIdsBeyond(tx, alert.id, seen);
    if (unseen.length === 0) return;
    throw new AppError(
      'conflict',
      `There are newer alarming messages that you have not seen: ${unseen.join(', ')}.`,
      {
        errors: unseen.map((id) => ({ path: 'message_ids', message: String(id) })),
      },
    );
  }

  /** One alert’s clock ran out. */
  async function clockDue({ alert_id, clock }: { alert_id: string; clock: number }): Promise<void> {
    const found = await findAlert(db, alert_id);
    if (!found) return;
    const change = await db.transaction(async (tx) => {
      const holder_id = (await lock(tx, found.conversation_id))?.holder_id ?? null;
      const current = await lockAlert(tx, alert_id);
      if (!current) return undefined;
      const subject = { id: current.conversation_id, holder_id };
      return applyTo(tx, { before: current, subject }, { type: 'clock_due', clock });
    });
    tell([change]);
  }

  /** Every unresolved alert, and each as it is replayed to a monitor who joins. */
  async function unresolved(): Promise<{ alerts: Alert[]; replays: CrisisAlert[] }> {
    const rows = await selectUnresolved(db);
    const ids = await messageIdsOf(
      db,
      rows.map(({ alert }) => alert.id),
    );
    return {
      alerts: rows.map(({ alert }) => presentAlert(alert, ids.get(alert.id) ?? [])),
      replays: rows.map(({ alert, text, analysis }) => presentReplay(alert, text, analysis)),
    };
  }

  async function list(page: {
    status?: AlertStatus | undefined;
    limit: number;
    after?: { createdAt: Date; id: string } | undefined;
  }) {
    const rows = await selectAlerts(db, page);
    const ids = await messageIdsOf(
      db,
      rows.map((row) => row.id),
    );
    return rows.map((row) => presentAlert(row, ids.get(row.id) ?? []));
  }

  return {
    apply,
    tell,
    acknowledge,
    assertSeen,
    unresolved,
    list,
    countOpen: () => countOpen(db),
    /** A monitor’s socket got these alerts on joining. */
    confirmReplay: (told: Alert[]): void =>
      signals.confirmDelivery(told.flatMap(({ message_ids }) => message_ids)),
    start: () => jobs.work('alert_clock', clockDue),
  };
}
export type Alerts = ReturnType<typeof createAlerts>;
