import { Writable } from 'node:stream';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp, type App } from '../../src/server/app.ts';
import { conversations, messages } from '../../src/server/db/schema.ts';
import { parseConfig } from '../../src/server/platform/config.ts';
import { engines } from '../support/engines.ts';
import { createStore, eventually, startService, type Service, type Store } from '../support/scene.ts';
import { mustCall } from '../support/wire.ts';

// `serve --http-only`: a node that takes messages and leaves the work that time brings to others.

const silentLog = new Writable({ write: (_chunk, _encoding, done) => done() });

describe.runIf(engines().includes('postgres'))('a front node', () => {
  let store: Store;
  let front: App;
  let url = '';
  let worker: Service | undefined;

  beforeAll(async () => {
    store = await createStore('postgres');
    const env = { HOST: '127.0.0.1', PORT: '0', OLLAMA_BASE_URL: 'http://127.0.0.1:9' };
    const config = parseConfig({ ...env, ...store.env, ESCALATION_FIRST_SECONDS: '0.2' });
    front = await createApp({ config, timedWork: false, logDestination: silentLog });
    await front.start();
    url = `http://127.0.0.1:${await front.listen()}`;
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
