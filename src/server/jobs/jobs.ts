import { sql } from 'drizzle-orm';
import PgBoss from 'pg-boss';
import { rowsOf, toStatement, type Database, type Tx } from '../db/database.ts';
import type { Log } from '../platform/log.ts';

// Timed work that survives every crash: pg-boss in the same database, enqueued in the transaction of what it
// belongs to. If the enqueue fails, that transaction fails with it.

/** Every queue and what its jobs carry: ids and numbers only, never content. */
export interface JobQueues {
  alert_clock: { alert_id: string; clock: number };
}
export type JobQueue = keyof JobQueues;

/** A job whose node died is given to another after this. */
const jobExpirySeconds = 10;
const neverGiveUp = 1_000_000;
/** Fetched with each look: enough for a hundred a second, few enough to be done before they expire. */
const jobsAtOnce = 50;

function serialised(value: unknown): unknown {
  if (value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? JSON.stringify(value) : value;
}

interface TimedJob<Q extends JobQueue> {
  queue: Q;
  data: JobQueues[Q];
  dueInMs: number;
}

interface JobsOptions {
  database: Database;
  log: Log;
}

/** Key of the advisory lock under which nodes make the job tables one after the other. */
const tablesLockKey = 7_201_429;

/**
 * Two nodes that make pg-boss’s tables at once fail in the middle of its transaction, which then stands open on
 * a connection of the pool. The embedded engine has one node, and one connection.
 */
async function oneNodeAtATime({ engine, db }: Database, work: () => Promise<void>): Promise<void> {
  if (engine === 'embedded') return work();
  await db.transaction(async (tx) => {
    // However long the others take: a node that waits is not one that hangs.
    await tx.execute(sql`set local lock_timeout = 0`);
    await tx.execute(sql`select pg_advisory_xact_lock(${tablesLockKey})`);
    await work();
  });
}

/** Opens the job tables; `stop` waits for the jobs in hand. */
export async function createJobs({ database, log }: JobsOptions) {
  const boss = new PgBoss({
    db: {
      executeSql: (text: string, values?: unknown[]) => database.executeSql(text, values?.map(serialised)),
    },
    schedule: false,
    maintenanceIntervalSeconds: jobExpirySeconds,
    archiveCompletedAfterSeconds: 60,
    deleteAfterHours: 1,
  });
  boss.on('error', (error) => log.error('jobs_failed', {}, error));
  await oneNodeAtATime(database, async () => {
    await boss.start();
    await boss.createQueue('alert_clock');
  });

  return {
    /**
     * Enqueues in the caller’s transaction.
     * @throws when the job could not be stored, so that the transaction fails
     */
    async enqueue<Q extends JobQueue>(tx: Tx, { queue, data, dueInMs }: TimedJob<Q>): Promise<void> {
      const id = await boss.send(queue, data, {
        // A span, not a moment: whether it is due is asked of the database’s clock.
        startAfter: dueInMs / 1000,
        expireInSeconds: jobExpirySeconds,
        retryLimit: neverGiveUp,
        retryDelay: 1,
        db: {
          executeSql: async (text: string, values?: unknown[]) => {
            // Each use becomes a parameter of its own; the span must not be taken for the moment it is cast to.
            const typed = text.replaceAll(/\$5\b/g, '$5::text');
            const statement = toStatement(typed, values?.map(serialised));
            return { rows: await rowsOf<Record<string, unknown>>(tx, statement) };
          },
        },
      });
      if (!id) throw new Error(`A job for ${queue} was not stored.`);
    },
    /**
     * Runs `handler` for each job that is due, in turn; one that throws is tried again, and may take those fetched
     * with it along: a handler does nothing when its job was done before.
     */
    async work<Q extends JobQueue>(queue: Q, handler: (data: JobQueues[Q]) => Promise<void>): Promise<void> {
      await boss.work<JobQueues[Q]>(
        queue,
        { pollingIntervalSeconds: 0.5, batchSize: jobsAtOnce },
        async (jobs) => {
          const failures: unknown[] = [];
          for (const { data } of jobs)
            await handler(data).catch((error: unknown) => {
              failures.push(error);
            });
          if (failures.length > 0) throw failures[0];
        },
      );
    },
    /** Jobs that wait, by queue. */
    async depth(): Promise<Record<string, number>> {
      return { alert_clock: await boss.getQueueSize('alert_clock') };
    },
    stop: () => boss.stop({ graceful: true, wait: true, timeout: 5000 }),
  };
}
export type Jobs = Awaited<ReturnType<typeof createJobs>>;
