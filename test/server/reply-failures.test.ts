import { describe, expect, it } from 'vitest';
import { blockedReplyWords } from '../../src/core/guided/fixed-words.ts';
import { screenReply } from '../../src/core/screening/screen-reply.ts';
import { describeOnEngines } from '../support/engines.ts';
import { startOllamaSimulator } from '../support/ollama-simulator.ts';
import { eventually, onService, type Service } from '../support/scene.ts';
import {
  askAndWait,
  firstSentence,
  historyOf,
  longReply,
  outcomesOf,
  shownBy,
  stalled,
  useModel,
  wholeReply,
} from './replies-scene.ts';

const impatient = { AI_FIRST_WORD_TIMEOUT_SECONDS: '0.5', AI_REPLY_TIMEOUT_SECONDS: '3' };

const aiState = async (service: Service) => (await service.call('GET /readyz')).body.degraded;

describeOnEngines('a model that fails', (engine) => {
  const scene = useModel(engine, impatient);

  /** One failure more and the circuit would open: a whole reply in between closes the count. */
  async function recover(): Promise<void> {
    scene.model.set({ reply: wholeReply });
    const person = await scene.service.person();
    expect((await askAndWait(person, 'tudo certo de novo?')).message.text).toBe(wholeReply);
  }

  describe('before its first word', () => {
    it.each([
      'model_missing',
      'server_error',
      'empty',
      'hang_before_headers',
      'hang_after_headers',
      'cut',
    ] as const)('by %s is replaced by built-in words, shown and stored once', async (fault) => {
      const person = await scene.service.person();
      const monitor = await scene.service.monitor('ana');
      scene.model.set({ fault, words: 0 });
      const { message, reply_id } = await askAndWait(person, 'hoje foi um dia longo');
      expect(message.text.length).toBeGreaterThan(20);
      expect(shownBy(person.socket, reply_id).trim()).toBe(message.text);
      await scene.service.app.idle();
      expect(person.socket.all('new_message').filter((told) => told.reply_id !== undefined)).toHaveLength(1);
      expect(await outcomesOf(monitor, person.id)).toEqual(['guided_fallback']);
      await recover();
    });

    it.each(['\n\n', '\u0000', ' \u200b\n'])('but after %j is one that said nothing', async (reply) => {
      const person = await scene.service.person();
      const monitor = await scene.service.monitor('ana');
      scene.model.set({ reply });
      const { message, reply_id } = await askAndWait(person, 'hoje foi um dia longo');
      expect(message.text.length).toBeGreaterThan(20);
      expect(shownBy(person.socket, reply_id).trim()).toBe(message.text);
      expect(await outcomesOf(monitor, person.id)).toEqual(['guided_fallback']);
      await recover();
    });

    it('never passes built-in words off as a model’s: live, growing and read again they say what they are', async () => {
      const person = await scene.service.person();
      scene.model.set({ fault: 'server_error', words: 0 });
      const { message } = await askAndWait(person, 'hoje foi um dia longo');
      expect(message.guided).toBe(true);
      const growing = person.socket.all('message_delta');
      expect(growing.length).toBeGreaterThan(0);
      expect(growing.filter(({ guided }) => guided !== true)).toEqual([]);
      expect((await historyOf(person, person.id)).at(-1)).toMatchObject({ sender: 'ai', guided: true });
      scene.model.set({ reply: wholeReply });
      const { message: whole } = await askAndWait(person, 'e agora?');
      expect(whole).not.toHaveProperty('guided');
      expect(person.socket.all('message_delta').at(-1)).not.toHaveProperty('guided');
    });
  });

  describe('after its first sentence', () => {
    it('leaves reviewed words where what was shown may not be said as a whole', async () => {
      const person = await scene.service.person();
      const said = 'Obrigado pelo contato. Esse assunto não é conosco.';
      const parts = said.split(/(?<=\.) /);
      expect([said, ...parts].map((words) => screenReply(words, 'pt').label)).toEqual(['block', 'ok', 'ok']);
      scene.model.set({
        reply: `${said} Boa noite para você.`,
        fault: 'cut',
        words: said.split(' ').length + 2,
      });
      const { message, reply_id } = await askAndWait(person, 'o que você acha?');
      expect(shownBy(person.socket, reply_id).trim()).toBe(said);
      expect(message.text).toBe(blockedReplyWords('pt'));
      await recover();
    });

    it.each(['stall', 'cut', 'end_unfinished', 'error_in_stream'] as const)(
      'by %s leaves the words that were shown',
      async (fault) => {
        const person = await scene.service.person();
        const monitor = await scene.service.monitor('ana');
        scene.model.set({ ...stalled, fault });
        const { message, reply_id } = await askAndWait(person, 'hoje foi um dia longo');
        expect(message.text).toBe(firstSentence);
        expect(shownBy(person.socket, reply_id).trim()).toBe(firstSentence);
        await scene.service.app.idle();
        expect(await outcomesOf(monitor, person.id)).toEqual(['partial']);
        await recover();
      },
    );
  });

  it('by never coming to an end is cut at the time limit', async () => {
    const person = await scene.service.person();
    const monitor = await scene.service.monitor('ana');
    const endless = longReply.repeat(7);
    scene.model.set({ reply: endless, wordMs: 20 });
    const { message } = await askAndWait(person, 'fala bastante');
    expect(endless.startsWith(message.text)).toBe(true);
    expect(message.text.length).toBeLessThan(endless.length);
    expect(await outcomesOf(monitor, person.id)).toEqual(['partial']);
    await recover();
  });

  it('to be quick but answers within the limit is waited for', async () => {
    const person = await scene.service.person();
    scene.model.set({ reply: wholeReply, firstWordMs: 150 });
    expect((await askAndWait(person, 'sem pressa')).message.text).toBe(wholeReply);
  });
});

describeOnEngines('a provider that is away', (engine) => {
  it('is named in readiness, and people get built-in words', async () => {
    await onService(engine, {}, async (service) => {
      await service.app.aiProbed();
      expect(await aiState(service)).toEqual(['ai_provider']);
      const person = await service.person();
      const monitor = await service.monitor('ana');
      const { message } = await askAndWait(person, 'tem alguém?');
      expect(message.text.length).toBeGreaterThan(20);
      expect(await outcomesOf(monitor, person.id)).toEqual(['guided_fallback']);
    });
  });

  it('is left alone after three failures and asked again when it is back', async () => {
    const model = await startOllamaSimulator();
    try {
      await onService(engine, { OLLAMA_BASE_URL: model.url }, async (service) => {
        await service.app.aiProbed();
        expect(await aiState(service)).toEqual([]);
        const person = await service.person();
        // Its list is empty too, so that probes find it away until it is back.
        model.set({ fault: 'server_error', models: [] });
        for (const text of ['um', 'dois', 'três']) await askAndWait(person, text);
        expect(await aiState(service)).toEqual(['ai_provider']);
        await askAndWait(person, 'quatro');
        expect(model.requests).toHaveLength(3);
        model.set({ reply: wholeReply });
        await eventually(
          'a probe finds it back',
          async () => (await aiState(service)).length === 0 || undefined,
        );
        expect((await askAndWait(person, 'cinco')).message.text).toBe(wholeReply);
        expect((await askAndWait(person, 'seis')).message.text).toBe(wholeReply);
        expect(model.requests).toHaveLength(5);
      });
    } finally {
      await model.stop();
    }
  });

  it('neither delays nor loses an alert', async () => {
    const model = await startOllamaSimulator();
    try {
      await onService(engine, { OLLAMA_BASE_URL: model.url }, async (service) => {
        model.set({ fault: 'hang_before_headers' });
        const person = await service.person();
        const monitor = await service.monitor('ana');
        const { message_id } = await person.write('quero morrer hoje, já tenho os remédios aqui comigo');
        await monitor.socket.got('crisis_alert', (alert) => alert.message_id === message_id);
        await monitor.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
        await monitor.socket.must('send_message', { conversation_id: person.id, message: 'Estou aqui.' });
        await person.socket.got('new_message', ({ message }) => message.sender === 'monitor');
        await model.until(({ running }) => running() === 0);
      });
    } finally {
      await model.stop();
    }
  });
});
