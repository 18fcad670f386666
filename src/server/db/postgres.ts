import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { StartError } from '../platform/start-error.ts';
import type { Database } from './database.ts';
import { migrationLockKey, migrationsFolder } from './migrate.ts';
import * as schema from './schema.ts';

const quiet = { onnotice: () => {} };

export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf)[0] ?? 'no answer';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ECONNREFUSED') return 'nothing listens there';
  if (code === '28P01' || code === '28000') return 'user or password is wrong';
  if (code === '3D000') return 'there is no such database';
  return code || 'no answer';
}

/** More parameters than this: a list of varying length, whose text seldom comes again. */
const mostPreparedParameters = 40;

/**
 * The client, with every statement of Drizzle’s prepared once per connection. Unnamed, as Drizzle sends them,
 * each costs a second trip to describe it and cannot be sent together with its neighbours.
 */
function preparing<C extends object>(client: C): C {
  return new Proxy(client, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      if (key === 'unsafe')
        return (text: string, parameters: unknown[] = [], options: object = {}): unknown => {
          const prepare = parameters.length > 0 && parameters.length <= mostPreparedParameters;
          return value.call(target, text, parameters, { ...options, prepare });
        };
      if (key === 'begin' || key === 'savepoint')
        return (...args: unknown[]): unknown => {
          const work = args.pop() as (inner: object) => unknown;
          return value.call(target, ...args, (inner: object) => work(preparing(inner)));
        };
      return value;
    },
  });
}

/** One node at a time: four that start on an empty database all come up. */
async function migrateUnderLock(url: string): Promise<void> {
  const client = postgres(url, { ...quiet, max: 1, connect_timeout: 10 });
  try {
    await client`select pg_advisory_lock(${migrationLockKey})`;
    await migrate(drizzle(client), { migrationsFolder });
  } finally {
    await client.end({ timeout: 1 });
  }
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
  const client = postgres(url, {
    ...quiet,
    max: 16,
    connect_timeout: 5,
    // A row that somebody holds for longer is a bug elsewhere; the message that waits for it is retried.
    connection: { lock_timeout: 5000, application_name: 'checkpoint' },
  });
  const db = drizzle(preparing(client), { schema });
  return {
    engine: 'postgres',
    db,
    parallelWrites: 4,
    executeSql: async (text, values) => {
      const reserved = await client.reserve();
      try {
        const result = await reserved.unsafe(text, values as never[] | undefined);
        return { rows: [...result] as Record<string, unknown>[] };
      } finally {
        reserved.release();
      }
    },
    close: () => client.end({ timeout: 5 }),
  };
}
