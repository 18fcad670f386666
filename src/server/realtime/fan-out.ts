// The one way out to sockets. Local sockets never wait for another node, a broker or the database.
import type { DefaultEventsMap, Server } from 'socket.io';
import { serverEvents } from '../../contract/events.ts';
import type { Log } from '../platform/log.ts';
import type { AnyPublication, Publish, PublishLocally } from '../platform/publish.ts';
import type { Broker } from './broker.ts';
import type { SocketData, SocketHandle } from './connection.ts';
import { Followers } from './followers.ts';
import { Hook } from './hook.ts';
import { createMonitorGathering } from './monitor-gathering.ts';
import type { NodeMessage } from './node-message.ts';
import type { RelayExchange } from './relay.ts';
import type { ShownIds } from './shown-ids.ts';

export type PlumbingServer = Server<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;

interface FanOutOptions {
  io: PlumbingServer;
  nodeId: string;
  shown: ShownIds;
  log: Pick<Log, 'error'>;
  emitted(event: AnyPublication['event'], payload: unknown): void;
}
/** Absent in a system of one process. */
export interface Ways {
  broker: Broker;
  relay: RelayExchange;
}

const isVolatile = ({ event }: AnyPublication): boolean => 'volatile' in serverEvents[event];

export function createFanOut({ io, nodeId, shown, log, emitted }: FanOutOptions) {
  const onTheWay = new Set<Promise<void>>();
  const followers = new Followers(log);
  const putOut = new Hook<{ socket: SocketHandle; room: string }>('put_out', log);
  let ways: Ways | undefined;
  let seq = 0;

  const gathering = createMonitorGathering((publication) => void tryEmitNow(publication));

  function emitHere({ event, payload, to, except }: AnyPublication): void {
    // To no room at all would mean everybody to Socket.IO.
    if (to.length === 0) return;
    emitted(event, payload);
    const audience = io.to(to);
    (except === undefined ? audience : audience.except(except)).emit(event, payload);
  }

  function emptyHere({ to }: AnyPublication): void {
    const { adapter, sockets } = io.of('/');
    for (const room of to)
      for (const id of [...(adapter.rooms.get(room) ?? [])]) {
        const socket = sockets.get(id)?.data.connection;
        socket?.leave(room);
        if (socket) putOut.tell({ socket, room });
      }
  }

  function tryEmitNow(publication: AnyPublication): boolean {
    try {
      emitHere(publication);
      followers.tell(publication);
      if (publication.empties) emptyHere(publication);
      return true;
    } catch (thrown) {
      log.error('publication_failed', { socket_event: publication.event }, thrown);
      return false;
    }
  }

  /** False when it failed; one that waits a moment counts as emitted. */
  const tryEmitHere = (publication: AnyPublication): boolean =>
    gathering.takes(publication) || tryEmitNow(publication);

  function countHere({ to, except }: AnyPublication): number {
    const { rooms } = io.of('/').adapter;
    const reached = new Set(to.flatMap((room) => [...(rooms.get(room) ?? [])]));
    if (except !== undefined) for (const id of rooms.get(except) ?? []) reached.delete(id);
    return [...reached].filter((id) => io.of('/').sockets.get(id)?.conn.readyState === 'open').length;
  }

  async function spread(message: NodeMessage, { broker, relay }: Ways): Promise<void> {
    // Also while the broker works, and nobody else seems to be there: who heard of it cannot be told from how many did.
    // A tool that listens along counts like a node, so does a connection that died without a word, and a node that has
    // just come is not yet known.
    if (message.kind === 'publication' && !isVolatile(message.publication)) {
      const { id, publication } = message;
      relay.keep({ id, conversationId: publication.conversationId, publication });
    }
    // The broker reports its own absence.
    await broker.publish({ from: nodeId, message });
  }

  function sendToOthers(message: NodeMessage): void {
    if (!ways) return;
    const sending = spread(message, ways)
      .catch((thrown: unknown) => log.error('spreading_failed', {}, thrown))
      .finally(() => onTheWay.delete(sending));
    onTheWay.add(sending);
  }

  const publish: Publish = (publication) => {
    if (!tryEmitHere(publication)) return;
    if (ways) sendToOthers({ kind: 'publication', id: `${nodeId}:${++seq}`, publication });
  };
  const publishLocally: PublishLocally = (publication) =>
    tryEmitHere(publication) ? countHere(publication) : 0;

  const isShown = (id: string): boolean => id.startsWith(`${nodeId}:`) || shown.has(id);
  return {
    publish,
    publishLocally,
    follow: followers.follow,
    putOut,
    sendToOthers,
    isShown,
    /** Shows another node's publication here, unless it is our own or was shown before. */
    show(id: string, publication: AnyPublication): void {
      if (isShown(id)) return;
      // What is volatile comes by the broker alone: there is nothing to compare it with later.
      if (!isVolatile(publication)) shown.add(id);
      tryEmitHere(publication);
    },
    connect(given: Ways): void {
      ways = given;
    },
    /** Emits what waits to leave together. */
    flush: gathering.flush,
    /** Waits for what is on its way to other nodes. */
    async settle(): Promise<void> {
      await Promise.all(onTheWay);
    },
  };
}
export type FanOut = ReturnType<typeof createFanOut>;
