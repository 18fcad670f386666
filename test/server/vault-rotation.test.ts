import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anonymize, emptyTable } from '../../src/core/anonymizer/anonymizer.ts';
import { restore } from '../../src/core/anonymizer/restore.ts';
import { checkDatabase } from '../../src/server/app/diagnosis/services.ts';
import { rotateVaultKey } from '../../src/server/app/rotate-vault.ts';
import { warnOfVaultKey } from '../../src/server/app/vault-key.ts';
import { rowsOf } from '../../src/server/db/database.ts';
import { deriveKey } from '../../src/server/platform/ids.ts';
import type { LogFields } from '../../src/server/platform/log.ts';
import { StartError } from '../../src/server/platform/start-error.ts';
import { createVault } from '../../src/server/vault/vault.ts';
import { describeOnEngines } from '../support/engines.ts';

import { createStore, type Store } from '../support/scene.ts';
import { configOf, inStore } from './backup-scene.ts';
import { addConversation } from './monitor-rows.ts';

const oldKey = 'o'.repeat(40);
const newKey = 'n'.repeat(40);
const vaultOf = (key: string) => createVault(deriveKey(key, 'vault'));
const { table, safe } = anonymize('sou a Camila, 11 98765-4321', emptyTable);

describeOnEngines('another VAULT_KEY', (engine) => {
  let store: Store;
  let folder: string;
  const ids: number[] = [];

  beforeAll(async () => {
    store = await createStore(engine);
    folder = await mkdtemp(join(tmpdir(), 'checkpoint-key-'));
    await writeFile(join(folder, 'old'), `${oldKey}\n`);
    await inStore(store, async ({ db }) => {
      for (let count = 0; count < 3; count += 1) {
        const id = await addConversation(db);
        await vaultOf(oldKey).save(db, id, { table, dataKey: randomBytes(32) });
        ids.push(id);
      }
    });
  });
  afterAll(async () => {
    await store.remove();
    await rm(folder, { recursive: true });
  });

  const rotate = (file = 'old', key = newKey) =>
    rotateVaultKey(configOf(store, { VAULT_KEY: key }), join(folder, file));

  const restoredUnder = (key: string) =>
    inStore(store, async ({ db }) => {
      const texts: string[] = [];
      for (const id of ids) texts.push(restore(safe, (await vaultOf(key).load(db, id)).table));
      return texts;
    });

  /** What the log is told of the key at a start, and how many conversations it does not open. */
  const warnedUnder = (key: string) =>
    inStore(store, async (database) => {
      const told: [string, number | undefined][] = [];
      const warn = (event: string, fields: LogFields = {}) => void told.push([event, fields.count]);
      const words = await warnOfVaultKey(configOf(store, { VAULT_KEY: key }), { database, log: { warn } });
      expect(words === undefined).toBe(told.length === 0);
      return told;
    });

  it('is told of at a start, as long as it opens nothing', async () => {
    expect(await warnedUnder(newKey)).toEqual([['vault_key_differs', 3]]);
    expect(await warnedUnder(oldKey)).toEqual([]);
  });

  it('is named by doctor too', async () => {
    const foundUnder = async (key: string) => {
      const findings = await checkDatabase(configOf(store, { VAULT_KEY: key }), undefined);
      return findings.map(({ check, status }) => [check, status]);
    };
    expect(await foundUnder(newKey)).toContainEqual(['vault key', 'problem']);
    expect(await foundUnder(oldKey)).toContainEqual(['vault key', 'ok']);
  });

  it('is refused while nothing tells the old one from it, and changes nothing', async () => {
    await writeFile(join(folder, 'short'), 'x');
    await writeFile(join(folder, 'same'), newKey);
    await expect(rotate('absent')).rejects.toThrow(StartError);
    await expect(rotate('short')).rejects.toThrow(/holds no key/);
    await expect(rotate('same')).rejects.toThrow(/still the old key/);
    expect(await restoredUnder(oldKey)).toEqual(ids.map(() => 'sou a Camila, 11 98765-4321'));
  });

  it('opens everything after the rotation, and the old one nothing', async () => {
    expect(await rotate()).toEqual({ rewrapped: 3, kept: 0, unreadable: 0 });
    expect(await restoredUnder(newKey)).toEqual(ids.map(() => 'sou a Camila, 11 98765-4321'));
    expect(await restoredUnder(oldKey)).toEqual(ids.map(() => safe));
    expect(await warnedUnder(newKey)).toEqual([]);
    expect(await warnedUnder(oldKey)).toEqual([['vault_key_differs', 3]]);
  });

  it('is harmless again, counts what neither key opens, and takes a secrets.json for the old one', async () => {
    await writeFile(join(folder, 'secrets.json'), JSON.stringify({ jwt_secret: 'j', vault_key: oldKey }));
    await inStore(store, async ({ db }) => {
      const id = await addConversation(db);
      await vaultOf('z'.repeat(40)).save(db, id, { table, dataKey: randomBytes(32) });
    });
    expect(await rotate('secrets.json')).toEqual({ rewrapped: 0, kept: 3, unreadable: 1 });
  });

  it('is on record', async () => {
    const entries = await inStore(store, ({ db }) =>
      rowsOf<{ details: unknown }>(
        db,
        sql`select details from audit where action = 'vault_key_rotated' order by id`,
      ),
    );
    expect(entries.map(({ details }) => details)).toEqual([
      { rewrapped: 3, kept: 0, unreadable: 0 },
      { rewrapped: 0, kept: 3, unreadable: 1 },
    ]);
  });
});
