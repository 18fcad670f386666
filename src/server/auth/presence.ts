import type { PresenceEntry } from '../../contract/user.ts';
import type { Db } from '../db/database.ts';
import type { MonitorCaller } from '../platform/caller.ts';
import { systemClock, type Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { rooms, type Publish, type PublishLocally } from '../platform/publish.ts';
import {
  countSessions,
  deleteSessions,
  findOnlineUserIds,
  hasSession,
  insertSession,
  listMonitors,
  renewSessions,
  updateAway,
  updateViewing,
  type LocalSession,
} from './presence-store.ts';

// Which monitors are online, on all nodes together. The sockets of this node are kept in memory and written
// as leases; a lease that could not be written now is written by the next renewal, so entering never fails.

const renewEveryMs = 5000;
const leaseMs = 15_000;

interface PresenceOptions {
  db: Db;
  publish: Publish;
  publishLocally: PublishLocally;
  nodeId: string;
  log: Pick<Log, 'warn'>;
  clock?: Clock;
}

export interface Presence {
  /** A monitor's socket joined. Again: nothing changes. */
  enter(socketId: string, caller: Pick<MonitorCaller, 'userId'>): Promise<void>;
  /** A socket is gone or lost its rights; one that never entered is ignored. */
  leave(socketId: string): Promise<void>;
  /** Which conversation is open in front of the monitor of a socket that entered. */
  setViewing(socketId: string, conversationId: number | null): Promise<void>;
  /** Begins or ends the pause of the monitor of a socket that entered, in all of their sessions. */
  setAway(socketId: string, away: boolean): Promise<void>;
  /** One entry per monitor online. */
  list(): Promise<PresenceEntry[]>;
  sessionCount(): Promise<number>;
  anyOnline(): Promise<boolean>;
  isOnline(userId: number): Promise<boolean>;
  onlineUserIds(): Promise<number[]>;
  /** Renews this node's leases and tells its sockets what changed elsewhere; the timer calls it. */
  renew(): Promise<void>;
  start(): void;
  /** Ends this node's leases. */
  stop(): Promise<void>;
}

type Telling = Publish | PublishLocally;

/** Tells monitors of a changed list, and people when the first monitor came or the last one went. */
function createTeller() {
  let known = '[]';
  let anyKnown = false;
  return (monitors: PresenceEntry[], tell: Telling): void => {
    const list = JSON.stringify(monitors);
    if (list === known) return;
    known = list;
    tell({ event: 'presence', payload: { monitors }, to: [rooms.monitors] });
    const any = monitors.length > 0;
    if (any === anyKnown) return;
    anyKnown = any;
    tell({ event: 'availability', payload: { monitors_online: any }, to: [rooms.people] });
  };
}

/** Runs `work` one at a time; calls that come while it runs share the one run after it. */
function createOneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = (): Promise<void> => {
    next = undefined;
    running = work().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => (running ? (next ??= running.then(run)) : run());
}

/** Keeps the leases of this node's monitors, and knows those of all nodes. */
export function createPresence(options: PresenceOptions): Presence {
  const { db, publish, publishLocally, nodeId, log, clock = systemClock } = options;
  const lease = { nodeId, leaseMs };
  const local = new Map<string, LocalSession>();
  const tell = createTeller();
  let changedHere = false;
  let timer: NodeJS.Timeout | undefined;

  const attempt = (work: () => Promise<void>): Promise<void> =>
    work().catch((error: unknown) => log.warn('presence_failed', { node: nodeId }, error));

  const look = createOneAtATime(() =>
    attempt(async () => {
      const everywhere = changedHere;
      changedHere = false;
      const renewed = [...local.values()];
      tell(await renewSessions(db, renewed, lease), everywhere ? publish : publishLocally);
      // Who left while the renewal ran may have been written back by it.
      const gone = renewed.map(({ socketId }) => socketId).filter((socketId) => !local.has(socketId));
      if (gone.length > 0) await deleteSessions(db, gone);
    }),
  );
  const changed = async (write: () => Promise<void>): Promise<void> => {
    await attempt(write);
    changedHere = true;
    await look();
  };

  return {
    enter: async (socketId, { userId }) => {
      if (local.has(socketId)) return;
      const session = { socketId, userId, since: clock.now(), viewing: null, away: false };
      local.set(socketId, session);
      await changed(() => insertSession(db, session, lease));
    },
    leave: async (socketId) => {
      if (local.delete(socketId)) await changed(() => deleteSessions(db, [socketId]));
    },
    setViewing: async (socketId, conversationId) => {
      const session = local.get(socketId);
      if (!session || session.viewing === conversationId) return;
      session.viewing = conversationId;
      await changed(() => updateViewing(db, session));
    },
    setAway: async (socketId, away) => {
      const session = local.get(socketId);
      if (!session) return;
      for (const one of local.values()) if (one.userId === session.userId) one.away = away;
      await changed(() => updateAway(db, session.userId, away));
    },
    list: () => listMonitors(db),
    sessionCount: () => countSessions(db),
    anyOnline: () => hasSession(db, undefined),
    isOnline: (userId) => hasSession(db, userId),
    onlineUserIds: () => findOnlineUserIds(db),
    renew: look,
    start: () => {
      timer ??= setInterval(() => void look(), renewEveryMs);
      void look();
    },
    stop: async () => {
      clearInterval(timer);
      const socketIds = [...local.keys()];
      local.clear();
      await changed(() => deleteSessions(db, socketIds));
    },
  };
}
