import type { ServerEventName, ServerPayload } from '../../contract/events.ts';

const watchersPrefix = 'watchers:';

/**
 * Rooms of the realtime server. A person's room gets the neutral view, `watchers` are the monitors who
 * joined that conversation, `monitors` all of them. Rooms are recomputed from the token at each join.
 */
export const rooms = {
  person: (conversationId: number) => `person:${conversationId}`,
  watchers: (conversationId: number) => `${watchersPrefix}${conversationId}`,
  monitors: 'monitors',
  people: 'people',
  user: (userId: number) => `user:${userId}`,
} as const;

/** Whether only monitors are in it. */
export const isRoomOfMonitors = (room: string): boolean =>
  room === rooms.monitors || room.startsWith(watchersPrefix);

export interface Publication<E extends ServerEventName> {
  event: E;
  payload: ServerPayload<E>;
  /** Each socket in any of these rooms gets it once, on every node. */
  to: string[];
  /** The id of a socket, or a room, that must not get it. */
  except?: string | undefined;
  /** Whoever got it is out of these rooms from then on, on every node: what they were for is no more. */
  empties?: boolean | undefined;
  /** The conversation it is about: what is kept for other nodes is erased with it. */
  conversationId?: number | undefined;
  /** Of a reply’s words: the newest message that the reply knows of. Seen by who follows the room, by no socket. */
  answersUpTo?: number | undefined;
}
export type AnyPublication = Publication<ServerEventName>;

/** Whether it is of that event. Its payload is believed: it was typed where it was published. */
export function isPublicationOf<E extends ServerEventName>(
  event: E,
  publication: AnyPublication,
): publication is Publication<E> {
  return publication.event === event;
}

/**
 * The one way out to sockets, called after commit with an explicit audience. Local sockets get it in this
 * call, monitors within 20 ms unless it is an alert; other nodes through the broker, or within seconds from the
 * database when the broker is away (events marked volatile in the contract excepted). Never throws, never waits.
 */
export type Publish = <E extends ServerEventName>(publication: Publication<E>) => void;

/** As {@link Publish}, to the sockets of this process only; returns how many got it. */
export type PublishLocally = <E extends ServerEventName>(publication: Publication<E>) => number;

/**
 * Hears, inside this process, every publication to a room that this node shows to its sockets, also those of
 * other nodes; returns how to stop. Where the broker is away, what is volatile is missing and the rest late.
 */
export type Follow = (room: string, listener: (publication: AnyPublication) => void) => () => void;
