import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { channelOf } from '../../src/server/app/node-line.ts';
import { parseEnvelope, type NodeMessage } from '../../src/server/realtime/node-message.ts';
import { engines } from '../support/engines.ts';
import { createStore, eventually, startService, type Service, type Store } from '../support/scene.ts';
import { callRoute, mustCall } from '../support/wire.ts';
import { run } from './cli-scene.ts';

// On PostgreSQL the command line opens the database itself, and tells the running nodes over Redis.

vi.setConfig({ testTimeout: 180_000 });
const redisUrl = process.env['TEST_REDIS_URL'];

describe.runIf(engines().includes('postgres') && redisUrl)('beside nodes on PostgreSQL and Redis', () => {
  const secrets = { JWT_SECRET: randomBytes(32).toString('hex'), VAULT_KEY: randomBytes(32).toString('hex') };
  const heard: NodeMessage[] = [];
  let store: Store;
  let service: Service;
  let subscriber: Redis;
  let env: Record<string, string>;
  const checkpoint = (...args: string[]) => run(args, { env });

  beforeAll(async () => {
    store = await createStore('postgres');
    env = { ...store.env, ...secrets, REDIS_URL: redisUrl ?? '' };
    subscriber = new Redis(redisUrl ?? '');
    await subscriber.subscribe(channelOf(secrets.VAULT_KEY));
    subscriber.on('message', (_channel: string, text: string) => {
      const envelope = parseEnvelope(text);
      if (envelope?.from === 'command-line') heard.push(envelope.message);
    });
    service = await startService(store, env);
  });
  afterAll(async () => {
    await service.stop();
    subscriber.disconnect();
    await store.remove();
  });

  test('a disabled user’s console hears of it from the node that has it', async () => {
    const monitor = await service.monitor('ana');
    const { stdout, code } = await checkpoint('user', 'disable', 'ana');
    expect({ stdout, code }).toMatchObject({ code: 0 });
    const told = await monitor.socket.got('error', ({ code: reason }) => reason === 'unauthenticated');
    expect(told.message).toBeTypeOf('string');
    expect(heard).toContainEqual({ kind: 'revoke', userId: expect.any(Number) });
    const { status } = await callRoute(service.url, 'GET /auth/me', { token: monitor.token });
    expect(status).toBe(401);
  });

  test('monitors hear that a conversation with an open alert was erased', async () => {
    const monitor = await service.monitor('rui');
    const person = await service.person();
    await person.write('quero morrer');
    const alert = await monitor.socket.got(
      'crisis_alert',
      ({ conversation_id }) => conversation_id === person.id,
    );
    expect((await checkpoint('erase', `${person.id}`, '--yes')).code).toBe(0);
    const updated = await monitor.socket.got(
      'alert_updated',
      ({ alert_id, erased_at }) => alert_id === alert.alert_id && erased_at !== undefined,
    );
    expect(updated.status).toBe('open');
    expect(heard).toContainEqual({ kind: 'abort', conversationId: person.id });
    const { body } = await callRoute(service.url, 'GET /audit', {
      token: (await mustCall(service.url, 'POST /auth/login', { body: rootLogin })).access_token,
    });
    expect(body.map(({ action, actor }) => [action, actor])).toContainEqual([
      'conversation_erased',
      '(command line)',
    ]);
  });

  test('doctor sees the database, its release and Redis', async () => {
    const { stdout } = await run(['doctor', '--json'], { env: { ...env, PORT: `${service.port}` } });
    const { findings } = JSON.parse(stdout) as {
      findings: { check: string; status: string; words: string }[];
    };
    const found = (check: string) => findings.find((finding) => finding.check === check);
    expect(found('database')).toMatchObject({ status: 'ok' });
    expect(found('database')?.words).toContain('PostgreSQL at');
    expect(found('redis')?.status).toBe('ok');
    expect(found('server')?.words).toContain('A Checkpoint answers');
    const away = await run(['doctor'], { env: { ...env, REDIS_URL: 'redis://127.0.0.1:9' } });
    expect(away.stdout).toMatch(/PROBLEM +redis .*cannot be used/);
  });

  test('with Redis away the command still does its work', async () => {
    const { code, stdout } = await run(['user', 'create', 'mia', '--generate'], {
      env: { ...env, REDIS_URL: 'redis://127.0.0.1:9' },
    });
    expect(code).toBe(0);
    expect(stdout).toContain('in PostgreSQL at');
  });

  test('a database of another release is left alone', async () => {
    const { executeSql } = service.app.database;
    await executeSql(`insert into drizzle.__drizzle_migrations (hash, created_at) values ('future', 9e12)`);
    const refused = await checkpoint('user', 'list');
    expect(refused.stderr).toContain('The database is of a newer release');
    expect(refused.code).toBe(1);
    await executeSql(`delete from drizzle.__drizzle_migrations where hash = 'future'`);
    await eventually(
      'the list again',
      async () => (await checkpoint('user', 'list')).code === 0 || undefined,
    );
  });
});

const rootLogin = { username: 'root', password: 'correct horse battery' };
