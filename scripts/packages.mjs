/** Installs system packages on Debian and Ubuntu, as root only, without starting the services they bring. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from './processes.mjs';

const LOCK_PATIENCE_MS = 5 * 60_000;
const POLICY = '/usr/sbin/policy-rc.d';
const quietly = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };

let updated;

/** Why packages cannot be installed here, in words; undefined when they can. */
export function whyNoPackages() {
  if (process.getuid?.() !== 0) return 'not root, so nothing was installed';
  if (!existsSync('/usr/bin/apt-get')) return 'no apt-get on this system';
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release) ? undefined : 'neither Debian nor Ubuntu';
}

/**
 * Installs packages; throws with apt's words when that fails.
 * @param {string[]} names
 */
export async function installPackages(names) {
  updated ??= apt(['update']);
  await updated;
  const mayRemovePolicy = keepServicesStopped();
  try {
    await apt(['install', '-y', '--no-install-recommends', ...names]);
  } finally {
    if (mayRemovePolicy) rmSync(POLICY, { force: true });
  }
}

// Debian starts a service as soon as its package is installed, unless this file says no.
function keepServicesStopped() {
  if (existsSync(POLICY)) return false;
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  return true;
}

async function apt(args) {
  const deadline = Date.now() + LOCK_PATIENCE_MS;
  for (;;) {
    const { code, output } = await run('apt-get', args, { env: quietly, quiet: true });
    if (code === 0) return;
    const locked = /could not get lock|unable to (acquire|lock)|is held by process/i.test(output);
    if (!locked || Date.now() > deadline) throw new Error(`apt-get ${args[0]}: ${lastWords(output)}`);
    await wait(3_000);
  }
}

function lastWords(output) {
  const lines = output.trim().split('\n');
  return lines.filter((line) => line.startsWith('E:')).join(' ') || lines.at(-1);
}
