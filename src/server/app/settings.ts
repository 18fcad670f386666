import { readConfig } from '../platform/config.ts';
import { deriveKey } from '../platform/ids.ts';
import { createPolicies, type Policies } from '../vault/policies.ts';
import { silentLog } from './silent-log.ts';

// The command line is started with the same settings as the server.
export { readConfig } from '../platform/config.ts';
export type { Reader } from '../vault/policies.ts';

/** What the operator wants of the anonymizer; pseudonyms need a `VAULT_KEY` that is set, for none is made here. */
export function openPolicies(): Policies {
  const { dataDir, secrets } = readConfig();
  const key = secrets.vaultKey && deriveKey(secrets.vaultKey.reveal(), 'pseudonyms');
  return createPolicies({ dataDir, log: silentLog(), ...(key ? { key } : {}) })();
}
