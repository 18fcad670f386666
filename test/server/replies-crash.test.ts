import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { conversations } from '../../src/server/db/schema.ts';
import { describeOnEngines } from '../support/engines.ts';
import { startOllamaSimulator, type ModelSimulator } from '../support/ollama-simulator.ts';
import { createStore, eventually, startService, type Service, type Store } from '../support/scene.ts';
import { requestsWith, stalled, wholeReply } from './replies-scene.ts';

interface Two {
  store: Store;
  model: ModelSimulator;
  env: Record<string, string>;
}

async function onStore(engine: Parameters<typeof createStore>[0], story: (two: Two) => Promise<void>) {
  const [store, model] = [await createStore(engine), await startOllamaSimulator()];
  try {
    await story({ store, model, env: { OLLAMA_BASE_URL: model.url } });
  } finally {
    await model.stop();
    await store.remove();
  }
}

/** Writes a message whose reply does not come, as on a node that dies meanwhile. */
async function writeUnanswered(service: Service, model: ModelSimulator, text: string) {
  model.set({ fault: 'hang_after_headers' });
  const person = await service.person();
  await person.write(text);
  await model.until((simulator) => requestsWith(simulator, text).length > 0);
  return person;
}

/** Makes the reply that of a node which is no more, its lease running out in `seconds`. */
async function leaveToDeadNode({ app }: Service, id: number, seconds: number): Promise<void> {
  await app.database.db
    .update(conversations)
    .set({
      reply_node: 'a-node-that-died',
      reply_lease_until: sql`now() + ${seconds}::int * interval '1 second'`,
    })
    .where(eq(conversations.id, id));
}

const answersOf = (service: Service, id: number, token: string) => async () => {
  const { body } = await service.call('GET /chat/conversations/{id}/messages', { params: { id }, token });
  return body.find(({ sender }) => sender === 'ai');
};

describeOnEngines('a reply that was due when its node ended', (engine) => {
  it('is made by a service started later, once the dead node’s lease has run out', async () => {
    await onStore(engine, async ({ store, model, env }) => {
      const former = await startService(store, env);
      const { id, token } = await writeUnanswered(former, model, 'o servidor vai cair agora');
      await leaveToDeadNode(former, id, 2);
      await former.stop();
      model.set({ reply: wholeReply });
      const later = await startService(store, env);
      try {
        const answer = await eventually('the reply is made', answersOf(later, id, token));
        expect(answer.text).toBe(wholeReply);
        expect(requestsWith(model, 'o servidor vai cair agora')).toHaveLength(2);
      } finally {
        await later.stop();
      }
    });
  });

  it('is not made while the lease of another node still stands', async () => {
    await onStore(engine, async ({ store, model, env }) => {
      const former = await startService(store, env);
      const held = await writeUnanswered(former, model, 'de outro nó');
      const due = await writeUnanswered(former, model, 'de ninguém');
      await leaveToDeadNode(former, held.id, 3600);
      await former.stop();
      model.set({ reply: wholeReply });
      const later = await startService(store, env);
      try {
        await eventually('the due one is made', answersOf(later, due.id, due.token));
        await later.app.idle();
        expect(requestsWith(model, 'de outro nó')).toHaveLength(1);
      } finally {
        await later.stop();
      }
    });
  });

  it('is not stored once more by a node that was silent while another made it', async () => {
    await onStore(engine, async ({ store, model, env }) => {
      const service = await startService(store, env);
      try {
        model.set({ reply: wholeReply, wordMs: 60 });
        const person = await service.person();
        await person.write('o outro nó já respondeu');
        await person.socket.got('message_delta');
        // As the other node leaves it that took the lease, made the reply and stored it.
        await service.app.database.db
          .update(conversations)
          .set({ reply_node: null, reply_lease_until: null, unanswered_message_id: null })
          .where(eq(conversations.id, person.id));
        await service.app.idle();
        expect(await answersOf(service, person.id, person.token)()).toBeUndefined();
      } finally {
        await service.stop();
      }
    });
  });

  it('ends in front of the person before an orderly stop, and nothing is cut off', async () => {
    await onStore(engine, async ({ store, model, env }) => {
      const former = await startService(store, env);
      model.set({ reply: wholeReply, wordMs: 40 });
      const person = await former.person();
      await person.write('fica até o fim');
      await person.socket.got('message_delta');
      await former.app.stop();
      const { message } = await person.socket.got('new_message', (told) => told.message.sender === 'ai');
      person.socket.close();
      expect(message.text).toBe(wholeReply);
    });
  });

  it('ends as well when the person writes on meanwhile, whose words are answered after the start', async () => {
    await onStore(engine, async ({ store, model, env }) => {
      const former = await startService(store, env);
      model.set({ reply: wholeReply, wordMs: 60 });
      const person = await former.person();
      await person.write('a primeira');
      await person.socket.got('message_delta');
      const stopped = former.app.stop();
      await person.write('e mais uma coisa');
      await stopped;
      const { message } = await person.socket.got('new_message', (told) => told.message.sender === 'ai');
      expect(message.text).toBe(wholeReply);
      person.socket.close();
      const later = await startService(store, env);
      try {
        await eventually('the second is answered too', async () => {
          const { body } = await later.call('GET /chat/conversations/{id}/messages', {
            params: { id: person.id },
            token: person.token,
          });
          return body.filter(({ sender }) => sender === 'ai').length === 2 || undefined;
        });
      } finally {
        await later.stop();
      }
    });
  });

  it('keeps the words that were shown when the model never ends it, and is not made again', async () => {
    await onStore(engine, async ({ store, model, env }) => {
      const former = await startService(store, env);
      model.set(stalled);
      const { id, token, socket, write } = await former.person();
      await write('o modelo parou no meio');
      const { delta } = await socket.got('message_delta');
      await former.app.stop();
      const { message } = await socket.got('new_message', (told) => told.message.sender === 'ai');
      socket.close();
      expect(message.text).toBe(delta.trimEnd());
      const later = await startService(store, env);
      try {
        await later.app.idle();
        expect((await answersOf(later, id, token)())?.text).toBe(message.text);
        expect(requestsWith(model, 'o modelo parou no meio')).toHaveLength(1);
      } finally {
        await later.stop();
      }
    });
  });

  it('lets go of a program that waits for one that will not come here', async () => {
    await onStore(engine, async ({ store, model, env }) => {
      const former = await startService(store, env);
      model.set({ fault: 'hang_after_headers' });
      const person = await former.person();
      const asked = person.call('POST /chat/conversations/{id}/ask-with-crisis-detection', {
        params: { id: person.id },
        body: { sender: 'user', text: 'estou na ponte agora' },
      });
      await model.until((simulator) => requestsWith(simulator, 'estou na ponte agora').length > 0);
      await former.stop();
      const { status, body } = await asked;
      expect([status, body.ai_response]).toEqual([200, null]);
      expect(body.message).toContain('depois');
    });
  });

  it('of which nothing was shown is left to the next start by an orderly stop', async () => {
    await onStore(engine, async ({ store, model, env }) => {
      const former = await startService(store, env);
      const { id, token } = await writeUnanswered(former, model, 'reiniciando');
      await former.stop();
      model.set({ reply: wholeReply });
      const later = await startService(store, env);
      try {
        await eventually('the reply is made', answersOf(later, id, token));
        await later.app.idle();
        const { body } = await later.call('GET /chat/conversations/{id}/messages', {
          params: { id },
          token,
        });
        expect(body.map(({ sender, text }) => [sender, text])).toEqual([
          ['user', 'reiniciando'],
          ['ai', wholeReply],
        ]);
      } finally {
        await later.stop();
      }
    });
  });
});
