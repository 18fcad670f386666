import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  describeCluster,
  eventually,
  longReply,
  spokenTo,
  startCluster,
  type Cluster,
} from './cluster-scene.ts';

// On PostgreSQL alone: the embedded engine has one process, which locks its folder.

describeCluster('two processes form one system', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster();
  });
  afterAll(() => cluster.stop());

  it('a monitor elsewhere gets the alert, every message, typing and the AI word by word', async () => {
    cluster.model.set({ reply: 'I am here. Tell me more.' });
    const person = await cluster.person(0);
    const ana = await cluster.monitor(1, 'ana', person.id);
    await person.socket.must('typing', { conversation_id: person.id });
    await ana.socket.got('user_typing', (typing) => typing.conversation_id === person.id);

    const id = await person.write('quero morrer hoje');
    const alert = await ana.socket.got('crisis_alert', (told) => told.message_id === id);
    expect(alert).toMatchObject({ conversation_id: person.id, message: 'quero morrer hoje' });
    const message = await ana.socket.got('new_message', (told) => told.message.id === id);
    expect(message.message).toMatchObject({ text: 'quero morrer hoje', flagged: true });
    const reply = await ana.socket.got(
      'new_message',
      (told) => told.conversation_id === person.id && told.message.sender === 'ai',
    );
    expect(spokenTo(ana).trim()).toBe(reply.message.text);
    expect(spokenTo(person)).toBe(spokenTo(ana));
    const own = await person.socket.got('new_message', (told) => told.message.id === id);
    expect(own.message).toMatchObject({ flagged: false, risk_level: null });
  });

  it('what a monitor writes elsewhere reaches the person, and neither twice', async () => {
    const person = await cluster.person(0);
    const ana = await cluster.monitor(1, 'ana', person.id);
    await ana.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
    await person.socket.got('monitor_joined', (told) => told.conversation_id === person.id);
    await ana.socket.must('send_message', { conversation_id: person.id, message: 'Oi, sou a Ana.' });
    await person.socket.got('new_message', (told) => told.message.sender === 'monitor');
    const last = await person.write('obrigado');
    await ana.socket.got('new_message', (told) => told.message.id === last);
    await person.socket.got('new_message', (told) => told.message.id === last);
    for (const { socket } of [ana, person]) {
      const ids = socket
        .all('new_message')
        .filter((told) => told.conversation_id === person.id)
        .map((told) => told.message.id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it('taking control elsewhere silences the AI mid-sentence, and only what was heard is kept', async () => {
    cluster.model.set({ reply: longReply, wordMs: 30 });
    const person = await cluster.person(0);
    const ana = await cluster.monitor(1, 'ana');
    const abandoned = cluster.model.abandoned();
    await person.write('oi, pode falar comigo?');
    await person.socket.got('message_delta');
    await ana.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
    await person.socket.got('monitor_joined');
    await cluster.model.until((model) => model.abandoned() > abandoned);
    const cut = await person.socket.got('new_message', (told) => told.message.sender === 'ai');
    expect(cut.message.text).toBe(spokenTo(person).trim());
    expect(longReply.startsWith(cut.message.text)).toBe(true);
    expect(cut.message.text).not.toBe(longReply);

    const heard = spokenTo(person);
    const written = await person.write('você está aí?');
    await person.socket.got('new_message', (told) => told.message.id === written);
    cluster.model.set({ reply: 'I am here again.' });
    await ana.call('POST /chat/monitor/release/{id}', { params: { id: person.id } });
    await person.socket.got('monitor_left');
    const later = await person.socket.got(
      'new_message',
      (told) => told.message.sender === 'ai' && told.message.id > written,
    );
    const left = person.socket.all('monitor_left')[0]?.system_message.id ?? 0;
    expect(later.message.id).toBeGreaterThan(left);
    expect(spokenTo(person).slice(heard.length).trim()).toBe(later.message.text);
  });

  it('presence and availability are those of all nodes together', async () => {
    const person = await cluster.person(0);
    const ana = await cluster.monitor(0, 'ana');
    const bia = await cluster.monitor(1, 'bia');
    for (const { socket } of [ana, bia])
      await socket.got('presence', ({ monitors }) =>
        ['ana', 'bia'].every((name) => monitors.some((one) => one.monitor_id === name)),
      );
    await bia.socket.must('viewing', { conversation_id: person.id });
    await ana.socket.got('presence', ({ monitors }) =>
      monitors.some((one) => one.monitor_id === 'bia' && one.viewing === person.id),
    );
    const { body } = await cluster.call(0)('GET /chat/availability');
    expect(body).toEqual({ monitors_online: true });
  });

  it('a logout and a disabled user end sockets on the other node', async () => {
    const root = await cluster.monitor(0, 'root');
    const carla = await cluster.monitor(1, 'carla');
    expect((await cluster.call(0)('POST /auth/logout', { token: carla.token })).status).toBeLessThan(300);
    expect(await carla.socket.got('error')).toMatchObject({ code: 'unauthenticated' });

    const dora = await cluster.monitor(1, 'dora');
    const { body: users } = await root.call('GET /auth/users');
    const id = users.find(({ username }) => username === 'dora')?.id ?? 0;
    await root.call('PATCH /auth/users/{id}', { params: { id }, body: { disabled: true } });
    expect(await dora.socket.got('error')).toMatchObject({ code: 'unauthenticated' });
    const refused = await dora.socket.ask('join_monitor', { monitor_id: 'dora', token: dora.token });
    expect(refused).toMatchObject({ ok: false, error: { code: 'unauthenticated' } });
  });

  it('a conversation erased on one node is over at once in a page on the other', async () => {
    const { id, token, call } = await cluster.person(0);
    const page = await cluster.page(1, token);
    await page.must('join_conversation', { conversation_id: id });
    await call('DELETE /chat/conversations/{id}', { params: { id } });
    expect(await page.got('error')).toMatchObject({ code: 'not_found', conversation_id: id });
    const typing = await page.ask('typing', { conversation_id: id });
    expect(typing).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });

  it('a name, a number and a card have one placeholder, whichever node makes the reply', async () => {
    cluster.model.set({ reply: 'I am here.' });
    const person = await cluster.person(0);
    const page = await cluster.page(1, person.token);
    await page.must('join_conversation', { conversation_id: person.id });
    const asked = cluster.model.requests.length;
    const answered = (id: number) =>
      page.got('new_message', (told) => told.message.sender === 'ai' && told.message.id > id);
    await answered(await person.write('sou o Joaquim Ferreira, cartão 4111 1111 1111 1111'));
    const message = 'é o joaquim, do cartão 4111-1111-1111-1111; zap 11 98765-4321';
    const sent = await page.must('send_message', { conversation_id: person.id, message });
    await answered(sent.message_id);
    await answered(await person.write('meu zap: (11) 98765-4321, JOAQUIM'));
    const seen = cluster.model.requests.slice(asked).map(({ messages }) => messages.at(-1)?.content);
    expect(seen).toEqual([
      'sou o [PERSON_1], cartão [CREDIT_CARD_1]',
      'é o [PERSON_1], do cartão [CREDIT_CARD_1]; zap [PHONE_1]',
      'meu zap: [PHONE_1], [PERSON_1]',
    ]);
  });

  it('a person who moves to the other node finds everything there', async () => {
    const person = await cluster.person(0);
    cluster.model.set({ reply: 'I am here.' });
    const first = await person.write('primeira');
    await person.socket.got('new_message', (told) => told.message.sender === 'ai');
    const moved = await eventually('the other node knows the conversation', async () => {
      const { status, body } = await cluster.call(1)('GET /chat/conversations/{id}/messages', {
        params: { id: person.id },
        query: { after: first },
        token: person.token,
      });
      return status === 200 ? body : undefined;
    });
    expect(moved.map(({ sender }) => sender)).toEqual(['ai']);
  });
});
