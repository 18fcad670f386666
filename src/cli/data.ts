import { makeBackup, restore } from '../server/app/backup.ts';
import { migrate } from '../server/app/migrate.ts';
import { describeDatabase, openOperator } from '../server/app/operator.ts';
import { rotateVaultKey } from '../server/app/rotate-vault.ts';
import { readConfig } from '../server/app/settings.ts';
import { CommandError, confirm, counted, isInteractive, say, tell, UsageError } from './terminal.ts';

const migrations = (count: number): string => counted(count, 'migration');

export async function migrateDatabase(): Promise<void> {
  const config = readConfig();
  const result = await migrate(config);
  const where = describeDatabase(config);
  if (result.by === 'running server')
    return say(
      `Nothing to do: the running server brought ${where} up to date (${migrations(result.total)}).`,
    );
  if (result.applied === 0) return say(`Nothing to do: ${where} has all ${migrations(result.total)}.`);
  return say(`Applied ${migrations(result.applied)} to ${where}; it has all ${result.total} now.`);
}

const describeRows = (rows: Record<string, number>): string =>
  ['conversation', 'message', 'alert', 'user'].map((one) => counted(rows[`${one}s`] ?? 0, one)).join(', ');

export async function backUp(file: string, { force }: { force?: boolean }): Promise<void> {
  const config = readConfig();
  const { rows, knowsVaultKey } = await makeBackup(config, { path: file, force });
  await say(`Wrote ${file}: ${describeRows(rows)}.`);
  tell(
    knowsVaultKey
      ? 'VAULT_KEY is not in it. Keep it (or secrets.json) apart from the backup, and keep both.'
      : 'VAULT_KEY is not set here, so the backup cannot say which one belongs to it.',
  );
}

export async function restoreFrom(file: string, { withoutVault = false }: { withoutVault?: boolean }) {
  const config = readConfig();
  const { header, footer } = await restore(config, { path: file, withoutVault });
  await say(
    `Restored ${describeDatabase(config)} as it was at ${header.made_at}: ${describeRows(footer.rows)}.`,
  );
  if (withoutVault)
    tell('Without the vault: placeholders begin anew, and no return code of before opens anything.');
  else if (header.vault_key === null) tell('The backup does not say which VAULT_KEY belongs to it.');
}

export async function eraseConversation(id: number, { yes }: { yes?: boolean }): Promise<void> {
  if (!yes && !isInteractive()) throw new UsageError('Without a terminal, give --yes.');
  const question = `Everything written in conversation ${id} will be gone for good.`;
  if (!yes && !(await confirm(question))) throw new CommandError('Nothing was erased.');
  const operator = await openOperator(readConfig(), 'erase from');
  try {
    await operator.call('erase', { conversation_id: id });
    await say(`Erased conversation ${id}.`);
  } finally {
    await operator.close();
  }
}

export async function rotateVault({ oldKeyFile }: { oldKeyFile: string }): Promise<void> {
  const { rewrapped, kept, unreadable } = await rotateVaultKey(readConfig(), oldKeyFile);
  await say(
    `Wrapped the keys of ${counted(rewrapped, 'conversation')} anew; ${kept} had the new key already.`,
  );
  if (unreadable > 0)
    tell(`Neither key opens ${counted(unreadable, 'conversation')}: placeholders begin anew there.`);
}
