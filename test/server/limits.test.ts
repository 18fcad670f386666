import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEngines } from '../support/engines.ts';
import {
  createStore,
  eventually,
  password,
  startService,
  type Person,
  type Service,
  type Store,
} from '../support/scene.ts';
import { callRoute, type TestSocket } from '../support/wire.ts';
import { historyOf } from './replies-scene.ts';

describeOnEngines('limits', (engine) => {
  let store: Store;
  let service: Service;
  beforeAll(async () => {
    store = await createStore(engine);
    // The tests stand behind a proxy, so that each can come from an address of its own.
    service = await startService(store, { RATE_LIMIT_ENABLED: 'true', TRUST_PROXY: '1' });
  });
  afterAll(async () => {
    await service.stop();
    await store.remove();
  });

  const from = (address: string) => ({ 'x-forwarded-for': address });
  const open = (address: string) =>
    service.call('POST /chat/conversations', { body: {}, headers: from(address) });
  const login = (address: string, username: string, given: string) =>
    service.call('POST /auth/login', { body: { username, password: given }, headers: from(address) });

  async function personFrom(address: string): Promise<Person> {
    const { status, body } = await open(address);
    expect(status).toBe(200);
    const token = body.access_token;
    const socket = await service.socket({ token, headers: from(address) });
    await socket.must('join_conversation', { conversation_id: body.id });
    return {
      conversation: body,
      id: body.id,
      token,
      socket,
      write: (message) => socket.must('send_message', { conversation_id: body.id, message }),
      call: (key, options) => callRoute(service.url, key, { token, headers: from(address), ...options }),
    };
  }

  it('one address opens 30 conversations an hour, others are not touched', async () => {
    const answers = await Promise.all(Array.from({ length: 31 }, () => open('192.0.2.10')));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(30);
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused?.body.detail).toMatch(/try again/);
    expect((await open('192.0.2.11')).status).toBe(200);
  });

  it('whoever only knows an id takes nothing from its person, without a token or with one of their own', async () => {
    const person = await personFrom('192.0.2.25');
    const stranger = await personFrom('192.0.2.26');
    const flood = { params: { id: person.id }, body: { text: 'não sou eu' }, headers: from('192.0.2.26') };
    for (const token of [undefined, stranger.token]) {
      const answers = await Promise.all(
        Array.from({ length: 30 }, () =>
          service.call('POST /chat/conversations/{id}/messages', { ...flood, token }),
        ),
      );
      expect(answers.filter(({ status }) => status < 400)).toEqual([]);
    }
    await person.write('quero me matar');
    expect(await historyOf(person, person.id)).toContainEqual(
      expect.objectContaining({ sender: 'user', text: 'quero me matar' }),
    );
  });

  it('a flood of messages is refused with the time to wait, and what was accepted is all stored', async () => {
    const person = await personFrom('192.0.2.20');
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        person.socket.ask('send_message', { conversation_id: person.id, message: `linha ${index}` }),
      ),
    );
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.error]));
    const accepted = answers.flatMap((answer) => (answer.ok ? [answer.message_id] : []));
    expect(accepted.length).toBeGreaterThanOrEqual(20);
    expect(refused.length).toBeGreaterThan(0);
    for (const { code, retry_after_ms = Number.NaN } of refused) {
      expect(code).toBe('rate_limited');
      expect(retry_after_ms).toBeGreaterThan(0);
      expect(retry_after_ms).toBeLessThanOrEqual(15_000);
    }
    await person.socket.got(
      'error',
      ({ code, event }) => code === 'rate_limited' && event === 'send_message',
    );
    const stored = (await historyOf(person, person.id)).filter(({ sender }) => sender === 'user');
    expect(stored.map(({ id }) => id)).toEqual(accepted);
  });

  it('a new token shown each time makes no new room', async () => {
    const person = await personFrom('192.0.2.27');
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        person.socket.ask('send_message', {
          conversation_id: person.id,
          message: `linha ${index}`,
          token: `a-token-that-opens-nothing-${index}`,
        }),
      ),
    );
    expect(answers.filter(({ ok }) => !ok).length).toBeGreaterThan(0);
  });

  it('asking for a human counts as a message: a flood of it is refused', async () => {
    const person = await personFrom('192.0.2.28');
    const ask = () =>
      person.call('POST /chat/conversations/{id}/mode', {
        params: { id: person.id },
        query: { mode: 'monitor' },
      });
    const statuses = (await Promise.all(Array.from({ length: 40 }, ask))).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
  });

  it('over REST a refused message names the wait in Retry-After', async () => {
    const person = await personFrom('192.0.2.21');
    const answers = await Promise.all(
      Array.from({ length: 40 }, () =>
        person.call('POST /chat/conversations/{id}/messages', {
          params: { id: person.id },
          body: { text: 'de novo' },
        }),
      ),
    );
    const refused = answers.find(({ status }) => status === 429);
    const seconds = Number(refused?.headers.get('retry-after'));
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(15);
  });

  it('one conversation’s flood does not slow another of the same address', async () => {
    const [loud, quiet] = [await personFrom('192.0.2.22'), await personFrom('192.0.2.22')];
    await Promise.all(
      Array.from({ length: 40 }, () =>
        loud.socket.ask('send_message', { conversation_id: loud.id, message: 'alto' }),
      ),
    );
    await quiet.write('baixinho');
  });

  it('typing with each key press is never refused', async () => {
    const person = await personFrom('192.0.2.23');
    const answers = await Promise.all(
      Array.from({ length: 80 }, () =>
        person.socket.ask('typing', { conversation_id: person.id, user: 'user' }),
      ),
    );
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('a monitor is not slowed in what they write', async () => {
    const person = await personFrom('192.0.2.24');
    const monitor = await service.monitor('ana');
    await monitor.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        monitor.socket.ask('send_message', { conversation_id: person.id, message: `linha ${index}` }),
      ),
    );
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('wrong logins end in 429 for that user from that address; from elsewhere the right one opens', async () => {
    await service.monitor('bia');
    const wrong: number[] = [];
    for (let index = 0; index < 10; index += 1)
      wrong.push((await login('192.0.2.30', 'bia', 'not the password')).status);
    expect(new Set(wrong)).toEqual(new Set([401]));
    const refused = await login('192.0.2.30', 'bia', password);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await login('192.0.2.31', 'bia', password)).status).toBe(200);
  });

  it('wrong return codes end in 429 for that address alone', async () => {
    const person = await personFrom('192.0.2.40');
    const { body } = await person.call('POST /chat/conversations/{id}/return-code', {
      params: { id: person.id },
    });
    const tryCode = (address: string, code: string) =>
      service.call('POST /chat/return', { body: { code }, headers: from(address) });
    for (let index = 0; index < 10; index += 1)
      expect((await tryCode('192.0.2.41', 'one two three four five six')).status).toBe(404);
    expect((await tryCode('192.0.2.41', body.code)).status).toBe(429);
    expect((await tryCode('192.0.2.42', body.code)).status).toBe(200);
  });

  it('looking for conversations that one may not know of ends in 429, alike for all of them', async () => {
    const { id } = await personFrom('192.0.2.50');
    const look = (target: number) =>
      service.call('GET /chat/conversations/{id}', { params: { id: target }, headers: from('192.0.2.51') });
    const answers = await Promise.all(
      Array.from({ length: 80 }, (_, index) => look(index % 2 ? id : index + 1)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404, 429]));
    const last = await Promise.all([look(id), look(77)]);
    expect(last.map(({ status, body }) => [status, body.detail])[0]).toEqual(
      last.map(({ status, body }) => [status, body.detail])[1],
    );
  });

  it('who is behind an address that looked for too many writes on', async () => {
    const person = await personFrom('192.0.2.60');
    const probes = Array.from({ length: 80 }, (_, index) =>
      service.call('GET /chat/conversations/{id}', {
        params: { id: index + 1 },
        headers: from('192.0.2.60'),
      }),
    );
    expect((await Promise.all(probes)).some(({ status }) => status === 429)).toBe(true);
    await person.write('continuo aqui');
    expect((await historyOf(person, person.id)).at(0)?.text).toBe('continuo aqui');
  });

  it('an address may keep 20 sockets that showed no token; who showed one is not counted', async () => {
    const person = await personFrom('192.0.2.70');
    const sockets: TestSocket[] = [];
    for (let index = 0; index < 21; index += 1) {
      const socket = await service.socket({ token: person.token, headers: from('192.0.2.70') });
      await socket.must('join_conversation', { conversation_id: person.id });
      sockets.push(socket);
    }
    for (let index = 0; index < 20; index += 1)
      sockets.push(await service.socket({ headers: from('192.0.2.70') }));
    const beyond = await service.socket({ headers: from('192.0.2.70') });
    await beyond.got('error', ({ code }) => code === 'rate_limited');
    await eventually('it is closed', () => !beyond.raw.connected || undefined);
    const elsewhere = await service.socket({ headers: from('192.0.2.71') });
    expect([...sockets, elsewhere].filter(({ raw }) => !raw.connected)).toEqual([]);
  });

  it('tokens that were made up crowd out nobody who has one', async () => {
    for (let index = 0; index < 205; index += 1)
      await service.socket({ token: `made-up-${index}`, headers: from('192.0.2.75') });
    const person = await personFrom('192.0.2.75');
    await person.write('consegui entrar');
    expect(person.socket.raw.connected).toBe(true);
  });

  it('a conversation is open in fifty places at most, and typing in all of them is told as in one', async () => {
    const person = await personFrom('192.0.2.76');
    const reader = await service.socket({ token: person.token });
    await reader.must('join_conversation', { conversation_id: person.id });
    const others = await Promise.all(
      Array.from({ length: 48 }, () => service.socket({ token: person.token })),
    );
    const join = (socket: TestSocket) => socket.ask('join_conversation', { conversation_id: person.id });
    for (const socket of others) expect(await join(socket)).toMatchObject({ ok: true });
    const beyond = await join(await service.socket({ token: person.token }));
    expect(beyond).toMatchObject({ ok: false, error: { code: 'rate_limited' } });
    await Promise.all(
      others.map((socket) => socket.must('typing', { conversation_id: person.id, user: 'user' })),
    );
    await person.write('pronto');
    await reader.got('new_message', ({ message }) => message.text === 'pronto');
    expect(reader.all('user_typing').length).toBeLessThan(others.length);
  });

  it('a monitor whose token comes in the handshake connects where strangers are refused', async () => {
    const monitor = await service.monitor('caio');
    for (let index = 0; index < 20; index += 1) await service.socket({ headers: from('192.0.2.80') });
    const own = await service.socket({ token: monitor.token, headers: from('192.0.2.80') });
    await own.must('join_monitor', { monitor_id: 'caio' });
    expect(own.raw.connected).toBe(true);
  });
});
