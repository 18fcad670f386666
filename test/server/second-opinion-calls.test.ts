import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { describeOnEngines } from '../support/engines.ts';
import { startOllamaSimulator } from '../support/ollama-simulator.ts';
import { startOpenAiSimulator } from '../support/openai-simulator.ts';
import { createStore, onService, startService } from '../support/scene.ts';
import { historyOf, wholeReply } from './replies-scene.ts';
import {
  alertsOf,
  countsOf,
  expectUntouched,
  messageOf,
  saying,
  setOpinion,
  harmless,
  writeAndRest,
  crisis,
} from './second-opinion-scene.ts';

describeOnEngines('second opinions that call a human', (engine) => {
  it('do it three times a day for a conversation, also after a restart, and never for an alert that is open', async () => {
    const model = await startOllamaSimulator();
    const store = await createStore(engine);
    const env = { OLLAMA_BASE_URL: model.url };
    setOpinion(model, saying('critical'));
    try {
      let service = await startService(store, env);
      await service.app.aiProbed();
      let ana = await service.monitor('ana');
      const person = await service.person();
      const write = (text: string) => writeAndRest(service, person, text);
      const raised = [await write(harmless), await write('o ônibus atrasou de novo')];
      // The second joined the open alert; nobody was called anew.
      const [alert] = await alertsOf(ana, person.id);
      expect(alert).toMatchObject({ status: 'open', message_ids: raised.map(({ id }) => id) });
      expect(ana.socket.all('crisis_alert')).toHaveLength(1);
      await ana.call('POST /chat/monitor/alerts/{alert_id}/acknowledge', {
        params: { alert_id: alert?.alert_id ?? '' },
        body: {},
      });
      await write('minha irmã gosta de bolo');
      expect(await alertsOf(ana, person.id)).toMatchObject([{ status: 'open', messages_count: 3 }]);
      expect(ana.socket.all('crisis_alert')).toHaveLength(2);
      expectUntouched(await write('comprei pão na padaria'), 'none');
      expect(await countsOf(service)).toEqual({ raised: 3, capped: 1 });
      await service.stop();

      service = await startService(store, env);
      await service.app.aiProbed();
      ana = await service.monitor('ana');
      const params = { id: person.id };
      const { body } = await service.call('POST /chat/conversations/{id}/messages', {
        params,
        token: person.token,
        body: { text: 'bom dia' },
      });
      await service.app.quiet();
      expectUntouched(await messageOf(ana, person.id, body.message.id), 'none');
      expect(await countsOf(service)).toEqual({ capped: 1 });
      // Another conversation is not concerned, and what the rules find is never capped.
      const other = await service.person();
      expect(await writeAndRest(service, other, harmless)).toMatchObject({ risk_level: 'high' });
      await service.call('POST /chat/conversations/{id}/messages', {
        params,
        token: person.token,
        body: { text: crisis },
      });
      await ana.socket.got('crisis_alert', (told) => told.message === crisis);
      await service.stop();
    } finally {
      await model.stop();
      await store.remove();
    }
  });

  it('raise no message whose alert cannot be stored', async () => {
    const model = await startOllamaSimulator();
    setOpinion(model, saying('high'));
    await onService(engine, { OLLAMA_BASE_URL: model.url }, async (service) => {
      await service.app.aiProbed();
      const ana = await service.monitor('ana');
      const person = await service.person();
      await service.app.database.db.execute(sql`delete from pgboss.queue where name = 'alert_clock'`);
      expectUntouched(await writeAndRest(service, person, harmless), 'none');
      expect(await countsOf(service)).toEqual({ failed: 1 });
      expect(await alertsOf(ana, person.id)).toEqual([]);
      expect((await historyOf(person, person.id)).some(({ notice }) => notice !== undefined)).toBe(false);
    });
    await model.stop();
  });
});

describeOnEngines('no second opinion is asked', (engine) => {
  const quiet = async (env: Record<string, string>, mode?: 'guided'): Promise<void> => {
    const model = await startOllamaSimulator();
    setOpinion(model, saying('high'));
    await onService(engine, { OLLAMA_BASE_URL: model.url, ...env }, async (service) => {
      await service.app.aiProbed();
      const ana = await service.monitor('ana');
      const person = await service.person();
      const params = { id: person.id };
      if (mode) await ana.call('POST /chat/conversations/{id}/mode', { params, query: { mode } });
      expectUntouched(await writeAndRest(service, person, harmless), 'none');
      expect(model.opinions.requests).toEqual([]);
      expect(await countsOf(service)).toEqual({});
    });
    await model.stop();
  };

  it('when it is turned off', () => quiet({ SECOND_OPINION: 'off' }));
  it('while no model is up', () => quiet({ OLLAMA_BASE_URL: 'http://127.0.0.1:9' }));
  it('where the built-in replies answer', () => quiet({}, 'guided'));

  it('of another model than the one that answers', async () => {
    const [ollama, openai] = [await startOllamaSimulator(), await startOpenAiSimulator()];
    openai.set({ reply: wholeReply, models: ['local-model'], opinion: saying('high') });
    const env = {
      OLLAMA_BASE_URL: ollama.url,
      OPENAI_BASE_URL: `${openai.url}/v1`,
      OPENAI_MODEL: 'local-model',
    };
    await onService(engine, env, async (service) => {
      await service.app.aiProbed();
      const ana = await service.monitor('ana');
      const person = await service.person();
      const params = { id: person.id };
      await ana.call('POST /chat/conversations/{id}/mode', { params, query: { mode: 'openai' } });
      expect(await writeAndRest(service, person, harmless)).toMatchObject({ risk_level: 'high' });
      expect(openai.opinions.requests.map(({ model }) => model)).toEqual(['local-model']);
      expect(ollama.opinions.requests).toEqual([]);
    });
    await Promise.all([ollama.stop(), openai.stop()]);
  });
});
