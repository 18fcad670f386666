import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { monitor_sessions, users } from '../../src/server/db/schema.ts';
import { describeOnEngines } from '../support/engines.ts';
import {
  createStore,
  eventually,
  onService,
  startService,
  type Service,
  type Store,
} from '../support/scene.ts';

// Joining and being online as the database has it; the order of the steps in between is tested beside the module.

const waiting = 'quero morrer hoje, já tenho os remédios aqui comigo';

describeOnEngines('a monitor who joins', (engine) => {
  let store: Store;
  let service: Service;
  beforeAll(async () => {
    store = await createStore(engine);
    service = await startService(store);
  });
  afterAll(async () => {
    await service.stop();
    await store.remove();
  });

  async function sessionsOf(username: string): Promise<number> {
    const rows = await service.app.database.db
      .select({ socket: monitor_sessions.socket_id })
      .from(monitor_sessions)
      .innerJoin(users, eq(users.id, monitor_sessions.user_id))
      .where(eq(users.username, username));
    return rows.length;
  }
  const untilGone = (username: string) =>
    eventually(`${username} has no session`, async () => (await sessionsOf(username)) === 0 || undefined);

  it('is shown the alert that waited while nobody was there, and counts as told of all its messages', () =>
    onService(engine, {}, async (service) => {
      const { id, write, socket } = await service.person();
      const { message_id } = await write(waiting);
      const further = await write('tomei todos os comprimidos, quero morrer');
      socket.close();
      const ana = await service.monitor('ana', { join: false });
      const before = await ana.call('GET /chat/conversations/{id}/messages', { params: { id } });
      expect(before.body.find((message) => message.id === message_id)?.notified).toBeNull();
      const joined = await ana.socket.must('join_monitor', { monitor_id: 'ana' });
      const ids = [message_id, further.message_id];
      expect(joined.open_alerts).toMatchObject([{ conversation_id: id, message_ids: ids }]);
      const replayed = await ana.socket.got('crisis_alert');
      expect(replayed).toMatchObject({ conversation_id: id, message: waiting, replayed: true });
      await eventually('every message of it is marked as told', async () => {
        const { body } = await ana.call('GET /chat/conversations/{id}/messages', { params: { id } });
        const told = body.filter(({ notified }) => notified !== null).map((message) => message.id);
        return ids.every((each) => told.includes(each)) || undefined;
      });
    }));

  it('as often as they like is shown every open alert each time, and is online once', async () => {
    const { id, write } = await service.person();
    const { message_id } = await write('quero morrer hoje');
    const { socket, token } = await service.monitor('ana', { join: false });
    const first = await socket.must('join_monitor', { monitor_id: 'ana', token });
    expect(first.open_alerts).toMatchObject([{ conversation_id: id, message_ids: [message_id] }]);
    expect(await socket.must('join_monitor', { monitor_id: 'ana', token })).toEqual(first);
    expect(socket.all('joined_monitor')).toHaveLength(2);
    expect(socket.all('crisis_alert').filter(({ replayed }) => replayed)).toHaveLength(2);
    expect(await sessionsOf('ana')).toBe(1);
  });

  it('is seen by the others with what is open in front of them, and their pause, until they leave', async () => {
    const { id } = await service.person();
    const bia = await service.monitor('bia');
    const carla = await service.monitor('carla');
    const shown = (fits: (one: { viewing: number | null; away?: boolean }) => boolean) =>
      carla.socket.got('presence', ({ monitors }) =>
        monitors.some((one) => one.monitor_id === 'bia' && fits(one)),
      );
    await bia.socket.must('viewing', { conversation_id: id });
    await shown(({ viewing }) => viewing === id);
    await bia.socket.must('viewing', { conversation_id: id, away: true });
    await shown(({ away }) => away === true);
    bia.socket.close();
    await carla.socket.got('presence', ({ monitors }) =>
      monitors.every(({ monitor_id }) => monitor_id !== 'bia'),
    );
    await untilGone('bia');
    expect(await sessionsOf('carla')).toBe(1);
  });

  it('is online no more once the login has ended, though the socket stays', async () => {
    const dora = await service.monitor('dora');
    expect(await sessionsOf('dora')).toBe(1);
    await dora.call('POST /auth/logout');
    await dora.socket.got('error', ({ code }) => code === 'unauthenticated');
    await untilGone('dora');
    expect(dora.socket.raw.connected).toBe(true);
  });
});
