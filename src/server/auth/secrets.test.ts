import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadSecrets, type Secrets } from './secrets.ts';
import { parseConfig } from '../platform/config.ts';

let dataDir: string;
let path: string;
beforeEach(async () => {
  dataDir = join(await mkdtemp(join(tmpdir(), 'checkpoint-secrets-')), 'data');
  path = join(dataDir, 'secrets.json');
});
afterEach(() => rm(join(dataDir, '..'), { recursive: true, force: true }));

const load = (env: Record<string, string> = {}) => loadSecrets(parseConfig({ DATA_DIR: dataDir, ...env }));
const reveal = ({ jwtSecret, vaultKey }: Secrets) => [jwtSecret.reveal(), vaultKey.reveal()];

test('many processes that start at once share the keys that one of them made', async () => {
  const all = await Promise.all(Array.from({ length: 12 }, () => load()));
  expect(new Set(all.map((secrets) => reveal(secrets).join())).size).toBe(1);
  expect(new Set(reveal(await load()))).toEqual(new Set(all.flatMap(reveal)));
  expect(await readdir(dataDir)).toEqual(['secrets.json']);
});

test('the file is its owner’s alone, and becomes so again', async () => {
  const first = reveal(await load());
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  await chmod(path, 0o644);
  expect(reveal(await load())).toEqual(first);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test('the configuration goes first, and with both keys in it no file is made', async () => {
  const [jwt, vault] = ['j'.repeat(32), 'v'.repeat(32)];
  expect(reveal(await load({ JWT_SECRET: jwt, VAULT_KEY: vault }))).toEqual([jwt, vault]);
  await expect(stat(dataDir)).rejects.toMatchObject({ code: 'ENOENT' });
  const [, generated] = reveal(await load());
  expect(reveal(await load({ JWT_SECRET: jwt }))).toEqual([jwt, generated]);
});

test.each(['', '{', '[]', 'null', '{"jwt_secret":"short","vault_key":"short"}'])(
  'a damaged file (%s) stops the start and stays as it is',
  async (text) => {
    await load();
    await writeFile(path, text);
    await expect(load()).rejects.toMatchObject({ name: 'StartError' });
    expect(await readFile(path, 'utf8')).toBe(text);
  },
);
