// Everything a client sends comes through `receive`. It never throws and answers every failure; a payload is
// seen by a handler only after it was validated and its token checked. Events of one socket are handled one
// after the other, so that joining and sending at once arrive in that order. An event once received is
// handled even when its socket is gone by then: people write and close the page.
import {
  clientEvents,
  type AcknowledgementFields,
  type ClientEventName,
  type ClientPayload,
  type WireError,
} from '../../contract/events.ts';
import type { Caller } from '../platform/caller.ts';
import { AppError, toAppError } from '../platform/errors.ts';
import type { Log } from '../platform/log.ts';
import { compileValidate } from '../platform/validate.ts';
import type { Connection, SocketHandle } from './connection.ts';
import type { FloodGuard } from './flood-guard.ts';

export interface EventInput<E extends ClientEventName> {
  payload: ClientPayload<E>;
  socket: SocketHandle;
  /**
   * A monitor when the socket is one; otherwise the holder of the token in this payload, or of the last
   * one given (see `socket.grants` for all).
   */
  caller: Caller;
  /** When it arrived, ms since the epoch. */
  receivedAt: number;
}
export type EventHandler<E extends ClientEventName> = (
  input: EventInput<E>,
) => Promise<AcknowledgementFields<E>> | AcknowledgementFields<E>;
export interface BindOptions {
  /** `ignore`: a token that is not valid (any more) is treated as none. Default `refuse`. */
  invalidToken?: 'refuse' | 'ignore';
}
export type BindEvent = <E extends ClientEventName>(
  name: E,
  handler: EventHandler<E>,
  options?: BindOptions,
) => void;

interface DispatcherOptions {
  authenticate: (token: string, address: string) => Promise<Caller>;
  /** Called before each event: ends what the clock has ended. */
  settleRights: (connection: Connection) => void;
  guard: FloodGuard;
  log: Pick<Log, 'error'>;
  /** Told of each answer before it leaves. */
  acknowledged(event: string, answer: object): void;
}

interface Job {
  /** The token in the payload. */
  token: string | undefined;
  run(input: Omit<EventInput<ClientEventName>, 'payload'>): Promise<object>;
}
interface Binding {
  /** @throws AppError `invalid_payload` */
  prepare(payload: unknown): Job;
  invalidToken: 'refuse' | 'ignore';
}
/** What is to be done about a payload that was found valid. */
interface Due {
  binding: Binding;
  job: Job;
}
type Acknowledge = (answer: object) => void;
interface Arrival {
  event: string;
  payload: unknown;
  acknowledge: Acknowledge | undefined;
  receivedAt: number;
}

function tokenIn(payload: object): string | undefined {
  if (!('token' in payload) || typeof payload.token !== 'string') return undefined;
  return payload.token || undefined;
}

function bindingOf<E extends ClientEventName>(
  name: E,
  handler: EventHandler<E>,
  { invalidToken = 'refuse' }: BindOptions,
): Binding {
  const validate = compileValidate(clientEvents[name].payload, 'payload');
  return {
    prepare(sent) {
      // The parsing edge: the schema is that of this event.
      const payload = validate(sent) as ClientPayload<E>;
      return { token: tokenIn(payload), run: async (input) => handler({ ...input, payload }) };
    },
    invalidToken,
  };
}

const isAcknowledge = (value: unknown): value is Acknowledge => typeof value === 'function';

/** Reads a packet's arguments, of which nothing is certain: a name, a payload, and a callback at the end. */
function readArrival(args: readonly unknown[]): Arrival {
  const [name, payload] = args;
  const last = args.at(-1);
  return {
    event: typeof name === 'string' || typeof name === 'number' ? String(name).slice(0, 100) : '',
    payload: isAcknowledge(payload) ? undefined : payload,
    acknowledge: isAcknowledge(last) ? last : undefined,
    receivedAt: Date.now(),
  };
}

export function createDispatcher(options: DispatcherOptions) {
  const { authenticate, settleRights, guard, log, acknowledged } = options;
  const bindings = new Map<string, Binding>();

  function answer({ event, acknowledge }: Arrival, content: object): void {
    if (!acknowledge) return;
    acknowledged(event, content);
    acknowledge(content);
  }

  function refuse(connection: Connection, arrival: Arrival, thrown: unknown): void {
    const { event } = arrival;
    const error = toAppError(thrown);
    if (error !== thrown) log.error('socket_event_failed', { socket_event: event }, thrown);
    const wire: WireError = { code: error.code, message: error.message };
    if (error.retryAfterMs !== undefined) wire.retry_after_ms = Math.ceil(error.retryAfterMs);
    answer(arrival, { ok: false, error: wire });
    connection.emit('error', { ...wire, event });
  }

  async function identify(connection: Connection, token: string, binding: Binding): Promise<Caller> {
    try {
      const given = await authenticate(token, connection.address);
      connection.identify(given);
      return connection.caller.kind === 'monitor' ? connection.caller : given;
    } catch (thrown) {
      if (binding.invalidToken === 'refuse' || toAppError(thrown).code !== 'unauthenticated') throw thrown;
      return connection.caller;
    }
  }

  async function handle(connection: Connection, arrival: Arrival, due: Due): Promise<void> {
    try {
      settleRights(connection);
      const { binding, job } = due;
      const { token } = job;
      const caller = token === undefined ? connection.caller : await identify(connection, token, binding);
      const fields = await job.run({ socket: connection, caller, receivedAt: arrival.receivedAt });
      answer(arrival, { ok: true, ...fields });
    } catch (thrown) {
      refuse(connection, arrival, thrown);
    }
  }

  const bindEvent: BindEvent = (name, handler, options = {}) => {
    if (bindings.has(name)) throw new Error(`${name} is bound twice`);
    bindings.set(name, bindingOf(name, handler, options));
  };

  return {
    bindEvent,
    boundEvents: (): string[] => [...bindings.keys()],
    receive(connection: Connection, args: readonly unknown[]): void {
      const arrival = readArrival(args);
      try {
        guard.admit(connection);
        const binding = bindings.get(arrival.event);
        if (!binding) throw new AppError('invalid_payload', 'There is no such event.');
        const job = binding.prepare(arrival.payload);
        connection.turns.take(() => handle(connection, arrival, { binding, job }));
      } catch (thrown) {
        refuse(connection, arrival, thrown);
      }
    },
  };
}
export type Dispatcher = ReturnType<typeof createDispatcher>;
