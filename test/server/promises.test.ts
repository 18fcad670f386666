import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { routes, type RouteKey } from '../../src/contract/routes.ts';
import { conversations, messages } from '../../src/server/db/schema.ts';
import { routeExamples } from '../contract/route-examples.ts';
import { describeOnEngines } from '../support/engines.ts';
import { startOllamaSimulator, type ModelSimulator } from '../support/ollama-simulator.ts';
import { failingOn } from '../support/failing-anonymizer.ts';
import { startServer } from '../support/processes.ts';
import { createStore, eventually, onService, startService, type Service } from '../support/scene.ts';
import { callRoute, mustCall } from '../support/wire.ts';
import { startSilentNode } from './silent-node.ts';

// One proof for each promise of the contract, quick enough to be tried against a sabotaged copy of the service
// (`npm run prove`).

const crisis = 'quero morrer hoje, já tenho os remédios aqui comigo';
const longReply = Array.from({ length: 80 }, (_, index) => `Sentence number ${index + 1} is here.`).join(' ');

async function withModel(story: (model: ModelSimulator) => Promise<void>): Promise<void> {
  const model = await startOllamaSimulator();
  try {
    await story(model);
  } finally {
    await model.stop();
  }
}

/** Every transaction that stores this text fails, not by a statement but at its very commit. */
async function failAtCommit({ app }: Service, text: string): Promise<void> {
  await app.database.executeSql(`
    create function refuse_at_commit() returns trigger language plpgsql as $$
      begin
        if new.text like '%${text}%' then raise exception 'not stored: %', new.text; end if;
        return null;
      end $$;
    create constraint trigger refuse_at_commit after insert on messages
      deferrable initially deferred for each row execute function refuse_at_commit();`);
}

describeOnEngines('promise', (engine) => {
  it('1: a message is acknowledged only once its transaction is committed', () =>
    onService(engine, {}, async (service) => {
      const { id, socket } = await service.person();
      await failAtCommit(service, 'nunca chega');
      const refused = await socket.ask('send_message', { conversation_id: id, message: 'isto nunca chega' });
      expect(refused).toMatchObject({ ok: false, error: { code: 'unavailable' } });
      expect(await socket.ask('send_message', { conversation_id: id, message: 'isto chega' })).toMatchObject({
        ok: true,
      });
      const stored = await service.app.database.db.select({ text: messages.text }).from(messages);
      expect(stored.map(({ text }) => text)).not.toContain('isto nunca chega');
      expect(stored.map(({ text }) => text)).toContain('isto chega');
    }));

  it('2: a crisis whose alert cannot be stored is not stored either', () =>
    onService(engine, {}, async (service) => {
      const ana = await service.monitor('ana');
      const { id, socket } = await service.person();
      await service.app.database.executeSql(`
        create function refuse_job() returns trigger language plpgsql as $$
          begin raise exception 'no jobs today'; end $$;
        create trigger refuse_job before insert on pgboss.job for each row execute function refuse_job();`);
      const send = () => socket.ask('send_message', { conversation_id: id, message: crisis });
      expect(await send()).toMatchObject({ ok: false, error: { code: 'unavailable' } });
      const list = () => ana.call('GET /chat/conversations/{id}/messages', { params: { id } });
      expect((await list()).body).toEqual([]);
      expect((await ana.call('GET /chat/monitor/alerts')).body).toEqual([]);
      await service.app.database.executeSql('drop trigger refuse_job on pgboss.job');
      const answer = await send();
      expect(answer.ok).toBe(true);
      const { body: alerts } = await ana.call('GET /chat/monitor/alerts');
      expect(alerts).toMatchObject([{ conversation_id: id, message_ids: [answer.ok && answer.message_id] }]);
    }));

  it('2: an alert is told also when the node that stored it died before telling', () =>
    onService(engine, {}, async (service) => {
      const ana = await service.monitor('ana');
      const person = await service.person();
      const silent = await startSilentNode(service.app.database);
      const id = await silent.write(person, crisis);
      const alert = await ana.socket.got('crisis_alert', (told) => told.message_id === id);
      expect(alert).toMatchObject({ conversation_id: person.id, message: crisis });
      await silent.stop();
    }));

  it('2: a message that is tried again because its answer was lost is stored once, with one alert', () =>
    onService(engine, {}, async (service) => {
      const ana = await service.monitor('ana');
      const person = await service.person();
      const silent = await startSilentNode(service.app.database);
      const [first, again] = await silent.writeAgain(person, crisis);
      expect(again).toBe(first);
      const { body: alerts } = await ana.call('GET /chat/monitor/alerts');
      expect(alerts).toMatchObject([{ conversation_id: person.id, message_ids: [first] }]);
      const { body: stored } = await person.call('GET /chat/conversations/{id}/messages', {
        params: { id: person.id },
      });
      expect(stored.filter(({ sender }) => sender === 'user')).toHaveLength(1);
      await silent.stop();
    }));

  it('7: a holder has the database’s time to answer, whatever clock the node has that took the message', () =>
    onService(engine, {}, async (service) => {
      const ana = await service.monitor('ana');
      const person = await service.person();
      await ana.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
      const silent = await startSilentNode(service.app.database);
      const { db } = service.app.database;
      for (const skewMs of [-3_600_000, 3_600_000]) {
        await db
          .update(conversations)
          .set({ unanswered_message_id: null })
          .where(eq(conversations.id, person.id));
        await silent.write(person, 'ainda está aí?', skewMs);
        const [row] = await db
          .select({
            waitsSeconds: sql<number>`extract(epoch from now() - ${conversations.unanswered_since})::float8`,
          })
          .from(conversations)
          .where(eq(conversations.id, person.id));
        expect(Math.abs(row?.waitsSeconds ?? Number.NaN)).toBeLessThan(600);
      }
      await silent.stop();
    }));

  it('3: the alert is there while the AI hangs', () =>
    withModel((model) => {
      model.set({ fault: 'hang_before_headers' });
      return onService(engine, { OLLAMA_BASE_URL: model.url }, async (service) => {
        await service.app.aiProbed();
        const ana = await service.monitor('ana');
        const { id, write } = await service.person();
        const { message_id } = await write(crisis);
        await ana.socket.got('crisis_alert', (told) => told.message_id === message_id);
        await model.until(({ running }) => running() === 1);
        const { body } = await ana.call('GET /chat/monitor/alerts', { query: { status: 'open' } });
        expect(body).toMatchObject([{ conversation_id: id, message_ids: [message_id] }]);
      });
    }));

  it('4: the AI falls silent mid-sentence when another node gave a monitor control, without being told', () =>
    withModel((model) => {
      model.set({ reply: longReply, wordMs: 15 });
      return onService(engine, { OLLAMA_BASE_URL: model.url }, async ({ app, person }) => {
        await app.aiProbed();
        const { id, socket, write } = await person();
        await write('oi, pode falar comigo?');
        await socket.got('message_delta');
        // What the other node commits; its word of it does not get through.
        await app.database.db
          .update(conversations)
          .set({ holder_id: sql`(select id from users limit 1)`, epoch: sql`epoch + 1` })
          .where(sql`id = ${id}`);
        await model.until(({ running }) => running() === 0);
        expect(model.abandoned()).toBe(1);
        await app.idle();
        const said = socket.all('message_delta').map(({ delta }) => delta);
        const { message } = await socket.got('new_message', (told) => told.message.sender === 'ai');
        expect(message.text).toBe(said.join('').trim());
        expect(longReply.startsWith(message.text)).toBe(true);
        expect(message.text).not.toBe(longReply);
      });
    }));

  it('5: neither the AI nor the log sees what the anonymizer takes out, and the log no word at all', () =>
    withModel((model) => {
      model.set({ reply: 'I am here.' });
      const env = { OLLAMA_BASE_URL: model.url, LOG_LEVEL: 'debug' };
      return onService(engine, env, async (service) => {
        await service.app.aiProbed();
        const canaries = ['canario@example.org', '98765-4321', '529.982.247-25', 'canario.example/segredo'];
        const { id, token, socket, write } = await service.person();
        await failAtCommit(service, 'jabuticaba');
        await write(
          `sou ${canaries[0]}, ligue 11 ${canaries[1]}, cpf ${canaries[2]}, https://${canaries[3]}`,
        );
        await socket.got('new_message', (told) => told.message.sender === 'ai');
        await socket.ask('send_message', { conversation_id: id, message: `jabuticaba ${canaries[0]}` });
        const asked = JSON.stringify(model.requests);
        const logged = service.logged.join('');
        expect(model.requests.length).toBeGreaterThan(0);
        expect(logged).toContain('message_not_stored');
        for (const canary of canaries) {
          expect(asked).not.toContain(canary);
          expect(logged).not.toContain(canary);
        }
        for (const secret of ['jabuticaba', 'ligue', token, String(id), '127.0.0.1'])
          expect(logged).not.toContain(secret);
      });
    }));

  it('5: a text that cannot be anonymized is withheld from the AI', () =>
    withModel(async (model) => {
      model.set({ reply: 'I am here.' });
      const store = await createStore(engine);
      const env = { OLLAMA_BASE_URL: model.url };
      const service = await startService(store, env, { anonymize: failingOn('jabuticaba') });
      try {
        await service.app.aiProbed();
        const { socket, write } = await service.person();
        await write('jabuticaba é o nome dela');
        await socket.got('new_message', (told) => told.message.sender === 'ai');
        expect(model.requests.at(-1)?.messages.at(-1)?.content).toBe('[REDACTED]');
        const metrics = await (await fetch(`${service.url}/metrics`)).text();
        expect(metrics).toMatch(/^checkpoint_anonymizer_failures_total [1-9]/m);
      } finally {
        await service.stop();
        await store.remove();
      }
    }));

  it('5: what a model writes out of one conversation is shown in no other', () =>
    withModel((model) =>
      onService(engine, { OLLAMA_BASE_URL: model.url }, async (service) => {
        await service.app.aiProbed();
        const [one, other] = [await service.person(), await service.person()];
        await one.write('me liga no 11 98765-4321');
        await one.socket.got('new_message', (told) => told.message.sender === 'ai');
        model.set({ reply: 'Liga para ela no 11 98765-4321, ou em [PHONE_1].' });
        await other.write('oi');
        const { message } = await other.socket.got(
          'new_message',
          (told) => told.message.sender === 'ai' && told.message.text.startsWith('Liga'),
        );
        expect(message.text).toBe('Liga para ela no […], ou em [PHONE_1].');
        expect(JSON.stringify(other.socket.all('message_delta'))).not.toContain('98765');
      }),
    ));

  it('6: a person’s token opens nothing of a monitor’s and nothing of another person', () =>
    onService(engine, {}, async (service) => {
      const [one, other] = [await service.person(), await service.person()];
      await other.write('só para mim');
      const keys = Object.keys(routes).filter((key): key is RouteKey => Object.hasOwn(routes, key));
      const closed = keys.filter((key) => ['monitor', 'admin'].includes(routes[key].who));
      const foreign = keys.filter((key) => ['person', 'participant'].includes(routes[key].who));
      expect([closed.length, foreign.length].every((count) => count > 4)).toBe(true);
      const statusOf = async (key: RouteKey, id: number): Promise<number> => {
        const { params, query, body } = routeExamples[key].valid as Record<string, object | undefined>;
        const given = { ...(query ? { query } : {}), ...(body ? { body } : {}), token: one.token };
        const path = params ? { params: { ...params, ...('id' in params ? { id } : {}) } } : {};
        return (await callRoute(service.url, key, { ...given, ...path } as never)).status;
      };
      for (const key of closed) expect([key, await statusOf(key, one.id)]).toEqual([key, 401]);
      for (const key of foreign) expect([key, await statusOf(key, other.id)]).toEqual([key, 404]);

      const unknown = { ok: false, error: { code: 'not_found' } };
      const join = { conversation_id: other.id, token: one.token };
      expect(await one.socket.ask('join_conversation', join)).toMatchObject(unknown);
      const words = { conversation_id: other.id, message: 'oi' };
      expect(await one.socket.ask('send_message', words)).toMatchObject(unknown);
      const asMonitor = { monitor_id: 'root', token: one.token };
      expect(await one.socket.ask('join_monitor', asMonitor)).toMatchObject({ ok: false });
      await other.write('ainda só para mim');
      await one.write('oi');
      await one.socket.got('new_message');
      expect(one.socket.all('new_message').every((told) => told.conversation_id === one.id)).toBe(true);
    }));

  it('7: a reply lost in a crash is made after the restart', () =>
    withModel(async (model) => {
      model.set({ fault: 'hang_after_headers' });
      const store = await createStore(engine);
      const env = { ...store.env, OLLAMA_BASE_URL: model.url };
      const first = await startServer(env);
      const { id, access_token: token } = await mustCall(first.url, 'POST /chat/conversations', { body: {} });
      await mustCall(first.url, 'POST /chat/conversations/{id}/messages', {
        params: { id },
        body: { text: 'oi, tem alguém aí?' },
        token,
      });
      await model.until(({ running }) => running() === 1);
      await first.kill();
      model.set({ reply: 'I am here.' });
      const second = await startServer(env, first.port);
      try {
        const reply = await eventually('the reply is made', async () => {
          const page = { params: { id }, token };
          const stored = await mustCall(second.url, 'GET /chat/conversations/{id}/messages', page);
          return stored.find(({ sender }) => sender === 'ai');
        });
        expect(reply.text).toBe('I am here.');
      } finally {
        await second.kill();
        await store.remove();
      }
    }));
});
