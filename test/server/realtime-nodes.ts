import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, vi } from 'vitest';
import { openDatabase, type Database } from '../../src/server/db/database.ts';
import { parseConfig } from '../../src/server/platform/config.ts';
import { rooms } from '../../src/server/platform/publish.ts';
import { describeOnEngines, type Engine } from '../support/engines.ts';
import { scene, type Scene } from '../support/realtime-scene.ts';
import { createStore, type Store } from '../support/scene.ts';
import { addConversation } from './monitor-rows.ts';
import { WatchedRelay } from './watched-relay.ts';

// The plumbing of several nodes in this process: one Redis between them, and one database behind them.

/** Waits for a state, for as long as a busy machine may need. */
export const eventually = (state: () => unknown): Promise<unknown> =>
  vi.waitFor(state, { timeout: 20_000, interval: 10 });

/** The overlap is longer than any row may take to be committed on a busy machine. */
const timing = { relayPollMs: 20, relayOverlapMs: 1_000 };
/** So many reads of two nodes that fail in a row take longer than what every read reaches back. */
export const failuresBeyondOverlap = (2 * timing.relayOverlapMs) / timing.relayPollMs + 10;

export interface Nodes {
  readonly relay: WatchedRelay;
  readonly all: readonly Scene[];
  start(name: string, redisUrl: string, channel: string): Promise<Scene>;
  startTwo(redisUrl: string, channel?: string): Promise<[Scene, Scene]>;
  /** Resolves when so many listen on the channel and every node knows of its broker. */
  connected(redisUrl: string, channel: string, subscribers: number): Promise<void>;
}

/** A database for the tests of one block, and nodes that end with each test. */
export function useNodes(engine: Engine): Nodes {
  let store: Store;
  let database: Database;
  let relay: WatchedRelay;
  const all: Scene[] = [];

  beforeAll(async () => {
    store = await createStore(engine);
    database = await openDatabase(parseConfig(store.env));
    // Without its conversation nothing of it would be kept.
    for (const id of upTo(250)) await addConversation(database.db, { id });
  });
  beforeEach(async () => {
    relay = new WatchedRelay(database.db);
    await relay.clear();
  });
  afterEach(async () => {
    await Promise.all(all.splice(0).map((node) => node.stop()));
  });
  afterAll(async () => {
    await database.close();
    await store.remove();
  });

  const nodes: Nodes = {
    get relay() {
      return relay;
    },
    all,
    async start(name, redisUrl, channel) {
      const cluster = { redisUrl, channel, relay };
      const node = await scene({ nodeId: name, cluster, timing });
      all.push(node);
      return node;
    },
    async startTwo(redisUrl, channel = newChannel()) {
      const a = await nodes.start('a', redisUrl, channel);
      const b = await nodes.start('b', redisUrl, channel);
      await nodes.connected(redisUrl, channel, 2);
      return [a, b];
    },
    async connected(redisUrl, channel, subscribers) {
      const observer = new Redis(redisUrl);
      await eventually(async () =>
        expect(await observer.pubsub('NUMSUB', channel)).toEqual([channel, subscribers]),
      );
      observer.disconnect();
      await eventually(() => expect(all.every(({ realtime }) => realtime.bus.isConnected())).toBe(true));
    },
  };
  return nodes;
}

export const newChannel = (): string => `test-${crypto.randomUUID()}`;

/** On both engines where there is a Redis; elsewhere skipped, with the reason in its name. */
export function describeWithRedis(isHere: boolean, title: string, body: (engine: Engine) => void): void {
  if (isHere) describeOnEngines(title, body);
  else describe.skip(`${title} (there is no Redis)`, () => body('embedded'));
}

export const seen = (conversation_id: number, to = [rooms.people]) =>
  ({ event: 'request_seen', payload: { conversation_id }, to, conversationId: conversation_id }) as const;
export const typing = (conversation_id: number) =>
  ({ event: 'user_typing', payload: { conversation_id, user: 'user' }, to: [rooms.people] }) as const;
export const publishTyping = ({ realtime }: Scene, id: number) =>
  realtime.publish({ ...typing(id), to: [rooms.people] });
export const numbers = (payloads: { conversation_id: number }[]) =>
  payloads.map((one) => one.conversation_id);
export const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
export const events = (node: Scene, event: string) => node.lines.filter((line) => line.event === event);
