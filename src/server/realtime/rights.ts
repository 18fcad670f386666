// Monitors' rights end here: by message at once, by the clock at the token's very end, and by asking the
// database every few seconds, because a message may be lost and a killed node says nothing.
import type { MonitorCaller } from '../platform/caller.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Connection } from './connection.ts';

export interface Login {
  userId: number;
  loginId: string;
}
/** Which of these logins are still valid, by their ids. */
export type Recheck = (logins: Login[]) => Promise<ReadonlySet<string>>;

interface RightsOptions {
  recheck: Recheck;
  recheckMs: number;
  warnBeforeMs: number;
  clock: Clock;
  log: Pick<Log, 'warn'>;
}

/** Longest sleep of the expiry timer: Node's timers overflow after 24 days. */
const longestSleepMs = 3_600_000;

const monitorOf = ({ caller }: Connection): MonitorCaller | undefined =>
  caller.kind === 'monitor' ? caller : undefined;

export function createRights({ recheck, recheckMs, warnBeforeMs, clock, log }: RightsOptions) {
  const monitors = new Set<Connection>();
  let alarm: NodeJS.Timeout | undefined;
  let alarmAt = Infinity;
  let isRechecking = false;
  let isRecheckFailing = false;

  function end(connection: Connection): void {
    connection.endRights();
    connection.emit('error', {
      code: 'unauthenticated',
      message: 'Your login has ended. Please log in again.',
      event: 'join_monitor',
    });
  }

  /** Ends or warns what is due, and says when to look again. */
  function nextDeadline(connection: Connection): number {
    const caller = monitorOf(connection);
    if (!caller) return Infinity;
    const leftMs = caller.expiresAt - clock.now();
    if (leftMs <= 0) {
      end(connection);
      return Infinity;
    }
    if (connection.warnedOfEnd === caller.expiresAt) return caller.expiresAt;
    if (leftMs > warnBeforeMs) return caller.expiresAt - warnBeforeMs;
    connection.warnedOfEnd = caller.expiresAt;
    connection.emit('token_expiring', { expires_at: new Date(caller.expiresAt).toISOString() });
    return caller.expiresAt;
  }

  function sleepUntil(deadline: number): void {
    clearTimeout(alarm);
    alarmAt = deadline;
    if (deadline === Infinity) return;
    const sleepMs = Math.min(Math.max(deadline - clock.now(), 1), longestSleepMs);
    alarm = setTimeout(() => sleepUntil(Math.min(...[...monitors].map(nextDeadline), Infinity)), sleepMs);
    alarm.unref();
  }

  async function recheckAll(): Promise<void> {
    const asked = new Map([...monitors].map((connection) => [connection, monitorOf(connection)]));
    const logins = new Map(
      [...asked.values()].flatMap((caller) => (caller ? [[caller.loginId, caller]] : [])),
    );
    if (logins.size === 0) return;
    const valid = await recheck([...logins.values()].map(({ userId, loginId }) => ({ userId, loginId })));
    for (const [connection, caller] of asked)
      if (caller && !valid.has(caller.loginId) && monitorOf(connection)?.loginId === caller.loginId)
        end(connection);
  }

  async function tryRecheck(): Promise<void> {
    if (isRechecking) return;
    isRechecking = true;
    try {
      await recheckAll();
      isRecheckFailing = false;
    } catch (thrown) {
      if (!isRecheckFailing) log.warn('recheck_failed', {}, thrown);
      isRecheckFailing = true;
    } finally {
      isRechecking = false;
    }
  }
  const rechecking = setInterval(() => void tryRecheck(), recheckMs);
  rechecking.unref();

  return {
    monitors: monitors as ReadonlySet<Connection>,
    add(connection: Connection): void {
      monitors.add(connection);
      const deadline = nextDeadline(connection);
      if (deadline < alarmAt) sleepUntil(deadline);
    },
    remove(connection: Connection): void {
      monitors.delete(connection);
    },
    /** Ends the rights of a token that is past its end, should the timer be late. */
    settle(connection: Connection): void {
      const caller = monitorOf(connection);
      if (caller && caller.expiresAt <= clock.now()) end(connection);
    },
    /** Ends the rights of every local socket that matches all that is given. */
    revoke({ userId, loginId }: { userId?: number | undefined; loginId?: string | undefined }): void {
      if (userId === undefined && loginId === undefined) return;
      for (const connection of [...monitors]) {
        const caller = monitorOf(connection);
        if (!caller || (userId !== undefined && caller.userId !== userId)) continue;
        if (loginId === undefined || caller.loginId === loginId) end(connection);
      }
    },
    stop(): void {
      clearInterval(rechecking);
      clearTimeout(alarm);
    },
  };
}
export type Rights = ReturnType<typeof createRights>;
