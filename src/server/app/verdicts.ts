import { randomBytes } from 'node:crypto';
import type { ControlResult } from '../control/protocol.ts';
import type { Config } from '../platform/config.ts';
import { keyedHash } from '../platform/ids.ts';
import { openOperator } from './operator.ts';
import { writeWhole, type Target } from './target-file.ts';

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

/**
 * Makes a file of lines whole or not at all, readable by its owner alone.
 * @throws StartError when it cannot be written, or there is a file that is not to be replaced
 */
export function writeLines<T>(target: Target, produce: (write: Write) => Promise<T>): Promise<T> {
  return writeWhole(target, (file) => produce((line) => file.appendFile(`${line}\n`)));
}
