import type { Db } from '../db/database.ts';
import type { AlertSignalRow } from '../db/schema.ts';
import type { Log } from '../platform/log.ts';
import { rooms, type PublishLocally } from '../platform/publish.ts';
import { presentSignal } from './present.ts';
import { markNotified, recentSignalIds, selectSignals, type SignalWithText } from './store.ts';

// Promise 2, the telling. What is to be told is a row that was committed with what it tells of. Every node
// shows every row once to its own sockets: the one that stored it at once, the others when the broker wakes
// them, and all of them by reading for themselves twice a second, so that neither a node that died before
// telling nor an absent broker loses an alert. Rows of the last two minutes are read again each time, because
// ids of different conversations do not commit in order, and a commit may take long to be seen: by then the first
// escalation tells. After a failed read the window grows by the time lost.

const pollMs = 500;
const rereadMs = 120_000;
/** What was told before this process was up is replayed to monitors when they join; but for what was on its way. */
const beforeStartMs = 10_000;
const rememberMs = 300_000;

interface SignalsOptions {
  db: Db;
  publishLocally: PublishLocally;
  /** Makes the other nodes read at once. */
  wakeOthers: () => void;
  log: Log;
}

export function createSignals({ db, publishLocally, wakeOthers, log }: SignalsOptions) {
  const shown = new Map<number, number>();
  const startedAt = performance.now();
  let lastRead = startedAt;
  let reading: Promise<void> | undefined;
  let readAgain = false;

  function show(rows: SignalWithText[]): void {
    const delivered: number[] = [];
    for (const row of rows) {
      if (shown.has(row.signal.id)) continue;
      shown.set(row.signal.id, performance.now());
      const reached = publishLocally({
        event: 'crisis_alert',
        payload: presentSignal(row),
        to: [rooms.monitors],
      });
      if (reached > 0 && row.signal.message_id !== null) delivered.push(row.signal.message_id);
    }
    confirmDelivery(delivered);
  }

  function confirmDelivery(messageIds: number[]): void {
    if (messageIds.length === 0) return;
    void markNotified(db, messageIds).catch((error: unknown) => log.warn('mark_notified_failed', {}, error));
  }

  function forgetOld(now: number): void {
    for (const [id, at] of shown) {
      if (now - at < rememberMs) return;
      shown.delete(id);
    }
  }

  async function read(): Promise<void> {
    const now = performance.now();
    const ageMs = Math.min(now - lastRead + rereadMs, now - startedAt + beforeStartMs);
    const ids = await recentSignalIds(db, Math.ceil(ageMs));
    const unseen = ids.filter((id) => !shown.has(id));
    if (unseen.length > 0) show(await selectSignals(db, unseen));
    lastRead = now;
    forgetOld(now);
  }

  /** One read at a time; a wake during a read is followed by another. */
  function wake(): void {
    if (reading) {
      readAgain = true;
      return;
    }
    reading = read()
      .catch((error: unknown) => log.warn('read_signals_failed', {}, error))
      .finally(() => {
        reading = undefined;
        if (!readAgain) return;
        readAgain = false;
        wake();
      });
  }

  const timer = setInterval(wake, pollMs);
  timer.unref();

  return {
    /** After commit: shows the rows to this node’s monitors and wakes the other nodes. Never throws. */
    tell(rows: { signal: AlertSignalRow; text: string | null }[]): void {
      if (rows.length === 0) return;
      show(rows);
      wakeOthers();
    },
    wake,
    confirmDelivery,
    async stop(): Promise<void> {
      clearInterval(timer);
      readAgain = false;
      await reading;
    },
  };
}
export type Signals = ReturnType<typeof createSignals>;
