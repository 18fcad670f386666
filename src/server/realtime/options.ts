import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { ServerEventName } from '../../contract/events.ts';
import type { Caller } from '../platform/caller.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Relay } from './relay.ts';
import type { Recheck } from './rights.ts';

/** The part of the log that the plumbing writes to. */
export type RealtimeLog = Pick<Log, 'info' | 'warn' | 'error'>;

/** What several processes need to form one system; a single process does without. */
export interface Cluster {
  redisUrl: string;
  /** Systems that share a Redis must differ here: whoever listens on a channel hears everything on it. */
  channel: string;
  relay: Relay;
}

export const defaultTiming = {
  pingIntervalMs: 25_000,
  pingTimeoutMs: 20_000,
  proveWithinMs: 30_000,
  recheckMs: 5_000,
  warnBeforeExpiryMs: 600_000,
  relayPollMs: 500,
  /** How much further back than the last successful read each read of the relay goes. */
  relayOverlapMs: 10_000,
  /** How long `stop` waits for handlers, and then for clients to take leave. */
  drainMs: 5_000,
  leaveMs: 1_000,
};
export type RealtimeTiming = typeof defaultTiming;

export interface RealtimeOptions {
  httpServer: HttpServer;
  config: { rateLimitEnabled: boolean };
  /** Larger packets end the connection they came by, and nothing else. */
  maxPacketBytes: number;
  log: RealtimeLog;
  clock?: Clock | undefined;
  /** Names this start of this process: a new one each time. */
  nodeId: string;
  /** Who a token belongs to. Rejects with AppError `unauthenticated` when it is not valid (any more). */
  authenticate: (token: string, address: string) => Promise<Caller>;
  recheck: Recheck;
  isAllowedOrigin: (origin: string | undefined, host: string | undefined) => boolean;
  /** The client's address, forwarding headers considered. */
  addressOf: (request: IncomingMessage) => string;
  cluster?: Cluster | undefined;
  timing?: Partial<RealtimeTiming>;
  /** Sees every payload on its way out, for tests of the contract. */
  onEmit?: ((event: ServerEventName, payload: unknown) => void) | undefined;
  /** Sees every answer to a client's event on its way out, under the name that the client gave; for the same tests. */
  onAcknowledge?: ((event: string, answer: object) => void) | undefined;
}
