import { expect, it } from 'vitest';
import { describeOnEngines } from '../support/engines.ts';
import { startOllamaSimulator } from '../support/ollama-simulator.ts';
import { startOpenAiSimulator } from '../support/openai-simulator.ts';
import { onService } from '../support/scene.ts';
import { historyOf, replyAfter, requestsWith, useModel, wholeReply } from './replies-scene.ts';

describeOnEngines('replies that wait', (engine) => {
  const scene = useModel(engine, { AI_CONCURRENCY: '1' });

  it('what is typed while the AI answers is answered together afterwards', async () => {
    const person = await scene.service.person();
    const before = scene.model.requests.length;
    scene.model.set({ fault: 'hang_after_headers' });
    await person.write('uma: não durmo');
    await scene.model.until((model) => model.requests.length > before);
    await person.write('duas: não como');
    const { message_id } = await person.write('três: não saio');
    scene.model.set({ reply: wholeReply });
    await person.socket.must('stop_reply', { conversation_id: person.id });
    await person.socket.got(
      'new_message',
      ({ message }) => message.sender === 'ai' && message.id > message_id && message.text === wholeReply,
    );
    await scene.service.app.idle();
    const requests = scene.model.requests.slice(before);
    expect(requests).toHaveLength(2);
    expect(requests[1]?.messages.at(-1)?.content).toMatch(/duas: não como\s+três: não saio/);
    const senders = (await historyOf(person, person.id)).map(({ sender }) => sender);
    expect(senders).toEqual(['user', 'user', 'user', 'ai', 'ai']);
  });

  it('are made in turn: who writes twice does not go before who wrote once', async () => {
    const [first, second, third] = [
      await scene.service.person(),
      await scene.service.person(),
      await scene.service.person(),
    ];
    const before = scene.model.requests.length;
    scene.model.set({ fault: 'hang_after_headers' });
    await first.write('vez um');
    await scene.model.until((model) => model.requests.length > before);
    const again = await first.write('vez um de novo');
    await second.write('vez dois');
    await third.write('vez três');
    expect(scene.model.requests).toHaveLength(before + 1);
    scene.model.set({ reply: wholeReply });
    await first.socket.must('stop_reply', { conversation_id: first.id });
    await first.socket.got(
      'new_message',
      ({ message }) => message.text === wholeReply && message.id > again.message_id,
    );
    await scene.service.app.idle();
    const lastTurns = scene.model.requests.slice(before).map(({ messages }) => messages.at(-1)?.content);
    expect(lastTurns).toEqual(['vez um', 'vez dois', 'vez três', 'vez um de novo']);
  });

  it('of a conversation taken meanwhile are never asked for', async () => {
    const [first, second] = [await scene.service.person(), await scene.service.person()];
    const monitor = await scene.service.monitor('ana');
    const before = scene.model.requests.length;
    scene.model.set({ fault: 'hang_after_headers' });
    await first.write('quem está na frente');
    await scene.model.until((model) => model.requests.length > before);
    await second.write('quem espera');
    await monitor.call('POST /chat/monitor/take-control/{id}', { params: { id: second.id } });
    scene.model.set({ reply: wholeReply });
    await first.socket.must('stop_reply', { conversation_id: first.id });
    await scene.service.app.idle();
    expect(requestsWith(scene.model, 'quem espera')).toEqual([]);
    expect((await historyOf(second, second.id)).map(({ sender }) => sender)).toEqual(['user', 'system']);
  });
});

describeOnEngines('the mode openai', (engine) => {
  it('answers from the OpenAI-compatible server, with its model and key, once a monitor chose it', async () => {
    const [ollama, openai] = [await startOllamaSimulator(), await startOpenAiSimulator()];
    openai.set({ reply: wholeReply, models: ['local-model'] });
    const env = {
      OLLAMA_BASE_URL: ollama.url,
      OPENAI_BASE_URL: `${openai.url}/v1`,
      OPENAI_MODEL: 'local-model',
      OPENAI_API_KEY: 'sk-of-the-test',
    };
    try {
      await onService(engine, env, async (service) => {
        const person = await service.person();
        const monitor = await service.monitor('ana');
        const { status, body } = await monitor.call('POST /chat/conversations/{id}/mode', {
          params: { id: person.id },
          query: { mode: 'openai' },
        });
        expect([status, body.mode]).toEqual([200, 'openai']);
        const { message_id } = await person.write('quem responde agora?');
        expect((await replyAfter(person, message_id)).message.text).toBe(wholeReply);
        expect(openai.requests.map(({ model }) => model)).toEqual(['local-model']);
        expect(openai.authorizations).toEqual(['Bearer sk-of-the-test']);
        expect(ollama.requests).toEqual([]);
      });
    } finally {
      await Promise.all([ollama.stop(), openai.stop()]);
    }
  });
});
