/**
 * Child processes of the scripts. Each runs in a process group of its own, so that Ctrl-C reaches this
 * process alone and `stopRunning` can end a runner together with everything it started.
 */
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const running = new Set();
const guard = fileURLToPath(new URL('guard.mjs', import.meta.url));
const STOP_GRACE_MS = 10_000;

/**
 * Runs a command to its end; never rejects. `quiet` keeps the output for the caller (`output`) instead of
 * showing it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, uid?: number, gid?: number, guarded?: boolean }} [options]
 * `guarded`: standard input stays open as long as this process lives, for `guard.mjs`.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { quiet = false, guarded = false, ...options } = {}) {
  const output = quiet ? 'pipe' : 'inherit';
  const stdio = [guarded ? 'pipe' : 'ignore', output, output];
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio, detached: true });
    const chunks = [];
    running.add(child);
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const finish = (code, extra = '') => {
      running.delete(child);
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + extra });
    };
    child.once('error', (error) => finish(127, error.message));
    child.once('exit', () => void endGroup(child.pid));
    child.once('close', (code) => finish(code ?? 1));
  });
}

/**
 * As {@link run}, for commands that must not outlive this process even when it is killed.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} options
 */
export const runGuarded = (command, args, options) =>
  run(process.execPath, [guard, command, ...args], { ...options, guarded: true });

/** Asks every running command and what it started to end, and insists after ten seconds. */
export async function stopRunning() {
  await Promise.all([...running].map(stopOne));
}

async function stopOne(child) {
  signalGroup(child.pid, 'SIGTERM');
  const deadline = Date.now() + STOP_GRACE_MS;
  while (running.has(child) && Date.now() < deadline) await wait(50);
  signalGroup(child.pid, 'SIGKILL');
}

// A process that outlives the command that started it (a server that a test forgot) gets two seconds.
async function endGroup(pid) {
  const deadline = Date.now() + 2_000;
  while (signalGroup(pid, 0)) {
    if (Date.now() > deadline) return signalGroup(pid, 'SIGKILL');
    await wait(50);
  }
}

function signalGroup(pid, signal) {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}
