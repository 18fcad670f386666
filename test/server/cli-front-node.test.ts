import { Writable } from 'node:stream';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createApp, type App } from '../../src/server/app.ts';
import { conversations, messages } from '../../src/server/db/schema.ts';
import { parseConfig } from '../../src/server/platform/config.ts';
import { engines } from '../support/engines.ts';
import { startOllamaSimulator, type ModelSimulator } from '../support/ollama-simulator.ts';
import { logIn, sharedSecrets, untilConnected } from '../support/processes.ts';
import {
  createStore,
  eventually,
  password,
  startService,
  type Service,
  type Store,
} from '../support/scene.ts';
import { canStartRedis, startRedis } from '../support/services.ts';
import { callRoute, mustCall, openSocket, type TestSocket } from '../support/wire.ts';
import { askStreaming, longReply, readAsked, wholeReply } from './replies-scene.ts';

// `serve --http-only`: a node that takes messages and leaves the work that time brings to others.

const silentLog = new Writable({ write: (_chunk, _encoding, done) => done() });
const hasPostgres = engines().includes('postgres');

async function startFront(env: Record<string, string>): Promise<{ app: App; url: string }> {
  const defaults = { HOST: '127.0.0.1', PORT: '0', OLLAMA_BASE_URL: 'http://127.0.0.1:9' };
  const config = parseConfig({ ...defaults, ...env });
  const app = await createApp({ config, timedWork: false, logDestination: silentLog });
  await app.start();
  return { app, url: `http://127.0.0.1:${await app.listen()}` };
}

describe.runIf(hasPostgres)('a front node', () => {
  let store: Store;
  let front: App;
  let url = '';
  let worker: Service | undefined;

  beforeAll(async () => {
    store = await createStore('postgres');
    ({ app: front, url } = await startFront({ ...store.env, ESCALATION_FIRST_SECONDS: '0.2' }));
  });
  afterAll(async () => {
    await worker?.stop();
    await front.stop();
    await store.remove();
  });

  test('stores and screens, takes no reply for itself, and another node makes it', async () => {
    const { id, access_token: token } = await mustCall(url, 'POST /chat/conversations', { body: {} });
    const call = { params: { id }, token };
    await mustCall(url, 'POST /chat/conversations/{id}/messages', {
      ...call,
      body: { text: 'quero morrer' },
    });
    const { db } = front.database;
    const row = async () => (await db.select().from(conversations).where(eq(conversations.id, id)))[0];
    expect(await row()).toMatchObject({ reply_node: null });
    expect((await row())?.unanswered_message_id).not.toBeNull();

    const alert = async () => {
      const { rows } = await front.database.executeSql(`select escalation_step::int as step from alerts`);
      return Number(rows[0]?.['step']);
    };
    expect(await alert()).toBe(0);
    // The alert's clock has run out by the time another node serves; nobody but that one acts on it.
    worker = await startService(store, { ESCALATION_FIRST_SECONDS: '0.2' });
    await eventually('the reply of the other node', async () => {
      const rows = await db.select().from(messages).where(eq(messages.conversation_id, id));
      return rows.some(({ sender }) => sender === 'ai') || undefined;
    });
    await eventually('the escalation by the other node', async () => (await alert()) > 0 || undefined);
  });
});

const sharedRedis = process.env['TEST_REDIS_URL'];

/** A node that does nothing by the clock: it looks for no reply unless it is woken. */
async function startUnclocked(store: Store, env: Record<string, string>): Promise<Service> {
  vi.useFakeTimers({ toFake: ['setInterval'] });
  try {
    return await startService(store, env);
  } finally {
    vi.useRealTimers();
  }
}

describe.runIf(hasPostgres && (sharedRedis !== undefined || canStartRedis()))(
  'a front node and one that makes replies, over Redis',
  () => {
    let store: Store;
    let model: ModelSimulator;
    let front: { app: App; url: string };
    let worker: Service;
    let stopRedis: () => Promise<void> = async () => undefined;
    const sockets: TestSocket[] = [];

    beforeAll(async () => {
      store = await createStore('postgres');
      model = await startOllamaSimulator();
      const redis = sharedRedis === undefined ? await startRedis() : undefined;
      if (redis) stopRedis = redis.stop;
      const redisUrl = sharedRedis ?? redis?.url ?? '';
      const secrets = sharedSecrets();
      const env = { ...secrets, REDIS_URL: redisUrl, RATE_LIMIT_ENABLED: 'false' };
      worker = await startUnclocked(store, { ...env, OLLAMA_BASE_URL: model.url });
      front = await startFront({ ...store.env, ...env });
      await worker.app.aiProbed();
      await untilConnected({ redisUrl, vaultKey: secrets.VAULT_KEY }, [front.url, worker.url]);
    });
    beforeEach(() => model.set({ reply: wholeReply }));
    afterAll(async () => {
      for (const socket of sockets) socket.close();
      await front.app.stop();
      await worker.stop();
      await model.stop();
      await stopRedis();
      await store.remove();
    });

    /** A person at the front node. */
    async function arrive() {
      const { id, access_token: token } = await mustCall(front.url, 'POST /chat/conversations', {
        body: { locale: 'pt' },
      });
      const socket = await openSocket(front.url, { token });
      sockets.push(socket);
      await socket.must('join_conversation', { conversation_id: id });
      return { id, token, socket };
    }
    const aiMessage = (socket: TestSocket, after: number) =>
      socket.got('new_message', ({ message }) => message.sender === 'ai' && message.id > after);

    test('a message is answered at once: the front node wakes the other, which looks by itself never', async () => {
      const { id, socket } = await arrive();
      const { message_id } = await socket.must('send_message', { conversation_id: id, message: 'oi' });
      expect((await aiMessage(socket, message_id)).message.text).toBe(wholeReply);
    });

    test('so is what stands unanswered when a monitor gives the conversation back there', async () => {
      const { id, socket } = await arrive();
      // A user needs a row; its node need not be the one where they log in.
      await worker.monitor('ana', { join: false });
      const token = await logIn(front.url, 'ana', password);
      const call = { params: { id }, token };
      await mustCall(front.url, 'POST /chat/monitor/take-control/{id}', call);
      const { message_id } = await socket.must('send_message', { conversation_id: id, message: 'e agora?' });
      const requests = model.requests.length;
      const { status } = await callRoute(front.url, 'POST /chat/monitor/release/{id}', call);
      expect(status).toBe(200);
      expect((await aiMessage(socket, message_id)).message.text).toBe(wholeReply);
      expect(model.requests).toHaveLength(requests + 1);
    });

    test('an event stream carries the words of the other node’s reply, and ends with the message', async () => {
      const person = await arrive();
      const asked = await readAsked(await askStreaming(front, person, { text: 'conta tudo' }));
      expect(asked.names).toEqual(['analysis', 'delta', 'message']);
      expect(wholeReply.startsWith(asked.words)).toBe(true);
      expect(asked.answer?.text).toBe(wholeReply);
      // What the publication carries beside its payload is for the nodes alone.
      const [shown] = person.socket.all('message_delta');
      expect(Object.keys(shown ?? {}).sort()).toEqual(['conversation_id', 'delta', 'reply_id', 'seq']);
    });

    test('and none of an earlier reply, though that one goes on speaking', async () => {
      const person = await arrive();
      const { id, socket } = person;
      model.set({ reply: longReply, wordMs: 20 });
      await socket.must('send_message', { conversation_id: id, message: 'uma pergunta antes' });
      await socket.got('message_delta');
      const response = await askStreaming(front, person, { text: 'e a minha pergunta' });
      const heard = socket.all('message_delta').length;
      await socket.got('message_delta', ({ seq }) => seq > heard);
      model.set({ reply: wholeReply });
      await socket.must('stop_reply', { conversation_id: id });
      const asked = await readAsked(response);
      expect(asked.names).toEqual(['analysis', 'delta', 'message']);
      expect(wholeReply.startsWith(asked.words)).toBe(true);
      expect(asked.answer?.text).toBe(wholeReply);
    });
  },
);
