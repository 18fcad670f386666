import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../platform/config.ts';
import { StartError } from '../platform/start-error.ts';
import type { Database } from './database.ts';
import {
  assertSameVersion,
  databaseFolder,
  installedVersion,
  openFolder,
  versionMarker,
} from './embedded.ts';
import { lockFolder } from './folder-lock.ts';
import { migrationsFolder } from './migrate.ts';
import { reasonOf, withClient } from './postgres.ts';

/** How a database is, looked at without changing it. */
export type StorageState =
  | { state: 'absent' }
  | { state: 'unusable'; reason: string }
  | { state: 'ready'; version: string; major: number; applied: number; wrapped: WrappedKey[] };

/** A conversation's own key, as the deployment's key wraps it. */
export interface WrappedKey {
  conversation_id: number;
  wrapped_key: string;
}

/** Ids are random: the lowest are a sample in which a key that many were wrapped by is not missed. */
const wrappedLookedAt = 500;

type Ask = (text: string) => Promise<Record<string, unknown>[]>;

/** How many migrations this release brings. */
export function knownMigrations(): number {
  const journal: unknown = JSON.parse(readFileSync(join(migrationsFolder, 'meta/_journal.json'), 'utf8'));
  return (journal as { entries: unknown[] }).entries.length;
}

type Ready = Extract<StorageState, { state: 'ready' }>;

async function read(ask: Ask): Promise<Ready> {
  const [about] = await ask(`
    select split_part(version(), ' on ', 1) as version, current_setting('server_version_num')::int / 10000 as major,
      to_regclass('drizzle.__drizzle_migrations') is not null as migrated, to_regclass('vaults') is not null as vaults`);
  const [found] = about?.['migrated']
    ? await ask('select count(*)::int as applied from drizzle.__drizzle_migrations')
    : [];
  const wrapped = about?.['vaults']
    ? await ask(
        `select conversation_id, wrapped_key from vaults order by conversation_id limit ${wrappedLookedAt}`,
      )
    : [];
  return {
    state: 'ready',
    version: String(about?.['version']),
    major: Number(about?.['major']),
    applied: Number(found?.['applied'] ?? 0),
    wrapped: wrapped.map(({ conversation_id, wrapped_key }) => ({
      conversation_id: Number(conversation_id),
      wrapped_key: String(wrapped_key),
    })),
  };
}

async function inspectPostgres(url: string): Promise<StorageState> {
  try {
    return await withClient(url, (client) => read(async (text) => (await client.query(text)).rows));
  } catch (error) {
    return { state: 'unusable', reason: `PostgreSQL at ${new URL(url).host}: ${reasonOf(error)}` };
  }
}

async function readFolder(dataDir: string): Promise<StorageState> {
  assertSameVersion(databaseFolder(dataDir), versionMarker(dataDir), installedVersion());
  const pglite = await openFolder(databaseFolder(dataDir));
  try {
    return await read(async (text) => (await pglite.query<Record<string, unknown>>(text)).rows);
  } finally {
    await pglite.close();
  }
}

async function inspectEmbedded(dataDir: string): Promise<StorageState> {
  if (!existsSync(databaseFolder(dataDir))) return { state: 'absent' };
  try {
    const unlock = await lockFolder(dataDir);
    try {
      return await readFolder(dataDir);
    } finally {
      await unlock();
    }
  } catch (error) {
    if (error instanceof StartError) return { state: 'unusable', reason: error.message };
    throw error;
  }
}

/** The same of a database that this process has open. */
export function inspectRunning({ executeSql }: Pick<Database, 'executeSql'>): Promise<Ready> {
  return read(async (text) => (await executeSql(text)).rows);
}

/** Looks at the database that the configuration names. The embedded one is locked for that moment. */
export function inspectStorage(config: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<StorageState> {
  return config.databaseUrl ? inspectPostgres(config.databaseUrl) : inspectEmbedded(config.dataDir);
}
