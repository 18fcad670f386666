import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEngines } from '../support/engines.ts';
import { createStore, eventually, startService, type Service, type Store } from '../support/scene.ts';

describeOnEngines('a person, the AI and a monitor', (engine) => {
  let store: Store;
  let service: Service;
  beforeAll(async () => {
    store = await createStore(engine);
    service = await startService(store);
  });
  afterAll(async () => {
    await service.stop();
    await store.remove();
  });

  it('a message is answered word by word, and by built-in words when no model is there', async () => {
    const { id, socket, write } = await service.person();
    const { message_id } = await write('oi, hoje foi um dia difícil', 'first');
    const own = await socket.got('new_message', ({ message }) => message.id === message_id);
    expect(own.message).toMatchObject({
      sender: 'user',
      text: 'oi, hoje foi um dia difícil',
      client_message_id: 'first',
      risk_level: null,
      flagged: false,
    });
    const reply = await socket.got('new_message', ({ message }) => message.sender === 'ai');
    const deltas = socket.all('message_delta').filter((delta) => delta.reply_id === reply.reply_id);
    expect(deltas.map((delta) => delta.seq)).toEqual(deltas.map((_delta, index) => index));
    expect(
      deltas
        .map((delta) => delta.delta)
        .join('')
        .trim(),
    ).toBe(reply.message.text);
    expect(reply.message.conversation_id).toBe(id);
  });

  it('a crisis reaches every monitor at once, stored, with words of help for the person', async () => {
    const ana = await service.monitor('ana');
    const bia = await service.monitor('bia');
    const { id, socket, write } = await service.person();
    const { message_id } = await write('quero morrer hoje, já tenho os remédios aqui comigo');
    for (const monitor of [ana, bia]) {
      const alert = await monitor.socket.got('crisis_alert', (payload) => payload.conversation_id === id);
      expect(alert).toMatchObject({
        message_id,
        kind: 'crisis',
        message: 'quero morrer hoje, já tenho os remédios aqui comigo',
        escalation_step: 0,
      });
      expect(alert.analysis.risk_level).toBe('critical');
      expect(alert.replayed).toBeUndefined();
    }
    const card = await socket.got('new_message', ({ message }) => message.notice !== undefined);
    expect(card.message.notice?.resources.some((line) => line.number === '188')).toBe(true);
    const { body } = await ana.call('GET /chat/monitor/alerts', { query: { status: 'open' } });
    expect(body.map((alert) => alert.message_id)).toContain(message_id);
    await eventually('the message is marked as told', async () => {
      const { body: list } = await ana.call('GET /chat/conversations/{id}/messages', { params: { id } });
      return list.find((message) => message.id === message_id)?.notified ?? undefined;
    });
  });

  it('a monitor takes over, talks, hands back and resolves', async () => {
    const ana = await service.monitor('ana');
    const person = await service.person();
    const { id } = person;
    await person.write('quero morrer');
    await ana.socket.got('crisis_alert', (payload) => payload.conversation_id === id);
    expect((await ana.call('POST /chat/monitor/take-control/{id}', { params: { id } })).status).toBe(200);
    const joined = await person.socket.got('monitor_joined', (payload) => payload.conversation_id === id);
    expect(joined.monitor_id).toBe('Ana');
    await ana.socket.must('send_message', { conversation_id: id, message: 'Oi, aqui é a Ana.' });
    const human = await person.socket.got('new_message', ({ message }) => message.sender === 'monitor');
    expect(human.message).toMatchObject({ text: 'Oi, aqui é a Ana.', author: 'Ana' });
    await person.write('obrigado por estar aqui');
    expect((await ana.call('POST /chat/monitor/release/{id}', { params: { id } })).status).toBe(200);
    await person.socket.got('monitor_left', (payload) => payload.conversation_id === id);
    await person.socket.got('new_message', ({ message }) => message.sender === 'ai');
    const resolved = await ana.call('POST /chat/monitor/resolve/{id}', {
      params: { id },
      body: { outcome: 'supported' },
    });
    expect(resolved.status).toBe(200);
    const { body: seen } = await person.call('GET /chat/conversations/{id}', { params: { id } });
    expect(seen).toMatchObject({ status: 'resolved', mode: 'ollama', assigned_to: null });
    await person.write('voltei');
    await eventually('it is open again', async () => {
      const { body } = await person.call('GET /chat/conversations/{id}', { params: { id } });
      return body.status === 'active' || undefined;
    });
  });
});
