import { Redis } from 'ioredis';
import type { Envelope } from './node-message.ts';
import type { RealtimeLog } from './options.ts';

interface BrokerOptions {
  url: string;
  channel: string;
  log: RealtimeLog;
  onText(text: string): void;
}

const pulseMs = 5000;

const options = {
  retryStrategy: (attempt: number): number => Math.min(50 * attempt, 1000),
  /** An answer later than this counts as none; together with the relay's poll it stays far below 5 s. */
  commandTimeout: 1000,
  /** How long a connection given up may take to close before it is cut. */
  disconnectTimeout: 500,
  // Nothing may wait for a broker that is away: it is given up at once and goes by the database.
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  // ioredis subscribes anew and sends again without listening to the outcome: a rejection there would end
  // the process. Here it is subscribed below, each time the connection stands.
  autoResubscribe: false,
  autoResendUnfulfilledCommands: false,
};

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : error.constructor.name);

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && error.message === 'Command timed out';

/** The Redis channel that the nodes of one system share. Its absence is a state, not an error. */
export function createBroker({ url, channel, log, onText }: BrokerOptions) {
  const publisher = new Redis(url, options);
  const subscriber = new Redis(url, options);
  let isStopped = false;
  let isSubscribed = false;
  let lastReported: boolean | undefined;
  let lastCode = 'closed';

  const isReady = (): boolean => publisher.status === 'ready' && isSubscribed;
  function reportChange(): void {
    const ready = isReady();
    if (isStopped || ready === lastReported) return;
    lastReported = ready;
    if (ready) log.info('broker_connected');
    else log.warn('broker_away', { code: lastCode });
  }
  const noteError = (error: unknown): void => {
    if (error instanceof Error) lastCode = codeOf(error);
  };

  async function subscribe(): Promise<void> {
    try {
      await subscriber.subscribe(channel);
      isSubscribed = subscriber.status === 'ready';
      if (isReady()) reportChange();
    } catch (error) {
      noteError(error);
      reportChange();
    }
  }

  /** A connection can be dead without a word; a subscriber on it would wait for ever. */
  function feelPulse(): void {
    if (subscriber.status !== 'ready') return;
    if (!isSubscribed) void subscribe();
    subscriber.ping().catch(() => subscriber.status === 'ready' && subscriber.disconnect(true));
  }
  const pulse = setInterval(feelPulse, pulseMs);
  pulse.unref();

  publisher.on('error', noteError);
  publisher.on('close', reportChange);
  publisher.on('ready', () => isReady() && reportChange());
  subscriber.on('error', noteError);
  subscriber.on('close', () => {
    isSubscribed = false;
    reportChange();
  });
  subscriber.on('ready', () => void subscribe());
  subscriber.on('message', (_channel: string, text: string) => onText(text));

  return {
    isReady,
    /**
     * Tells the other nodes, if the broker is there; never rejects. While it is away this costs nothing, for every
     * word of every reply comes through here.
     */
    async publish(envelope: Envelope): Promise<void> {
      if (publisher.status !== 'ready') return;
      try {
        await publisher.publish(channel, JSON.stringify(envelope));
      } catch (error) {
        // A broker that accepts and never answers: start afresh, so that the next ones are given up at once.
        if (isTimeout(error) && publisher.status === 'ready') publisher.disconnect(true);
      }
    },
    stop(): void {
      isStopped = true;
      clearInterval(pulse);
      publisher.disconnect();
      subscriber.disconnect();
    },
  };
}
export type Broker = ReturnType<typeof createBroker>;
