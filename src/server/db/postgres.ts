import { Socket } from 'node:net';
import { drizzle, NodePgSession, NodePgTransaction } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { PgDialect } from 'drizzle-orm/pg-core';
import pg, { type PoolClient, type QueryConfig, type QueryResult } from 'pg';
import { gatherWrites } from '../platform/gather-writes.ts';
import { StartError } from '../platform/start-error.ts';
import { commitsWith, type CommitWith, type Database, type Db, type Tx } from './database.ts';
import { migrationLockKey, migrationsFolder } from './migrate.ts';
import * as schema from './schema.ts';

// The connections to PostgreSQL, and what becomes of work when one dies: every statement on its way is refused,
// the connection leaves the pool, and nothing is ever sent on it again. docs/decisions/postgres-client.md

/**
 * How many connections, and how long a statement on them may go without an answer; then its connection is given
 * up, since nobody knows why. Longer than a locked row makes anybody wait.
 */
const pools = {
  urgent: { max: 4, queryTimeoutMs: 10_000 },
  others: { max: 12, queryTimeoutMs: 30_000 },
} as const;
const connectTimeoutMs = 5_000;
/** “Cached plan must not change result type”: a migration of a newer release changed a table meanwhile. */
const stalePlan = '0A000';
/** More parameters than this: a list of varying length, whose text seldom comes again. */
const mostPreparedParameters = 40;

export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf)[0] ?? 'no answer';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ECONNREFUSED') return 'nothing listens there';
  if (code === '28P01' || code === '28000') return 'user or password is wrong';
  if (code === '3D000') return 'there is no such database';
  return code || 'no answer';
}

/** `sslmode` in the address as every other program of PostgreSQL understands it: `require` encrypts, no more. */
function connectionString(address: string): string {
  const url = new URL(address);
  if (url.searchParams.has('sslmode') && !url.searchParams.has('uselibpqcompat'))
    url.searchParams.set('uselibpqcompat', 'true');
  return url.href;
}

/** One connection of its own, for what must not share one. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: connectionString(url),
    connectionTimeoutMillis: connectTimeoutMs,
  });
  // Its statements are refused as well; without a listener the event would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}

/** One node at a time: four that start on an empty database all come up. */
function migrateUnderLock(url: string): Promise<void> {
  return withClient(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [migrationLockKey]);
    await migrate(drizzle({ client }), { migrationsFolder });
  });
}

type Run = (config: QueryConfig, values?: unknown[]) => Promise<QueryResult>;

/**
 * Gives every text of Drizzle’s one name, so that a connection parses and describes it once. The texts are those
 * of the program, so the names are bounded too.
 */
function createNaming() {
  const names = new Map<string, string>();
  return (config: QueryConfig, values: unknown[] = []): QueryConfig => {
    if (values.length === 0 || values.length > mostPreparedParameters) return { ...config, values };
    let name = names.get(config.text);
    if (name === undefined) {
      name = `statement_${names.size}`;
      names.set(config.text, name);
    }
    return { ...config, name, values };
  };
}

/** PostgreSQL answers the commit of a transaction in which a statement failed with a mere word. */
function assertCommitted(command: string): void {
  if (command !== 'COMMIT') throw new Error('A statement of this transaction failed.');
}

/** What Drizzle needs of a client. */
const clientOf = (query: Run) => ({ query }) as unknown as PoolClient;

/** Statements that are sent in one turn leave together. */
function createStream(): Socket {
  const stream = new Socket();
  gatherWrites(stream);
  return stream;
}

function openPool(url: string, { max, queryTimeoutMs }: { max: number; queryTimeoutMs: number }): pg.Pool {
  const pool = new pg.Pool({
    connectionString: connectionString(url),
    max,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: queryTimeoutMs,
    keepAlive: true,
    application_name: 'checkpoint',
    // A row that somebody holds for longer is a bug elsewhere; the message that waits for it is retried.
    lock_timeout: 5000,
    // A statement’s plan is kept, also when it was made for tables that were still empty: those that run with
    // every message would read whole tables until the next analysis. Compiling pays for none of them.
    options: '-c enable_seqscan=off -c jit=off',
    // Statements of a transaction that do not need each other’s rows go out in one trip.
    pipeline: true,
    stream: createStream,
  });
  // An idle connection that dies leaves the pool, and one in use refuses its statements: nobody else need know.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Runs statements and transactions on the pool; a connection whose state is not known is never used again. */
function createRunner(pool: pg.Pool) {
  const named = createNaming();
  const dialect = new PgDialect();
  let plansSince = 0;
  const connectedAt = new WeakMap<PoolClient, number>();

  /** A connection whose kept plans are of the tables as they are. */
  async function connect(): Promise<PoolClient> {
    for (;;) {
      const client = await pool.connect();
      const since = connectedAt.get(client) ?? performance.now();
      connectedAt.set(client, since);
      if (since >= plansSince) return client;
      client.release(true);
    }
  }

  /** Runs one statement; one whose plan is stale makes every connection so far go before its next use. */
  async function query(client: PoolClient, config: QueryConfig): Promise<QueryResult> {
    try {
      return await client.query(config);
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.code === stalePlan) plansSince = performance.now();
      throw error;
    }
  }

  async function run(config: QueryConfig, values?: unknown[]): Promise<QueryResult> {
    const client = await connect();
    try {
      return await query(client, named(config, values));
    } finally {
      client.release();
    }
  }

  async function executeSql(text: string, values: unknown[] = []): Promise<QueryResult[]> {
    const client = await connect();
    let done = false;
    try {
      const result: QueryResult | QueryResult[] = await (values.length > 0
        ? client.query(text, values)
        : client.query(text));
      done = true;
      return [result].flat();
    } finally {
      // Several statements that failed can leave the transaction open that they began.
      client.release(!done);
    }
  }

  async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const client = await connect();
    let over = false;
    let ended = false;
    const send: Run = async (statement, values) => {
      // A statement that comes late would run outside of the transaction and stay.
      if (over) throw new Error('This transaction is over.');
      return query(client, named(statement, values));
    };
    const end = async (text: 'commit' | 'rollback') => {
      over = true;
      const { command } = await client.query(text);
      ended = true;
      return command;
    };
    const commitBehind: CommitWith = async (statements) => {
      const queries = statements.map((statement) => dialect.sqlToQuery(statement));
      const results = Promise.all(queries.map(({ sql: text, params }) => send({ text }, params)));
      // A statement’s own error is told below, once the commit behind it was answered.
      results.catch(() => {});
      const command = await end('commit');
      const rows = (await results).map((result): Record<string, unknown>[] => result.rows);
      assertCommitted(command);
      return rows;
    };
    const session = new NodePgSession(clientOf(send), dialect, undefined);
    try {
      // It leaves together with the first statement, which is refused too when it fails.
      const begun = client.query('begin');
      begun.catch(() => {});
      const tx = new NodePgTransaction(dialect, session, undefined) as unknown as Tx;
      commitsWith.set(tx, commitBehind);
      const result = await work(tx);
      await begun;
      if (!over) assertCommitted(await end('commit'));
      return result;
    } catch (error) {
      if (!over) await end('rollback').catch(() => {});
      throw error;
    } finally {
      client.release(!ended);
    }
  }

  const db: Db = drizzle({ client: clientOf(run), schema });
  db.transaction = transaction;
  return { db, executeSql };
}

/**
 * PostgreSQL 15 or later, migrated.
 * @throws StartError when it does not answer or refuses
 */
export async function openPostgres(url: string): Promise<Database> {
  try {
    await migrateUnderLock(url);
  } catch (error) {
    throw new StartError(`PostgreSQL at ${new URL(url).host} cannot be used: ${reasonOf(error)}.`, {
      cause: error,
    });
  }
  const urgent = openPool(url, pools.urgent);
  const others = openPool(url, pools.others);
  const { db, executeSql } = createRunner(others);
  return {
    engine: 'postgres',
    db,
    urgentDb: createRunner(urgent).db,
    parallelWrites: 2,
    executeSql: async (text, values) => ({
      rows: (await executeSql(text, values)).flatMap((result) => result.rows as Record<string, unknown>[]),
    }),
    close: async () => {
      await Promise.all([others.end(), urgent.end()]);
    },
  };
}
