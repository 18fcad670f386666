import { Redis } from 'ioredis';
import type { Socket } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rooms } from '../../src/server/platform/publish.ts';
import { canStartRedis, startRedis, type Service } from '../support/services.ts';
import { MemoryRelay } from './memory-relay.ts';
import { collect, monitorToken, next, scene, type Scene } from '../support/realtime-scene.ts';

/** Waits for a state, for as long as a busy machine may need. */
const eventually = (state: () => unknown): Promise<unknown> =>
  vi.waitFor(state, { timeout: 20_000, interval: 10 });

const sharedUrl = process.env['TEST_REDIS_URL'];
let redis: Service | undefined;
let relay: MemoryRelay;
let live: number;
const nodes: Scene[] = [];

async function startNode(name: string, redisUrl: string, channel: string): Promise<Scene> {
  const cluster = { redisUrl, channel, relay, liveNodes: () => live };
  const node = await scene({ nodeId: name, cluster, timing: { relayPollMs: 20, relayOverlapMs: 30 } });
  nodes.push(node);
  return node;
}

async function twoNodes(redisUrl: string, channel = `test-${crypto.randomUUID()}`): Promise<[Scene, Scene]> {
  const pair: [Scene, Scene] = [
    await startNode('a', redisUrl, channel),
    await startNode('b', redisUrl, channel),
  ];
  await connected(redisUrl, channel, 2);
  return pair;
}

async function connected(redisUrl: string, channel: string, subscribers: number): Promise<void> {
  const observer = new Redis(redisUrl);
  await eventually(async () =>
    expect(await observer.pubsub('NUMSUB', channel)).toEqual([channel, subscribers]),
  );
  observer.disconnect();
  await eventually(() => expect(nodes.every(({ realtime }) => realtime.bus.isConnected())).toBe(true));
}

beforeEach(() => {
  relay = new MemoryRelay();
  live = 2;
});
afterEach(async () => {
  await Promise.all(nodes.splice(0).map((node) => node.stop()));
  await redis?.stop();
  redis = undefined;
});

const seen = (conversation_id: number, to = [rooms.people]) =>
  ({ event: 'request_seen', payload: { conversation_id }, to, conversationId: conversation_id }) as const;
const typing = (conversation_id: number) =>
  ({ event: 'user_typing', payload: { conversation_id, user: 'user' }, to: [rooms.people] }) as const;
const publishTyping = ({ realtime }: Scene, id: number) =>
  realtime.publish({ ...typing(id), to: [rooms.people] });
const numbers = (payloads: { conversation_id: number }[]) => payloads.map((one) => one.conversation_id);
const all = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const events = (node: Scene, event: string) => node.lines.filter((line) => line.event === event);

const isPossible = sharedUrl !== undefined || canStartRedis();
describe.skipIf(!isPossible)('two nodes on one Redis', () => {
  let a: Scene;
  let b: Scene;
  let atA: Socket;
  let atB: Socket;
  beforeEach(async () => {
    if (sharedUrl === undefined) redis = await startRedis();
    [a, b] = await twoNodes(sharedUrl ?? redis?.url ?? '');
    [atA, atB] = [await a.connect(), await b.connect()];
  });

  test('a publication reaches the sockets of both, each once, and needs no database', async () => {
    const [here, there] = [collect(atA, 'request_seen'), collect(atB, 'request_seen')];
    const last = [next(atA, 'user_typing'), next(atB, 'user_typing')];
    for (const id of all(20)) a.realtime.publish(seen(id));
    publishTyping(a, 0);
    await Promise.all(last);
    expect(numbers(here)).toEqual(all(20));
    expect(numbers(there)).toEqual(all(20));
    expect(relay.rows).toEqual([]);
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

  test('when a node was not reached the database carries it, and who got it already shows it once', async () => {
    live = 3;
    const there = collect(atB, 'request_seen');
    for (const id of all(5)) a.realtime.publish(seen(id));
    publishTyping(a, 6);
    await eventually(() => expect(relay.rows).toHaveLength(5));
    expect(relay.rows[0]).toMatchObject({ conversationId: 1, publication: { event: 'request_seen' } });
    const { reads } = relay;
    await eventually(() => expect(relay.reads).toBeGreaterThan(reads + 6));
    const marker = next(atB, 'user_typing');
    publishTyping(a, 0);
    await marker;
    expect(numbers(there)).toEqual(all(5));
  });

  test('strange messages on the channel are ignored', async () => {
    live = 3;
    const channel = `strange-${crypto.randomUUID()}`;
    const url = sharedUrl ?? redis?.url ?? '';
    const c = await startNode('c', url, channel);
    const atC = await c.connect();
    await connected(url, channel, 1);
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

describe.skipIf(!canStartRedis())('when Redis fails', () => {
  let a: Scene;
  let b: Scene;
  let atA: Socket;
  let atB: Socket;
  let channel: string;
  let port: number;
  beforeEach(async () => {
    redis = await startRedis();
    port = redis.port;
    channel = `test-${crypto.randomUUID()}`;
    [a, b] = await twoNodes(redis.url, channel);
    [atA, atB] = [await a.connect(), await b.connect()];
  });
  const away = () =>
    eventually(() => expect(nodes.some(({ realtime }) => realtime.bus.isConnected())).toBe(false));
  const back = () =>
    eventually(() => expect(nodes.every(({ realtime }) => realtime.bus.isConnected())).toBe(true));

  test('killed and started again: own sockets notice nothing, others lose and double nothing', async () => {
    const [here, there] = [collect(atA, 'request_seen'), collect(atB, 'request_seen')];
    a.realtime.publish(seen(1));
    await eventually(() => expect(numbers(there)).toEqual([1]));

    await redis?.kill();
    const local = next(atA, 'user_typing');
    for (const id of [2, 3, 4]) a.realtime.publish(seen(id));
    publishTyping(a, 1);
    await local;
    expect(numbers(here)).toEqual([1, 2, 3, 4]);
    await eventually(() => expect(numbers(there)).toEqual([1, 2, 3, 4]));
    expect(relay.rows.map(({ publication }) => publication.event)).toEqual(Array(3).fill('request_seen'));
    await away();

    redis = await startRedis({ port });
    await back();
    const rows = relay.rows.length;
    for (const id of [5, 6]) a.realtime.publish(seen(id));
    await eventually(() => expect(numbers(there)).toEqual([1, 2, 3, 4, 5, 6]));
    const { reads } = relay;
    await eventually(() => expect(relay.reads).toBeGreaterThan(reads + 6));
    expect(numbers(there)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(numbers(here)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(relay.rows).toHaveLength(rows);
    for (const node of [a, b]) {
      expect(events(node, 'broker_away')).toHaveLength(1);
      expect(events(node, 'broker_connected')).toHaveLength(2);
    }
  });

  test('stalled without a word: the database carries it, and what arrives late is not shown twice', async () => {
    const there = collect(atB, 'request_seen');
    const late: string[] = [];
    const observer = new Redis(redis?.url ?? '');
    observer.on('message', (_channel, text) => late.push(text));
    await observer.subscribe(channel);
    const pid = redis?.pid ?? 0;
    process.kill(pid, 'SIGSTOP');
    try {
      for (const id of [1, 2, 3]) a.realtime.publish(seen(id));
      await eventually(() => expect(numbers(there)).toEqual([1, 2, 3]));
      // Once it is known to be stalled nothing waits for it any more.
      await eventually(() => expect(a.realtime.bus.isConnected()).toBe(false));
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await back();
    await eventually(() => expect(late).toHaveLength(3));
    const marker = next(atB, 'user_typing');
    publishTyping(a, 9);
    await marker;
    expect(numbers(there)).toEqual([1, 2, 3]);
    observer.disconnect();
  });

  test('a node that could not read for a while reads that while too', async () => {
    const there = collect(atB, 'request_seen');
    await redis?.kill();
    await away();
    relay.isBlind = true;
    for (const id of [1, 2]) a.realtime.publish(seen(id));
    await eventually(() => expect(relay.rows).toHaveLength(2));
    const { failedReads } = relay;
    await eventually(() => expect(relay.failedReads).toBeGreaterThan(failedReads + 20));
    relay.isBlind = false;
    await eventually(() => expect(numbers(there)).toEqual([1, 2]));
  });

  test('the database away too: it is tried again until it answers', async () => {
    const there = collect(atB, 'request_seen');
    await redis?.kill();
    await away();
    relay.isAway = true;
    for (const id of all(250)) a.realtime.publish(seen(id));
    await eventually(() => expect(events(b, 'relay_failed')).toHaveLength(1));
    relay.isAway = false;
    await eventually(() => expect(numbers(there)).toEqual(all(250)));
    expect(new Set(relay.rows.map(({ id }) => id)).size).toBe(250);
  });

  test('a node that starts without Redis serves its own sockets and joins in later', async () => {
    await redis?.kill();
    const c = await startNode('c', `redis://127.0.0.1:${port}`, 'late');
    const atC = await c.connect();
    await eventually(() => expect(events(c, 'broker_away')).toHaveLength(1));
    const local = next(atC, 'request_seen');
    c.realtime.publish(seen(1));
    expect(await local).toEqual({ conversation_id: 1 });
    redis = await startRedis({ port });
    await eventually(() => expect(c.realtime.bus.isConnected()).toBe(true));
  });

  test('stopping without Redis ends, and leaves what others must hear in the database', async () => {
    await redis?.kill();
    a.realtime.publish(seen(1));
    await a.stopServer();
    expect(relay.rows).toHaveLength(1);
  });
});
