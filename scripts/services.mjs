/**
 * Throwaway PostgreSQL, Redis and Chromium for tests and benches. Each service listens on a free port of
 * 127.0.0.1 only, lives in a folder of its own under the system's temporary folder, and ends with the process
 * that asked for it, however that process ends.
 */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findPostgres, findRedis } from './binaries.mjs';
import { run } from './processes.mjs';

/**
 * A running service. `stop` ends it in order, `kill` at once as a power cut would; both wait until it is gone.
 * @typedef {{ url: string, port: number, pid: number, stop: () => Promise<void>, kill: () => Promise<void> }} Service
 */

const keeper = fileURLToPath(new URL('keeper.mjs', import.meta.url));
const START_ATTEMPTS = 25;
// A killed PostgreSQL frees its memory only when its last backend has noticed; a port may be taken meanwhile.
const WORTH_RETRYING = /address already in use|shared memory block|lock file .* already exists/i;

/**
 * Starts PostgreSQL with fsync on. With `folder` (from `createServiceFolder`) the data stays there after the
 * end, for a second start; without, it is removed. `settings` go to the server as they are.
 * @param {{ port?: number, folder?: string, settings?: Record<string, string> }} [options]
 * @returns {Promise<Service>}
 */
export async function startPostgres({ port, folder, settings = {} } = {}) {
  const bin = findPostgres();
  if (!bin) throw new Error('PostgreSQL is not installed');
  const home = folder ?? createServiceFolder('postgres');
  const owner = unprivileged();
  const password = await createCluster({ bin, home, owner });
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    ...settings,
  };
  return start({
    command: join(bin, 'postgres'),
    args: (at) => ['-D', join(home, 'data'), '-p', `${at}`, ...pairs(all)],
    options: { cwd: home, env: plainEnvironment(), ...owner },
    ready: 'database system is ready to accept connections',
    stopSignal: 'SIGINT',
    removeFolder: folder ? undefined : home,
    port,
    url: (at) => `postgres://checkpoint:${password}@127.0.0.1:${at}/postgres`,
  });
}

/**
 * Starts Redis (or Valkey) that keeps nothing. A given `port` lets it come back at the address it had.
 * @param {{ port?: number }} [options]
 * @returns {Promise<Service>}
 */
export async function startRedis({ port } = {}) {
  const command = findRedis();
  if (!command) throw new Error('Redis is not installed');
  const home = createServiceFolder('redis');
  const fixed = [
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    home,
    '--daemonize',
    'no',
  ];
  return start({
    command,
    args: (at) => ['--port', `${at}`, ...fixed],
    options: { cwd: home, env: plainEnvironment() },
    ready: 'eady to accept connections',
    stopSignal: 'SIGTERM',
    removeFolder: home,
    port,
    url: (at) => `redis://127.0.0.1:${at}`,
  });
}

/**
 * A new temporary folder that a service may use, owned by the user it will run as.
 * @param {string} name
 */
export function createServiceFolder(name) {
  const { uid, gid } = unprivileged();
  const base = uid === undefined || isOpenToAll(tmpdir()) ? tmpdir() : '/tmp';
  const folder = mkdtempSync(join(base, `checkpoint-${name}-`));
  if (uid !== undefined) chownSync(folder, uid, gid);
  return folder;
}

/** A port of 127.0.0.1 that was free a moment ago. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

// The password lies beside the data, so that a second start on the same folder finds it.
async function createCluster({ bin, home, owner }) {
  const file = join(home, 'password');
  if (existsSync(join(home, 'data', 'PG_VERSION'))) return readFileSync(file, 'utf8');
  const password = randomBytes(16).toString('hex');
  writeFileSync(file, password, { mode: 0o600 });
  if (owner.uid !== undefined) chownSync(file, owner.uid, owner.gid);
  const args = [
    '-D',
    join(home, 'data'),
    '-U',
    'checkpoint',
    '-E',
    'UTF8',
    '--no-sync',
    '-A',
    'scram-sha-256',
  ];
  const options = { cwd: home, env: plainEnvironment(), quiet: true, ...owner };
  const attempt = (locale) =>
    run(join(bin, 'initdb'), [...args, `--pwfile=${file}`, `--locale=${locale}`], options);
  let made = await attempt('C.UTF-8');
  if (made.code !== 0) made = await attempt('C');
  if (made.code !== 0) throw new Error(`initdb failed: ${made.output.trim()}`);
  return password;
}

async function start({ port, url, args, ...rest }) {
  for (let attempt = 1; ; attempt += 1) {
    const at = port ?? (await freePort());
    const { service, log } = await keep({ ...rest, args: args(at) });
    if (service) return { url: url(at), port: at, ...service };
    if (attempt === START_ATTEMPTS || !WORTH_RETRYING.test(log)) {
      if (rest.removeFolder) rmSync(rest.removeFolder, { recursive: true, force: true });
      throw new Error(`${rest.command} did not start: ${log}`);
    }
    await wait(200);
  }
}

async function keep(settings) {
  const child = spawn(process.execPath, [keeper, JSON.stringify(settings)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  const gone = new Promise((resolve) => child.once('close', () => resolve()));
  child.stdin.on('error', () => {});
  const report = await firstReport(child);
  if (!report.ready) return gone.then(() => ({ log: report.log }));
  const stop = () => (child.stdin.end(), gone);
  const kill = () => (signal(report.pid, 'SIGKILL'), gone);
  return { service: { pid: report.pid, stop, kill } };
}

function firstReport(child) {
  return new Promise((resolve) => {
    const lines = createInterface({ input: child.stdout });
    lines.once('line', (line) => resolve(JSON.parse(line)));
    lines.once('close', () => resolve({ ready: false, log: 'its keeper ended without a word' }));
  });
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

// PostgreSQL refuses to run as root: its own user then, or else the user that owns nothing.
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)];
    if (uid && gid) return { uid, gid };
  }
  throw new Error('running as root, and neither a user "postgres" nor "nobody" exists to run PostgreSQL');
}

function idOf(flag, name) {
  try {
    return Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
}

function isOpenToAll(folder) {
  for (let at = folder; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

const pairs = (settings) => Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

// Messages in English, which `ready` is compared with, and no PG… variables of the developer.
function plainEnvironment() {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
}
