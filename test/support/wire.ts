import { io, type Socket } from 'socket.io-client';
import type {
  Acknowledgement,
  ClientEventName,
  ClientPayload,
  ClientToServerEvents,
  ServerEventName,
  ServerPayload,
  ServerToClientEvents,
} from '../../src/contract/events.ts';
import type {
  RouteBody,
  RouteKey,
  RouteParams,
  RouteQuery,
  RouteResponse,
} from '../../src/contract/routes.ts';
import { contractWatch, watchClient } from './contract-watch.ts';

/** What a test client sends and gets, typed by the contract. */
interface CallOptions<K extends RouteKey> {
  params?: RouteParams<K>;
  query?: Partial<RouteQuery<K>>;
  body?: RouteBody<K>;
  token?: string | undefined;
  headers?: Record<string, string>;
}

export interface Answer<T> {
  status: number;
  body: T;
  headers: Headers;
}

/** Calls a route and returns whatever came back. */
export async function callRoute<K extends RouteKey>(
  url: string,
  key: K,
  options: CallOptions<K> = {},
): Promise<Answer<RouteResponse<K> & { detail?: string }>> {
  const [method = '', template = ''] = key.split(' ');
  const params: Record<string, unknown> = options.params ?? {};
  const path = template.replace(/\{(\w+)\}/g, (_match, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options.query ?? {})) query.set(name, String(value));
  const response = await fetch(`${url}${path}${query.size > 0 ? `?${query}` : ''}`, {
    method,
    headers: {
      ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
      ...options.headers,
    },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  });
  const text = await response.text();
  const contentType = response.headers.get('content-type') ?? '';
  const isJson = contentType.includes('json');
  const body = (isJson && text ? JSON.parse(text) : text) as RouteResponse<K> & { detail?: string };
  contractWatch()?.response(key, { status: response.status, contentType, body });
  return { status: response.status, body, headers: response.headers };
}

/** As {@link callRoute}; throws when the call did not succeed. */
export async function mustCall<K extends RouteKey>(
  url: string,
  key: K,
  options: CallOptions<K> = {},
): Promise<RouteResponse<K>> {
  const { status, body } = await callRoute(url, key, options);
  if (status >= 300) throw new Error(`${key} answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

const patienceMs = 15_000;
interface Received {
  event: ServerEventName;
  payload: unknown;
}
type AnyWaiter = (received: Received) => boolean;

/** A socket that remembers everything it got. */
export interface TestSocket {
  raw: Socket<ServerToClientEvents, ClientToServerEvents>;
  /** Sends and waits for the acknowledgement, whatever it says. */
  ask<E extends ClientEventName>(event: E, payload: ClientPayload<E>): Promise<Acknowledgement<E>>;
  /** As `ask`; throws unless the acknowledgement is `ok`. */
  must<E extends ClientEventName>(
    event: E,
    payload: ClientPayload<E>,
  ): Promise<Acknowledgement<E> & { ok: true }>;
  all<E extends ServerEventName>(event: E): ServerPayload<E>[];
  /** The first payload that fits, already here or still to come. */
  got<E extends ServerEventName>(
    event: E,
    fits?: (payload: ServerPayload<E>) => boolean,
  ): Promise<ServerPayload<E>>;
  close(): void;
}

export interface SocketOptions {
  token?: string | undefined;
  transports?: ('websocket' | 'polling')[];
  headers?: Record<string, string>;
  reconnection?: boolean;
}

/** Opens a socket and waits until the server said `connected`. */
export async function openSocket(url: string, options: SocketOptions = {}): Promise<TestSocket> {
  const raw: Socket<ServerToClientEvents, ClientToServerEvents> = io(url, {
    transports: options.transports ?? ['websocket'],
    reconnection: options.reconnection ?? false,
    forceNew: true,
    ...(options.token ? { auth: { token: options.token } } : {}),
    ...(options.headers ? { extraHeaders: options.headers } : {}),
  });
  watchClient(raw);
  const received: Received[] = [];
  const waiters = new Set<AnyWaiter>();
  raw.onAny((event: ServerEventName, payload: unknown) => {
    received.push({ event, payload });
    for (const waiter of waiters) if (waiter({ event, payload })) waiters.delete(waiter);
  });

  const socket: TestSocket = {
    raw,
    ask: (event, payload) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`${event} was not acknowledged`)), patienceMs);
        const answered = (answer: unknown) => {
          clearTimeout(timer);
          resolve(answer as never);
        };
        (raw.emit as (event: string, ...args: unknown[]) => void).call(raw, event, payload, answered);
      }),
    async must(event, payload) {
      const answer = await socket.ask(event, payload);
      if (!answer.ok) throw new Error(`${event} was refused: ${JSON.stringify(answer.error)}`);
      return answer as never;
    },
    all: (event) => received.filter((one) => one.event === event).map((one) => one.payload as never),
    got: (event, fits = () => true) =>
      new Promise((resolve, reject) => {
        const here = received.find((one) => one.event === event && fits(one.payload as never));
        if (here) return resolve(here.payload as never);
        const waiter: AnyWaiter = (one) => {
          if (one.event !== event || !fits(one.payload as never)) return false;
          clearTimeout(timer);
          resolve(one.payload as never);
          return true;
        };
        const timer = setTimeout(() => {
          waiters.delete(waiter);
          const seen = [...new Set(received.map((one) => one.event))].join(', ');
          reject(new Error(`${event} did not come; came: ${seen}`));
        }, patienceMs);
        waiters.add(waiter);
      }),
    close: () => void raw.close(),
  };
  await socket.got('connected');
  return socket;
}
