// A bare HTTP server with the plumbing and fakes for what is handed in. Tokens say what they are:
// `monitor ana 1 login-1` is a monitor's, `invalid` is refused, everything else is a conversation's.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import type { ServerEventName, ServerPayload } from '../../src/contract/events.ts';
import type { Caller } from '../../src/server/platform/caller.ts';
import { AppError } from '../../src/server/platform/errors.ts';
import { hashAccessToken } from '../../src/server/platform/ids.ts';
import {
  createRealtime,
  type Login,
  type Realtime,
  type RealtimeOptions,
} from '../../src/server/realtime/realtime.ts';

export interface LogLine {
  level: 'info' | 'warn' | 'error';
  event: string;
  fields: object;
  error: unknown;
}
type Overrides = Partial<Omit<RealtimeOptions, 'httpServer' | 'log'>> & { port?: number };

export interface Scene {
  realtime: Realtime;
  url: string;
  port: number;
  lines: LogLine[];
  /** Logins that the recheck finds ended. */
  endedLogins: Set<string>;
  /** How many logins each recheck asked for. */
  rechecks: Login[][];
  /** When monitors' tokens end, ms since the epoch. */
  expiry: { at: number };
  /** A client that got its `connected`. */
  connect(options?: Partial<ManagerOptions & SocketOptions>): Promise<Socket>;
  /** A client that is only on its way, for those who watch what comes first. */
  client(options?: Partial<ManagerOptions & SocketOptions>): Socket;
  /** Ends the server and leaves the clients to themselves. */
  stopServer(): Promise<void>;
  stop(): Promise<void>;
}

export const monitorToken = (name: string, userId = 1, loginId = `login-of-${name}`): string =>
  `monitor ${name} ${userId} ${loginId}`;

function callerOf(token: string, address: string, expiresAt: number): Caller {
  if (token === 'invalid') throw new AppError('unauthenticated', 'Please log in again.');
  const [kind, username = '', userId, loginId = ''] = token.split(' ');
  if (kind !== 'monitor') return { kind: 'public', tokenHash: hashAccessToken(token), address };
  return {
    kind: 'monitor',
    userId: Number(userId),
    username,
    displayName: username,
    role: 'monitor',
    loginId,
    expiresAt,
    address,
  };
}

/** Resolves with the payload of the next such event. */
export function next<E extends ServerEventName>(client: Socket, event: E): Promise<ServerPayload<E>> {
  return new Promise((resolve) => client.once(event as string, resolve));
}

/** What came of one event so far, and will. */
export function collect<E extends ServerEventName>(client: Socket, event: E): ServerPayload<E>[] {
  const payloads: ServerPayload<E>[] = [];
  client.on(event as string, (payload: ServerPayload<E>) => payloads.push(payload));
  return payloads;
}

export async function listen(httpServer: ReturnType<typeof createServer>, port = 0): Promise<string> {
  httpServer.listen(port, '127.0.0.1');
  await once(httpServer, 'listening');
  return `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
}

export async function scene({ port, ...overrides }: Overrides = {}): Promise<Scene> {
  const httpServer = createServer((_request, response) => response.end());
  const lines: LogLine[] = [];
  const log =
    (level: LogLine['level']) =>
    (event: string, fields: object = {}, error?: unknown) =>
      void lines.push({ level, event, fields, error });
  const endedLogins = new Set<string>();
  const rechecks: Login[][] = [];
  const expiry = { at: Date.now() + 3_600_000 };
  const clients = new Set<Socket>();

  const realtime = createRealtime({
    httpServer,
    config: { rateLimitEnabled: true },
    maxPacketBytes: 256 * 1024,
    log: { info: log('info'), warn: log('warn'), error: log('error') },
    nodeId: 'node',
    authenticate: async (token, address) => callerOf(token, address, expiry.at),
    recheck: async (logins) => {
      rechecks.push(logins);
      return new Set(logins.map(({ loginId }) => loginId).filter((id) => !endedLogins.has(id)));
    },
    isAllowedOrigin: (origin) => origin === undefined || origin === 'http://good.example',
    addressOf: ({ headers }) => String(headers['x-test-address'] ?? '127.0.0.1'),
    ...overrides,
  });
  const url = await listen(httpServer, port);

  function client(options: Partial<ManagerOptions & SocketOptions> = {}): Socket {
    const socket = io(url, { forceNew: true, transports: ['websocket'], reconnection: false, ...options });
    clients.add(socket);
    return socket;
  }
  async function stopServer(): Promise<void> {
    await realtime.stop();
    httpServer.closeAllConnections();
    httpServer.close();
  }
  return {
    realtime,
    url,
    port: Number(new URL(url).port),
    lines,
    endedLogins,
    rechecks,
    expiry,
    client,
    async connect(options) {
      const socket = client(options);
      await Promise.race([
        next(socket, 'connected'),
        new Promise((_, reject) => socket.once('connect_error', reject)),
      ]);
      return socket;
    },
    stopServer,
    async stop() {
      for (const socket of clients) socket.disconnect();
      await stopServer();
    },
  };
}
