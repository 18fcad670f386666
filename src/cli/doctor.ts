import { diagnose, type Finding } from '../server/app/diagnosis/diagnose.ts';
import { version } from '../server/app/version.ts';
import { counted, formatTable, say } from './terminal.ts';

const marks: Record<Finding['status'], string> = { ok: 'ok', note: 'note', problem: 'PROBLEM' };

function summary(findings: Finding[]): string {
  const problems = findings.filter(({ status }) => status === 'problem').length;
  return problems === 0 ? 'No problems.' : `${counted(problems, 'problem')}.`;
}

/** Says how the installation is; exit code 1 when something has to be solved. */
export async function examine({ json }: { json?: boolean }): Promise<void> {
  const findings = await diagnose();
  const healthy = findings.every(({ status }) => status !== 'problem');
  if (!healthy) process.exitCode = 1;
  if (json) return say(JSON.stringify({ version, healthy, findings }, undefined, 2));
  const rows = findings.map(({ check, status, words }) => [marks[status], check, words]);
  for (const line of formatTable(rows)) await say(line);
  await say();
  await say(summary(findings));
}
