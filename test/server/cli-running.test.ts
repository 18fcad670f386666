import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createStore, eventually, type Store } from '../support/scene.ts';
import { adminPassword, startServer, type ServerProcess } from '../support/processes.ts';
import { freePort } from '../support/services.ts';
import { callRoute, mustCall } from '../support/wire.ts';
import { run, start, startByNpm } from './cli-scene.ts';

// The command line beside a running server with an embedded database, and after it.

vi.setConfig({ testTimeout: 180_000 });

const stores: Store[] = [];
const newStore = async (): Promise<Store> => {
  const made = await createStore('embedded');
  stores.push(made);
  return made;
};
let store: Store;
let server: ServerProcess;
afterAll(async () => {
  for (const one of stores) await one.remove();
});

const dataDir = (): string => store.env['DATA_DIR'] ?? '';
const control = (): string => join(dataDir(), 'control.sock');
const checkpoint = (...args: string[]) => run(args, { env: store.env });
const logIn = (url: string, username: string, password: string) =>
  callRoute(url, 'POST /auth/login', { body: { username, password } });

describe('while a server runs', () => {
  beforeAll(async () => {
    store = await newStore();
    server = await startServer(store.env);
  });
  afterAll(() => server.stop());

  test('a user made by the command line logs in, and is shut out at once when disabled', async () => {
    const { url } = server;
    const made = await run(['user', 'create', 'ana', '--display-name', 'Ana B.', '--password-stdin'], {
      env: store.env,
      input: 'a good password\n',
    });
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const { status, body } = await logIn(url, 'ana', 'a good password');
    expect(status).toBe(200);
    expect(body.user).toMatchObject({ username: 'ana', display_name: 'Ana B.', role: 'monitor' });

    expect((await checkpoint('user', 'disable', 'ana')).code).toBe(0);
    expect((await callRoute(url, 'GET /auth/me', { token: body.access_token })).status).toBe(401);
    expect((await logIn(url, 'ana', 'a good password')).status).toBe(401);

    expect((await checkpoint('user', 'enable', 'ana')).code).toBe(0);
    const renewed = await checkpoint('user', 'password', 'ana', '--generate');
    const password = /^password {2}(\S+)$/m.exec(renewed.stdout)?.[1] ?? '';
    expect((await logIn(url, 'ana', password)).status).toBe(200);

    const { stdout } = await checkpoint('user', 'list', '--json');
    expect(JSON.parse(stdout)).toMatchObject([
      { username: 'ana', disabled: false },
      { username: 'root', role: 'admin' },
    ]);
  });

  test('what cannot be done is one line and exit code 1', async () => {
    const again = await checkpoint('user', 'create', 'root', '--generate');
    expect(again).toMatchObject({ code: 1, stdout: '', stderr: 'That username is taken.\n' });
    const last = await checkpoint('user', 'disable', 'root');
    expect(last).toMatchObject({
      code: 1,
      stderr: 'This is the last enabled admin. Make another admin first.\n',
    });
    const short = await run(['user', 'create', 'rui', '--password-stdin'], {
      env: store.env,
      input: 'short',
    });
    expect(short.code).toBe(1);
    expect(short.stderr).toContain('at least 8');
    const restored = await checkpoint('restore', join(dataDir(), 'none'));
    expect(restored.code).toBe(1);
  });

  test('a conversation is erased as by an admin', async () => {
    const { url } = server;
    const { id, access_token: token } = await mustCall(url, 'POST /chat/conversations', { body: {} });
    expect(await checkpoint('erase', `${id}`, '--yes')).toMatchObject({
      code: 0,
      stdout: `Erased conversation ${id}.\n`,
    });
    expect((await callRoute(url, 'GET /chat/conversations/{id}', { params: { id }, token })).status).toBe(
      404,
    );
    expect((await checkpoint('erase', `${id}`, '--yes')).code).toBe(1);
  });

  test('a backup is made of it, and restored elsewhere', async () => {
    const { url } = server;
    const { id, access_token: token } = await mustCall(url, 'POST /chat/conversations', { body: {} });
    const params = { id };
    const body = { text: 'quero morrer' };
    await mustCall(url, 'POST /chat/conversations/{id}/messages', { params, token, body });
    const file = join(dataDir(), 'friday.checkpoint');
    const made = await checkpoint('backup', file);
    expect(made.stdout).toMatch(/: 1 conversation, \d+ messages, 1 alert, 2 users\.\n$/);
    expect(made.code).toBe(0);
    // The server removes its copy once the command has hung up.
    await eventually('no copy left', async () => {
      const names = await readdir(dataDir());
      return !names.some((name) => name.startsWith('snapshot-')) || undefined;
    });
    const again = await checkpoint('backup', file);
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toMatch(/^\S+ exists already\. .* --force to replace it\.\n$/);
    expect((await checkpoint('backup', '--force', file)).code).toBe(0);

    const other = await newStore();
    const refused = await run(['restore', file], { env: other.env });
    expect(refused.stderr).toContain('VAULT_KEY is not the one of the backup');
    expect(refused.code).toBe(1);
    const secrets = JSON.parse(await readFile(join(dataDir(), 'secrets.json'), 'utf8')) as {
      vault_key: string;
    };
    const restored = await run(['restore', file], { env: { ...other.env, VAULT_KEY: secrets.vault_key } });
    expect(restored.stderr).toBe('');
    expect(restored.code).toBe(0);
    const users = await run(['user', 'list'], { env: other.env });
    expect(users.stdout).toContain('root');
  });

  test('a second server on the folder ends with one line, and the first goes on', async () => {
    const second = await run(['serve'], { env: { ...store.env, PORT: `${await freePort()}` } });
    expect(second.code).toBe(1);
    expect(second.stderr.trim().split('\n')).toEqual([
      expect.stringContaining('Another process already uses the data folder'),
    ]);
    expect((await checkpoint('user', 'list')).code).toBe(0);
  });

  test('doctor sees it, its port and its database', async () => {
    const { stdout } = await run(['doctor', '--json'], { env: { ...store.env, PORT: `${server.port}` } });
    const { findings } = JSON.parse(stdout) as {
      findings: { check: string; status: string; words: string }[];
    };
    const found = (check: string) => findings.find((finding) => finding.check === check);
    expect(found('server')?.words).toContain(`process id ${server.pid}`);
    expect(found('database')).toMatchObject({ status: 'ok' });
    expect(found('database')?.words).toContain('locked by the server');
    expect(found('secrets')?.status).toBe('ok');
    expect(found('data folder')?.status).toBe('ok');
    expect(found('AI ollama')?.words).toContain('built-in replies answer');

    await fetch(`${server.url}/healthz`, { headers: { 'x-forwarded-for': '192.0.2.1' } });
    const warned = await run(['doctor'], { env: { ...store.env, PORT: `${server.port}` } });
    expect(warned.stdout).toMatch(/PROBLEM +proxy .*TRUST_PROXY is unset/);
    expect(warned.code).toBe(1);
  });

  test('only its owner may open the socket, and it goes with the server', async () => {
    expect((await stat(control())).mode & 0o777).toBe(0o600);
    expect((await stat(dataDir())).mode & 0o777).toBe(0o700);
    await server.stop();
    expect(existsSync(control())).toBe(false);
  });
});

describe('after a server was killed', () => {
  test('its socket is no obstacle, neither for the command line nor for the next server', async () => {
    store = await newStore();
    server = await startServer(store.env);
    await server.kill();
    expect(existsSync(control())).toBe(true);
    const list = await checkpoint('user', 'list');
    expect(list).toMatchObject({ code: 0, stderr: '' });
    expect(list.stdout).toContain('root');

    server = await startServer(store.env);
    expect((await checkpoint('user', 'create', 'ana', '--generate')).stdout).toContain('through the server');
    await server.stop();
  });
});

describe('in a folder with a long path', () => {
  test('the socket lies elsewhere, is found, and leaves nothing behind', async () => {
    const base = await mkdtemp(join(tmpdir(), 'checkpoint-long-'));
    const long = join(base, 'a'.repeat(60), 'b'.repeat(60));
    await mkdir(long, { recursive: true });
    store = { env: { DATA_DIR: long }, remove: () => rm(base, { recursive: true, force: true }) };
    stores.push(store);
    server = await startServer(store.env);
    expect((await stat(control())).mode & 0o777).toBe(0o600);
    expect((await checkpoint('user', 'create', 'ana', '--generate')).stdout).toContain('through the server');
    await server.stop();
    expect((await readdir(long)).includes('control.sock')).toBe(false);
  });
});

describe('without a server', () => {
  beforeAll(async () => {
    store = await newStore();
  });

  test('the database is opened, migrated and used by the command itself', async () => {
    expect((await checkpoint('migrate')).stdout).toMatch(/Nothing to do: .* has all \d+ migrations/);
    expect((await checkpoint('user', 'create', 'ana', '--role', 'admin', '--generate')).stdout).toContain(
      'in the embedded database',
    );
    server = await startServer(store.env);
    expect((await logIn(server.url, 'root', adminPassword)).status).toBe(200);
    await server.stop();
  });

  test('doctor says what is wrong, in words', async () => {
    const impossible = join(dataDir(), 'database-version', 'below a file');
    const { code, stdout } = await run(['doctor'], {
      env: { DATA_DIR: impossible, PORT: `${await freePort()}` },
    });
    expect(stdout).toMatch(/PROBLEM +data folder .* does not exist and cannot be made/);
    expect(stdout).toMatch(/note +server +None runs/);
    expect(stdout).toMatch(/problems?\.\n$/);
    expect(code).toBe(1);
    const wrong = await run(['doctor', '--json'], { env: { PORT: 'x' } });
    expect(JSON.parse(wrong.stdout)).toMatchObject({ healthy: false });
    expect(wrong.stdout).toContain('PORT must be a whole number');
  });

  test('doctor names what is wrong in the settings of the anonymizer', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'checkpoint-doctor-'));
    await writeFile(join(folder, 'anonymizer.json'), '{"allow": "ana"}');
    const { stdout } = await run(['doctor'], { env: { DATA_DIR: folder, PORT: `${await freePort()}` } });
    expect(stdout).toMatch(/PROBLEM +anonymizer .*anonymizer\.json .*allow/);
    await rm(folder, { recursive: true });
  });

  test('a front node alone is refused', async () => {
    const { code, stderr } = await checkpoint('serve', '--http-only');
    expect(stderr).toContain('--http-only needs DATABASE_URL');
    expect(code).toBe(1);
  });

  test.each([
    ['serve', (env: Record<string, string>) => start(['serve'], env), 0],
    // npm hands the signal on, and ends by it itself once the server has ended.
    ['npm start', startByNpm, null],
  ])('%s serves until it is asked to stop', async (_command, begin, code) => {
    store = await newStore();
    const port = await freePort();
    const { child, end, ended } = begin({ ...store.env, PORT: `${port}`, LOG_LEVEL: 'silent' });
    await new Promise<void>((resolve) => {
      child.stdout.on('data', () => {
        if (ended.stdout.includes('built-in replies')) resolve();
      });
    });
    expect(ended.stdout).toContain('The first admin. This password is shown only now:');
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    child.kill('SIGTERM');
    expect((await end).code).toBe(code);
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
  });
});
