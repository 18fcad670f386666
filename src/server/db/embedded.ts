import { existsSync, readFileSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { explainForbidden, findForbidden, forbiddenWords } from '../platform/file-rights.ts';
import { StartError } from '../platform/start-error.ts';
import type { Database } from './database.ts';
import { compileEngine } from './engine-module.ts';
import { lockFolder } from './folder-lock.ts';
import { migrationsFolder } from './migrate.ts';
import * as schema from './schema.ts';

export function installedVersion(): string {
  const require = createRequire(import.meta.url);
  const entry = require.resolve('@electric-sql/pglite');
  const manifest: unknown = JSON.parse(readFileSync(join(entry, '../../package.json'), 'utf8'));
  return String((manifest as { version: unknown }).version);
}

/** Where the engine keeps its files, and which version of it wrote them. */
export const databaseFolder = (dataDir: string): string => join(dataDir, 'database');
export const versionMarker = (dataDir: string): string => join(dataDir, 'database-version');

const minorOf = (version: string): string => version.split('.').slice(0, 2).join('.');

function readMarker(marker: string): string | undefined {
  try {
    return existsSync(marker) ? readFileSync(marker, 'utf8').trim() : undefined;
  } catch (error) {
    throw explainForbidden(error);
  }
}

/** A folder of another minor version does not open, and trying may harm it: look before opening. */
export function assertSameVersion(folder: string, marker: string, installed: string): void {
  if (!existsSync(folder)) return;
  const written = readMarker(marker) ?? 'unknown';
  if (minorOf(written) === minorOf(installed)) return;
  throw new StartError(
    `The database in ${folder} was written by version ${written} of the embedded engine, this is ${installed}. ` +
      'Run "checkpoint backup" with the release that wrote it, then "checkpoint restore" with this one into an empty DATA_DIR.',
  );
}

export async function openFolder(folder: string): Promise<PGlite> {
  try {
    return await PGlite.create({ dataDir: folder, pgliteWasmModule: await compileEngine() });
  } catch (error) {
    const forbidden = findForbidden(folder);
    if (forbidden !== undefined) throw new StartError(forbiddenWords(forbidden), { cause: error });
    throw new StartError(
      `The embedded database in ${folder} does not open. Restore a backup into an empty DATA_DIR.`,
      {
        cause: error,
      },
    );
  }
}

/** Rows of the statements, and never a connection left inside a failed transaction: there is only one. */
async function execute(
  pglite: PGlite,
  text: string,
  values?: unknown[],
): Promise<{ rows: Record<string, unknown>[] }> {
  try {
    if (values?.length) return await pglite.query<Record<string, unknown>>(text, values);
    const results = await pglite.exec(text);
    return { rows: results.flatMap((result) => result.rows as Record<string, unknown>[]) };
  } catch (error) {
    if (/\bBEGIN\b/i.test(text)) await pglite.exec('ROLLBACK');
    throw error;
  }
}

/** An opened engine, its tables brought up to date, as the handle that both engines share. */
export async function migrated(pglite: PGlite): Promise<Database> {
  const db = drizzle(pglite, { schema });
  await migrate(db, { migrationsFolder });
  return {
    engine: 'embedded',
    db,
    urgentDb: db,
    parallelWrites: 1,
    executeSql: (text, values) => execute(pglite, text, values),
    close: () => pglite.close(),
  };
}

/**
 * The embedded engine under `dataDir`, locked for this process and migrated. It survives the death of the
 * process, not the loss of power: it runs without fsync.
 * @throws StartError when the folder is in use, of another version or not writable
 */
export async function openEmbedded(dataDir: string): Promise<Database> {
  const unlock = await lockFolder(dataDir);
  try {
    const folder = databaseFolder(dataDir);
    const marker = versionMarker(dataDir);
    const installed = installedVersion();
    assertSameVersion(folder, marker, installed);
    await chmod(dataDir, 0o700);
    await writeFile(marker, `${installed}\n`);
    const database = await migrated(await openFolder(folder));
    return {
      ...database,
      close: async () => {
        await database.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw explainForbidden(error);
  }
}
