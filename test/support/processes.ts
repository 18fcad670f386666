import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import { deriveKey } from '../../src/server/platform/ids.ts';
import { mustCall } from './wire.ts';
import { freePort } from './services.ts';

/*
 * The real server as processes of its own, for tests that kill it: the built one where it was built, else the
 * sources. A process ends with the test's process at the latest.
 */
export interface ServerProcess {
  url: string;
  port: number;
  pid: number;
  isRunning(): boolean;
  /** Resolves when `/readyz` says 200. @throws with what it printed when it ended before */
  ready(): Promise<void>;
  /** Sends SIGKILL at once; resolves when it is gone. */
  kill(): Promise<void>;
  /** Asks it to stop in order; resolves when it is gone. */
  stop(): Promise<void>;
}

export const adminName = 'root';
export const adminPassword = 'correct horse battery';
const outputCharacters = 8_000;
const lookMs = 15;

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url));
const program = existsSync(built) ? [built] : ['--import', 'tsx', 'src/server/main.ts'];

const defaults = {
  HOST: '127.0.0.1',
  LOG_LEVEL: 'warn',
  RATE_LIMIT_ENABLED: 'false',
  // Nobody listens there: built-in words answer at once.
  OLLAMA_BASE_URL: 'http://127.0.0.1:9',
  ADMIN_USERNAME: adminName,
  ADMIN_PASSWORD: adminPassword,
};

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}

/** Starts a server on the port; its environment is what is given and nothing of this process's own. */
export function spawnServer(env: Record<string, string>, port: number): ServerProcess {
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', ...defaults, ...env, PORT: `${port}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-outputCharacters);
    });
  let ended = false;
  const gone = new Promise<void>((resolve) =>
    child.once('close', () => {
      ended = true;
      running.delete(child);
      resolve();
    }),
  );
  const end = (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    return gone;
  };
  return {
    url,
    port,
    pid: child.pid ?? 0,
    isRunning: () => !ended,
    async ready() {
      while (!(await isReady(url))) {
        if (ended) throw new Error(`The server ended before it was ready:\n${output}`);
        await new Promise((resolve) => setTimeout(resolve, lookMs));
      }
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

/** Starts a server, on the port it had or a free one, and waits until it is ready. */
export async function startServer(env: Record<string, string>, port?: number): Promise<ServerProcess> {
  const server = spawnServer(env, port ?? (await freePort()));
  await server.ready();
  return server;
}

/** What nodes must share to form one system. */
export const sharedSecrets = (): { JWT_SECRET: string; VAULT_KEY: string } => ({
  JWT_SECRET: randomBytes(32).toString('hex'),
  VAULT_KEY: randomBytes(32).toString('hex'),
});

async function isWithBroker(url: string): Promise<boolean> {
  const { degraded } = await mustCall(url, 'GET /readyz');
  return !degraded.includes('broker');
}

/** Resolves when all nodes of a system hear each other over the broker. */
export async function untilConnected(
  { redisUrl, vaultKey }: { redisUrl: string; vaultKey: string },
  urls: string[],
): Promise<void> {
  const channel = `checkpoint:${deriveKey(vaultKey, 'channel').toString('base64url').slice(0, 16)}`;
  const observer = new Redis(redisUrl, { maxRetriesPerRequest: null });
  observer.on('error', () => undefined);
  const areConnected = async (): Promise<boolean> => {
    const answer: unknown = await observer.pubsub('NUMSUB', channel);
    const heard = Array.isArray(answer) ? Number(answer[1]) : 0;
    return heard >= urls.length && (await Promise.all(urls.map(isWithBroker))).every(Boolean);
  };
  try {
    while (!(await areConnected())) await new Promise((resolve) => setTimeout(resolve, lookMs));
  } finally {
    observer.disconnect();
  }
}

export async function logIn(url: string, username: string, password = adminPassword): Promise<string> {
  const { access_token } = await mustCall(url, 'POST /auth/login', { body: { username, password } });
  return access_token;
}
