import { eq, sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { messages } from '../../src/server/db/schema.ts';
import { describeOnEngines } from '../support/engines.ts';
import { createStore, startService, type Person, type Service, type Store } from '../support/scene.ts';

describeOnEngines('messages', (engine) => {
  let store: Store;
  let service: Service;
  beforeAll(async () => {
    store = await createStore(engine);
    service = await startService(store, { OLLAMA_BASE_URL: 'http://127.0.0.1:9' });
  });
  afterAll(async () => {
    await service.stop();
    await store.remove();
  });

  const storedBy = ({ id }: Person) =>
    service.app.database.db
      .select()
      .from(messages)
      .where(sql`${eq(messages.conversation_id, id)} and sender = 'user'`)
      .orderBy(messages.id);

  it('under one client id are stored once, however often and at once they come', async () => {
    const person = await service.person();
    const answers = await Promise.all([
      ...Array.from({ length: 10 }, () => person.write('só uma vez', 'same')),
      ...Array.from({ length: 10 }, async () => {
        const { status, body } = await person.call('POST /chat/conversations/{id}/messages', {
          params: { id: person.id },
          body: { text: 'só uma vez', client_message_id: 'same' },
        });
        expect(status).toBe(202);
        return { message_id: body.message.id };
      }),
    ]);
    expect(new Set(answers.map((answer) => answer.message_id)).size).toBe(1);
    expect(await storedBy(person)).toHaveLength(1);
  });

  it('have ids in commit order, so that reading on after an id skips nothing', async () => {
    const person = await service.person();
    const sockets = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const socket = await service.socket({ token: person.token });
        await socket.must('join_conversation', { conversation_id: person.id, token: person.token });
        return socket;
      }),
    );
    const seen: number[] = [];
    let writing = true;
    const reading = (async () => {
      let after = 0;
      for (;;) {
        const last = !writing;
        const { body } = await person.call('GET /chat/conversations/{id}/messages', {
          params: { id: person.id },
          query: { after, limit: 7 },
        });
        seen.push(...body.map((message) => message.id));
        after = body.at(-1)?.id ?? after;
        if (last && body.length === 0) return;
      }
    })();
    const sent = await Promise.all(
      Array.from({ length: 60 }, async (_, index) =>
        sockets[index % 5]?.must('send_message', {
          conversation_id: person.id,
          message: `mensagem ${index}`,
        }),
      ),
    );
    await service.app.idle();
    writing = false;
    await reading;
    const own = new Set(sent.map((answer) => answer?.message_id));
    expect(own.size).toBe(60);
    expect(seen.filter((id) => own.has(id))).toEqual([...own].sort((a, b) => Number(a) - Number(b)));
    expect(seen).toEqual([...new Set(seen)]);
  });

  it('of many people at once are all stored, each in its own conversation', async () => {
    const people = await Promise.all(Array.from({ length: 40 }, () => service.person()));
    await Promise.all(people.map(({ id, write }) => write(`eu sou ${id}`)));
    const stored = await Promise.all(people.map(storedBy));
    expect(stored.map((rows) => rows.map((row) => row.text))).toEqual(
      people.map(({ id }) => [`eu sou ${id}`]),
    );
  });

  it('of a monitor are refused unless the monitor holds the conversation', async () => {
    const ana = await service.monitor('ana');
    const person = await service.person();
    const send = () =>
      ana.call('POST /chat/conversations/{id}/messages', { params: { id: person.id }, body: { text: 'oi' } });
    expect((await send()).status).toBe(409);
    expect(await ana.socket.ask('send_message', { conversation_id: person.id, message: 'oi' })).toMatchObject(
      {
        ok: false,
        error: { code: 'conflict' },
      },
    );
    await ana.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
    expect((await send()).status).toBe(202);
  });

  it('missed while away come on joining: between them and what comes live nothing is lost and nothing doubled', async () => {
    const person = await service.person();
    const { message_id: first } = await person.write('antes');
    await service.app.idle();
    const writer = await service.socket({ token: person.token });
    const late = await service.socket({ token: person.token });
    const writing = Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        writer.must('send_message', { conversation_id: person.id, message: `durante ${index}` }),
      ),
    );
    const { missed, more } = await late.must('join_conversation', {
      conversation_id: person.id,
      after: first,
    });
    const sent = await writing;
    expect(more).toBe(false);
    for (const { message_id } of sent) {
      if (missed.some((message) => message.id === message_id)) continue;
      await late.got('new_message', ({ message }) => message.id === message_id);
    }
    const live = late.all('new_message').map(({ message }) => message.id);
    const all = [...missed.map(({ id }) => id), ...live];
    expect(new Set(all).size).toBe(all.length);
  });

  it('wait for their own locked conversation and hold up no other', async () => {
    if (engine === 'embedded') return;
    const [locked, free] = [await service.person(), await service.person()];
    const other = postgres(store.env['DATABASE_URL'] ?? '', { max: 1, onnotice: () => {} });
    try {
      const gate = { isLocked: () => {}, release: () => {} };
      const isLocked = new Promise<void>((resolve) => (gate.isLocked = resolve));
      const isReleased = new Promise<void>((resolve) => (gate.release = resolve));
      const holding = other.begin(async (tx) => {
        await tx`select id from conversations where id = ${locked.id} for update`;
        gate.isLocked();
        await isReleased;
      });
      await isLocked;
      let lockedIsStored = false;
      const first = locked.write('espero').then((answer) => {
        lockedIsStored = true;
        return answer;
      });
      const second = free.write('não espero');
      await second;
      expect(lockedIsStored).toBe(false);
      gate.release();
      await holding;
      await first;
      expect(await storedBy(locked)).toHaveLength(1);
    } finally {
      await other.end();
    }
  });
});
