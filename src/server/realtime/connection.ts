// One connected socket as the rest of the server sees it. What must stay true: a socket whose caller is
// not a monitor at this moment is in no monitors' room, whatever a handler that began earlier still does.
import type { DefaultEventsMap, Socket } from 'socket.io';
import type { ServerEventName, ServerPayload } from '../../contract/events.ts';
import type { Caller, MonitorCaller, PublicCaller } from '../platform/caller.ts';
import { AppError } from '../platform/errors.ts';
import { rooms } from '../platform/publish.ts';
import { Turns } from './turns.ts';

export interface SocketData {
  connection: Connection | undefined;
}
export type PlumbingSocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;

/** What features may do with a socket. */
export interface SocketHandle {
  readonly id: string;
  readonly address: string;
  /** False once it is gone; a handler that still runs then finishes its work all the same. */
  readonly isConnected: boolean;
  readonly caller: Caller;
  /** SHA-256 of every conversation token this socket gave; whether one opens anything is the feature's to check. */
  readonly grants: ReadonlySet<string>;
  readonly rooms: ReadonlySet<string>;
  /** Conversations entered and as whom, for the feature to keep; `monitor` entries end with the rights. */
  readonly joined: Map<number, 'person' | 'monitor'>;
  /** The conversation open in front of a monitor, for the feature to keep; null again when the rights end. */
  viewing: number | null;
  /** @throws AppError `unauthenticated` for a monitors' room when the caller is no monitor (any more) */
  join(room: string): void;
  leave(room: string): void;
  emit<E extends ServerEventName>(event: E, payload: ServerPayload<E>): void;
  /** Replaces who this socket is; another user's rooms are left first. */
  setCaller(caller: Caller): void;
  /** It showed a token that opens something (or, in `link` mode, joined): it no longer counts as a stranger. */
  markProven(): void;
}

/** Told of what happens to connections; one object shared by all of them. */
export interface ConnectionWatch {
  becameMonitor(connection: Connection): void;
  lostRights(connection: Connection, former: MonitorCaller): void;
  proven(connection: Connection): void;
  emitted(event: ServerEventName, payload: unknown): void;
}

const watchersPrefix = rooms.watchers(0).slice(0, -1);
const userPrefix = rooms.user(0).slice(0, -1);
const isMonitorsRoom = (room: string): boolean =>
  room === rooms.monitors || room.startsWith(watchersPrefix) || room.startsWith(userPrefix);

const noGrants: ReadonlySet<string> = new Set();
/** A person has one conversation, seldom a few; more only fills memory. */
const maxGrants = 32;

export class Connection implements SocketHandle {
  readonly address: string;
  readonly joined = new Map<number, 'person' | 'monitor'>();
  readonly turns = new Turns();
  viewing: number | null = null;
  isProven = false;
  /** Whether features were told of it, so that they hear of its end too. */
  isAnnounced = false;
  /** The end that was told of before it came; a refreshed login has another. */
  warnedOfEnd: number | undefined;
  /** Events received in the current window of the flood guard. */
  window = 0;
  eventsInWindow = 0;
  readonly #socket: PlumbingSocket;
  readonly #watch: ConnectionWatch;
  #caller: Caller;
  #grants: Set<string> | undefined;

  constructor(socket: PlumbingSocket, address: string, watch: ConnectionWatch) {
    this.#socket = socket;
    this.#watch = watch;
    this.address = address;
    this.#caller = this.#nobody();
    void socket.join(rooms.people);
  }

  get id(): string {
    return this.#socket.id;
  }
  get isConnected(): boolean {
    return this.#socket.connected;
  }
  get caller(): Caller {
    return this.#caller;
  }
  get grants(): ReadonlySet<string> {
    return this.#grants ?? noGrants;
  }
  get rooms(): ReadonlySet<string> {
    return this.#socket.rooms;
  }

  join(room: string): void {
    if (isMonitorsRoom(room) && this.#caller.kind !== 'monitor')
      throw new AppError('unauthenticated', 'Please log in again.');
    void this.#socket.join(room);
  }

  leave(room: string): void {
    void this.#socket.leave(room);
  }

  emit<E extends ServerEventName>(event: E, payload: ServerPayload<E>): void {
    this.#watch.emitted(event, payload);
    this.#socket.emit(event, payload);
  }

  setCaller(caller: Caller): void {
    const former = this.#caller;
    if (former.kind === 'monitor' && (caller.kind !== 'monitor' || caller.userId !== former.userId))
      this.endRights();
    this.#caller = caller;
    if (caller.kind === 'monitor') this.#becomeMonitor(caller);
    else this.#grant(caller.tokenHash);
  }

  /**
   * Takes in what a token said: a monitor's makes this the monitor's socket, a conversation's is kept
   * beside whatever the socket already is.
   */
  identify(caller: Caller): void {
    if (caller.kind === 'public' && this.#caller.kind === 'monitor') this.#grant(caller.tokenHash);
    else this.setCaller(caller);
  }

  /** Makes it a public socket, in no monitors' room. What conversation tokens opened stays open. */
  endRights(): void {
    const former = this.#caller;
    if (former.kind !== 'monitor') return;
    this.#caller = { ...this.#nobody(), hasLoginEnded: true };
    for (const room of [...this.rooms]) if (isMonitorsRoom(room)) this.leave(room);
    for (const [conversationId, as] of this.joined) if (as === 'monitor') this.joined.delete(conversationId);
    this.viewing = null;
    void this.#socket.join(rooms.people);
    this.#watch.lostRights(this, former);
  }

  markProven(): void {
    if (this.isProven) return;
    this.isProven = true;
    this.#watch.proven(this);
  }

  /**
   * Closes the transport once what was emitted is written out. Clients take that for a lost connection and
   * come back by themselves; after a Socket.IO disconnect packet they would not.
   */
  close(): void {
    this.#socket.conn.close();
  }

  #becomeMonitor({ userId }: MonitorCaller): void {
    this.markProven();
    if (!this.isConnected) return;
    this.leave(rooms.people);
    this.join(rooms.user(userId));
    this.#watch.becameMonitor(this);
  }

  #grant(tokenHash: string | undefined): void {
    if (tokenHash === undefined) return;
    this.#grants ??= new Set();
    this.#grants.add(tokenHash);
    const [oldest] = this.#grants;
    if (this.#grants.size > maxGrants && oldest !== undefined) this.#grants.delete(oldest);
  }

  #nobody(): PublicCaller {
    return { kind: 'public', tokenHash: undefined, address: this.address };
  }
}
