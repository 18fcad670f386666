import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGlite as OlderPGlite } from 'pglite-older';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { restoreBackup } from '../../src/server/db/backup/restore.ts';
import type { Database } from '../../src/server/db/database.ts';
import { migrated } from '../../src/server/db/embedded.ts';
import { fill, rowsOfBackup, writeBackupOf } from './backup-scene.ts';

// A folder of one version of the embedded engine does not open in another; a backup goes from one to the other.

type Version = 'older' | 'present';

/** The older engine has the same interface, and types of its own. */
async function open(version: Version): Promise<Database> {
  return migrated(version === 'older' ? ((await OlderPGlite.create()) as unknown as PGlite) : new PGlite());
}

describe.each([
  ['older', 'present'],
  ['present', 'older'],
] as const)('from the %s version of the embedded engine to the %s one', (from, to) => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'checkpoint-versions-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const backUp = async (database: Database, name: string): Promise<string> => {
    const path = join(folder, name);
    await writeBackupOf(database, { path });
    return path;
  };

  test('a backup is restored with every value exactly as it was', async () => {
    const source = await open(from);
    const target = await open(to);
    const versionOf = async ({ executeSql }: Database) => (await executeSql('select version()')).rows[0];
    expect(await versionOf(source)).not.toEqual(await versionOf(target));
    await fill(source);
    const path = await backUp(source, 'first');
    await restoreBackup(target, { path, withoutVault: false, finish: () => Promise.resolve() });
    expect(await rowsOfBackup(await backUp(target, 'second'))).toEqual(await rowsOfBackup(path));
    await Promise.all([source.close(), target.close()]);
  });
});
