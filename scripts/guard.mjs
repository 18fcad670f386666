/**
 * Runs one command for the process that started this one, in this process group, and ends the whole group when
 * standard input closes: when the owner is killed without warning, a hanging test must not live on.
 */
import { spawn } from 'node:child_process';

const [command, ...args] = process.argv.slice(2);
const STOP_GRACE_MS = 10_000;

const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
// The signal that ends the group arrives here too; the command decides when this is over.
process.on('SIGTERM', () => {});
process.stdin.on('end', endGroup).on('error', endGroup).resume();
child.once('error', () => process.exit(127));
child.once('exit', (code) => process.exit(code ?? 1));

function endGroup() {
  process.kill(0, 'SIGTERM');
  setTimeout(() => process.kill(0, 'SIGKILL'), STOP_GRACE_MS);
}
