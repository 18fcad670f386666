import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import type { ControlResult } from '../control/protocol.ts';
import type { Config } from '../platform/config.ts';
import { keyedHash } from '../platform/ids.ts';
import { StartError } from '../platform/start-error.ts';
import { openOperator } from './operator.ts';
import { assertTarget, type Target } from './target-file.ts';

type Page = ControlResult<'verdicts'>;
type Write = (line: string) => Promise<void>;

export interface ExportedVerdicts {
  lines: number;
  /** Reviewed messages that were left out because their conversation could not be anonymized. */
  withheld: number;
}

/** Ids are the same within one export, and lead neither to the database nor to another export. */
function createLines() {
  const key = randomBytes(32);
  return ({ message_id, ...verdict }: Page['verdicts'][number]): string =>
    JSON.stringify({ id: keyedHash(key, message_id), ...verdict });
}

/**
 * Writes one line of JSON for each message of a person that a monitor reviewed, page by page.
 * @throws StartError when there is no database, or it cannot be reached
 */
export async function exportVerdicts(
  config: Config,
  { since, write }: { since?: string | undefined; write: Write },
): Promise<ExportedVerdicts> {
  const operator = await openOperator(config, 'export from');
  const lineOf = createLines();
  const exported: ExportedVerdicts = { lines: 0, withheld: 0 };
  try {
    let after: number | null = 0;
    while (after !== null) {
      const page: Page = await operator.call('verdicts', { after, ...(since ? { since } : {}) });
      for (const verdict of page.verdicts) await write(lineOf(verdict));
      exported.lines += page.verdicts.length;
      exported.withheld += page.withheld;
      after = page.next;
    }
    return exported;
  } finally {
    await operator.close();
  }
}

const ofTheFile = /^E(NOENT|ACCES|PERM|ROFS|NOSPC|ISDIR|NOTDIR|EXIST|DQUOT|IO)$/;

async function writePartial<T>(partial: string, produce: (write: Write) => Promise<T>): Promise<T> {
  await rm(partial, { force: true });
  const file = await open(partial, 'wx', 0o600);
  try {
    const result = await produce((line) => file.appendFile(`${line}\n`));
    await file.sync();
    return result;
  } finally {
    await file.close();
  }
}

/**
 * Makes a file of lines whole or not at all, readable by its owner alone: written beside it, then moved into place.
 * @throws StartError when it cannot be written, or there is a file that is not to be replaced
 */
export async function writeLines<T>(target: Target, produce: (write: Write) => Promise<T>): Promise<T> {
  const { path } = target;
  const partial = `${path}.partial`;
  await assertTarget(target);
  try {
    const result = await writePartial(partial, produce);
    await assertTarget(target);
    await rename(partial, path);
    return result;
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!ofTheFile.test(code)) throw error;
    throw new StartError(`${path} cannot be written (${code}).`, { cause: error });
  }
}
