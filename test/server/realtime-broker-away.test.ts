import { Redis } from 'ioredis';
import type { Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collect, next, type Scene } from '../support/realtime-scene.ts';
import { canStartRedis, startRedis, type Service } from '../support/services.ts';
import {
  describeWithRedis,
  events,
  eventually,
  failuresBeyondOverlap,
  newChannel,
  numbers,
  publishTyping,
  seen,
  upTo,
  useNodes,
} from './realtime-nodes.ts';

describeWithRedis(canStartRedis(), 'when Redis fails', (engine) => {
  const nodes = useNodes(engine);
  let redis: Service | undefined;
  let a: Scene;
  let b: Scene;
  let atA: Socket;
  let atB: Socket;
  let channel: string;
  let port: number;
  beforeEach(async () => {
    redis = await startRedis();
    port = redis.port;
    channel = newChannel();
    [a, b] = await nodes.startTwo(redis.url, channel);
    [atA, atB] = [await a.connect(), await b.connect()];
  });
  afterEach(async () => {
    await redis?.stop();
    redis = undefined;
  });
  const away = () =>
    eventually(() => expect(nodes.all.some(({ realtime }) => realtime.bus.isConnected())).toBe(false));
  const back = () =>
    eventually(() => expect(nodes.all.every(({ realtime }) => realtime.bus.isConnected())).toBe(true));

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
    expect((await nodes.relay.rows()).map((row) => row.conversation_id)).toEqual([1, 2, 3, 4]);
    await away();

    redis = await startRedis({ port });
    await back();
    for (const id of [5, 6]) a.realtime.publish(seen(id));
    await eventually(() => expect(numbers(there)).toEqual([1, 2, 3, 4, 5, 6]));
    const { reads } = nodes.relay;
    await eventually(() => expect(nodes.relay.reads).toBeGreaterThan(reads + 6));
    expect(numbers(there)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(numbers(here)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const node of [a, b]) {
      expect(events(node, 'broker_away')).toHaveLength(1);
      expect(events(node, 'broker_connected')).toHaveLength(2);
    }
  });

  test('one node is cut off while a program listens along that is no node: nothing is missed', async () => {
    const c = await nodes.start('c', 'redis://127.0.0.1:9', channel);
    const there = collect(await c.connect(), 'request_seen');
    const tool = new Redis(redis?.url ?? '');
    await tool.psubscribe('*');
    for (const id of [1, 2, 3]) a.realtime.publish(seen(id));
    await eventually(() => expect(numbers(there).sort()).toEqual([1, 2, 3]));
    tool.disconnect();
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
    nodes.relay.isBlind = true;
    for (const id of [1, 2]) a.realtime.publish(seen(id));
    await eventually(async () => expect(await nodes.relay.rows()).toHaveLength(2));
    const { failedReads } = nodes.relay;
    await eventually(() =>
      expect(nodes.relay.failedReads).toBeGreaterThan(failedReads + failuresBeyondOverlap),
    );
    nodes.relay.isBlind = false;
    await eventually(() => expect(numbers(there)).toEqual([1, 2]));
  });

  test('the database away too: it is tried again until it answers', async () => {
    const there = collect(atB, 'request_seen');
    await redis?.kill();
    await away();
    nodes.relay.isAway = true;
    for (const id of upTo(250)) a.realtime.publish(seen(id));
    await eventually(() => expect(events(b, 'relay_failed')).toHaveLength(1));
    nodes.relay.isAway = false;
    await eventually(() => expect(numbers(there)).toEqual(upTo(250)));
    expect((await nodes.relay.rows()).map((row) => row.conversation_id)).toEqual(upTo(250));
  });

  test('a node that starts without Redis serves its own sockets and joins in later', async () => {
    await redis?.kill();
    const c = await nodes.start('c', `redis://127.0.0.1:${port}`, 'late');
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
    expect(await nodes.relay.rows()).toHaveLength(1);
  });
});
