import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { person_presence } from '../../src/server/db/schema.ts';
import { describeOnEngines } from '../support/engines.ts';
import {
  createStore,
  eventually,
  startService,
  type Monitor,
  type Service,
  type Store,
} from '../support/scene.ts';

// The grace is ten real seconds: the tests wait for it side by side.
describeOnEngines('whether a person is there', (engine) => {
  let store: Store;
  let service: Service;
  let monitor: Monitor;
  beforeAll(async () => {
    store = await createStore(engine);
    service = await startService(store);
    monitor = await service.monitor('ana');
  });
  afterAll(async () => {
    await service.stop();
    await store.remove();
  });

  const connected = async (id: number) =>
    (await monitor.call('GET /chat/conversations/{id}', { params: { id } })).body.user_connected;
  const gone = (id: number) =>
    eventually('monitors are told that the person is gone', () =>
      monitor.socket.all('user_disconnected').find((payload) => payload.conversation_id === id),
    );
  const wasToldGone = (id: number) =>
    monitor.socket.all('user_disconnected').some((payload) => payload.conversation_id === id);
  const timesTold = (id: number) =>
    monitor.socket.all('conversation_updated').filter((payload) => payload.id === id).length;

  it.concurrent('is so from the opening on', async () => {
    const { body } = await service.call('POST /chat/conversations', { body: {} });
    expect(body.user_connected).toBe(true);
    const told = await monitor.socket.got('conversation_updated', ({ id }) => id === body.id);
    expect(told.user_connected).toBe(true);
    expect(await connected(body.id)).toBe(true);
  });

  it.concurrent('ends when the last socket is gone, and monitors are told', async () => {
    const person = await service.person();
    person.socket.close();
    const told = await gone(person.id);
    expect(Number.isNaN(Date.parse(told.timestamp))).toBe(false);
    expect(await connected(person.id)).toBe(false);
  });

  it.concurrent('goes on while another page of theirs is open', async () => {
    const person = await service.person();
    const leaving = await service.person();
    const second = await service.socket({ token: person.token });
    await second.must('join_conversation', { conversation_id: person.id });
    person.socket.close();
    leaving.socket.close();
    await gone(leaving.id);
    expect(await connected(person.id)).toBe(true);
    expect(wasToldGone(person.id)).toBe(false);
  });

  it.concurrent('ends with leaving, and begins again with a heartbeat, which needs no room', async () => {
    const person = await service.person();
    await person.socket.must('leave_conversation', { conversation_id: person.id });
    await gone(person.id);
    const before = timesTold(person.id);
    await person.socket.must('heartbeat', { conversation_id: person.id });
    await eventually('the person is there', async () => (await connected(person.id)) || undefined);
    await eventually('monitors are told', () => timesTold(person.id) > before || undefined);
  });

  it.concurrent('is brought back by a reconnect within the grace, and nobody was told', async () => {
    const person = await service.person();
    const leaving = await service.person();
    person.socket.close();
    leaving.socket.close();
    const back = await service.socket({ token: person.token });
    await back.must('join_conversation', { conversation_id: person.id });
    await gone(leaving.id);
    expect(await connected(person.id)).toBe(true);
    expect(wasToldGone(person.id)).toBe(false);
  });

  /** What the database knows of it: one row for each node. */
  const leases = () => service.app.database.db.select().from(person_presence);

  it.concurrent('lasts 90 seconds after the last sign of life, though the socket stays open', async () => {
    const person = await service.person();
    await person.socket.must('heartbeat', { conversation_id: person.id });
    const left = await service.app.database.db
      .select({
        seconds: sql<number>`extract(epoch from ${person_presence.expires_at} - now())::float8`,
      })
      .from(person_presence)
      .where(eq(person_presence.conversation_id, person.id));
    expect(left).toHaveLength(1);
    expect(left[0]?.seconds).toBeGreaterThan(60);
    expect(left[0]?.seconds).toBeLessThanOrEqual(91);
    await service.app.database.db
      .update(person_presence)
      .set({ expires_at: sql`now() - interval '1 second'` })
      .where(eq(person_presence.conversation_id, person.id));
    await gone(person.id);
    expect(person.socket.raw.connected).toBe(true);
    expect(await connected(person.id)).toBe(false);
  });

  it.concurrent('ends on a node that died when its word runs out, told by another', async () => {
    const person = await service.person();
    person.socket.close();
    await service.app.database.db.insert(person_presence).values({
      conversation_id: person.id,
      node_id: 'a-node-that-died',
      expires_at: new Date(Date.now() + 14_000),
    });
    await gone(person.id);
    expect((await leases()).filter(({ conversation_id }) => conversation_id === person.id)).toEqual([]);
  });

  it.concurrent('cannot be claimed by a stranger’s heartbeat', async () => {
    const person = await service.person();
    const stranger = await service.person();
    person.socket.close();
    await gone(person.id);
    const answer = await stranger.socket.ask('heartbeat', { conversation_id: person.id });
    expect(answer).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect(await connected(person.id)).toBe(false);
  });

  it.concurrent('is not claimed by a monitor who reads along', async () => {
    const person = await service.person();
    await monitor.socket.must('join_conversation', { conversation_id: person.id, user_type: 'monitor' });
    person.socket.close();
    await gone(person.id);
    expect(await connected(person.id)).toBe(false);
  });
});
