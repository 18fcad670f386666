import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { describe } from 'vitest';

/*
 * Server tests run on both databases. PostgreSQL is the server of TEST_DATABASE_URL, which `npm test` starts;
 * without it that half is skipped and stands as skipped in the output.
 */
export type Engine = 'embedded' | 'postgres';

const serverUrl = process.env['TEST_DATABASE_URL'];
const ABSENT = 'TEST_DATABASE_URL is not set';

/** The engines that tests can run on here, for `describe.each`. */
export function engines(): Engine[] {
  if (serverUrl) return ['embedded', 'postgres'];
  console.warn(`PostgreSQL half not run: ${ABSENT}`);
  return ['embedded'];
}

/** `describe` once per engine; an engine that is not here shows as skipped, with the reason in its name. */
export function describeOnEngines(title: string, body: (engine: Engine) => void): void {
  describe(`${title} (embedded)`, () => body('embedded'));
  if (serverUrl) describe(`${title} (postgres)`, () => body('postgres'));
  else describe.skip(`${title} (postgres: ${ABSENT})`, () => body('postgres'));
}

export interface TestDatabase {
  url: string;
  drop: () => Promise<void>;
}

/** A new, empty database on the server of TEST_DATABASE_URL; `drop` also ends the connections still open to it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  if (!serverUrl) throw new Error(ABSENT);
  const name = `checkpoint_test_${randomBytes(8).toString('hex')}`;
  await onServer(serverUrl, (sql) => sql`CREATE DATABASE ${sql(name)}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => onServer(serverUrl, (sql) => sql`DROP DATABASE IF EXISTS ${sql(name)} WITH (FORCE)`),
  };
}

async function onServer(url: string, work: (sql: postgres.Sql) => PromiseLike<unknown>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}
