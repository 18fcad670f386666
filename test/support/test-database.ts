import { randomBytes } from 'node:crypto';
import postgres from 'postgres';

/** The PostgreSQL server of TEST_DATABASE_URL, which `npm test` starts; undefined where there is none. */
export const testServerUrl = process.env['TEST_DATABASE_URL'];
export const noTestServer = 'TEST_DATABASE_URL is not set';

export interface TestDatabase {
  url: string;
  drop: () => Promise<void>;
}

/** A new, empty database on that server; `drop` also ends the connections still open to it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  if (!testServerUrl) throw new Error(noTestServer);
  const name = `checkpoint_test_${randomBytes(8).toString('hex')}`;
  await onServer(testServerUrl, (sql) => sql`CREATE DATABASE ${sql(name)}`);
  const url = new URL(testServerUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => onServer(testServerUrl, (sql) => sql`DROP DATABASE IF EXISTS ${sql(name)} WITH (FORCE)`),
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
