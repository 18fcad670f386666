import { expect, it } from 'vitest';
import { describeOnEngines } from '../support/engines.ts';
import type { Person } from '../support/scene.ts';
import {
  askStreaming,
  historyOf,
  longReply,
  readAsked,
  requestsWith,
  shownBy,
  useModel,
  wholeReply,
} from './replies-scene.ts';

const route = 'POST /chat/conversations/{id}/ask-with-crisis-detection';
const critical = 'quero morrer hoje, já tenho os remédios aqui comigo';

const ask = (person: Person, text: string, clientMessageId?: string) =>
  person.call(route, {
    params: { id: person.id },
    body: { sender: 'user', text, ...(clientMessageId ? { client_message_id: clientMessageId } : {}) },
  });

describeOnEngines('asking and waiting for the reply', (engine) => {
  const scene = useModel(engine);

  it('answers with the stored reply and the assessment of this message', async () => {
    const person = await scene.service.person();
    const { status, body } = await ask(person, 'hoje fiz um bolo de cenoura');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ai_response: { sender: 'ai', text: wholeReply, risk_level: null, extra_data: null },
      crisis_analysis: { risk_level: 'none', requires_human: false, emergency_contact: false },
      escalated: false,
    });
    expect((await historyOf(person, person.id)).at(-1)).toEqual(body.ai_response);
  });

  it('says that a crisis escalated, and monitors have the alert', async () => {
    const person = await scene.service.person();
    const monitor = await scene.service.monitor('ana');
    const { body } = await ask(person, critical);
    expect(body).toMatchObject({
      crisis_analysis: { risk_level: 'critical', requires_human: true, emergency_contact: true },
      escalated: true,
      ai_response: { sender: 'ai' },
    });
    await monitor.socket.got('crisis_alert', (alert) => alert.conversation_id === person.id);
  });

  it('while a monitor holds it answers null with words', async () => {
    const person = await scene.service.person();
    const monitor = await scene.service.monitor('bia');
    await monitor.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
    const { status, body } = await ask(person, 'e agora?');
    expect([status, body.ai_response]).toEqual([200, null]);
    expect(body.message).toMatch(/equipe/);
    const told = await monitor.socket.got('new_message', ({ message }) => message.text === 'e agora?');
    expect(told.conversation_id).toBe(person.id);
  });

  it('in a closed conversation answers null with the lines of help, and promises nothing', async () => {
    const person = await scene.service.person();
    const monitor = await scene.service.monitor('cid');
    await monitor.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
    await monitor.call('POST /chat/monitor/close/{id}', {
      params: { id: person.id },
      body: { reason: 'abuse' },
    });
    const { status, body } = await ask(person, 'alô?');
    expect([status, body.ai_response]).toEqual([200, null]);
    expect(body.message).toContain('188');
  });

  it('is answered with null and words when a monitor takes over meanwhile', async () => {
    const person = await scene.service.person();
    const monitor = await scene.service.monitor('caio');
    scene.model.set({ fault: 'hang_after_headers' });
    const asked = ask(person, 'estou esperando a máquina');
    await scene.model.until((model) => requestsWith(model, 'esperando a máquina').length > 0);
    await monitor.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
    const { body } = await asked;
    expect(body.ai_response).toBeNull();
    expect(body.message).toMatch(/equipe/);
  });

  it('again under the same client_message_id stores nothing twice and answers the same', async () => {
    const person = await scene.service.person();
    const first = await ask(person, 'uma vez só', 'once');
    await ask(person, 'outra pergunta', 'later');
    const again = await ask(person, 'uma vez só', 'once');
    expect(again.body.ai_response).toEqual(first.body.ai_response);
    expect(again.body.crisis_analysis).toEqual(first.body.crisis_analysis);
    const history = await historyOf(person, person.id);
    expect(history.map(({ sender }) => sender)).toEqual(['user', 'ai', 'user', 'ai']);
    expect(requestsWith(scene.model, 'uma vez só')).toHaveLength(1);
  });

  it('twice at once stores one message, and both hear of the one reply', async () => {
    const person = await scene.service.person();
    const [one, two] = await Promise.all([ask(person, 'juntos', 'same'), ask(person, 'juntos', 'same')]);
    expect(one.body.ai_response).not.toBeNull();
    expect(one.body.ai_response).toEqual(two.body.ai_response);
    expect((await historyOf(person, person.id)).map(({ sender }) => sender)).toEqual(['user', 'ai']);
  });

  it('by a caller who goes away is answered all the same', async () => {
    const person = await scene.service.person();
    const leaving = new AbortController();
    scene.model.set({ reply: wholeReply, firstWordMs: 300 });
    const asked = askStreaming(scene.service, person, { text: 'já vou indo', signal: leaving.signal });
    await scene.model.until((model) => requestsWith(model, 'já vou indo').length > 0);
    await (await asked).body?.cancel();
    leaving.abort();
    const { message } = await person.socket.got('new_message', (told) => told.message.sender === 'ai');
    expect(message.text).toBe(wholeReply);
  });

  it('is for the conversation’s person: monitors, strangers and empty hands are refused', async () => {
    const person = await scene.service.person();
    const stranger = await scene.service.person();
    const monitor = await scene.service.monitor('dora');
    const body = { sender: 'user' as const, text: 'não sou eu' };
    for (const token of [stranger.token, monitor.token, undefined]) {
      const { status } = await scene.service.call(route, { params: { id: person.id }, body, token });
      expect(status).toBe(404);
    }
    expect(await historyOf(person, person.id)).toEqual([]);
  });
});

describeOnEngines('asking and reading along', (engine) => {
  const scene = useModel(engine);

  it('streams the analysis first, then the words, then the message', async () => {
    const person = await scene.service.person();
    const response = await askStreaming(scene.service, person, { text: 'bom dia' });
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const { events, names, words, answer } = await readAsked(response);
    expect(names).toEqual(['analysis', 'delta', 'message']);
    expect(events[0]?.data).toMatchObject({ crisis_analysis: { risk_level: 'none' }, escalated: false });
    expect(words).toBe(wholeReply);
    expect(answer?.text).toBe(wholeReply);
    const { reply_id = '' } = await person.socket.got(
      'new_message',
      ({ message }) => message.sender === 'ai',
    );
    expect(shownBy(person.socket, reply_id)).toBe(words);
  });

  it('streams only the words of its own reply, though the one before it goes on speaking', async () => {
    const person = await scene.service.person();
    scene.model.set({ reply: longReply, wordMs: 20 });
    await person.write('uma pergunta antes');
    await person.socket.got('message_delta');
    const response = await askStreaming(scene.service, person, { text: 'e a minha pergunta' });
    const heard = person.socket.all('message_delta').length;
    await person.socket.got('message_delta', ({ seq }) => seq > heard);
    scene.model.set({ reply: wholeReply });
    await person.socket.must('stop_reply', { conversation_id: person.id });
    const { words, answer } = await readAsked(response);
    expect(words).toBe(wholeReply);
    expect(answer?.text).toBe(wholeReply);
  });

  it('is told in words that a monitor holds the conversation', async () => {
    const person = await scene.service.person();
    const monitor = await scene.service.monitor('ana');
    await monitor.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
    const { events, names } = await readAsked(
      await askStreaming(scene.service, person, { text: 'quem me lê?' }),
    );
    expect(names).toEqual(['analysis', 'message']);
    expect(events[1]?.data.ai_response).toBeNull();
    expect(events[1]?.data.message).toMatch(/equipe/);
  });

  it('is refused as any call is, before a stream begins', async () => {
    const person = await scene.service.person();
    const other = await scene.service.person();
    const response = await askStreaming(
      scene.service,
      { id: person.id, token: other.token },
      { text: 'olá' },
    );
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });
});
