import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { restore } from '../../src/server/app/backup.ts';
import * as schema from '../../src/server/db/schema.ts';
import { describeOnEngines } from '../support/engines.ts';
import type { Store } from '../support/scene.ts';
import { changedCopy, configOf, countRows, inStore, keys, linesOf, useBackups } from './backup-scene.ts';

const { inFolder, newStore, newFile, filled } = useBackups();

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
    await refused(inFolder('nowhere'), 'cannot be read (ENOENT)');
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
