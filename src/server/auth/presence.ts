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
  hasAvailable,
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
  /** The list that this node’s monitors heard last: for one who comes when it does not change. */
  told(): PresenceEntry[];
  sessionCount(): Promise<number>;
  /** Whether anybody is there for people: online, and not on a pause. */
  anyAvailable(): Promise<boolean>;
  isOnline(userId: number): Promise<boolean>;
  onlineUserIds(): Promise<number[]>;
  /** Renews this node's leases and tells its sockets what changed elsewhere; the timer calls it. */
  renew(): Promise<void>;
  start(): void;
  /** Ends this node's leases. */
  stop(): Promise<void>;
}

type Telling = Publish | PublishLocally;

/**
 * Tells monitors of a changed list, and people when the first monitor is there for them or the last one is not any
 * more. Whoever is on a pause is not: nobody is to wait for them.
 */
function createTeller() {
  let told: PresenceEntry[] = [];
  let anyTold = false;
  return {
    told: (): PresenceEntry[] => told,
    tell(monitors: PresenceEntry[], tell: Telling): void {
      if (JSON.stringify(monitors) === JSON.stringify(told)) return;
      told = monitors;
      tell({ event: 'presence', payload: { monitors }, to: [rooms.monitors] });
      const any = monitors.some(({ away }) => away !== true);
      if (any === anyTold) return;
      anyTold = any;
      tell({ event: 'availability', payload: { monitors_online: any }, to: [rooms.people] });
    },
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
  const teller = createTeller();
  let changedHere = false;
  let timer: NodeJS.Timeout | undefined;

  const attempt = (work: () => Promise<void>): Promise<void> =>
    work().catch((error: unknown) => log.warn('presence_failed', { node: nodeId }, error));

  const look = createOneAtATime(() =>
    attempt(async () => {
      const everywhere = changedHere;
      changedHere = false;
      const renewed = [...local.values()];
      teller.tell(await renewSessions(db, renewed, lease), everywhere ? publish : publishLocally);
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
    told: teller.told,
    sessionCount: () => countSessions(db),
    anyAvailable: () => hasAvailable(db),
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
