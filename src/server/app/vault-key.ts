import { loadSecrets } from '../auth/secrets.ts';
import type { Database } from '../db/database.ts';
import { inspectRunning, type WrappedKey } from '../db/inspect.ts';
import type { Config } from '../platform/config.ts';
import { deriveKey } from '../platform/ids.ts';
import type { Log } from '../platform/log.ts';
import { opensKey } from '../vault/sealing.ts';

// A VAULT_KEY that was lost or changed breaks nothing that anybody would see at once: placeholders begin anew, and
// people's return codes open nothing. Whoever hears of it on the day can still put the old key back.

/** How many of the wrapped keys another `VAULT_KEY` wrapped. */
export function countForeign(vaultKey: string, wrapped: readonly WrappedKey[]): number {
  const key = deriveKey(vaultKey, 'vault');
  return wrapped.filter((one) => !opensKey(key, one)).length;
}

/** What that means and what to do, in one line. */
export function describeForeign(foreign: number, lookedAt: number): string {
  return (
    `VAULT_KEY does not open what is stored (it opens ${lookedAt - foreign} of ${lookedAt} sealed keys): ` +
    'what stands behind placeholders is lost, and return codes of that time open nothing. ' +
    'Put the old VAULT_KEY or secrets.json back, or run "checkpoint vault rotate --old-key-file FILE".'
  );
}

interface Opened {
  database: Database;
  log: Pick<Log, 'warn'>;
}

/**
 * Warns in the log when the key in force does not open what is stored, and returns the line for the operator. People
 * are served with any key, so nothing of this keeps a server from starting.
 */
export async function warnOfVaultKey(config: Config, { database, log }: Opened): Promise<string | undefined> {
  try {
    const { vaultKey } = await loadSecrets(config);
    const { wrapped } = await inspectRunning(database);
    const foreign = countForeign(vaultKey.reveal(), wrapped);
    if (foreign === 0) return undefined;
    log.warn('vault_key_differs', { count: foreign });
    return describeForeign(foreign, wrapped.length);
  } catch (error) {
    log.warn('vault_key_not_checked', {}, error);
    return undefined;
  }
}
