import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// The command line as its users have it: a process of its own, its output and its exit code.

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
/** As the servers of the tests: the built program where it was built, else the sources. */
export const program = existsSync(built) ? [built] : ['--import', 'tsx', 'src/cli/main.ts'];
/** Nobody listens there: built-in words answer at once. */
const plainEnv = { PATH: process.env['PATH'] ?? '', OLLAMA_BASE_URL: 'http://127.0.0.1:9' };

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

type Env = Record<string, string>;

const running = new Set<ChildProcessWithoutNullStreams>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

interface User {
  uid?: number;
  gid?: number;
}

/** A user whom the modes of files bind: this one, or somebody else where this one is root. */
export const ordinaryUser: User = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
/** Whether that user may enter the folder of the program. */
export const isOrdinaryUserLetIn = (): boolean =>
  spawnSync(process.execPath, ['-e', ''], { cwd: root, ...ordinaryUser }).status === 0;

/** Starts a command; its environment is what is given and nothing of this process's own. */
export function start(args: string[], env: Env = {}, user: User = {}) {
  return follow(
    spawn(process.execPath, [...program, ...args], { cwd: root, ...user, env: { ...plainEnv, ...env } }),
  );
}

/** `npm start`, as a newcomer types it. */
export const startByNpm = (env: Env) =>
  follow(spawn('npm', ['start'], { cwd: root, env: { ...plainEnv, ...env } }));

function follow(child: ChildProcessWithoutNullStreams) {
  running.add(child);
  const ended: Ended = { code: null, stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      ended[name] += text;
    });
  // A command that reads no input may be gone before it was written.
  child.stdin.on('error', () => undefined);
  const end = new Promise<Ended>((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      resolve({ ...ended, code });
    });
  });
  return { child, end, ended };
}

/** Runs a command to its end. */
export function run(
  args: string[],
  { env = {}, input = '', user }: { env?: Env; input?: string; user?: User } = {},
): Promise<Ended> {
  const { child, end } = start(args, env, user);
  child.stdin.end(input);
  return end;
}

export const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
