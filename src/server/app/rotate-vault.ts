import { readFile } from 'node:fs/promises';
import { loadSecrets } from '../auth/secrets.ts';
import { appendAudit } from '../db/audit.ts';
import type { Config } from '../platform/config.ts';
import { deriveKey } from '../platform/ids.ts';
import { StartError } from '../platform/start-error.ts';
import { rotateVaults, type Rotation } from '../vault/rotate.ts';
import { commandLine } from './handlers.ts';
import { assertDatabase, openCurrent } from './offline.ts';

const shortestKey = 32;

/** The key in a file: alone on its line, or as `vault_key` of a secrets.json. */
async function readKey(path: string): Promise<string> {
  let text: string;
  try {
    text = (await readFile(path, 'utf8')).trim();
  } catch (error) {
    throw new StartError(`${path} cannot be read.`, { cause: error });
  }
  const key = text.startsWith('{') ? keyOf(text) : text;
  if (key === undefined || Buffer.byteLength(key) < shortestKey || /\s/.test(key))
    throw new StartError(`${path} holds no key: a line of ${shortestKey} bytes or more, or a secrets.json.`);
  return key;
}

function keyOf(json: string): string | undefined {
  try {
    const { vault_key } = JSON.parse(json) as { vault_key?: unknown };
    return typeof vault_key === 'string' ? vault_key : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Wraps all that placeholders stand for by the `VAULT_KEY` in force instead of the old one, which a file holds.
 * @throws StartError when a server has the embedded database open, or the file holds no key
 */
export async function rotateVaultKey(config: Config, oldKeyFile: string): Promise<Rotation> {
  const old = await readKey(oldKeyFile);
  assertDatabase(config, 'rotate');
  const { vaultKey } = await loadSecrets(config);
  if (vaultKey.reveal() === old)
    throw new StartError('VAULT_KEY is still the old key. Set the new one, and give the old one as a file.');
  const database = await openCurrent(config);
  try {
    const rotation = await rotateVaults(database.db, {
      from: deriveKey(old, 'vault'),
      to: deriveKey(vaultKey.reveal(), 'vault'),
    });
    await appendAudit(database.db, {
      actor: commandLine,
      action: 'vault_key_rotated',
      details: { ...rotation },
    });
    return rotation;
  } finally {
    await database.close();
  }
}
