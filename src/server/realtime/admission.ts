import { addressKey } from '../platform/address.ts';
import type { Connection } from './connection.ts';

interface AdmissionOptions {
  isEnabled: boolean;
  perAddress: number;
  proveWithinMs: number;
}

/** So many times more may be there when the newest shows a token, which may be good: people come back together. */
const withToken = 10;

/**
 * Bounds the sockets that have not shown a valid token: so many per address, each for so long. Sockets
 * that have are not counted.
 */
export function createAdmission({ isEnabled, perAddress, proveWithinMs }: AdmissionOptions) {
  /** When each must have shown a token, oldest first. */
  const deadlines = new Map<Connection, number>();
  const counts = new Map<string, number>();

  const countOf = ({ address }: Connection): number => counts.get(addressKey(address)) ?? 0;
  function count({ address }: Connection, total: number): void {
    if (total > 0) counts.set(addressKey(address), total);
    else counts.delete(addressKey(address));
  }

  function settle(connection: Connection): void {
    if (deadlines.delete(connection)) count(connection, countOf(connection) - 1);
  }

  function sweep(): void {
    const now = Date.now();
    for (const [connection, deadline] of deadlines) {
      if (deadline > now) return;
      settle(connection);
      connection.close();
    }
  }
  const sweeping = isEnabled ? setInterval(sweep, Math.min(1000, proveWithinMs)) : undefined;
  sweeping?.unref();

  function refuse(connection: Connection): void {
    settle(connection);
    connection.emit('error', {
      code: 'rate_limited',
      message: 'Too many connections from this address. Please try again shortly.',
      event: 'connect',
      retry_after_ms: proveWithinMs,
    });
    connection.close();
  }

  /** Of those at its address that have not shown a valid token, the one that has been there longest. */
  function longestBeside({ address }: Connection): Connection | undefined {
    const key = addressKey(address);
    return [...deadlines.keys()].find((other) => addressKey(other.address) === key);
  }

  return {
    arrive(connection: Connection): void {
      if (!isEnabled) return;
      deadlines.set(connection, Date.now() + proveWithinMs);
      count(connection, countOf(connection) + 1);
    },
    /** It showed a token, or is gone. */
    settle,
    /** Tells a stranger beyond the limit of its address so, and closes it; true when it did. */
    refuseBeyondLimit(connection: Connection): boolean {
      if (!deadlines.has(connection)) return false;
      const isStranger = connection.grants.size === 0;
      if (countOf(connection) <= (isStranger ? perAddress : perAddress * withToken)) return false;
      // Who brings a conversation’s token is most likely its person, and joins at once: the one that has waited longest
      // goes instead, so that neither strangers nor tokens that were made up crowd anybody out.
      const refused = isStranger ? connection : (longestBeside(connection) ?? connection);
      refuse(refused);
      return refused === connection;
    },
    stop(): void {
      clearInterval(sweeping);
    },
  };
}
export type Admission = ReturnType<typeof createAdmission>;
