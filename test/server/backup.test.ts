import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeBackup, restore } from '../../src/server/app/backup.ts';
import { takeSnapshot } from '../../src/server/db/backup/snapshot.ts';
import { keptTables, leftTables } from '../../src/server/db/backup/tables.ts';
import { writeBackup } from '../../src/server/db/backup/write.ts';
import { openDatabase } from '../../src/server/db/database.ts';
import { openEmbedded } from '../../src/server/db/embedded.ts';
import * as schema from '../../src/server/db/schema.ts';
import { describeOnEngines, engines, type Engine } from '../support/engines.ts';
import { createStore, eventually, startService, type Store } from '../support/scene.ts';
import {
  changedCopy,
  configOf,
  countRows,
  difficultText,
  fill,
  inStore,
  keys,
  linesOf,
  openAlert,
  rowsOfBackup,
  takenAlert,
} from './backup-scene.ts';

let folder = '';
const stores: Store[] = [];
const newStore = async (engine: Engine): Promise<Store> => {
  const store = await createStore(engine);
  stores.push(store);
  return store;
};
let files = 0;
const newFile = (): string => join(folder, `backup-${(files += 1)}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'checkpoint-backup-'));
});
afterAll(async () => {
  for (const store of stores) await store.remove();
  await rm(folder, { recursive: true, force: true });
});

const backUp = async (store: Store): Promise<string> => {
  const file = newFile();
  await makeBackup(configOf(store), file);
  return file;
};

interface Filled {
  store: Store;
  /** A backup of it. */
  file: string;
}
const made = new Map<Engine, Promise<Filled>>();
const makeFilled = async (engine: Engine): Promise<Filled> => {
  const store = await newStore(engine);
  await inStore(store, fill);
  return { store, file: await backUp(store) };
};
/** A database with rows in every table, made once for each engine: nobody changes it. */
const filled = (engine: Engine): Promise<Filled> => {
  const known = made.get(engine) ?? makeFilled(engine);
  made.set(engine, known);
  return known;
};

test('every table is either kept or left out, never forgotten', () => {
  const all = Object.values(schema).filter((value) => is(value, PgTable));
  expect(new Set([...keptTables, ...leftTables])).toEqual(new Set(all));
});

describe.each(engines().flatMap((from) => engines().map((to) => [from, to] as const)))(
  'from %s to %s',
  (from, to) => {
    test('a restored database holds every value exactly as it was', async () => {
      const { file: first } = await filled(from);
      const restored = await newStore(to);
      await restore(configOf(restored), { path: first, withoutVault: false });
      const second = await backUp(restored);

      expect(await rowsOfBackup(second)).toEqual(await rowsOfBackup(first));
      const text = (await linesOf(first)).join('\n');
      expect(text).toContain('12345678901234567890.123456789');
      expect(text).toContain('2026-03-29T01:30:00.123+00:00');
      const [message] = await inStore(restored, ({ db }) => db.select().from(schema.messages).limit(1));
      expect(message?.text).toBe(difficultText);
    });
  },
);

describeOnEngines('a restored database', (engine) => {
  let store: Store;
  beforeAll(async () => {
    const { file } = await filled(engine);
    store = await newStore(engine);
    await restore(configOf(store), { path: file, withoutVault: false });
  });

  test('gives out no number again, not even that of an erased row', async () => {
    await inStore(store, async ({ executeSql }) => {
      const next = async (table: string) =>
        (await executeSql(`select nextval(pg_get_serial_sequence('${table}', 'id'))::int as n`)).rows[0]?.[
          'n'
        ];
      expect(await next('messages')).toBe(5001);
      expect(await next('users')).toBe(3);
      // Two rows were restored, and the restoring itself was noted.
      expect(await next('audit')).toBe(4);
    });
  });

  test('has a fresh clock for every unresolved alert', async () => {
    await inStore(store, async ({ executeSql }) => {
      const { rows } = await executeSql(
        `select data->>'alert_id' as id, (data->>'clock')::int as clock, state::text as state
         from pgboss.job where name = 'alert_clock' order by 1`,
      );
      expect(rows).toEqual([
        { id: openAlert, clock: 7, state: 'created' },
        { id: takenAlert, clock: 2, state: 'created' },
      ]);
    });
  });

  test('says in the audit log that it was restored', async () => {
    await inStore(store, async ({ db }) => {
      const entries = await db.select().from(schema.audit);
      const [entry] = entries.filter(({ action }) => action === 'backup_restored');
      expect(entry?.actor).toBe('(command line)');
      expect(entry?.details).toMatchObject({ without_vault: false });
    });
  });

  test('is not empty any more, and refuses a second restoring', async () => {
    const { file } = await filled(engine);
    const before = await inStore(store, countRows);
    await expect(restore(configOf(store), { path: file, withoutVault: false })).rejects.toThrow(
      'The database is not empty',
    );
    expect(await inStore(store, countRows)).toEqual(before);
  });
});

describeOnEngines('an alert in a backup', (engine) => {
  test('escalates again in front of a monitor of the restored service', async () => {
    const { file } = await filled(engine);
    const store = await newStore(engine);
    const soon = { ESCALATION_FIRST_SECONDS: '0.1' };
    await restore(configOf(store, soon), { path: file, withoutVault: false });
    const service = await startService(store, { ...keys, ...soon, ESCALATION_REPEAT_SECONDS: '60' });
    try {
      const monitor = await service.monitor('mia');
      const alert = await monitor.socket.got(
        'crisis_alert',
        (told) => told.alert_id === openAlert && told.escalation_step > 0,
      );
      expect(alert.message).toBe(difficultText);
    } finally {
      await service.stop();
    }
  });
});

describeOnEngines('a file that is not what was written', (engine) => {
  let file = '';
  let store: Store;
  beforeAll(async () => {
    ({ file } = await filled(engine));
    store = await newStore(engine);
  });
  const refused = async (path: string, words: string | RegExp): Promise<void> => {
    await expect(restore(configOf(store), { path, withoutVault: false })).rejects.toThrow(words);
  };
  afterAll(async () => {
    // Nothing of all of them was written.
    const counted = await inStore(store, countRows);
    expect(Object.values(counted).every((count) => count === 0)).toBe(true);
  });

  test('cut off anywhere, it is refused and nothing is written', async () => {
    const whole = await readFile(file);
    for (const share of [0, 0.3, 0.7, 0.999]) {
      const cut = newFile();
      await writeFile(cut, whole.subarray(0, Math.floor(whole.length * share)));
      await refused(cut, /cut off|is empty/);
    }
  });

  test('without its last lines, it is refused', async () => {
    const withoutFooter = newFile();
    const { gzipSync } = await import('node:zlib');
    const lines = (await linesOf(file)).slice(0, -2);
    await writeFile(withoutFooter, gzipSync(`${lines.join('\n')}\n`));
    await refused(withoutFooter, 'is cut off');
  });

  test('changed in one letter, it is refused', async () => {
    await refused(
      await changedCopy(file, { change: (text) => text.replace('"Rui"', '"Rua"') }),
      'was changed after it was written',
    );
  });

  test('with a row less but a fitting digest, it is refused', async () => {
    const change = (text: string) => text.replace(/\{"row":\{"id":2,"username".*\n/, '');
    await refused(await changedCopy(file, { change, signed: true }), 'does not hold the rows of "users"');
  });

  test('with a row that the database refuses, nothing of it is written', async () => {
    const change = (text: string) => text.replace('"username":"rui"', '"username":"ana"');
    await refused(await changedCopy(file, { change, signed: true }), 'refused rows of "users" (23505)');
  });

  test('with a column that does not exist here, it is refused', async () => {
    const change = (text: string) => text.replace('"last_seen_at"]', '"last_seen_at","evil"]');
    await refused(await changedCopy(file, { change, signed: true }), 'a column "evil"');
  });

  test('of a newer release, it is refused in words', async () => {
    const format = (text: string) => text.replace('"version":1', '"version":2');
    await refused(await changedCopy(file, { change: format, signed: true }), 'written by a newer release');
    const tables = (text: string) => text.replace(/"migrations":\d+/, '"migrations":99');
    await refused(await changedCopy(file, { change: tables, signed: true }), 'made by a newer release');
  });

  test('no backup at all, it is refused', async () => {
    const other = newFile();
    await writeFile(other, 'id,text\n1,hello\n');
    await refused(other, 'is damaged or no backup');
    await refused(join(folder, 'nowhere'), 'cannot be read (ENOENT)');
  });
});

describeOnEngines('with another VAULT_KEY', (engine) => {
  const otherKey = { VAULT_KEY: 'w'.repeat(40) };

  test('restoring is refused, unless what only the old key opens may be lost', async () => {
    const { file: path } = await filled(engine);
    expect((await readFile(path)).includes(keys.VAULT_KEY)).toBe(false);
    const store = await newStore(engine);
    const config = configOf(store, otherKey);
    await expect(restore(config, { path, withoutVault: false })).rejects.toThrow(
      'VAULT_KEY is not the one of the backup',
    );
    expect((await inStore(store, countRows))['users']).toBe(0);

    await restore(config, { path, withoutVault: true });
    await inStore(store, async (database) => {
      expect(await countRows(database)).toMatchObject({ users: 2, conversations: 2, messages: 3, vaults: 0 });
      const rows = await database.db.select().from(schema.conversations);
      expect(rows.map(({ return_code_hash }) => return_code_hash)).toEqual([null, null]);
    });
  });
});

describeOnEngines('the file', (engine) => {
  test('is readable by its owner alone, and replaces an older one whole', async () => {
    const { store } = await filled(engine);
    const file = newFile();
    await writeFile(file, 'older', { mode: 0o644 });
    await makeBackup(configOf(store), file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(existsSync(`${file}.partial`)).toBe(false);
    expect((await linesOf(file)).at(-2)).toContain('"footer"');
  });

  test('is not there when it could not be written whole', async () => {
    const { store } = await filled(engine);
    const nowhere = join(folder, 'no such folder', 'file');
    await expect(makeBackup(configOf(store), nowhere)).rejects.toThrow('cannot be written (ENOENT)');
    const database = await openDatabase(configOf(store));
    await database.close();
    const origin = { product: 'x', made_at: 'now', vault_key: null };
    const { writeWhole } = await import('../../src/server/db/backup/file.ts');
    const file = newFile();
    // The database goes away in the middle.
    const failing = writeWhole(file, (write) => writeBackup(database, origin, write));
    await expect(failing).rejects.toThrow();
    expect((await readdir(folder)).filter((name) => file.endsWith(name.replace('.partial', '')))).toEqual([]);
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
