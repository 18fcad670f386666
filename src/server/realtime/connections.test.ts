import type { Socket } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rooms } from '../platform/publish.ts';
import { collect, monitorToken, next, scene, type Scene } from '../../../test/support/realtime-scene.ts';

const scenes: Scene[] = [];
async function open(...args: Parameters<typeof scene>): Promise<Scene> {
  const opened = await scene(...args);
  scenes.push(opened);
  opened.realtime.bindEvent('join_conversation', ({ payload, socket }) => {
    const { conversation_id } = payload;
    socket.join(rooms.person(conversation_id));
    socket.markProven();
    return { conversation_id, missed: [], more: false };
  });
  opened.realtime.bindEvent('join_monitor', ({ payload, socket }) => {
    socket.join(rooms.monitors);
    return { monitor_id: payload.monitor_id, open_alerts: [] };
  });
  opened.realtime.bindEvent('leave_conversation', ({ payload, socket }) => {
    socket.leave(rooms.person(payload.conversation_id));
    return {};
  });
  return opened;
}
afterEach(async () => {
  await Promise.all(scenes.splice(0).map((opened) => opened.stop()));
});

const ask = (client: Socket, event: string, payload: object) =>
  new Promise<Record<string, unknown>>((resolve) => client.emit(event, payload, resolve));
const closing = (client: Socket) =>
  new Promise<string>((resolve) => client.once('disconnect', (reason) => resolve(reason)));
const typing = (conversation_id: number) =>
  ({ event: 'user_typing', payload: { conversation_id, user: 'user' } }) as const;

describe('rooms', () => {
  test('a socket in several of the rooms gets a publication once, the excepted one not at all', async () => {
    const here = await open();
    const [one, two] = [await here.connect(), await here.connect()];
    for (const client of [one, two])
      for (const conversation_id of [1, 2]) await ask(client, 'join_conversation', { conversation_id });
    const [atOne, atTwo] = [collect(one, 'user_typing'), collect(two, 'user_typing')];
    const to = [rooms.person(1), rooms.person(2), rooms.people];
    expect(here.realtime.publishLocally({ ...typing(1), to })).toBe(2);
    expect(here.realtime.publishLocally({ ...typing(2), to, except: one.id })).toBe(1);
    here.realtime.publish({ ...typing(3), to });
    for (const client of [one, two]) await ask(client, 'leave_conversation', { conversation_id: 1 });
    expect(atOne.map(({ conversation_id }) => conversation_id)).toEqual([1, 3]);
    expect(atTwo.map(({ conversation_id }) => conversation_id)).toEqual([1, 2, 3]);
  });

  test('a publication to no room, or to an empty one, reaches nobody', async () => {
    const here = await open();
    const client = await here.connect();
    const received = collect(client, 'user_typing');
    expect(here.realtime.publishLocally({ ...typing(1), to: [] })).toBe(0);
    expect(here.realtime.publishLocally({ ...typing(1), to: [rooms.person(1)] })).toBe(0);
    await ask(client, 'leave_conversation', { conversation_id: 1 });
    expect(received).toEqual([]);
  });

  test('a publication that cannot be encoded is logged, not thrown', async () => {
    const here = await open();
    const payload = { conversation_id: 1n as unknown as number, user: 'user' as const };
    const publication = { event: 'user_typing' as const, payload, to: [rooms.people] };
    here.realtime.publish(publication);
    expect(here.realtime.publishLocally(publication)).toBe(0);
    expect(here.lines.map(({ event }) => event)).toEqual(['publication_failed', 'publication_failed']);
  });

  test('every emitted payload can be watched', async () => {
    const seen: string[] = [];
    const here = await open({ onEmit: (event) => seen.push(event) });
    const client = await here.connect();
    here.realtime.publish({ ...typing(1), to: [rooms.people] });
    await ask(client, 'viewing', {});
    expect(seen).toEqual(['connected', 'user_typing', 'error']);
  });
});

describe('transports and origins', () => {
  test('a client that only polls has everything', async () => {
    const here = await open();
    const client = await here.connect({ transports: ['polling'] });
    expect(client.io.engine.transport.name).toBe('polling');
    expect(await ask(client, 'join_conversation', { conversation_id: 1 })).toMatchObject({ ok: true });
    const received = next(client, 'user_typing');
    here.realtime.publish({ ...typing(1), to: [rooms.person(1)] });
    expect(await received).toEqual(typing(1).payload);
  });

  test('a client that begins with polling upgrades', async () => {
    const here = await open();
    const client = here.client({ transports: ['polling', 'websocket'] });
    await next(client, 'connected');
    await vi.waitFor(() => expect(client.io.engine.transport.name).toBe('websocket'));
    expect(await ask(client, 'join_conversation', { conversation_id: 1 })).toMatchObject({ ok: true });
  });

  test.each([['polling'], ['websocket']])('a foreign origin is refused over %s', async (transport) => {
    const here = await open();
    for (const origin of ['http://evil.example', 'null'])
      await expect(
        here.connect({ transports: [transport], extraHeaders: { origin } }),
      ).rejects.toBeInstanceOf(Error);
    const good = { transports: [transport], extraHeaders: { origin: 'http://good.example' } };
    expect((await here.connect(good)).connected).toBe(true);
  });

  const handshake = (here: Scene, origin: string, method = 'GET') =>
    fetch(`${here.url}/socket.io/?EIO=4&transport=polling`, { method, headers: { origin } });

  test('only allowed origins may read polling answers', async () => {
    const here = await open();
    const good = await handshake(here, 'http://good.example');
    expect(good.status).toBe(200);
    expect(good.headers.get('access-control-allow-origin')).toBe('http://good.example');
    const preflight = await handshake(here, 'http://good.example', 'OPTIONS');
    expect(preflight.headers.get('access-control-allow-origin')).toBe('http://good.example');
    for (const method of ['GET', 'OPTIONS']) {
      const evil = await handshake(here, 'http://evil.example', method);
      expect(evil.ok).toBe(false);
      expect(evil.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('the client library is not served', async () => {
    const here = await open();
    const answer = await fetch(`${here.url}/socket.io/socket.io.js`);
    expect(answer.status).toBe(400);
  });

  test('a polling body beyond the cap harms its sender alone', async () => {
    const here = await open();
    const bystander = await here.connect();
    const text = await (await handshake(here, 'http://good.example')).text();
    const { sid } = JSON.parse(text.slice(1)) as { sid: string };
    const answer = await fetch(`${here.url}/socket.io/?EIO=4&transport=polling&sid=${sid}`, {
      method: 'POST',
      body: 'x'.repeat(300 * 1024),
    }).catch(() => undefined);
    expect(answer?.ok ?? false).toBe(false);
    expect(await ask(bystander, 'join_conversation', { conversation_id: 1 })).toMatchObject({ ok: true });
  });
});

describe('limits on strangers', () => {
  const from = (address: string) => ({ extraHeaders: { 'x-test-address': address } });
  let here: Scene;
  let strangers: Socket[];
  beforeEach(async () => {
    here = await open();
    strangers = [];
    for (let count = 0; count < 20; count += 1) strangers.push(await here.connect(from('192.0.2.1')));
  });

  test('the twenty-first of an address is told and closed, other addresses are not', async () => {
    const client = here.client(from('192.0.2.1'));
    const told = next(client, 'error');
    const closed = closing(client);
    expect(await told).toMatchObject({ code: 'rate_limited', retry_after_ms: 30_000 });
    expect(await closed).toBe('transport close');
    expect((await here.connect(from('192.0.2.2'))).connected).toBe(true);
    expect(here.realtime.socketCount()).toBe(21);
  });

  test('a monitor whose token comes in the handshake is never refused', async () => {
    const client = await here.connect({ ...from('192.0.2.1'), auth: { token: monitorToken('ana') } });
    expect(await ask(client, 'join_monitor', { monitor_id: 'ana' })).toMatchObject({ ok: true });
  });

  test('who leaves makes room', async () => {
    strangers[0]?.disconnect();
    await vi.waitFor(() => expect(here.realtime.socketCount()).toBe(19));
    const client = await here.connect(from('192.0.2.1'));
    expect(await ask(client, 'join_conversation', { conversation_id: 1 })).toMatchObject({ ok: true });
  });

  test('who proves themselves makes room', async () => {
    here.realtime.forEachLocalSocket((socket) => socket.markProven());
    for (let count = 0; count < 20; count += 1) await here.connect(from('192.0.2.1'));
    const last = here.client(from('192.0.2.1'));
    const closed = closing(last);
    await next(last, 'error');
    await closed;
    expect(here.realtime.socketCount()).toBe(40);
  });

  test('addresses of one IPv6 subscriber count as one', async () => {
    for (let count = 0; count < 20; count += 1) await here.connect(from(`2001:db8::${count + 1}`));
    const told = next(here.client(from('2001:db8::99')), 'error');
    expect(await told).toMatchObject({ code: 'rate_limited' });
  });
});

test('a stranger who shows nothing in time is closed, one who did stays', async () => {
  const here = await open({ timing: { proveWithinMs: 200 } });
  const proven = await here.connect();
  await ask(proven, 'join_conversation', { conversation_id: 1 });
  const stranger = await here.connect();
  expect(await closing(stranger)).toBe('transport close');
  expect(proven.connected).toBe(true);
});

test('with limits off nobody is refused', async () => {
  const here = await open({ config: { rateLimitEnabled: false }, timing: { proveWithinMs: 1 } });
  for (let count = 0; count < 25; count += 1) await here.connect();
  expect(here.realtime.socketCount()).toBe(25);
});

test('stopping finishes what was begun, refuses what comes, and clients come back by themselves', async () => {
  const here = await open();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const begun = new Promise<void>((begin) =>
    here.realtime.bindEvent('heartbeat', async () => {
      begin();
      await held;
      return {};
    }),
  );
  const sockets = await Promise.all(
    [['websocket'], ['polling']].map((transports) =>
      here.connect({ transports, reconnection: true, reconnectionDelay: 20, reconnectionDelayMax: 50 }),
    ),
  );
  const [client = sockets[0]!] = sockets;
  const answer = ask(client, 'heartbeat', { conversation_id: 1 });
  await begun;
  const closed = sockets.map(closing);
  const stopped = here.stopServer();
  expect(await ask(client, 'leave_conversation', { conversation_id: 1 })).toMatchObject({
    ok: false,
    error: { code: 'unavailable' },
  });
  release();
  expect(await answer).toEqual({ ok: true });
  expect(await Promise.all(closed)).toEqual(['transport close', 'transport close']);
  await stopped;
  const back = sockets.map((socket) => next(socket, 'connected'));
  const again = await open({ port: here.port });
  await Promise.all(back);
  expect(again.realtime.socketCount()).toBe(2);
  for (const socket of sockets) socket.disconnect();
});
