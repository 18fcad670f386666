import { lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { basename } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeBackup } from '../../src/server/app/backup.ts';
import { writeWhole } from '../../src/server/app/target-file.ts';
import { readBackup } from '../../src/server/db/backup/read.ts';
import { takeSnapshot } from '../../src/server/db/backup/snapshot.ts';
import { writeBackup } from '../../src/server/db/backup/write.ts';
import { openDatabase } from '../../src/server/db/database.ts';
import { openEmbedded } from '../../src/server/db/embedded.ts';
import * as schema from '../../src/server/db/schema.ts';
import { describeOnEngines, engines } from '../support/engines.ts';
import { eventually } from '../support/scene.ts';
import { configOf, countRows, fill, inStore, linesOf, useBackups, writeBackupOf } from './backup-scene.ts';

const { inFolder, folder, newStore, newFile, filled } = useBackups();

/** What there is of a file: itself and what was written beside it. */
const namesAt = async (path: string): Promise<string[]> =>
  (await readdir(folder())).filter((name) => `${name}.`.startsWith(`${basename(path)}.`)).sort();

const alreadyThere = (path: string): string =>
  `${path} exists already. Nothing was written; name another file, or give --force to replace it.`;
const fulfilledFirst = (one: { status: string }, other: { status: string }): number =>
  one.status.localeCompare(other.status);

describeOnEngines('the file', (engine) => {
  test('is readable by its owner alone, and replaces an older one whole where that is wished', async () => {
    const { store } = await filled(engine);
    const file = newFile();
    await writeFile(file, 'older', { mode: 0o644 });
    await expect(makeBackup(configOf(store), { path: file })).rejects.toThrow(`${file} exists already`);
    expect(await readFile(file, 'utf8')).toBe('older');
    await makeBackup(configOf(store), { path: file, force: true });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await namesAt(file)).toEqual([basename(file)]);
    expect((await linesOf(file)).at(-2)).toContain('"footer"');
  });

  test('is not there when it could not be written whole', async () => {
    const { store } = await filled(engine);
    const nowhere = inFolder('no such folder/file');
    await expect(makeBackup(configOf(store), { path: nowhere })).rejects.toThrow(
      'cannot be written (ENOENT)',
    );
    const database = await openDatabase(configOf(store));
    await database.close();
    const file = newFile();
    // The database is gone when its rows are read.
    await expect(writeBackupOf(database, { path: file })).rejects.toThrow();
    expect(await namesAt(file)).toEqual([]);
  });

  test('is whole for whoever made it, and refused to the other, when two backups go to one path', async () => {
    const { store } = await filled(engine);
    await inStore(store, async (database) => {
      const path = newFile();
      const both = [writeBackupOf(database, { path }), writeBackupOf(database, { path })];
      const [made, refused] = (await Promise.allSettled(both)).sort(fulfilledFirst);
      expect(made).toMatchObject({ status: 'fulfilled', value: { messages: 3 } });
      expect(refused).toMatchObject({ reason: { message: alreadyThere(path) } });
      expect((await readBackup(path)).footer.rows).toMatchObject({ messages: 3 });
      expect(await namesAt(path)).toEqual([basename(path)]);
    });
  });

  test('is not touched by a backup that began before and ends after', async () => {
    const { store } = await filled(engine);
    const { file: other } = await filled(engine);
    await inStore(store, async (database) => {
      const path = newFile();
      let isCopied = false;
      const slow = writeBackupOf(database, { path }, async () => {
        if (!isCopied) await writeWhole({ path }, async (file) => file.writeFile(await readFile(other)));
        isCopied = true;
      });
      await expect(slow).rejects.toThrow(alreadyThere(path));
      expect(await readFile(path)).toEqual(await readFile(other));
      expect(await namesAt(path)).toEqual([basename(path)]);
    });
  });

  test('is one whole backup after two that may replace it', async () => {
    const { store } = await filled(engine);
    await inStore(store, async (database) => {
      const target = { path: newFile(), force: true };
      const made = await Promise.all([writeBackupOf(database, target), writeBackupOf(database, target)]);
      expect(made).toMatchObject([{ messages: 3 }, { messages: 3 }]);
      expect((await readBackup(target.path)).footer.rows).toMatchObject({ messages: 3 });
      expect(await namesAt(target.path)).toEqual([basename(target.path)]);
    });
  });
});

test.each([false, true])(
  'what somebody else called .partial stays as it is, replacing: %s',
  async (force) => {
    const path = newFile();
    await writeFile(`${path}.partial`, 'notes');
    await makeBackup(configOf((await filled('embedded')).store), { path, force });
    expect(await readFile(`${path}.partial`, 'utf8')).toBe('notes');
    expect(await namesAt(path)).toEqual([basename(path), `${basename(path)}.partial`]);
  },
);

describe('what is no regular file', () => {
  const refuses = async (path: string): Promise<void> => {
    const before = await lstat(path);
    for (const force of [false, true]) {
      const making = makeBackup(configOf((await filled('embedded')).store), { path, force });
      await expect(making).rejects.toThrow(`${path} exists and is no regular file. Nothing was written`);
    }
    const { ino, mode } = await lstat(path);
    expect({ ino, mode }).toEqual({ ino: before.ino, mode: before.mode });
  };

  const servers: Server[] = [];
  const listenAt = (path: string): Promise<void> =>
    new Promise((resolve) => servers.push(createServer().listen(path, resolve)));
  afterAll(() => {
    for (const server of servers) server.close();
  });

  test('is never replaced by a backup: neither a socket nor a folder, a link or a device', async () => {
    const socket = newFile();
    await listenAt(socket);
    await refuses(socket);
    const below = newFile();
    await mkdir(below);
    await refuses(below);
    const link = newFile();
    await symlink('/dev/null', link);
    await refuses(link);
    await refuses('/dev/null');
  });
});

describe('one moment', () => {
  test.runIf(engines().includes('postgres'))(
    'PostgreSQL: what is written meanwhile is not in it',
    async () => {
      const store = await newStore('postgres');
      await inStore(store, fill);
      await inStore(store, async (database) => {
        const written: string[] = [];
        await writeBackup(database, { product: 'x', made_at: 'now', vault_key: null }, async (text) => {
          if (written.length === 0)
            await database.db
              .insert(schema.users)
              .values({ username: 'late', display_name: 'Late', role: 'monitor', password_hash: 'x' });
          written.push(text);
        });
        expect(written.join('')).toContain('"username":"rui"');
        expect(written.join('')).not.toContain('"username":"late"');
        expect((await countRows(database))['users']).toBe(3);
      });
    },
  );

  test('the embedded engine: a copy is read, and the original goes on being written', async () => {
    const store = await newStore('embedded');
    const { dataDir } = configOf(store);
    await inStore(store, async (database) => {
      await fill(database);
      const copied = await takeSnapshot(database, dataDir);
      await database.db
        .insert(schema.users)
        .values({ username: 'late', display_name: 'Late', role: 'monitor', password_hash: 'x' });
      const copy = await openEmbedded(copied);
      expect(await countRows(copy)).toMatchObject({ users: 2, messages: 3, audit: 2 });
      await copy.close();
      expect((await countRows(database))['users']).toBe(3);
    });
  });

  test('a copy of the embedded database that was being written opens', async () => {
    const store = await newStore('embedded');
    const { dataDir } = configOf(store);
    await inStore(store, async (database) => {
      const { db } = database;
      let stored = 0;
      let isWriting = true;
      const writing = (async () => {
        while (isWriting) {
          await db
            .insert(schema.counts)
            .values({ hour: new Date(), name: `n${stored}`, label: 'x', count: 1 });
          stored += 1;
          // The engine runs in this thread: without this nothing else would.
          await new Promise((resolve) => setImmediate(resolve));
        }
      })();
      await eventually('some rows', () => stored > 20 || undefined);
      const least = stored;
      const copied = await takeSnapshot(database, dataDir);
      isWriting = false;
      await writing;
      const copy = await openEmbedded(copied);
      expect((await countRows(copy))['counts']).toBeGreaterThanOrEqual(least);
      await copy.close();
    });
  });
});
