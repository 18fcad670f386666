import { once } from 'node:events';
import { createBrokerClient } from '../realtime/broker-client.ts';
import type { NodeMessage } from '../realtime/node-message.ts';
import type { Log } from '../platform/log.ts';
import { deriveKey } from '../platform/ids.ts';

/** The Redis channel of one system: several that share a Redis have different keys, and so do not hear each other. */
export const channelOf = (vaultKey: string): string =>
  `checkpoint:${deriveKey(vaultKey, 'channel').toString('base64url').slice(0, 16)}`;

const patienceMs = 2_000;

interface NodeLineOptions {
  redisUrl: string;
  channel: string;
  log: Pick<Log, 'warn'>;
}

/**
 * Tells the running nodes, without being one of them. With Redis away nothing is told: they find a login that
 * ended within 5 s, and an alert within half a second, in the database.
 */
export function createNodeLine({ redisUrl, channel, log }: NodeLineOptions) {
  const client = createBrokerClient(redisUrl, log);
  const ready = once(client, 'ready', { signal: AbortSignal.timeout(patienceMs) }).catch(() => undefined);
  const underWay: Promise<unknown>[] = [];
  return {
    send(message: NodeMessage): void {
      const text = JSON.stringify({ from: 'command-line', message });
      underWay.push(ready.then(() => client.publish(channel, text)).catch(() => undefined));
    },
    async close(): Promise<void> {
      await Promise.all(underWay);
      client.disconnect();
    },
  };
}
