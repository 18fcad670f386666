import type { Socket } from 'socket.io-client';
import { afterEach, expect, test, vi } from 'vitest';
import { rooms } from '../platform/publish.ts';
import type { SocketHandle } from './realtime.ts';
import { collect, monitorToken, next, scene, type Scene } from '../../../test/support/realtime-scene.ts';

const scenes: Scene[] = [];
async function open(...args: Parameters<typeof scene>): Promise<Scene> {
  const opened = await scene(...args);
  scenes.push(opened);
  opened.realtime.bindEvent('join_monitor', ({ payload, socket }) => {
    socket.join(rooms.monitors);
    return { monitor_id: payload.monitor_id, open_alerts: [] };
  });
  opened.realtime.bindEvent('join_conversation', ({ payload, socket, caller }) => {
    const { conversation_id } = payload;
    const as = caller.kind === 'monitor' ? 'monitor' : 'person';
    socket.join(as === 'monitor' ? rooms.watchers(conversation_id) : rooms.person(conversation_id));
    socket.joined.set(conversation_id, as);
    return { conversation_id, missed: [], more: false };
  });
  return opened;
}
afterEach(async () => {
  await Promise.all(scenes.splice(0).map((opened) => opened.stop()));
});

const ask = (client: Socket, event: string, payload: object) =>
  new Promise<Record<string, unknown>>((resolve) => client.emit(event, payload, resolve));

async function monitor(here: Scene, token = monitorToken('ana')): Promise<Socket> {
  const client = await here.connect({ auth: { token } });
  expect(await ask(client, 'join_monitor', { monitor_id: 'ana' })).toMatchObject({ ok: true });
  return client;
}

const expired = { code: 'unauthenticated', event: 'join_monitor' };

test('a revoked login loses its rooms and rights at once, other logins of the user keep theirs', async () => {
  const here = await open();
  const ended: [SocketHandle, string][] = [];
  here.realtime.onRightsEnded((socket, former) => ended.push([socket, former.loginId]));
  const one = await monitor(here, monitorToken('ana', 1, 'one'));
  const two = await monitor(here, monitorToken('ana', 1, 'two'));
  await ask(one, 'join_conversation', { conversation_id: 4 });
  const [atOne, atTwo] = [collect(one, 'presence'), collect(two, 'presence')];
  const told = next(one, 'error');

  here.realtime.bus.send({ kind: 'revoke', loginId: 'one' });
  expect(await told).toMatchObject(expired);
  here.realtime.publish({
    event: 'presence',
    payload: { monitors: [] },
    to: [rooms.monitors, rooms.watchers(4), rooms.user(1)],
  });
  expect(await ask(one, 'join_monitor', { monitor_id: 'ana' })).toMatchObject({
    ok: false,
    error: { code: 'unauthenticated' },
  });
  await ask(two, 'join_monitor', { monitor_id: 'ana' });
  expect([atOne.length, atTwo.length]).toEqual([0, 1]);
  expect(ended.map(([, loginId]) => loginId)).toEqual(['one']);
  const [socket] = ended[0] ?? [];
  expect([...(socket?.rooms ?? [])]).toEqual([socket?.id, rooms.people]);
  expect(socket?.joined.size).toBe(0);
});

test('a revoked user loses every socket’s rights, and what conversation tokens opened stays', async () => {
  const here = await open();
  const client = await here.connect();
  await ask(client, 'join_conversation', { conversation_id: 9, token: 'cp_mine' });
  await ask(client, 'join_monitor', { monitor_id: 'ana', token: monitorToken('ana') });
  const other = await monitor(here, monitorToken('bea', 2));
  const told = next(client, 'error');
  here.realtime.bus.send({ kind: 'revoke', userId: 1 });
  await told;
  expect(here.realtime.localMonitors()).toHaveLength(1);
  const typing = next(client, 'user_typing');
  const payload = { conversation_id: 9, user: 'monitor' as const };
  here.realtime.publish({ event: 'user_typing', payload, to: [rooms.person(9)] });
  expect(await typing).toEqual(payload);
  expect(other.connected).toBe(true);
});

test('a handler that outlives the rights of its socket joins no monitors’ room any more', async () => {
  const here = await scene();
  scenes.push(here);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const begun = new Promise<void>((begin) =>
    here.realtime.bindEvent('join_monitor', async ({ payload, socket }) => {
      begin();
      await held;
      socket.join(rooms.monitors);
      return { monitor_id: payload.monitor_id, open_alerts: [] };
    }),
  );
  const client = await here.connect({ auth: { token: monitorToken('ana') } });
  const answer = ask(client, 'join_monitor', { monitor_id: 'ana' });
  await begun;
  here.realtime.bus.send({ kind: 'revoke', userId: 1 });
  release();
  expect(await answer).toMatchObject({ ok: false, error: { code: 'unauthenticated' } });
  const reached = here.realtime.publishLocally({
    event: 'presence',
    payload: { monitors: [] },
    to: [rooms.monitors],
  });
  expect(reached).toBe(0);
});

test('the recheck asks for every login once and ends those that are gone', async () => {
  const here = await open({ timing: { recheckMs: 20 } });
  const one = await monitor(here, monitorToken('ana', 1, 'one'));
  await monitor(here, monitorToken('ana', 1, 'one'));
  await monitor(here, monitorToken('bea', 2, 'two'));
  await vi.waitFor(() => expect(here.rechecks.at(-1)).toHaveLength(2));
  expect(here.rechecks.at(-1)).toContainEqual({ userId: 1, loginId: 'one' });
  const told = next(one, 'error');
  here.endedLogins.add('one');
  expect(await told).toMatchObject(expired);
  await vi.waitFor(() => expect(here.realtime.localMonitors()).toHaveLength(1));
});

test('a recheck that fails ends nobody and is logged once', async () => {
  let asked = 0;
  const recheck = async () => {
    asked += 1;
    throw new Error('database away');
  };
  const here = await open({ recheck, timing: { recheckMs: 10 } });
  await monitor(here);
  await vi.waitFor(() => expect(asked).toBeGreaterThan(3));
  expect(here.realtime.localMonitors()).toHaveLength(1);
  expect(here.lines.filter(({ event }) => event === 'recheck_failed')).toHaveLength(1);
});

test('a token ends at its end', async () => {
  const here = await open();
  here.expiry.at = Date.now() + 300;
  const client = await here.connect({ auth: { token: monitorToken('ana') } });
  expect(await next(client, 'error')).toMatchObject(expired);
  expect(Date.now()).toBeGreaterThanOrEqual(here.expiry.at);
  expect(here.realtime.localMonitors()).toEqual([]);
});

test('a token’s approaching end is told once, and a refreshed one begins anew', async () => {
  const here = await open();
  here.expiry.at = Date.now() + 600_200;
  const client = here.client({ auth: { token: monitorToken('ana', 1, 'one') } });
  const warnings = collect(client, 'token_expiring');
  const first = await next(client, 'token_expiring');
  expect(first).toEqual({ expires_at: new Date(here.expiry.at).toISOString() });
  expect(await ask(client, 'join_monitor', { monitor_id: 'ana' })).toMatchObject({ ok: true });
  here.expiry.at = Date.now() + 300_000;
  // A refresh keeps the login and moves its end.
  const token = monitorToken('ana', 1, 'one');
  await ask(client, 'join_monitor', { monitor_id: 'ana', token });
  await ask(client, 'join_monitor', { monitor_id: 'ana', token });
  expect(warnings).toHaveLength(2);
});

test('another user’s token replaces the first one’s rights', async () => {
  const here = await open();
  const client = await monitor(here);
  await ask(client, 'join_conversation', { conversation_id: 4 });
  await ask(client, 'join_conversation', { conversation_id: 5, token: monitorToken('bea', 2) });
  const [socket] = here.realtime.localMonitors();
  expect([...(socket?.rooms ?? [])].sort()).toEqual([socket?.id, rooms.user(2), rooms.watchers(5)].sort());
  expect([...(socket?.joined.keys() ?? [])]).toEqual([5]);
});

test('features hear of each socket’s coming and going, in order with its events', async () => {
  const here = await open();
  const story: string[] = [];
  here.realtime.onConnect((socket) => {
    throw new Error(socket.id);
  });
  here.realtime.onConnect(({ caller }) => story.push(`came ${caller.kind}`));
  here.realtime.onDisconnect(({ isConnected, rooms: left }) =>
    story.push(`gone ${isConnected} ${left.size}`),
  );
  here.realtime.bindEvent('heartbeat', async () => {
    await new Promise((resolve) => setImmediate(resolve));
    story.push('handled');
    return {};
  });
  const client = await here.connect({ auth: { token: monitorToken('ana') } });
  client.emit('heartbeat', { conversation_id: 1 });
  client.disconnect();
  await vi.waitFor(() => expect(story).toEqual(['came monitor', 'handled', 'gone false 0']));
  expect(here.lines).toMatchObject([{ event: 'socket_hook_failed', fields: { kind: 'connect' } }]);
  expect(here.realtime.localMonitors()).toEqual([]);
});
