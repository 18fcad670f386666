import { readConfig } from '../server/app/settings.ts';
import { exportVerdicts, writeLines, type ExportedVerdicts } from '../server/app/verdicts.ts';
import { counted, say, tell } from './terminal.ts';

const messages = (count: number): string => counted(count, 'reviewed message');

function tellWithheld({ withheld }: ExportedVerdicts): void {
  if (withheld === 0) return;
  tell(`Left out ${messages(withheld)}: their conversations could not be anonymized.`);
  process.exitCode = 1;
}

/** Writes what monitors said of people's messages, to standard output without a file. */
export async function exportReviewed(
  file: string | undefined,
  { since, force }: { since?: string; force?: boolean },
): Promise<void> {
  const config = readConfig();
  const produce = (write: (line: string) => Promise<void>) => exportVerdicts(config, { since, write });
  const isFile = file !== undefined && file !== '-';
  const exported = isFile ? await writeLines({ path: file, force }, produce) : await produce(say);
  if (isFile) await say(`Wrote ${file}: ${messages(exported.lines)}.`);
  else if (exported.lines === 0) tell('No reviewed messages.');
  tellWithheld(exported);
}
