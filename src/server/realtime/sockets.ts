// Sockets come and go here. Nothing in this file may throw into Socket.IO: an exception in one of its
// listeners would end the process.
import type { ServerEventName } from '../../contract/events.ts';
import type { MonitorCaller } from '../platform/caller.ts';
import { AppError } from '../platform/errors.ts';
import type { Admission } from './admission.ts';
import { Connection, type ConnectionWatch, type PlumbingSocket, type SocketHandle } from './connection.ts';
import type { Dispatcher } from './dispatch.ts';
import { Hook } from './hook.ts';
import type { RealtimeOptions, RealtimeTiming } from './options.ts';
import type { Rights } from './rights.ts';
import { createSocketServer } from './socket-server.ts';

interface SocketsOptions extends Pick<
  RealtimeOptions,
  'httpServer' | 'log' | 'authenticate' | 'isAllowedOrigin' | 'addressOf' | 'maxPacketBytes'
> {
  timing: RealtimeTiming;
  rights: Rights;
  admission: Admission;
  dispatcher: Dispatcher;
  emitted(event: ServerEventName, payload: unknown): void;
}

const longestToken = 4096;

function tokenOf(auth: unknown): string | undefined {
  if (typeof auth !== 'object' || auth === null || !('token' in auth)) return undefined;
  const { token } = auth;
  return typeof token === 'string' && token !== '' && token.length <= longestToken ? token : undefined;
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([work, timeout]);
  clearTimeout(timer);
}

export function createSockets(options: SocketsOptions) {
  const { log, timing, rights, admission, dispatcher } = options;
  const server = createSocketServer(options);
  const { io } = server;
  const connected = new Hook<SocketHandle>('connect', log);
  const disconnected = new Hook<SocketHandle>('disconnect', log);
  const rightsEnded = new Hook<{ socket: SocketHandle; former: MonitorCaller }>('rights', log);

  const watch: ConnectionWatch = {
    becameMonitor: rights.add,
    lostRights(connection, former) {
      rights.remove(connection);
      rightsEnded.tell({ socket: connection, former });
    },
    proven: admission.settle,
    emitted: options.emitted,
  };

  async function welcome(connection: Connection, token: string | undefined): Promise<void> {
    if (token !== undefined) await identify(connection, token);
    if (admission.refuseBeyondLimit(connection) || !connection.isConnected) return;
    connection.isAnnounced = true;
    connected.tell(connection);
  }

  /** A stale token in the handshake is as good as none. */
  async function identify(connection: Connection, token: string): Promise<void> {
    try {
      connection.identify(await options.authenticate(token, connection.address));
    } catch (thrown) {
      if (!(thrown instanceof AppError)) log.error('handshake_token_failed', {}, thrown);
    }
  }

  // Both listeners are shared by all sockets: a closure each would cost memory per idle socket.
  function receive(this: PlumbingSocket, ...args: unknown[]): void {
    if (this.data.connection) dispatcher.receive(this.data.connection, args);
  }

  function leave(this: PlumbingSocket): void {
    const { connection } = this.data;
    if (!connection) return;
    rights.remove(connection);
    admission.settle(connection);
    // A client may leave the namespace and keep its transport, uncounted.
    connection.close();
    // In its turn: a handler still at work might otherwise note a presence after the goodbye.
    connection.turns.take(async () => {
      if (connection.isAnnounced) disconnected.tell(connection);
    });
  }

  function enter(socket: PlumbingSocket): void {
    const connection = new Connection(socket, server.addressOf(socket), watch);
    const token = tokenOf(socket.handshake.auth);
    socket.handshake.auth = {};
    socket.data.connection = connection;
    socket.onAny(receive);
    socket.on('disconnect', leave);
    connection.emit('connected', { status: 'success' });
    admission.arrive(connection);
    connection.turns.take(() => welcome(connection, token));
  }

  io.on('connection', enter);

  return {
    io,
    connected,
    disconnected,
    rightsEnded,
    *connections(): Iterable<Connection> {
      for (const { data } of io.of('/').sockets.values()) if (data.connection) yield data.connection;
    },
    /** Lets handlers finish, then closes every connection in a way that makes clients come back by themselves. */
    async stop(): Promise<void> {
      server.refuseNew();
      const sockets = [...io.of('/').sockets.values()];
      await within(
        timing.drainMs,
        Promise.all(sockets.map(async ({ data }) => data.connection?.turns.done())),
      );
      const gone = sockets.map(({ conn }) => new Promise((resolve) => conn.once('close', resolve)));
      for (const { data } of sockets) data.connection?.close();
      await within(timing.leaveMs, Promise.all(gone));
      io.engine.close();
    },
  };
}
