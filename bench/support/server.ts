import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../scripts/services.mjs';
import { nowMs } from './clock.ts';
import { createCalls, end, plainEnvironment } from './remote.ts';
import { sumOfMetrics } from './metrics.ts';

// The server under test: the compiled program as its operators run it, but for the limits, which would measure
// themselves, and for a probe that waits to be asked.

export interface ProcessProbe {
  /** Processor time until now, in ms. */
  cpuMs(): Promise<number>;
  memory(): Promise<NodeJS.MemoryUsage>;
  watchLoop(): Promise<void>;
  longestBlockMs(): Promise<number>;
}

export interface RunningServer {
  url: string;
  /** From the start of the process to the first answer of `/readyz`. */
  startMs: number;
  /** Processor time that took. */
  startCpuMs: number;
  probe: ProcessProbe;
  /** Sum of the metric's lines whose labels contain all of `labels`, such as `outcome="complete"`. */
  metric(name: string, ...labels: string[]): Promise<number>;
  /** Lines of its log, which holds only warnings and worse, by event. */
  complaints(): Record<string, number>;
  stop(): Promise<void>;
}

export const admin = { username: 'bench', password: 'bench password 1' };
const probeFile = new URL('../probe.mjs', import.meta.url);
const patienceMs = 60_000;

export interface ServerOptions {
  /** The compiled `main.js`. */
  main: string;
  env: Record<string, string>;
  execArgv?: string[];
}

export async function startServer({ main, env, execArgv = [] }: ServerOptions): Promise<RunningServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const startedAt = nowMs();
  const child = fork(main, [], {
    execArgv: ['--expose-gc', '--import', fileURLToPath(probeFile), ...execArgv],
    env: plainEnvironment({ ...basicEnvironment, PORT: `${port}`, ...env }),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  const output = collectOutput(child);
  await untilReady(child, url, output.tail);
  const startMs = nowMs() - startedAt;
  const probe = createProbe(child);
  return {
    url,
    startMs,
    startCpuMs: await probe.cpuMs(),
    probe,
    metric: async (name, ...labels) =>
      sumOfMetrics(await (await fetch(`${url}/metrics`)).text(), name, labels),
    complaints: output.complaints,
    stop: () => end(child, 25_000),
  };
}

const basicEnvironment = {
  HOST: '127.0.0.1',
  LOG_LEVEL: 'warn',
  RATE_LIMIT_ENABLED: 'false',
  ADMIN_USERNAME: admin.username,
  ADMIN_PASSWORD: admin.password,
  // A held conversation stays held between two rounds.
  HOLDER_GONE_SECONDS: '86400',
  HOLDER_SILENT_SECONDS: '86400',
  OLLAMA_BASE_URL: 'http://127.0.0.1:9',
};

function createProbe(child: ChildProcess): ProcessProbe {
  const call = createCalls(child);
  // The parsing edge: probe.mjs answers what is named here.
  const ask = <T>(method: string) => call(method, undefined) as Promise<T>;
  return {
    cpuMs: () => ask('cpu'),
    memory: () => ask('memory'),
    watchLoop: () => ask('watchLoop'),
    longestBlockMs: () => ask('longestBlock'),
  };
}

function collectOutput(child: ChildProcess) {
  const counts = new Map<string, number>();
  let tail = '';
  const read = (chunk: string) => {
    tail = (tail + chunk).slice(-4_000);
    for (const [, event] of chunk.matchAll(/"(?:msg|event)":"([a-z_]+)"/g))
      if (event) counts.set(event, (counts.get(event) ?? 0) + 1);
  };
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', read);
  return { tail: () => tail, complaints: () => Object.fromEntries(counts) };
}

async function untilReady(child: ChildProcess, url: string, tail: () => string): Promise<void> {
  const deadline = nowMs() + patienceMs;
  while (nowMs() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await end(child, 5_000);
  throw new Error(`The server did not come up:\n${tail()}`);
}
