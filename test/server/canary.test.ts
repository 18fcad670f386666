import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../src/core/anonymizer/anonymizer.ts';
import { rowsOf } from '../../src/server/db/database.ts';
import { describeOnEngines } from '../support/engines.ts';
import { startOllamaSimulator, type ModelSimulator } from '../support/ollama-simulator.ts';
import {
  createStore,
  startService,
  type Monitor,
  type Person,
  type Service,
  type Store,
} from '../support/scene.ts';
import { canaries, foreignTexts, ownWords, text, traces, tracesIn } from './canaries.ts';
import { askAndWait, historyOf, shownBy } from './replies-scene.ts';

// None of what a person confides, nor a token, may stand anywhere but in the database’s own message and in front of who
// is entitled to it.

describeOnEngines('what a person confides', (engine) => {
  let store: Store;
  let service: Service;
  let model: ModelSimulator;
  let person: Person;
  let monitor: Monitor;
  const tokens: string[] = [];

  beforeAll(async () => {
    model = await startOllamaSimulator();
    store = await createStore(engine);
    service = await startService(store, { OLLAMA_BASE_URL: model.url, LOG_LEVEL: 'trace' });
    person = await service.person();
    monitor = await service.monitor('ana');
    tokens.push(person.token, monitor.token);
    await tellEverything();
  });
  afterAll(async () => {
    await service.stop();
    await model.stop();
    await store.remove();
  });

  /** The whole way: both ways in, failures, a takeover, a note, a review, a resolution, an erasure. */
  async function tellEverything(): Promise<void> {
    const { id } = person;
    const params = { id };
    model.set({ echo: true });
    await askAndWait(person, text);
    for (const foreign of foreignTexts) await askAndWait(person, foreign);
    model.set({ fault: 'server_error' });
    await askAndWait(person, text);
    model.set({ fault: 'cut', reply: text, words: 12 });
    await askAndWait(person, text);
    model.set({ reply: 'Estou aqui com você.' });
    await person.call('POST /chat/conversations/{id}/messages', { params, body: { text } });
    await person.call('POST /chat/conversations/{id}/ask-with-crisis-detection', {
      params,
      body: { sender: 'user', text },
    });
    // Refused in several ways, each with the text in it.
    await person.socket.ask('send_message', { conversation_id: id, message: `${text}\0` });
    await person.socket.ask('send_message', { conversation_id: id, message: text.repeat(20) });
    await service.call('POST /chat/conversations/{id}/messages', { params, body: { text } });
    await fetch(`${service.url}/chat/conversations/${id}/messages?text=${encodeURIComponent(text)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${person.token}` },
      body: `{"text": "${text.slice(0, 40)}`,
    });
    await service.call('POST /auth/login', { body: { username: canaries.EMAIL, password: canaries.SECRET } });
    await person.call('POST /chat/conversations/{id}/mode', { params, query: { mode: 'monitor' } });
    await monitor.call('POST /chat/monitor/take-control/{id}', { params });
    await monitor.call('POST /chat/monitor/conversations/{id}/notes', { params, body: { text } });
    await monitor.call('POST /chat/monitor/escalate/{id}', { params, body: { reason: text } });
    await monitor.call('GET /chat/monitor/dashboard', { query: { q: canaries.PERSON } });
    const [first] = await historyOf(monitor, id);
    await monitor.call('POST /chat/monitor/messages/{id}/review', {
      params: { id: first?.id ?? 0 },
      body: { risk_level: 'critical', comment: text },
    });
    await monitor.call('POST /chat/monitor/resolve/{id}', {
      params,
      body: { outcome: 'supported', note: text, seen: 100 },
    });
    await service.app.idle();
  }

  it('reaches the AI only with placeholders, and comes back whole to its person', async () => {
    expect(model.requests.length).toBeGreaterThanOrEqual(6);
    for (const request of model.requests) {
      const sent = JSON.stringify(request);
      expect(tracesIn(sent, traces)).toEqual([]);
      expect(sent).toMatch(/\[EMAIL_1\]/);
    }
    const { message, reply_id = '' } = await person.socket.got(
      'new_message',
      (told) => told.message.sender === 'ai',
    );
    expect(shownBy(person.socket, reply_id)).toContain(canaries.EMAIL);
    expect(message.text).toContain(canaries.PHONE);
  });

  it('is of every kind that the anonymizer knows', () => {
    // What a person types in the form of a placeholder identifies nobody.
    const kinds = ENTITY_TYPES.filter((type) => type !== 'TEXT');
    expect(Object.keys(canaries).sort()).toEqual([...kinds].sort());
    const sent = model.requests[0]?.messages.at(-1)?.content ?? '';
    for (const kind of kinds) expect(sent).toContain(`[${kind}_1]`);
  });

  it('reaches the model that is asked a second opinion only with placeholders', async () => {
    await service.app.quiet();
    expect(model.opinions.requests.length).toBeGreaterThan(0);
    expect(tracesIn(JSON.stringify(model.opinions.requests), traces)).toEqual([]);
  });

  it('stands in no line of the log', () => {
    expect(service.logged.length).toBeGreaterThan(10);
    const log = service.logged.join('\n');
    expect(tracesIn(log, [...traces, ...ownWords, ...tokens, '127.0.0.1'])).toEqual([]);
    expect(log).not.toContain(String(person.id));
  });

  it('stands in no metric', async () => {
    const response = await fetch(`${service.url}/metrics`);
    expect(response.status).toBe(200);
    const metrics = await response.text();
    expect(metrics).toContain('checkpoint_messages_total');
    expect(tracesIn(metrics, [...traces, ...ownWords, ...tokens, String(person.id)])).toEqual([]);
  });

  it('stands in no job and no entry of the audit', async () => {
    const { db } = service.app.database;
    const jobs = await rowsOf<{ row: string }>(db, sql`select to_jsonb(j)::text as row from pgboss.job j`);
    const audit = await rowsOf<{ row: string }>(db, sql`select to_jsonb(a)::text as row from audit a`);
    expect(jobs.length).toBeGreaterThan(0);
    expect(audit.length).toBeGreaterThan(3);
    const rows = [...jobs, ...audit].map(({ row }) => row).join('\n');
    expect(tracesIn(rows, [...traces, ...ownWords, ...tokens])).toEqual([]);
  });

  it('is readable in the vault by nobody without its key', async () => {
    const rows = await rowsOf<{ row: string }>(
      service.app.database.db,
      sql`select to_jsonb(v)::text as row from vaults v`,
    );
    expect(rows).toHaveLength(1);
    expect(tracesIn(rows.map(({ row }) => row).join('\n'), traces)).toEqual([]);
  });

  it('is nowhere in the database once its person erased the conversation', async () => {
    const { status } = await person.call('DELETE /chat/conversations/{id}', { params: { id: person.id } });
    expect(status).toBe(204);
    const { db } = service.app.database;
    const tables = await rowsOf<{ name: string }>(
      db,
      sql`select format('%I.%I', table_schema, table_name) as name from information_schema.tables
          where table_type = 'BASE TABLE' and table_schema in ('public', 'pgboss')`,
    );
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables) {
      const rows = await rowsOf<{ row: string }>(
        db,
        sql`select to_jsonb(t)::text as row from ${sql.raw(name)} t`,
      );
      const content = rows.map(({ row }) => row).join('\n');
      expect([name, tracesIn(content, [...traces, ...ownWords, ...tokens])]).toEqual([name, []]);
    }
  });
});
