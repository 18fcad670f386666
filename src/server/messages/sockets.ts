import { setTimeout as pause } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { ConversationAccess } from '../conversations/access.ts';
import { opensWith } from '../conversations/access.ts';
import type { Conversations } from '../conversations/conversations.ts';
import { presentMessage } from '../conversations/present.ts';
import { asPerson, type PersonSockets } from '../conversations/sockets.ts';
import { selectMessages } from '../conversations/message-log.ts';
import type { Db } from '../db/database.ts';
import type { Caller } from '../platform/caller.ts';
import { AppError } from '../platform/errors.ts';
import { isPublicationOf, rooms, type Follow, type Publish } from '../platform/publish.ts';
import type { BindEvent, SocketHandle } from '../realtime/realtime.ts';
import type { Answers } from './answers.ts';
import type { Receive } from './receive.ts';

interface SocketsOptions {
  db: Db;
  access: ConversationAccess;
  conversations: Conversations;
  people: PersonSockets;
  receive: Receive;
  answers: Pick<Answers, 'stopReply'>;
  publish: Publish;
  follow: Follow;
}

interface Backfill {
  room: string;
  /** Id of the last message that the client has. */
  after: number;
}

const missedAtMost = 200;
/** A message younger than this may be on its way to the room … */
const freshMs = 2_000;
/** … which takes no longer than this, on this node or from another. */
const tellingMs = 50;
const typingPauseMs = 400;
/** Conversations in which somebody typed lately. */
const mostTyping = 10_000;

export function bindMessageEvents(bindEvent: BindEvent, options: SocketsOptions): void {
  bindJoin(bindEvent, options);
  bindSend(bindEvent, options);
  bindTyping(bindEvent, options);
  bindEvent('stop_reply', async ({ payload, socket, caller }) => {
    const id = payload.conversation_id;
    if (!socket.joined.has(id)) await options.conversations.getReadable(callerFor(socket, caller), id);
    await options.answers.stopReply(id);
    return {};
  });
}

/** A monitor as such; anybody else with every token that the socket gave. */
function callerFor(socket: SocketHandle, caller: Caller): Caller {
  return caller.kind === 'monitor' ? caller : asPerson(socket, caller);
}

/**
 * What was stored after a message, without what the room is told meanwhile: the socket is in it, so each message
 * reaches it one way or the other, and only one. Call it in the turn in which the socket enters the room.
 */
async function readMissed({ db, follow }: SocketsOptions, id: number, { room, after }: Backfill) {
  const live = new Set<number>();
  const unfollow = follow(room, (told) => {
    if (isPublicationOf('new_message', told)) live.add(told.payload.message.id);
  });
  try {
    const rows = await selectMessages(db, id, { limit: missedAtMost + 1, after });
    // What was stored a moment ago may not have been told yet.
    const newest = rows.at(-1)?.created_at.getTime() ?? 0;
    if (Date.now() - newest < freshMs) await pause(tellingMs);
    return {
      missed: rows.slice(0, missedAtMost).filter((row) => !live.has(row.id)),
      more: rows.length > missedAtMost,
    };
  } finally {
    unfollow();
  }
}

/** Enters the room first and reads what was missed then, so that nothing falls between. */
function bindJoin(bindEvent: BindEvent, options: SocketsOptions): void {
  const { access, conversations, people } = options;
  bindEvent(
    'join_conversation',
    async ({ payload, socket, caller }) => {
      const id = payload.conversation_id;
      const viewer = callerFor(socket, caller);
      if (payload.user_type === 'monitor' && viewer.kind !== 'monitor' && !access.link)
        throw new AppError('unauthenticated', 'Please log in as a monitor.');
      const { row } = await conversations.getReadable(viewer, id);
      const isOwner = opensWith(row, { tokenHash: undefined, grants: socket.grants });
      const watches = viewer.kind === 'monitor' && !(payload.user_type === 'user' && isOwner);
      if (watches) {
        socket.join(rooms.watchers(id));
        people.leave(socket, id);
        socket.leave(rooms.person(id));
        socket.joined.set(id, 'monitor');
      } else {
        people.enter(socket, id);
        socket.join(rooms.person(id));
        socket.markProven();
      }
      const room = watches ? rooms.watchers(id) : rooms.person(id);
      const { missed, more } =
        payload.after === undefined
          ? { missed: [], more: false }
          : await readMissed(options, id, { room, after: payload.after });
      const shown = missed.map((message) => presentMessage(message, watches ? 'monitor' : 'person'));
      const joined = { conversation_id: id, missed: shown, more };
      socket.emit('joined_conversation', joined);
      return joined;
    },
    // Older clients send a stale monitor token here; it opens nothing and is no reason to refuse them.
    { invalidToken: 'ignore' },
  );
}

function bindSend(bindEvent: BindEvent, { receive }: SocketsOptions): void {
  bindEvent('send_message', async ({ payload, socket, caller, receivedAt }) => {
    // What a monitor’s client sends must not become the person’s words when the login ended a moment before.
    if (payload.sender === undefined && caller.kind === 'public' && caller.hasLoginEnded)
      throw new AppError('unauthenticated', 'This login has ended. Please log in again.');
    const sender = payload.sender ?? (caller.kind === 'monitor' ? 'monitor' : 'user');
    if (sender === 'monitor' && caller.kind !== 'monitor')
      throw new AppError('forbidden', 'Only a monitor can write as one.');
    const { message } = await receive({
      conversationId: payload.conversation_id,
      sender,
      text: payload.message,
      sessionId: payload.session_id ?? null,
      clientMessageId: payload.client_message_id ?? null,
      caller: sender === 'monitor' ? caller : asPerson(socket, caller),
      receivedAt,
    });
    return { message_id: message.id, created_at: message.created_at.toISOString() };
  });
}

/** Comes with every key press; a few times a second is enough to show it. */
function bindTyping(bindEvent: BindEvent, { conversations, publish }: SocketsOptions): void {
  // By who types in which conversation, on each node: from however many sockets, the room hears of it no more often.
  const lastTold = new LRUCache<string, number>({ max: mostTyping });
  bindEvent('typing', async ({ payload, socket, caller }) => {
    const id = payload.conversation_id;
    const role = socket.joined.get(id);
    if (!role) throw new AppError('forbidden', 'Join the conversation first.');
    const now = performance.now();
    const key = caller.kind === 'monitor' && role === 'monitor' ? `${id} ${caller.userId}` : `${id}`;
    if (now - (lastTold.get(key) ?? Number.NEGATIVE_INFINITY) < typingPauseMs) return {};
    lastTold.set(key, now);
    // Only the one who holds it is somebody to the person; another monitor’s draft is the team’s affair.
    const shown = role === 'person' || (await isHolder(conversations, caller, id));
    publish({
      event: 'user_typing',
      payload: { conversation_id: id, user: role === 'person' ? 'user' : 'monitor' },
      to: shown ? [rooms.person(id), rooms.watchers(id)] : [rooms.watchers(id)],
      except: socket.id,
      conversationId: id,
    });
    return {};
  });
}

async function isHolder(conversations: Conversations, caller: Caller, id: number): Promise<boolean> {
  if (caller.kind !== 'monitor') return false;
  const { row } = await conversations.getReadable(caller, id);
  return row.holder_id === caller.userId;
}
