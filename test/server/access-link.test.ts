import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEngines } from '../support/engines.ts';
import { createStore, onService, startService, type Service, type Store } from '../support/scene.ts';

describeOnEngines('with CONVERSATION_ACCESS=link, knowing the id', (engine) => {
  let store: Store;
  let service: Service;
  beforeAll(async () => {
    store = await createStore(engine);
    service = await startService(store, { CONVERSATION_ACCESS: 'link' });
  });
  afterAll(async () => {
    await service.stop();
    await store.remove();
  });

  async function opened() {
    const { body } = await service.call('POST /chat/conversations', { body: {} });
    return { id: body.id, token: body.access_token };
  }

  it('is enough to read, write, ask and ask for a human', async () => {
    const { id } = await opened();
    const params = { id };
    const write = await service.call('POST /chat/conversations/{id}/messages', {
      params,
      body: { text: 'sem token' },
    });
    const asked = await service.call('POST /chat/conversations/{id}/ask-with-crisis-detection', {
      params,
      body: { sender: 'user', text: 'e assim também' },
    });
    const human = await service.call('POST /chat/conversations/{id}/mode', {
      params,
      query: { mode: 'monitor' },
    });
    const read = await service.call('GET /chat/conversations/{id}', { params });
    const list = await service.call('GET /chat/conversations/{id}/messages', { params });
    const statuses = [write, asked, human, read, list].map(({ status }) => status);
    expect(statuses).toEqual([202, 200, 200, 200, 200]);
    expect(list.body.filter(({ sender }) => sender === 'user').map(({ text }) => text)).toEqual([
      'sem token',
      'e assim também',
    ]);
  });

  it('is enough for every event of a person', async () => {
    const { id } = await opened();
    const socket = await service.socket();
    await socket.must('join_conversation', { conversation_id: id });
    await socket.must('heartbeat', { conversation_id: id });
    await socket.must('typing', { conversation_id: id, user: 'user' });
    await socket.must('send_message', { conversation_id: id, message: 'oi', sender: 'user' });
    await socket.must('stop_reply', { conversation_id: id });
    await socket.got('new_message', ({ message }) => message.sender === 'ai');
  });

  it('is not enough to delete, to make a return code or to change it', async () => {
    const { id, token } = await opened();
    const params = { id };
    const attempts = [
      await service.call('DELETE /chat/conversations/{id}', { params }),
      await service.call('POST /chat/conversations/{id}/return-code', { params }),
      await service.call('PATCH /chat/conversations/{id}', { params, body: { country: 'US' } }),
    ];
    expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403]);
    const changed = await service.call('PATCH /chat/conversations/{id}', {
      params,
      body: { country: 'US' },
      token,
    });
    expect([changed.status, changed.body.country]).toEqual([200, 'US']);
    expect((await service.call('DELETE /chat/conversations/{id}', { params, token })).status).toBe(204);
  });

  it('opens nothing of what monitors see', async () => {
    const { id } = await opened();
    const socket = await service.socket();
    await socket.must('join_conversation', { conversation_id: id, user_type: 'monitor' });
    await socket.must('send_message', { conversation_id: id, message: 'quero morrer hoje' });
    const { message } = await socket.got('new_message', (told) => told.message.sender === 'user');
    expect(message).toMatchObject({ flagged: false, risk_level: null, extra_data: null });
    const asMonitor = await socket.ask('send_message', {
      conversation_id: id,
      message: 'sou da equipe',
      sender: 'monitor',
    });
    expect(asMonitor).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    const alerts = await service.call('GET /chat/monitor/alerts');
    expect(alerts.status).toBe(401);
    expect(socket.all('crisis_alert')).toEqual([]);
  });

  it('a bearer that is no longer good does no harm', async () => {
    const { id } = await opened();
    const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJvbGQifQ.c3RhbGU';
    const read = await service.call('GET /chat/conversations/{id}', { params: { id }, token });
    const write = await service.call('POST /chat/conversations/{id}/messages', {
      params: { id },
      body: { text: 'token velho' },
      token,
    });
    expect([read.status, write.status]).toEqual([200, 202]);
  });

  it('does not make a person of a monitor whose login has ended: nothing of their reply is stored', async () => {
    const { id } = await opened();
    const ana = await service.monitor('ana');
    const socket = await service.socket({ token: ana.token });
    await ana.call('POST /auth/logout');
    await socket.got('error', ({ code }) => code === 'unauthenticated');
    const text = 'Oi, aqui é a Ana.';
    const reply = { params: { id }, body: { text, sender: 'monitor' }, token: ana.token };
    expect((await service.call('POST /chat/conversations/{id}/messages', reply)).status).toBe(401);
    const unlabelled = await socket.ask('send_message', { conversation_id: id, message: text });
    expect(unlabelled).toMatchObject({ ok: false, error: { code: 'unauthenticated' } });
    const list = await service.call('GET /chat/conversations/{id}/messages', { params: { id } });
    expect(list.body).toEqual([]);
  });

  it('hears a person whose browser still sends the token of a login that has ended', async () => {
    const { id } = await opened();
    const ana = await service.monitor('ana2');
    await ana.call('POST /auth/logout');
    const { token } = ana;
    for (const extra of [{}, { sender: 'user' }]) {
      const message = { params: { id }, body: { text: 'sou eu', ...extra }, token };
      expect((await service.call('POST /chat/conversations/{id}/messages', message)).status).toBe(202);
    }
    const socket = await service.socket({ token });
    await socket.must('send_message', { conversation_id: id, message: 'e aqui' });
    const asked = await service.call('POST /chat/conversations/{id}/mode', {
      params: { id },
      query: { mode: 'monitor' },
      token,
    });
    expect(asked.status).toBe(200);
  });

  it('one who looks for conversations holds up nobody behind the same address who was in theirs', async () => {
    const env = { CONVERSATION_ACCESS: 'link', RATE_LIMIT_ENABLED: 'true', TRUST_PROXY: '1' };
    await onService(engine, env, async (limited) => {
      const headers = { 'x-forwarded-for': '192.0.2.90' };
      const elsewhere = { 'x-forwarded-for': '192.0.2.91' };
      const here = await limited.call('POST /chat/conversations', { body: {}, headers });
      const moved = await limited.call('POST /chat/conversations', { body: {}, headers: elsewhere });
      const probes = Array.from({ length: 80 }, (_, index) =>
        limited.call('GET /chat/conversations/{id}', { params: { id: index + 1 }, headers }),
      );
      expect((await Promise.all(probes)).some(({ status }) => status === 429)).toBe(true);
      const write = (id: number, token?: string) =>
        limited.call('POST /chat/conversations/{id}/messages', {
          params: { id },
          body: { text: 'me ajuda' },
          headers,
          ...(token ? { token } : {}),
        });
      expect((await write(here.body.id)).status).toBe(202);
      expect((await write(moved.body.id, moved.body.access_token)).status).toBe(202);
      // Whoever comes from there with an id alone, for the first time, may be the one who looks.
      const another = await limited.call('POST /chat/conversations', { body: {}, headers: elsewhere });
      expect((await write(another.body.id)).status).toBe(429);
      const random = Array.from({ length: 30 }, (_, index) => write(here.body.id, `no-token-${index}`));
      expect((await Promise.all(random)).some(({ status }) => status === 429)).toBe(true);
    });
  });

  it('a wrong id opens nothing', async () => {
    const { status } = await service.call('GET /chat/conversations/{id}', { params: { id: 12345 } });
    expect(status).toBe(404);
    const socket = await service.socket();
    const joined = await socket.ask('join_conversation', { conversation_id: 12345 });
    expect(joined).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });
});
