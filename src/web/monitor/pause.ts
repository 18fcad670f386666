// A monitor’s pause. The server tells it to everybody; this tab only says it again after a connection was lost, and
// after a reload, because the server knows a pause by the connection that asked for it.
import type { PresenceEntry } from '../../contract/user.ts';
import type { Connection } from '../shared/connection.ts';
import { recall, remember } from '../shared/tab-storage.ts';

const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

interface PauseOptions {
  connection: Pick<Connection, 'request'>;
  /** Which conversation is open in front of the monitor. */
  viewing: () => number | null;
}

export interface Pause {
  /** Begins or ends it. Rejects with `ProblemError`. */
  set(isAway: boolean): Promise<void>;
  /** The console joined anew. */
  joined(): Promise<void>;
  /** The server told who is online; what another tab said holds here too. */
  heard(own: PresenceEntry | undefined): void;
  /** Somebody else may log in here. */
  forget(): void;
  /** Without connection nothing is heard until it joined again. */
  lost(): void;
}

/** Keeps the pause of this tab and of the server the same. */
export function createPause({ connection, viewing }: PauseOptions): Pause {
  let isAway = recall('away', flag) ?? false;
  let isTold = false;

  function keep(next: boolean): void {
    isAway = next;
    remember('away', next);
  }
  const tell = (away: boolean) => connection.request('viewing', { conversation_id: viewing(), away });

  return {
    async set(next) {
      await tell(next);
      keep(next);
    },
    async joined() {
      if (isAway) await tell(true).catch(() => undefined);
      isTold = true;
    },
    heard(own) {
      if (isTold && own) keep(own.away === true);
    },
    forget() {
      isTold = false;
      keep(false);
    },
    lost() {
      isTold = false;
    },
  };
}
