import { sql, type SQL } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import type { Log } from '../platform/log.ts';

// Each running process has a row that it renews. All times are the database's: the clocks of the nodes may
// differ. `service_state.running_since` tells since when the service runs without a gap, because time in
// which no server ran counts against nobody.

const heartbeatMs = 2000;
const gapMs = 15_000;
const forgottenMs = 60_000;

/** Key of the advisory lock under which nodes register one after the other. */
const registerLockKey = 7_201_428;

interface NodeLeaseOptions {
  database: Pick<Database, 'db' | 'engine'>;
  nodeId: string;
  log: Pick<Log, 'warn'>;
}

export interface NodeLease {
  /** Registers this process, and begins a new run of the service when no other was alive. */
  start(): Promise<void>;
  /** One heartbeat; the timer calls it. */
  renew(): Promise<void>;
  stop(): Promise<void>;
}

const ago = (milliseconds: number): SQL => sql`now() - ${milliseconds}::float8 * interval '1 millisecond'`;

/** Keeps this process's row among the nodes. */
export function createNodeLease({ database, nodeId, log }: NodeLeaseOptions): NodeLease {
  const { db, engine } = database;
  let timer: NodeJS.Timeout | undefined;
  let inHand: Promise<void> | undefined;

  // The embedded database belongs to this process alone: a row that another left there is of a dead one.
  const others = (withinMs: number): SQL =>
    engine === 'embedded'
      ? sql`select id from nodes where false`
      : sql`select id from nodes where id <> ${nodeId} and seen_at > ${ago(withinMs)}`;

  const beat = async (): Promise<void> => {
    await db.execute(sql`
      with beat as (
        insert into nodes (id, started_at, seen_at) values (${nodeId}, now(), now())
        on conflict (id) do update set seen_at = now()
      )
      delete from nodes where id <> ${nodeId} and seen_at < ${ago(forgottenMs)}`);
  };

  const renew = (): Promise<void> => {
    inHand ??= beat()
      .catch((error: unknown) => log.warn('node_heartbeat_failed', { node: nodeId }, error))
      .finally(() => {
        inHand = undefined;
      });
    return inHand;
  };

  const register = (): Promise<void> =>
    db.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(${registerLockKey})`);
      await tx.execute(sql`
        insert into service_state (id, running_since)
        select 1, now() where not exists (${others(gapMs)})
        on conflict (id) do update set running_since = excluded.running_since`);
      // Not now(): this transaction may have begun long before it got the lock.
      await tx.execute(sql`
        insert into nodes (id, started_at, seen_at) values (${nodeId}, clock_timestamp(), clock_timestamp())
        on conflict (id) do update set seen_at = excluded.seen_at`);
    });

  return {
    start: async () => {
      await register();
      await renew();
      timer = setInterval(() => void renew(), heartbeatMs);
    },
    renew,
    stop: async () => {
      clearInterval(timer);
      await inHand;
      await db.execute(sql`delete from nodes where id = ${nodeId}`);
    },
  };
}
