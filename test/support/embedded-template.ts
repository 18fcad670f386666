import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/server/db/database.ts';
import { migrationsFolder } from '../../src/server/db/migrate.ts';

// The first start of an embedded database takes seconds, a copy of one a fraction of it.

function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  const migrations = readdirSync(migrationsFolder).filter((file) => file.endsWith('.sql'));
  for (const name of [...migrations.sort(), 'meta/_journal.json'])
    hash.update(readFileSync(join(migrationsFolder, name)));
  return hash.digest('hex').slice(0, 12);
}

async function makeTemplate(path: string): Promise<void> {
  const draft = await mkdtemp(join(tmpdir(), 'checkpoint-draft-'));
  const database = await openDatabase({ databaseUrl: undefined, dataDir: draft });
  await database.close();
  try {
    await rename(draft, path);
  } catch {
    // Another worker was quicker.
    await rm(draft, { recursive: true, force: true });
  }
}

/** A new data folder with an empty, migrated database. */
export async function createDataDir(): Promise<string> {
  const template = join(tmpdir(), `checkpoint-template-${process.getuid?.() ?? 0}-${fingerprint()}`);
  if (!existsSync(template)) await makeTemplate(template);
  const folder = await mkdtemp(join(tmpdir(), 'checkpoint-data-'));
  await mkdir(folder, { recursive: true });
  await cp(template, folder, { recursive: true });
  return folder;
}
