import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createDataDir } from '../support/embedded-template.ts';
import { isOrdinaryUserLetIn, ordinaryUser, run } from './cli-scene.ts';

// What keeps `serve` from starting: one clear line, exit code 1, and nothing damaged.

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'checkpoint-refusals-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const serve = (env: Record<string, string>) =>
  run(['serve'], { env: { HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent', ...env } });

describe('serve refuses', () => {
  test('a port in use, and still shows the password of the admin that it made', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, stdout, stderr } = await serve({ DATA_DIR: join(folder, 'first'), PORT: String(port) });
    other.close();
    expect(stderr.trim()).toBe(`Port ${port} is in use. Stop what uses it, or set PORT.`);
    expect(stdout).toMatch(/user +admin\n +password +\S{16}/);
    expect(code).toBe(1);
  });

  test('an address that is none of this machine', async () => {
    const { code, stderr } = await serve({ DATA_DIR: join(folder, 'second'), HOST: '192.0.2.1' });
    expect(stderr.trim()).toBe('HOST 192.0.2.1 is no address of this machine.');
    expect(code).toBe(1);
  });

  test('a data folder that cannot be written', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, 'not a folder');
    const { code, stderr } = await serve({ DATA_DIR: join(file, 'data') });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(file);
    expect(code).toBe(1);
    expect(await readFile(file, 'utf8')).toBe('not a folder');
  });

  test('a database that another version of the embedded engine wrote, and leaves it as it is', async () => {
    const dataDir = await createDataDir();
    await writeFile(join(dataDir, 'database-version'), '0.1.2\n');
    const before = (await readdir(join(dataDir, 'database'))).sort();
    const { code, stderr } = await serve({ DATA_DIR: dataDir });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('was written by version 0.1.2 of the embedded engine');
    expect(code).toBe(1);
    expect((await readdir(join(dataDir, 'database'))).sort()).toEqual(before);
    expect(await readFile(join(dataDir, 'database-version'), 'utf8')).toBe('0.1.2\n');
    await rm(dataDir, { recursive: true, force: true });
  });

  test('a file of crisis lines that is not there, before it touches the folder', async () => {
    const dataDir = join(folder, 'not-made');
    const { code, stderr } = await serve({ DATA_DIR: dataDir, CRISIS_LINES_FILE: '/nowhere/lines.json' });
    expect(stderr).toBe('CRISIS_LINES_FILE /nowhere/lines.json: cannot be read (ENOENT)\n');
    expect(code).toBe(1);
    expect(await readdir(folder)).not.toContain('not-made');
  });

  test('a procedure that is not there, or no text', async () => {
    const dataDir = join(folder, 'not-made');
    const absent = await serve({ DATA_DIR: dataDir, PROCEDURE_FILE: '/nowhere/procedure.txt' });
    expect(absent.stderr).toBe('PROCEDURE_FILE /nowhere/procedure.txt: cannot be read (ENOENT)\n');
    const picture = join(folder, 'procedure.png');
    await writeFile(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]));
    const wrong = await serve({ DATA_DIR: dataDir, PROCEDURE_FILE: picture });
    expect(wrong.stderr).toBe(`PROCEDURE_FILE ${picture}: is not a text in UTF-8\n`);
    expect([absent.code, wrong.code]).toEqual([1, 1]);
    expect(await readdir(folder)).not.toContain('not-made');
  });

  test('every wrong variable at once, before it touches the folder', async () => {
    const untouched = join(folder, 'untouched');
    await mkdir(untouched);
    const { code, stderr } = await serve({
      DATA_DIR: untouched,
      TRUST_PROXY: '10.0.0.0/99',
      DATABASE_URL: 'postgres://',
      ALLOWED_ORIGINS: 'example.org',
      ADMIN_USERNAME: 'root',
      ADMIN_PASSWORD: 'short',
      QUICK_EXIT_URL: 'javascript:alert(1)',
    });
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('TRUST_PROXY holds "10.0.0.0/99"'),
      expect.stringContaining('DATABASE_URL must name a host and a database'),
      expect.stringContaining('ADMIN_PASSWORD must have 8 to 72 bytes'),
      expect.stringContaining('ALLOWED_ORIGINS holds "example.org"'),
      expect.stringContaining('QUICK_EXIT_URL must begin with http:// or https://'),
    ]);
    expect(code).toBe(1);
    expect(await readdir(untouched)).toEqual([]);
  });
});

describe.runIf(isOrdinaryUserLetIn())('a file that belongs to another user, or whose mode forbids it', () => {
  let dataDir: string;
  const { uid = process.getuid?.() ?? 0, gid = process.getgid?.() ?? 0 } = ordinaryUser;
  beforeEach(async () => {
    dataDir = await createDataDir();
    await writeFile(join(dataDir, 'anonymizer.json'), '{}');
    const keys = { jwt_secret: 'j'.repeat(40), vault_key: 'v'.repeat(40) };
    await writeFile(join(dataDir, 'secrets.json'), JSON.stringify(keys), { mode: 0o600 });
    for (const name of ['.', ...(await readdir(dataDir, { recursive: true }))])
      await chown(join(dataDir, name), uid, gid);
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  test.each([
    ['anonymizer.json', ['serve']],
    ['anonymizer.json', ['anonymize']],
    ['anonymizer.json', ['user', 'list']],
    ['database-version', ['serve']],
    ['database-version', ['migrate']],
    ['database/PG_VERSION', ['migrate']],
    ['database', ['backup', 'no-such-folder/file']],
    // It ends too: nothing that was opened for it stays open.
    ['secrets.json', ['user', 'list']],
  ])('%s is named in one line: checkpoint %j', async (name, words) => {
    const path = join(dataDir, name);
    // Another user's, who may do nothing with it; of this user itself where it cannot be given away.
    if (process.getuid?.() === 0) await chown(path, 0, 0);
    await chmod(path, 0o000);
    const env = { DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent' };
    const { code, stdout, stderr } = await run(words, { env, user: ordinaryUser });
    await chmod(path, 0o700);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(path)]);
    expect(stderr).not.toMatch(/EACCES|permission denied|Restore a backup/);
  });

  test('is a finding of doctor among the others', async () => {
    await chmod(join(dataDir, 'database-version'), 0o000);
    if (process.getuid?.() === 0) await chown(join(dataDir, 'database-version'), 0, 0);
    const env = { DATA_DIR: dataDir, PORT: '0' };
    const { code, stdout, stderr } = await run(['doctor'], { env, user: ordinaryUser });
    expect(stdout).toMatch(/PROBLEM +database .*database-version may not be used by this user/);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });
});

describe('a data folder that holds no database', () => {
  test.each([
    ['erase from', ['erase', '12', '--yes']],
    ['find users in', ['user', 'list']],
    ['find users in', ['user', 'disable', 'ana']],
  ])('is not one to %s: %j', async (purpose, words) => {
    const env = { DATA_DIR: join(folder, 'mistyped') };
    const { code, stdout, stderr } = await run(words, { env });
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: `There is no database in ${env.DATA_DIR} to ${purpose}. Set DATA_DIR to its folder.\n`,
    });
    expect(await readdir(folder)).not.toContain('mistyped');
  });
});
