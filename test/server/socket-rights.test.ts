import { eq } from 'drizzle-orm';
import type { Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../../src/server/db/database.ts';
import { logins, users } from '../../src/server/db/schema.ts';
import { rooms } from '../../src/server/platform/publish.ts';
import { describeOnEngines } from '../support/engines.ts';
import { next, scene, type Scene } from '../support/realtime-scene.ts';
import { addUser, openOn, removeUsers, startNode, type Node } from './auth-scene.ts';

// What a monitor's socket may do hangs on rows that any node, or the command line, may change: where nobody tells
// this node of it, it finds out by itself.

const ended = { code: 'unauthenticated', event: 'join_monitor' };

describeOnEngines('a monitor’s socket whose node is told nothing', (engine) => {
  let database: Database;
  let remove: () => Promise<void>;
  let node: Node;
  let here: Scene;
  beforeAll(async () => {
    ({ database, remove } = await openOn(engine));
  });
  afterAll(() => remove());
  beforeEach(async () => {
    await removeUsers(database);
    for (const username of ['ana', 'bia']) await addUser(database, { username });
    node = startNode(database);
    const { admit: authenticate, recheck } = node.auth;
    here = await scene({ authenticate, recheck, timing: { recheckMs: 20 } });
    here.realtime.bindEvent('join_monitor', ({ payload, socket }) => {
      socket.join(rooms.monitors);
      return { monitor_id: payload.monitor_id, open_alerts: [] };
    });
  });
  afterEach(() => here.stop());

  const join = (socket: Socket, monitor_id: string, token?: string): Promise<unknown> =>
    new Promise((resolve) => socket.emit('join_monitor', { monitor_id, token }, resolve));

  async function open(username: string) {
    const { token, caller } = await node.enter(username);
    const socket = await here.connect({ auth: { token } });
    expect(await join(socket, username)).toMatchObject({ ok: true });
    return { token, caller, socket };
  }
  const online = () => here.realtime.localMonitors().map(({ caller }) => caller);

  test('loses its rights when its login is gone, other logins of the user keep theirs', async () => {
    const [one, two] = [await open('ana'), await open('ana')];
    const told = next(one.socket, 'error');
    await database.db.delete(logins).where(eq(logins.id, one.caller.loginId));
    expect(await told).toMatchObject(ended);
    expect(online()).toMatchObject([{ loginId: two.caller.loginId }]);
    expect(await join(one.socket, 'ana')).toMatchObject({ ok: false, error: { code: 'unauthenticated' } });
    expect(await join(two.socket, 'ana')).toMatchObject({ ok: true });
  });

  test.each([
    ['disabled', () => database.db.update(users).set({ disabled: true }).where(eq(users.username, 'ana'))],
    ['deleted', () => database.db.delete(users).where(eq(users.username, 'ana'))],
  ])('loses its rights when its user is %s, those of others keep theirs', async (_what, change) => {
    const [one, other] = [await open('ana'), await open('bia')];
    const told = next(one.socket, 'error');
    await change();
    expect(await told).toMatchObject(ended);
    expect(online()).toMatchObject([{ username: 'bia' }]);
    expect(await join(other.socket, 'bia')).toMatchObject({ ok: true });
  });

  test('of a login that ended is an ordinary one, and its token opens nothing any more', async () => {
    const { token, caller } = await node.enter('ana');
    await node.auth.logout(caller);
    const socket = await here.connect({ auth: { token } });
    await vi.waitFor(() => expect(here.realtime.socketCount()).toBe(1));
    expect(await join(socket, 'ana', token)).toMatchObject({ ok: false, error: { code: 'unauthenticated' } });
    expect(online()).toEqual([]);
  });

  test('has the role and the name of the user as they are now each time its token is shown', async () => {
    const { socket, token } = await open('ana');
    expect(online()).toMatchObject([{ role: 'monitor' }]);
    await database.db.update(users).set({ role: 'admin' }).where(eq(users.username, 'ana'));
    expect(await join(socket, 'ana', token)).toMatchObject({ ok: true });
    expect(online()).toMatchObject([{ role: 'admin' }]);
  });
});
