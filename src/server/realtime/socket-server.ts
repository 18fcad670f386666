import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { Server } from 'socket.io';
import { gatherWrites } from '../platform/gather-writes.ts';
import type { PlumbingSocket } from './connection.ts';
import type { PlumbingServer } from './fan-out.ts';
import type { RealtimeOptions, RealtimeTiming } from './options.ts';

interface SocketServerOptions extends Pick<
  RealtimeOptions,
  'httpServer' | 'log' | 'isAllowedOrigin' | 'addressOf' | 'maxPacketBytes'
> {
  timing: RealtimeTiming;
}

/** Socket.IO on an HTTP server, over WebSocket and long-polling, with the defaults that cost memory turned off. */
export function createSocketServer({
  httpServer,
  log,
  isAllowedOrigin,
  timing,
  maxPacketBytes,
  ...rest
}: SocketServerOptions) {
  const addresses = new WeakMap<object, string>();
  let isOpen = true;

  /** Asked for each handshake; what is refused gets 403. */
  function mayConnect({ headers }: { headers: IncomingHttpHeaders }): boolean {
    try {
      return isOpen && isAllowedOrigin(headers.origin, headers.host);
    } catch (thrown) {
      log.error('origin_check_failed', {}, thrown);
      return false;
    }
  }

  const io: PlumbingServer = new Server(httpServer, {
    transports: ['polling', 'websocket'],
    serveClient: false,
    perMessageDeflate: false,
    maxHttpBufferSize: maxPacketBytes,
    pingInterval: timing.pingIntervalMs,
    pingTimeout: timing.pingTimeoutMs,
    // A connection that never enters the namespace is not counted as a socket: it may not stay long.
    connectTimeout: 10_000,
    allowRequest: (request, answer) => answer(null, mayConnect(request)),
    cors: (request, answer) =>
      answer(null, { origin: mayConnect(request) && (request.headers.origin ?? false), credentials: true }),
  });

  httpServer.on('upgrade', (_request: IncomingMessage, socket: unknown) => {
    if (socket instanceof Socket) gatherWrites(socket);
  });
  io.engine.on('connection', (transport: { request: IncomingMessage }) => {
    try {
      addresses.set(transport, rest.addressOf(transport.request));
    } catch (thrown) {
      log.error('address_failed', {}, thrown);
    }
    // The request is kept for the life of the connection otherwise, several KB each.
    Reflect.set(transport, 'request', null);
  });

  return {
    io,
    addressOf: ({ conn }: PlumbingSocket): string => addresses.get(conn) ?? '',
    /** From now on every handshake is refused. */
    refuseNew(): void {
      isOpen = false;
    },
  };
}
