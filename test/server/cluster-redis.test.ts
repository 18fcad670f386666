import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeCluster, longReply, spokenTo, startCluster, type Cluster } from './cluster-scene.ts';

// On PostgreSQL alone: the embedded engine has one process, which locks its folder.

describeCluster('two processes whose Redis goes away and comes back', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster();
  });
  afterAll(() => cluster.stop());
  beforeEach(() => cluster.model.set({ reply: 'I am here.' }));

  /** Redis dies, something happens, and it comes back whatever happened. */
  async function withoutRedis(story: () => Promise<void>): Promise<void> {
    await cluster.redis.kill();
    try {
      await story();
    } finally {
      await cluster.redis.restart();
    }
  }

  it('own sockets notice nothing, and the other node’s monitors get alerts and messages', async () => {
    const person = await cluster.person(0);
    const near = await cluster.monitor(0, 'ana');
    const far = await cluster.monitor(1, 'bia');
    await withoutRedis(async () => {
      const id = await person.write('quero morrer hoje');
      for (const { socket } of [near, far]) {
        await socket.got('crisis_alert', (told) => told.message_id === id);
        await socket.got('new_message', (told) => told.message.id === id);
      }
      await person.socket.got('new_message', (told) => told.message.sender === 'ai');
      expect([person, near, far].map(({ socket }) => socket.raw.connected)).toEqual([true, true, true]);
    });
  });

  it('a monitor elsewhere takes control, silences the AI and talks', async () => {
    cluster.model.set({ reply: longReply, wordMs: 60 });
    const person = await cluster.person(0);
    const far = await cluster.monitor(1, 'ana');
    const abandoned = cluster.model.abandoned();
    await withoutRedis(async () => {
      await person.write('oi, pode falar comigo?');
      await person.socket.got('message_delta');
      await far.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
      await person.socket.got('monitor_joined');
      await cluster.model.until((model) => model.abandoned() > abandoned);
      const cut = await person.socket.got('new_message', (told) => told.message.sender === 'ai');
      expect(cut.message.text).toBe(spokenTo(person).trim());
      expect(cut.message.text).not.toBe(longReply);
      await far.socket.must('send_message', { conversation_id: person.id, message: 'Oi, sou a Ana.' });
      await person.socket.got('new_message', (told) => told.message.sender === 'monitor');
      const heard = spokenTo(person);
      const written = await person.write('obrigado');
      await far.socket.got('new_message', (told) => told.message.id === written);
      expect(spokenTo(person)).toBe(heard);
    });
  });

  it('a conversation erased on one node is over in a page on the other', async () => {
    const { id, token, call } = await cluster.person(0);
    const page = await cluster.page(1, token);
    await page.must('join_conversation', { conversation_id: id });
    await withoutRedis(async () => {
      await call('DELETE /chat/conversations/{id}', { params: { id } });
      expect(await page.got('error')).toMatchObject({ code: 'not_found', conversation_id: id });
    });
  });

  it('readiness names the broker while it is away', async () => {
    await withoutRedis(async () => {
      for (;;) {
        const { status, body } = await cluster.call(0)('GET /readyz');
        expect(status).toBe(200);
        if (body.degraded.includes('broker')) break;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    });
    const { body } = await cluster.call(0)('GET /readyz');
    expect(body.degraded).not.toContain('broker');
  });

  it('once it is back, what only the broker carries arrives again, and nothing came twice', async () => {
    const person = await cluster.person(0);
    const far = await cluster.monitor(1, 'carla', person.id);
    const ids: number[] = [];
    await withoutRedis(async () => {
      for (const text of ['um', 'quero morrer hoje', 'três']) ids.push(await person.write(text));
      await far.socket.got('new_message', (told) => told.message.id === ids[2]);
    });
    await person.socket.must('typing', { conversation_id: person.id });
    await far.socket.got('user_typing', (told) => told.conversation_id === person.id);
    ids.push(await person.write('quero morrer hoje mesmo'));
    await far.socket.got('crisis_alert', (told) => told.message_id === ids[3]);
    const last = await person.write('e mais uma');
    await far.socket.got('new_message', (told) => told.message.id === last);

    const told = far.socket
      .all('new_message')
      .filter(({ conversation_id, message }) => conversation_id === person.id && message.sender === 'user')
      .map(({ message }) => message.id);
    expect(told.sort((a, b) => a - b)).toEqual([...ids, last]);
    const alarms = far.socket.all('crisis_alert').filter((alert) => alert.conversation_id === person.id);
    expect(alarms.map(({ message_id }) => message_id)).toEqual([ids[1], ids[3]]);
  });
});
