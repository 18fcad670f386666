import type { BindEvent, Realtime, SocketHandle } from '../realtime/realtime.ts';
import type { Caller } from '../platform/caller.ts';
import { AppError } from '../platform/errors.ts';
import { rooms } from '../platform/publish.ts';
import type { Conversations } from './conversations.ts';
import type { PersonPresence } from './person-presence.ts';

/**
 * The caller as a person, with every conversation token the socket gave. A monitor’s socket that writes as a
 * person has no more rights than those tokens give.
 */
export function asPerson(socket: SocketHandle, caller: Caller): Caller {
  const tokenHash = caller.kind === 'public' ? caller.tokenHash : undefined;
  return { kind: 'public', tokenHash, grants: socket.grants, address: socket.address };
}

/** Far more than the pages of one person, also while connections that died have not been noticed. */
const mostSockets = 50;
const crowdedMs = 15_000;

/** Which sockets of this node are in which conversation as its person. */
export function createPersonSockets(presence: Pick<PersonPresence, 'touch' | 'leave'>, isLimited: boolean) {
  const counts = new Map<number, number>();
  return {
    /** @throws AppError `rate_limited` when too many sockets of this node are in it already */
    enter(socket: SocketHandle, conversationId: number): void {
      presence.touch(conversationId);
      if (socket.joined.get(conversationId) === 'person') return;
      const count = counts.get(conversationId) ?? 0;
      if (isLimited && count >= mostSockets)
        throw new AppError(
          'rate_limited',
          'This conversation is open in very many places. Please close some.',
          {
            retryAfterMs: crowdedMs,
          },
        );
      socket.joined.set(conversationId, 'person');
      counts.set(conversationId, count + 1);
    },
    leave(socket: SocketHandle, conversationId: number): void {
      if (socket.joined.get(conversationId) !== 'person') return;
      socket.joined.delete(conversationId);
      const left = (counts.get(conversationId) ?? 1) - 1;
      if (left > 0) counts.set(conversationId, left);
      else {
        counts.delete(conversationId);
        presence.leave(conversationId);
      }
    },
  };
}
export type PersonSockets = ReturnType<typeof createPersonSockets>;

interface SocketsOptions {
  conversations: Pick<Conversations, 'getReadable'>;
  presence: Pick<PersonPresence, 'touch'>;
  people: PersonSockets;
}

/** Binds `leave_conversation` and `heartbeat`, and lets go of what a socket was in that is closed or was put out. */
export function bindConversationEvents(
  {
    bindEvent,
    onDisconnect,
    onPutOut,
  }: { bindEvent: BindEvent } & Pick<Realtime, 'onDisconnect' | 'onPutOut'>,
  { conversations, presence, people }: SocketsOptions,
): void {
  bindEvent('leave_conversation', ({ payload, socket }) => {
    const id = payload.conversation_id;
    people.leave(socket, id);
    socket.joined.delete(id);
    socket.leave(rooms.person(id));
    socket.leave(rooms.watchers(id));
    return {};
  });
  bindEvent('heartbeat', async ({ payload, socket, caller }) => {
    const id = payload.conversation_id;
    if (socket.joined.get(id) !== 'person') await conversations.getReadable(asPerson(socket, caller), id);
    presence.touch(id);
    return {};
  });
  onDisconnect((socket) => {
    for (const id of socket.joined.keys()) people.leave(socket, id);
  });
  onPutOut((socket, room) => {
    for (const id of socket.joined.keys()) if (rooms.person(id) === room) people.leave(socket, id);
  });
}
