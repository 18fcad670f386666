// Socket.IO plumbing. It knows no feature: who a token belongs to, which origins pass and what is kept in the
// database for other nodes are handed in; features bind their events and publish.
import type { MonitorCaller } from '../platform/caller.ts';
import { systemClock } from '../platform/clock.ts';
import type { Follow, Publish, PublishLocally } from '../platform/publish.ts';
import { createAdmission } from './admission.ts';
import { createBus, type Bus } from './bus.ts';
import type { SocketHandle } from './connection.ts';
import { createDispatcher, type BindEvent } from './dispatch.ts';
import { createFanOut } from './fan-out.ts';
import { createFloodGuard } from './flood-guard.ts';
import { defaultTiming, type RealtimeOptions } from './options.ts';
import { createRights } from './rights.ts';
import { ShownIds } from './shown-ids.ts';
import { createSockets } from './sockets.ts';

export type { SocketHandle } from './connection.ts';
export type { BindEvent } from './dispatch.ts';
export type { RealtimeOptions } from './options.ts';
export type { Relay, RelayEntry } from './relay.ts';
export type { Login } from './rights.ts';

export interface Realtime {
  publish: Publish;
  publishLocally: PublishLocally;
  follow: Follow;
  bindEvent: BindEvent;
  boundEvents(): string[];
  bus: Bus;
  /** Called once the handshake's token was looked at. */
  onConnect(handler: (socket: SocketHandle) => void): void;
  /** Called once for each socket that `onConnect` told of, when it is gone and its last handler is done. */
  onDisconnect(handler: (socket: SocketHandle) => void): void;
  /** A monitor's socket became public: the login ended, or another user's token came. It may stay connected. */
  onRightsEnded(handler: (socket: SocketHandle, former: MonitorCaller) => void): void;
  /** A publication emptied a room that this socket was in. */
  onPutOut(handler: (socket: SocketHandle, room: string) => void): void;
  forEachLocalSocket(visit: (socket: SocketHandle) => void): void;
  /** This process's sockets whose caller is a monitor. */
  localMonitors(): SocketHandle[];
  socketCount(): number;
  /** Finishes handlers, closes every socket so that clients come back by themselves, and leaves the broker. */
  stop(): Promise<void>;
}

const strangersPerAddress = 20;

export function createRealtime(options: RealtimeOptions): Realtime {
  const { log, nodeId, cluster, authenticate, recheck } = options;
  const { rateLimitEnabled: isEnabled } = options.config;
  const timing = { ...defaultTiming, ...options.timing };
  const emitted = options.onEmit ?? (() => undefined);
  const acknowledged = options.onAcknowledge ?? (() => undefined);

  const rights = createRights({
    recheck,
    recheckMs: timing.recheckMs,
    warnBeforeMs: timing.warnBeforeExpiryMs,
    clock: options.clock ?? systemClock,
    log,
  });
  const { proveWithinMs } = timing;
  const admission = createAdmission({ isEnabled, perAddress: strangersPerAddress, proveWithinMs });
  const guard = createFloodGuard(isEnabled);
  const settleRights = rights.settle;
  const dispatcher = createDispatcher({ authenticate, settleRights, guard, log, acknowledged });
  const sockets = createSockets({ ...options, timing, rights, admission, dispatcher, emitted });
  const shown = new ShownIds();
  const fanOut = createFanOut({ io: sockets.io, nodeId, shown, log, emitted });
  const { revoke } = rights;
  const nodes = createBus({ nodeId, cluster, fanOut, shown, timing, revoke, log });

  return {
    publish: fanOut.publish,
    publishLocally: fanOut.publishLocally,
    follow: fanOut.follow,
    bindEvent: dispatcher.bindEvent,
    boundEvents: dispatcher.boundEvents,
    bus: nodes.bus,
    onConnect: (handler) => sockets.connected.on(handler),
    onDisconnect: (handler) => sockets.disconnected.on(handler),
    onRightsEnded: (handler) => sockets.rightsEnded.on(({ socket, former }) => handler(socket, former)),
    onPutOut: (handler) => fanOut.putOut.on(({ socket, room }) => handler(socket, room)),
    forEachLocalSocket(visit) {
      for (const connection of sockets.connections()) visit(connection);
    },
    localMonitors: () => [...rights.monitors],
    socketCount: () => sockets.io.of('/').sockets.size,
    async stop() {
      guard.stop();
      fanOut.flush();
      await sockets.stop();
      rights.stop();
      admission.stop();
      await nodes.stop();
    },
  };
}
