import { Redis } from 'ioredis';
import type { Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rooms } from '../../src/server/platform/publish.ts';
import { collect, monitorToken, next, type Scene } from '../support/realtime-scene.ts';
import { canStartRedis, startRedis, type Service } from '../support/services.ts';
import {
  describeWithRedis,
  events,
  eventually,
  newChannel,
  numbers,
  publishTyping,
  seen,
  typing,
  upTo,
  useNodes,
} from './realtime-nodes.ts';

const sharedUrl = process.env['TEST_REDIS_URL'];
const isPossible = sharedUrl !== undefined || canStartRedis();
describeWithRedis(isPossible, 'two nodes on one Redis', (engine) => {
  const nodes = useNodes(engine);
  let redis: Service | undefined;
  let a: Scene;
  let b: Scene;
  let atA: Socket;
  let atB: Socket;
  beforeEach(async () => {
    if (sharedUrl === undefined) redis = await startRedis();
    [a, b] = await nodes.startTwo(sharedUrl ?? redis?.url ?? '');
    [atA, atB] = [await a.connect(), await b.connect()];
  });
  afterEach(async () => {
    await redis?.stop();
    redis = undefined;
  });

  test('a publication reaches the sockets of both, each once, and needs no database', async () => {
    const [here, there] = [collect(atA, 'request_seen'), collect(atB, 'request_seen')];
    const last = [next(atA, 'user_typing'), next(atB, 'user_typing')];
    for (const id of upTo(20)) a.realtime.publish(seen(id));
    publishTyping(a, 0);
    await Promise.all(last);
    expect(numbers(here)).toEqual(upTo(20));
    expect(numbers(there)).toEqual(upTo(20));
    expect(await nodes.relay.rows()).toEqual([]);
  });

  test('the excepted socket is excepted on its own node when another publishes', async () => {
    const there = collect(atB, 'user_typing');
    b.realtime.publish({ ...typing(1), to: [rooms.people], except: atB.id });
    a.realtime.publish({ ...typing(2), to: [rooms.people], except: atB.id });
    const seenByB = next(atB, 'request_seen');
    a.realtime.publish(seen(3));
    await seenByB;
    expect(there).toEqual([]);
  });

  test('a local publication stays local', async () => {
    const there = collect(atB, 'request_seen');
    expect(a.realtime.publishLocally(seen(1))).toBe(1);
    const marker = next(atB, 'user_typing');
    publishTyping(a, 0);
    await marker;
    expect(there).toEqual([]);
  });

  test('signals act here at once and there soon', async () => {
    const heard: string[] = [];
    for (const [name, node] of [['a', a] as const, ['b', b] as const]) {
      node.realtime.bus.onWake('alerts', () => heard.push(`${name} woke`));
      node.realtime.bus.onAbort((conversationId) => heard.push(`${name} aborts ${conversationId}`));
    }
    a.realtime.bus.send({ kind: 'wake', topic: 'alerts' });
    a.realtime.bus.send({ kind: 'wake', topic: 'other' });
    a.realtime.bus.send({ kind: 'abort', conversationId: 7 });
    expect(heard).toEqual(['a woke', 'a aborts 7']);
    await eventually(() => expect(heard).toEqual(['a woke', 'a aborts 7', 'b woke', 'b aborts 7']));
  });

  test('a login revoked on one node ends on the other', async () => {
    const monitor = await b.connect({ auth: { token: monitorToken('ana', 4, 'one') } });
    await eventually(() => expect(b.realtime.localMonitors()).toHaveLength(1));
    const told = next(monitor, 'error');
    a.realtime.bus.send({ kind: 'revoke', userId: 4 });
    expect(await told).toMatchObject({ code: 'unauthenticated' });
    expect(b.realtime.localMonitors()).toEqual([]);
  });

  test('the database carries it too, and who got it already shows it once', async () => {
    const there = collect(atB, 'request_seen');
    for (const id of upTo(5)) a.realtime.publish(seen(id));
    publishTyping(a, 6);
    await eventually(async () => expect(await nodes.relay.rows()).toHaveLength(5));
    expect((await nodes.relay.rows())[0]).toMatchObject({
      conversation_id: 1,
      publication: { event: 'request_seen' },
    });
    const { reads } = nodes.relay;
    await eventually(() => expect(nodes.relay.reads).toBeGreaterThan(reads + 6));
    const marker = next(atB, 'user_typing');
    publishTyping(a, 0);
    await marker;
    expect(numbers(there)).toEqual(upTo(5));
  });

  test('strange messages on the channel are ignored', async () => {
    const channel = newChannel();
    const url = sharedUrl ?? redis?.url ?? '';
    const c = await nodes.start('c', url, channel);
    const atC = await c.connect();
    await nodes.connected(url, channel, 1);
    const publisher = new Redis(url);
    const publication = { event: 'request_seen', payload: { conversation_id: 1 }, to: [rooms.people] };
    for (const message of [
      null,
      { kind: 'no_such_kind' },
      { kind: 'publication', id: 'x:1', publication: { ...publication, event: '__proto__' } },
      { kind: 'publication', id: 'x:2', publication: { ...publication, to: 'people' } },
      { kind: 'revoke', userId: 'all' },
    ])
      await publisher.publish(channel, JSON.stringify({ from: 'x', message }));
    await publisher.publish(channel, 'no json');
    const arrived = next(atC, 'request_seen');
    const good = { from: 'x', message: { kind: 'publication', id: 'x:3', publication } };
    await publisher.publish(channel, JSON.stringify(good));
    expect(await arrived).toEqual({ conversation_id: 1 });
    expect(events(c, 'node_message_not_understood')).toHaveLength(1);
    publisher.disconnect();
  });
});
