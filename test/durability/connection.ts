import { io, type Socket } from 'socket.io-client';
import type {
  Acknowledgement,
  ClientEventName,
  ClientPayload,
  ClientToServerEvents,
  ServerEventName,
  ServerToClientEvents,
} from '../../src/contract/events.ts';
import { watchClient } from '../support/contract-watch.ts';
import type { World } from './world.ts';

// A client that lives through the death of servers: it comes back to the same node or moves to another, joins
// again each time, and says so only then.

const acknowledgeMs = 20_000;

export interface Link {
  url: string;
  /** @throws when the connection or the server is gone before the acknowledgement */
  ask<E extends ClientEventName>(event: E, payload: ClientPayload<E>): Promise<Acknowledgement<E>>;
}

interface ConnectionOptions {
  world: World;
  /** The node that it goes to when both are there. */
  preferred: number;
  transport: 'websocket' | 'polling';
  token: string;
  /** Joins again; called before anybody may use the link. */
  join(link: Link): Promise<void>;
  /** Each event as it comes. */
  hear(event: ServerEventName, payload: unknown): void;
}

export interface Connection {
  /** The joined connection; waits until there is one. */
  link(): Promise<Link>;
  /** Leaves and joins anew, as by reloading the page. */
  reload(): Promise<void>;
  close(): void;
}

type Client = Socket<ServerToClientEvents, ClientToServerEvents>;

function linkOf(client: Client, url: string): Link {
  return {
    url,
    ask: (event, payload) =>
      new Promise((resolve, reject) => {
        if (!client.connected) return reject(new Error('not connected'));
        const patient = client.timeout(acknowledgeMs);
        const answered = (error: Error | null, answer: unknown) =>
          error ? reject(error) : resolve(answer as never);
        Reflect.apply(patient.emit, patient, [event, payload, answered]);
      }),
  };
}

/** Resolves when it is connected, or could not be. */
const settled = (client: Client): Promise<void> =>
  new Promise((resolve) => {
    client.once('connect', resolve);
    client.once('connect_error', () => resolve());
    // The server died between the two handshakes.
    client.once('disconnect', () => resolve());
  });

export function createConnection({
  world,
  preferred,
  transport,
  token,
  join,
  hear,
}: ConnectionOptions): Connection {
  let isClosed = false;
  let client: Client | undefined;
  let current: Link | undefined;
  const waiting = new Set<(link: Link) => void>();

  async function live(): Promise<void> {
    const url = await world.reach(preferred);
    const own: Client = io(url, {
      transports: [transport],
      reconnection: false,
      forceNew: true,
      auth: { token },
    });
    client = own;
    watchClient(own);
    own.onAny(hear);
    const left = new Promise<void>((resolve) => own.once('disconnect', () => resolve()));
    await settled(own);
    if (own.connected) {
      const link = linkOf(own, url);
      try {
        await join(link);
        current = link;
        for (const wake of waiting) wake(link);
        waiting.clear();
        await left;
      } catch {
        // It died while joining: the next one joins again.
      }
    }
    current = undefined;
    own.close();
  }

  async function goOn(): Promise<void> {
    while (!isClosed) await live();
  }
  const living = goOn();
  living.catch(() => undefined);

  const link = (): Promise<Link> =>
    current ? Promise.resolve(current) : new Promise((resolve) => waiting.add(resolve));

  return {
    link,
    async reload() {
      await link();
      current = undefined;
      client?.close();
      await link();
    },
    close() {
      isClosed = true;
      client?.close();
    },
  };
}
