import { expect, it } from 'vitest';
import { describeOnEngines } from '../support/engines.ts';
import {
  askAndWait,
  firstSentence,
  historyOf,
  outcomesOf,
  replyAfter,
  requestsWith,
  shownBy,
  stalled,
  useModel,
  wholeReply,
} from './replies-scene.ts';

describeOnEngines('a reply that its person stops', (engine) => {
  const scene = useModel(engine);

  it('keeps the words that were sent', async () => {
    const person = await scene.service.person();
    const monitor = await scene.service.monitor('ana');
    scene.model.set(stalled);
    const { message_id } = await person.write('fala comigo');
    await person.socket.got('message_delta');
    await person.socket.must('stop_reply', { conversation_id: person.id });
    const { message, reply_id } = await replyAfter(person, message_id);
    expect(message.text).toBe(firstSentence);
    expect(shownBy(person.socket, reply_id).trim()).toBe(firstSentence);
    await scene.service.app.idle();
    expect(person.socket.all('new_message').filter((told) => told.reply_id !== undefined)).toHaveLength(1);
    expect(await outcomesOf(monitor, person.id)).toEqual(['stopped']);
  });

  it('before its first word ends in built-in words', async () => {
    const person = await scene.service.person();
    scene.model.set({ fault: 'hang_after_headers' });
    const { message_id } = await person.write('espera um pouco');
    await scene.model.until((model) => requestsWith(model, 'espera um pouco').length > 0);
    await person.socket.must('stop_reply', { conversation_id: person.id });
    const { message } = await replyAfter(person, message_id);
    expect(message.text).not.toBe('');
    expect(message.guided).toBe(true);
    await scene.service.app.idle();
    expect(person.socket.all('new_message').filter((told) => told.reply_id !== undefined)).toHaveLength(1);
    expect((await historyOf(person, person.id)).map(({ sender }) => sender)).toEqual(['user', 'ai']);
  });

  it('takes the model’s work back', async () => {
    const person = await scene.service.person();
    const abandoned = scene.model.abandoned();
    scene.model.set(stalled);
    await person.write('pode parar');
    await person.socket.got('message_delta');
    await person.socket.must('stop_reply', { conversation_id: person.id });
    await scene.model.until((model) => model.abandoned() > abandoned && model.running() === 0);
  });

  it('leaves the next one whole', async () => {
    const person = await scene.service.person();
    scene.model.set(stalled);
    const { message_id } = await person.write('uma coisa');
    await person.socket.got('message_delta');
    await person.socket.must('stop_reply', { conversation_id: person.id });
    await replyAfter(person, message_id);
    scene.model.set({ reply: wholeReply });
    expect((await askAndWait(person, 'outra coisa')).message.text).toBe(wholeReply);
  });

  it('when none runs changes nothing', async () => {
    const person = await scene.service.person();
    await person.socket.must('stop_reply', { conversation_id: person.id });
    expect((await askAndWait(person, 'ainda aqui')).message.text).toBe(wholeReply);
  });
});

describeOnEngines('a reply that a takeover cuts off', (engine) => {
  const scene = useModel(engine);

  it('falls silent mid-sentence, and only what was shown is stored', async () => {
    const person = await scene.service.person();
    const monitor = await scene.service.monitor('ana');
    scene.model.set(stalled);
    const { message_id } = await person.write('estou ouvindo');
    await person.socket.got('message_delta');
    const { status } = await monitor.call('POST /chat/monitor/take-control/{id}', {
      params: { id: person.id },
    });
    expect(status).toBe(200);
    await person.socket.got('monitor_joined');
    const { message, reply_id } = await replyAfter(person, message_id);
    expect(message.text).toBe(firstSentence);
    await scene.model.until((model) => model.running() === 0);
    await monitor.socket.must('send_message', { conversation_id: person.id, message: 'Oi, sou a Ana.' });
    await person.write('oi Ana');
    await scene.service.app.idle();
    expect(shownBy(person.socket, reply_id).trim()).toBe(firstSentence);
    expect(await outcomesOf(monitor, person.id)).toEqual(['cut_by_takeover']);
  });

  it('before its first word stores nothing: monitor_joined ends it', async () => {
    const person = await scene.service.person();
    const monitor = await scene.service.monitor('bia');
    scene.model.set({ fault: 'hang_after_headers' });
    await person.write('alguém aí?');
    await scene.model.until((model) => requestsWith(model, 'alguém aí?').length > 0);
    await monitor.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
    await person.socket.got('monitor_joined');
    await scene.service.app.idle();
    expect(person.socket.all('message_delta')).toEqual([]);
    expect((await historyOf(person, person.id)).map(({ sender }) => sender)).toEqual(['user', 'system']);
  });

  it('in full flow leaves behind exactly what was shown', async () => {
    const person = await scene.service.person();
    const monitor = await scene.service.monitor('fabi');
    const flowing = Array.from({ length: 300 }, () => firstSentence).join(' ');
    scene.model.set({ reply: flowing, wordMs: 5 });
    const { message_id } = await person.write('pode falar bastante');
    await person.socket.got('message_delta', ({ seq }) => seq >= 3);
    await monitor.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
    await person.socket.got('monitor_joined');
    const { message, reply_id } = await replyAfter(person, message_id);
    await scene.model.until((model) => model.running() === 0);
    await scene.service.app.idle();
    expect(message.text).toBe(shownBy(person.socket, reply_id).trim());
    expect(flowing.startsWith(message.text)).toBe(true);
    expect(message.text.length).toBeLessThan(flowing.length);
  });

  it('waiting in the queue is never asked for', async () => {
    const person = await scene.service.person();
    const monitor = await scene.service.monitor('caio');
    await monitor.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
    await person.write('só para a humana');
    await scene.service.app.idle();
    expect(requestsWith(scene.model, 'só para a humana')).toEqual([]);
  });

  it('is made anew after the release, for all that stood unanswered', async () => {
    const person = await scene.service.person();
    const monitor = await scene.service.monitor('dora');
    await monitor.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
    await person.write('primeira coisa sem resposta');
    const { message_id } = await person.write('segunda coisa sem resposta');
    await monitor.call('POST /chat/monitor/release/{id}', { params: { id: person.id } });
    await person.socket.got('monitor_left');
    expect((await replyAfter(person, message_id)).message.text).toBe(wholeReply);
    await scene.service.app.idle();
    const requests = requestsWith(scene.model, 'segunda coisa sem resposta');
    expect(requests).toHaveLength(1);
    expect(requests[0]?.messages.at(-1)?.content).toContain('primeira coisa sem resposta');
    expect(await outcomesOf(monitor, person.id)).toEqual(['complete']);
  });

  it('cut off and given back is answered again', async () => {
    const person = await scene.service.person();
    const monitor = await scene.service.monitor('eva');
    scene.model.set(stalled);
    const { message_id } = await person.write('não me deixe sem resposta');
    await person.socket.got('message_delta');
    await monitor.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
    const cut = await replyAfter(person, message_id);
    scene.model.set({ reply: wholeReply });
    await monitor.call('POST /chat/monitor/release/{id}', { params: { id: person.id } });
    expect((await replyAfter(person, cut.message.id)).message.text).toBe(wholeReply);
  });
});
