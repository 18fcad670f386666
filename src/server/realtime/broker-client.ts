import { Redis } from 'ioredis';
import type { Log } from '../platform/log.ts';

/** A client for short commands: away means away at once, nothing waits in a queue, no error ends the process. */
export function createBrokerClient(url: string, log: Pick<Log, 'warn'>): Redis {
  const client = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: 1000,
    retryStrategy: (attempt) => Math.min(200 * attempt, 2000),
  });
  let away = false;
  client.on('ready', () => {
    away = false;
  });
  client.on('error', (error) => {
    if (!away) log.warn('broker_away', {}, error);
    away = true;
  });
  return client;
}
