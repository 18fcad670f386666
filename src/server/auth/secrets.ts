import { randomBytes } from 'node:crypto';
import { chmod, link, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Secret, type Config } from '../platform/config.ts';
import { makeFolder } from '../platform/make-folder.ts';
import { StartError } from '../platform/start-error.ts';

// The generated keys are as precious as the data: who loses VAULT_KEY loses every placeholder. So a file that
// stands is never written again, not even when it cannot be read.

export interface Secrets {
  jwtSecret: Secret;
  vaultKey: Secret;
}

interface StoredSecrets {
  jwt_secret: string;
  vault_key: string;
}

const newKey = (): string => randomBytes(48).toString('base64url');
const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
const isKey = (value: unknown): value is string =>
  typeof value === 'string' && Buffer.byteLength(value) >= 32;

function parse(text: string): StoredSecrets | undefined {
  try {
    const { jwt_secret, vault_key } = JSON.parse(text) as Record<keyof StoredSecrets, unknown>;
    return isKey(jwt_secret) && isKey(vault_key) ? { jwt_secret, vault_key } : undefined;
  } catch {
    return undefined;
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the file whole or not at all; of several processes at once exactly one makes it. */
async function createFile(dataDir: string, path: string): Promise<void> {
  const draft = join(dataDir, `secrets-${randomBytes(8).toString('hex')}.tmp`);
  const stored: StoredSecrets = { jwt_secret: newKey(), vault_key: newKey() };
  try {
    await writeDurably(draft, `${JSON.stringify(stored, undefined, 2)}\n`);
    await link(draft, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function readFileIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function readOrCreate(dataDir: string, path: string): Promise<string> {
  try {
    await makeFolder(dataDir, 0o700);
    if ((await readFileIfThere(path)) === undefined) await createFile(dataDir, path);
    await chmod(path, 0o600);
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new StartError(`The secrets in ${path} can be neither read nor made. Make the folder writable.`, {
      cause: error,
    });
  }
}

/**
 * The keys that sign logins and wrap the vault: from the configuration, otherwise generated once and kept in
 * `DATA_DIR/secrets.json`, readable by its owner alone.
 * @throws StartError when that file cannot be made, or does not hold two keys
 */
export async function loadSecrets(config: Pick<Config, 'secrets' | 'dataDir'>): Promise<Secrets> {
  const { jwtSecret, vaultKey } = config.secrets;
  if (jwtSecret && vaultKey) return { jwtSecret, vaultKey };
  const path = join(config.dataDir, 'secrets.json');
  const stored = parse(await readOrCreate(config.dataDir, path));
  if (!stored)
    throw new StartError(
      `${path} is damaged. Put back a copy of it; only if there is none, and its vault may be lost, delete it.`,
    );
  return {
    jwtSecret: jwtSecret ?? new Secret(stored.jwt_secret),
    vaultKey: vaultKey ?? new Secret(stored.vault_key),
  };
}
