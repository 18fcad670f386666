import { AppError } from '../platform/errors.ts';
import type { Connection } from './connection.ts';

const windowMs = 5000;
/** A hundred a second for five seconds is far beyond typing with every key press. */
const eventsPerWindow = 500;
const waitingAtOnce = 100;

/** Keeps one socket from taking the process for itself. Bounds on what people do belong to the features. */
export function createFloodGuard(isEnabled: boolean) {
  let isStopping = false;
  return {
    /** @throws AppError `rate_limited` beyond the bounds, `unavailable` while the server stops */
    admit(connection: Connection): void {
      if (isStopping)
        throw new AppError('unavailable', 'The server restarts. Please try again.', { retryAfterMs: 1000 });
      if (!isEnabled) return;
      const window = Math.floor(performance.now() / windowMs);
      if (connection.window !== window) connection.eventsInWindow = 0;
      connection.window = window;
      connection.eventsInWindow += 1;
      if (connection.eventsInWindow > eventsPerWindow || connection.turns.waiting >= waitingAtOnce)
        throw new AppError('rate_limited', 'Too many events at once.', { retryAfterMs: windowMs });
    },
    stop(): void {
      isStopping = true;
    },
  };
}
export type FloodGuard = ReturnType<typeof createFloodGuard>;
