import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ne } from 'drizzle-orm';
import { loadSecrets } from '../auth/secrets.ts';
import { connectControl } from '../control/client.ts';
import { appendAudit } from '../db/audit.ts';
import { compressInto } from '../db/backup/file.ts';
import type { BackupHeader } from '../db/backup/format.ts';
import { readBackup, type BackupSummary } from '../db/backup/read.ts';
import { restoreBackup } from '../db/backup/restore.ts';
import { writeBackup, type RowCounts } from '../db/backup/write.ts';
import { openDatabase, type Database, type Tx } from '../db/database.ts';
import { openEmbedded } from '../db/embedded.ts';
import { alerts } from '../db/schema.ts';
import { createJobs, type Jobs } from '../jobs/jobs.ts';
import type { Config } from '../platform/config.ts';
import { deriveKey, keyedHash } from '../platform/ids.ts';
import { StartError } from '../platform/start-error.ts';
import { commandLine } from './handlers.ts';
import { assertDatabase, openCurrent } from './offline.ts';
import { silentLog } from './silent-log.ts';
import { assertTarget, writeWhole, type Target } from './target-file.ts';
import { version } from './version.ts';

/** Names the key without telling it. Undefined where it is not known; none is made for the asking. */
async function fingerprintOf(config: Config): Promise<string | undefined> {
  const isKnown = config.secrets.vaultKey || existsSync(join(config.dataDir, 'secrets.json'));
  if (!isKnown) return undefined;
  const { vaultKey } = await loadSecrets(config);
  return keyedHash(deriveKey(vaultKey.reveal(), 'backup fingerprint'), 'vault key');
}

interface Source {
  database: Database;
  close(): Promise<void>;
}

/** What to read: a copy when a server has the embedded database open, otherwise the database itself. */
async function openSource(config: Config): Promise<Source> {
  const control = config.databaseUrl ? undefined : await connectControl(config.dataDir);
  if (!control) {
    assertDatabase(config, 'back up');
    const database = await openCurrent(config);
    return { database, close: () => database.close() };
  }
  try {
    const { folder } = await control.call('snapshot', {});
    const database = await openEmbedded(folder);
    const close = async () => {
      await database.close();
      await control.close();
    };
    return { database, close };
  } catch (error) {
    await control.close();
    throw error;
  }
}

export interface MadeBackup {
  rows: RowCounts;
  /** Without it `restore` cannot tell whether it has the right `VAULT_KEY`. */
  knowsVaultKey: boolean;
}

/**
 * Writes everything that is to be kept into one file, as it was at one moment.
 * @throws StartError when the database or the file cannot be used, or there is a file that is not to be replaced
 */
export async function makeBackup(config: Config, target: Target): Promise<MadeBackup> {
  // Before the database is opened or even copied for it.
  await assertTarget(target);
  const fingerprint = await fingerprintOf(config);
  const origin = {
    product: version,
    made_at: new Date().toISOString(),
    vault_key: fingerprint ?? null,
  };
  const source = await openSource(config);
  try {
    const rows = await writeWhole(target, (file) =>
      compressInto(file, (write) => writeBackup(source.database, origin, write)),
    );
    return { rows, knowsVaultKey: fingerprint !== undefined };
  } finally {
    await source.close();
  }
}

/** Whether the key of this installation opens what the backup holds; undefined when the backup does not say. */
async function isSameKey(config: Config, { vault_key }: BackupHeader): Promise<boolean | undefined> {
  return vault_key === null ? undefined : vault_key === (await fingerprintOf(config));
}

async function assertVaultKey(config: Config, path: string, withoutVault: boolean): Promise<void> {
  const { header } = await readBackup(path);
  if (withoutVault || (await isSameKey(config, header)) !== false) return;
  throw new StartError(
    'VAULT_KEY is not the one of the backup: what stands behind placeholders, and the return codes of people, ' +
      'would be lost. Set the old VAULT_KEY, or put the old secrets.json into DATA_DIR; ' +
      'to go on and lose them, give --without-vault.',
  );
}

/** Unresolved alerts are raised again: their clocks start anew, for their jobs are in no backup. */
async function startClocks(tx: Tx, jobs: Jobs, { firstMs, takeMs }: Config['escalation']): Promise<void> {
  const unresolved = await tx
    .select({ id: alerts.id, clock: alerts.clock, status: alerts.status })
    .from(alerts)
    .where(ne(alerts.status, 'resolved'));
  for (const { id, clock, status } of unresolved)
    await jobs.enqueue(tx, {
      queue: 'alert_clock',
      data: { alert_id: id, clock },
      dueInMs: status === 'open' ? firstMs : takeMs,
    });
}

export interface RestoreChoices {
  path: string;
  withoutVault: boolean;
}

/**
 * Fills the empty database that the configuration names.
 * @throws StartError when the file is not whole, the database not empty, or the key another one
 */
export async function restore(
  config: Config,
  { path, withoutVault }: RestoreChoices,
): Promise<BackupSummary> {
  await assertVaultKey(config, path, withoutVault);
  const database = await openDatabase(config);
  try {
    const jobs = await createJobs({ database, log: silentLog() });
    try {
      return await restoreBackup(database, {
        path,
        withoutVault,
        finish: async (tx, { made_at, product }) => {
          await startClocks(tx, jobs, config.escalation);
          const details = { made_at, product, without_vault: withoutVault };
          await appendAudit(tx, { actor: commandLine, action: 'backup_restored', details });
        },
      });
    } finally {
      await jobs.stop();
    }
  } finally {
    await database.close();
  }
}
