/**
 * Keeps one throwaway service for the process that started this one: starts it, reports when it is ready, and
 * stops it and removes its folder as soon as standard input closes. That happens even when the owner is killed
 * without warning, so no service is ever left behind. Settings come as JSON in the first argument.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const { command, args, options, ready, stopSignal, removeFolder } = JSON.parse(process.argv[2]);
const STOP_GRACE_MS = 10_000;
const LOG_CHARACTERS = 4_000;

let log = '';
let reported = false;
let stopping = false;

const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
const tell = (report) => process.stdout.write(`${JSON.stringify(report)}\n`);

function read(chunk) {
  log = (log + chunk).slice(-LOG_CHARACTERS);
  if (reported || !log.includes(ready)) return;
  reported = true;
  tell({ ready: true, pid: child.pid });
}

function stop() {
  stopping = true;
  child.kill(stopSignal);
  setTimeout(() => child.kill('SIGKILL'), STOP_GRACE_MS).unref();
}

function finish(reason) {
  if (!reported) tell({ ready: false, log: `${log}${reason}`.trim() });
  // After a failed start the owner may want to try again with the same folder.
  if (removeFolder && (reported || stopping))
    rmSync(removeFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  process.exitCode = 0;
  process.stdin.destroy();
}

child.stdout.setEncoding('utf8').on('data', read);
child.stderr.setEncoding('utf8').on('data', read);
child.once('error', (error) => finish(error.message));
// 'exit', not 'close': the output of a killed PostgreSQL stays open until its last backend has noticed.
child.once('exit', () => finish(''));
process.stdin.on('end', stop).on('error', stop).resume();
process.stdout.on('error', () => {});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
