import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEngines } from '../support/engines.ts';
import {
  createStore,
  eventually,
  startService,
  type Monitor,
  type Person,
  type Service,
  type Store,
} from '../support/scene.ts';
import { historyOf } from './replies-scene.ts';

const critical = 'quero morrer hoje, já tenho os remédios aqui comigo';
const assessment =
  /"(critical|high|medium|low)"|keywords_found|crisis_analysis|requires_human|emergency_contact|reply_outcome|confidence|"flagged":true|alert_id|"review"|"reason"/;

/** All that ever came to a socket, as text. */
function recorded(person: Person): string[] {
  const lines: string[] = [];
  person.socket.raw.onAny((event: string, payload: unknown) =>
    lines.push(`${event} ${JSON.stringify(payload)}`),
  );
  return lines;
}

describeOnEngines('what a person is shown', (engine) => {
  let store: Store;
  let service: Service;
  let monitor: Monitor;
  beforeAll(async () => {
    store = await createStore(engine);
    service = await startService(store);
    monitor = await service.monitor('ana');
  });
  afterAll(async () => {
    await service.stop();
    await store.remove();
  });

  const statusOf = async (person: Person) =>
    (await person.call('GET /chat/conversations/{id}', { params: { id: person.id } })).body.status;

  it('holds no assessment in any payload of a whole story, live or read', async () => {
    const person = await service.person();
    const lines = recorded(person);
    const params = { id: person.id };
    const { message_id } = await person.write(critical);
    await person.socket.got('new_message', ({ message }) => message.sender === 'ai');
    await person.call('POST /chat/conversations/{id}/mode', { params, query: { mode: 'monitor' } });
    await monitor.call('POST /chat/monitor/escalate/{id}', { params, body: { reason: 'looks high to me' } });
    const { body: alerts } = await monitor.call('GET /chat/monitor/alerts', { query: { status: 'open' } });
    const alert = alerts.find(({ conversation_id }) => conversation_id === person.id);
    await monitor.socket.must('acknowledge_alert', { alert_id: alert?.alert_id ?? '' });
    await monitor.call('POST /chat/monitor/messages/{id}/review', {
      params: { id: message_id },
      body: { risk_level: 'high', comment: 'plano concreto' },
    });
    await monitor.call('POST /chat/monitor/conversations/{id}/notes', {
      params,
      body: { text: 'nota interna' },
    });
    await monitor.call('POST /chat/monitor/take-control/{id}', { params });
    await monitor.socket.must('send_message', { conversation_id: person.id, message: 'Oi, sou a Ana.' });
    await person.socket.got('new_message', ({ message }) => message.sender === 'monitor');
    await monitor.call('POST /chat/monitor/release/{id}', { params });
    await person.socket.got('monitor_left');
    await monitor.call('POST /chat/monitor/resolve/{id}', { params, body: { outcome: 'supported' } });
    const again = await person.socket.must('join_conversation', { conversation_id: person.id, after: 0 });
    const read = await person.call('GET /chat/conversations/{id}', { params });
    lines.push(JSON.stringify(again), JSON.stringify(read.body));
    lines.push(JSON.stringify(await historyOf(person, person.id)));
    const seen = lines.join('\n');
    expect(seen).toContain('Oi, sou a Ana.');
    expect(seen).not.toMatch(assessment);
    expect(seen).not.toMatch(/plano concreto|nota interna|looks high|supported/);
    // By display name only.
    expect(seen).not.toMatch(/"ana"/);
    expect(JSON.stringify(await historyOf(monitor, person.id))).toMatch(assessment);
  });

  it('reads active although the conversation escalated by itself', async () => {
    const person = await service.person();
    await person.write(critical);
    const seen = await monitor.call('GET /chat/conversations/{id}', { params: { id: person.id } });
    expect(seen.body).toMatchObject({ status: 'escalated', risk_level: 'critical' });
    const own = await person.call('GET /chat/conversations/{id}', { params: { id: person.id } });
    expect(own.body).toMatchObject({ status: 'active', risk_level: null, active: true });
  });

  it('reads escalated once they asked for a human', async () => {
    const person = await service.person();
    await person.call('POST /chat/conversations/{id}/mode', {
      params: { id: person.id },
      query: { mode: 'monitor' },
    });
    expect(await statusOf(person)).toBe('escalated');
  });

  it('reads who holds the conversation by display name', async () => {
    const person = await service.person();
    await monitor.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
    const own = await person.call('GET /chat/conversations/{id}', { params: { id: person.id } });
    expect(own.body).toMatchObject({ status: 'escalated', mode: 'monitor', assigned_to: 'Ana' });
    const theirs = await monitor.call('GET /chat/conversations/{id}', { params: { id: person.id } });
    expect(theirs.body.assigned_to).toBe('ana');
  });

  it('never names a monitor by the username: one without a name for people is the team', async () => {
    // In a scene the display name is the username with a capital letter: here they are the same.
    const root = await service.monitor('Root');
    const person = await service.person({ locale: 'es' });
    const lines = recorded(person);
    const params = { id: person.id };
    await root.call('POST /chat/monitor/take-control/{id}', { params });
    await root.socket.must('join_conversation', { conversation_id: person.id, user_type: 'monitor' });
    await root.socket.must('send_message', {
      conversation_id: person.id,
      message: 'Estoy aquí.',
      sender: 'monitor',
    });
    const { message } = await person.socket.got('new_message', (told) => told.message.sender === 'monitor');
    expect(message).not.toHaveProperty('author');
    const held = await person.call('GET /chat/conversations/{id}', { params });
    expect(held.body).toMatchObject({ mode: 'monitor', assigned_to: 'Equipo' });
    await root.call('POST /chat/monitor/release/{id}', { params });
    await person.socket.got('monitor_left');
    const read = await person.call('GET /chat/conversations/{id}', { params });
    expect(lines.join('\n') + JSON.stringify([held.body, read.body])).not.toMatch(/root/i);
    expect((await root.call('GET /chat/conversations/{id}', { params })).body.messages).toHaveLength(3);
  });

  it('of another conversation is nothing at all', async () => {
    const [person, other] = [await service.person(), await service.person()];
    const lines = recorded(other);
    await person.write(critical);
    await person.socket.got('new_message', ({ message }) => message.sender === 'ai');
    await monitor.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
    await person.socket.got('monitor_joined');
    await other.write('e eu?');
    await other.socket.got('new_message', ({ message }) => message.sender === 'ai');
    expect(lines.join('\n')).not.toContain(String(person.id));
  });

  it('of the team’s drafts is only that the one who holds it types', async () => {
    const person = await service.person();
    const reader = await service.monitor('bia');
    for (const { socket } of [monitor, reader])
      await socket.must('join_conversation', { conversation_id: person.id, user_type: 'monitor' });
    await monitor.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
    await reader.socket.must('typing', { conversation_id: person.id });
    await monitor.socket.got('user_typing', ({ conversation_id }) => conversation_id === person.id);
    expect(person.socket.all('user_typing')).toEqual([]);
    await monitor.socket.must('typing', { conversation_id: person.id });
    await eventually('the person sees it', () => person.socket.all('user_typing')[0]);
    expect(person.socket.all('user_typing')).toEqual([{ conversation_id: person.id, user: 'monitor' }]);
  });

  it('after an erasure is gone for good, for everybody', async () => {
    const person = await service.person();
    const admin = await service.monitor('root', { role: 'admin' });
    await person.write('apaguem isto');
    await person.socket.got('new_message', ({ message }) => message.sender === 'ai');
    expect((await person.call('DELETE /chat/conversations/{id}', { params: { id: person.id } })).status).toBe(
      204,
    );
    for (const { call } of [person, monitor, admin])
      expect((await call('GET /chat/conversations/{id}', { params: { id: person.id } })).status).toBe(404);
    const answer = await person.socket.ask('send_message', { conversation_id: person.id, message: 'ainda?' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'not_found' } });
    const { body } = await monitor.call('GET /chat/monitor/dashboard', { query: { q: 'apaguem' } });
    expect(body).toEqual([]);
  });

  it('erased in one place is told at once in every other, whose sockets are out of it then', async () => {
    const [person, stranger] = [await service.person(), await service.person()];
    const { id, token } = person;
    const elsewhere = await service.socket({ transports: ['polling'] });
    await elsewhere.must('join_conversation', { conversation_id: id, token });
    await person.call('DELETE /chat/conversations/{id}', { params: { id } });
    for (const socket of [person.socket, elsewhere]) {
      const told = await socket.got('error');
      expect(told).toMatchObject({ code: 'not_found', event: 'join_conversation', conversation_id: id });
      expect(await socket.ask('typing', { conversation_id: id })).toMatchObject({
        ok: false,
        error: { code: 'forbidden' },
      });
    }
    await stranger.write('eu fico');
    await stranger.socket.got('new_message', ({ message }) => message.text === 'eu fico');
    expect(stranger.socket.all('error')).toEqual([]);
  });

  it('erased with an alert leaves the alert without text, and monitors are told', async () => {
    const person = await service.person();
    await person.write(critical);
    const alert = await monitor.socket.got('crisis_alert', (told) => told.conversation_id === person.id);
    await person.call('DELETE /chat/conversations/{id}', { params: { id: person.id } });
    const updated = await monitor.socket.got(
      'alert_updated',
      (told) => told.alert_id === alert.alert_id && told.erased_at !== undefined,
    );
    expect(updated.status).toBe('open');
    const later = await service.monitor('caio');
    const replay = await later.socket.got('crisis_alert', (told) => told.alert_id === alert.alert_id);
    expect(replay).toMatchObject({ message: '', replayed: true, analysis: { keywords_found: [] } });
  });
});
