import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { makeBackup } from '../../src/server/app/backup.ts';
import { writeWhole } from '../../src/server/db/backup/file.ts';
import { takeSnapshot } from '../../src/server/db/backup/snapshot.ts';
import { writeBackup } from '../../src/server/db/backup/write.ts';
import { openDatabase } from '../../src/server/db/database.ts';
import { openEmbedded } from '../../src/server/db/embedded.ts';
import * as schema from '../../src/server/db/schema.ts';
import { describeOnEngines, engines } from '../support/engines.ts';
import { eventually } from '../support/scene.ts';
import { configOf, countRows, fill, inStore, linesOf, useBackups } from './backup-scene.ts';

const { inFolder, folder, newStore, newFile, filled } = useBackups();

describeOnEngines('the file', (engine) => {
  test('is readable by its owner alone, and replaces an older one whole where that is wished', async () => {
    const { store } = await filled(engine);
    const file = newFile();
    await writeFile(file, 'older', { mode: 0o644 });
    await expect(makeBackup(configOf(store), { path: file })).rejects.toThrow(`${file} exists already`);
    expect(await readFile(file, 'utf8')).toBe('older');
    await makeBackup(configOf(store), { path: file, force: true });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(existsSync(`${file}.partial`)).toBe(false);
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
    const origin = { product: 'x', made_at: 'now', vault_key: null };
    const file = newFile();
    // The database goes away in the middle.
    const failing = writeWhole(file, (write) => writeBackup(database, origin, write));
    await expect(failing).rejects.toThrow();
    expect((await readdir(folder())).filter((name) => file.endsWith(name.replace('.partial', '')))).toEqual(
      [],
    );
  });
});

describe('what is no regular file', () => {
  const refuses = async (path: string, named = path): Promise<void> => {
    const before = await lstat(named);
    for (const force of [false, true]) {
      const making = makeBackup(configOf((await filled('embedded')).store), { path, force });
      await expect(making).rejects.toThrow(`${named} exists and is no regular file. Nothing was written`);
    }
    const { ino, mode } = await lstat(named);
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

  test('is not removed either where the backup would be written first', async () => {
    const file = newFile();
    await listenAt(`${file}.partial`);
    await refuses(file, `${file}.partial`);
    expect(existsSync(file)).toBe(false);
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
