import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { within } from './parallel.ts';

// Programs of the bench run in processes of their own and are called over IPC: one request, one answer.

// `never` accepts every parameter: each method states its own.
export type Methods = Record<string, (argument: never) => unknown>;

interface Request {
  id: number;
  method: string;
  argument: unknown;
}
interface Answer {
  id: number;
  result?: unknown;
  error?: string;
}

export interface Program<M extends Methods> {
  pid: number;
  call<K extends keyof M & string>(
    method: K,
    ...argument: Parameters<M[K]>
  ): Promise<Awaited<ReturnType<M[K]>>>;
  stop(): Promise<void>;
}

/** Answers the calls of the process that started this one, and ends with it. */
export function serve(methods: Methods): void {
  process.on('disconnect', () => process.exit());
  process.on('message', (request: Request) => {
    void answer(methods, request).then((given) => process.send?.(given));
  });
}

async function answer(methods: Methods, { id, method, argument }: Request): Promise<Answer> {
  try {
    const called = methods[method];
    if (!called) throw new Error(`There is no method ${method}.`);
    return { id, result: await called(argument as never) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Matches answers to calls; every open call fails when the process ends. */
export function createCalls(child: ChildProcess) {
  const open = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let lastId = 0;
  child.on('message', ({ id, result, error }: Answer) => {
    const call = open.get(id);
    open.delete(id);
    if (error === undefined) call?.resolve(result);
    else call?.reject(new Error(error));
  });
  child.once('exit', (code, signal) => {
    for (const { reject } of open.values()) reject(new Error(`The process ended: ${signal ?? code}`));
    open.clear();
  });
  return (method: string, argument: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (child.exitCode !== null || child.signalCode !== null)
        return reject(new Error('The process has ended.'));
      const request: Request = { id: ++lastId, method, argument };
      open.set(request.id, { resolve, reject });
      child.send(request, (error) => error && reject(error));
    });
}

/** Asks the process to end and insists after `patienceMs`; resolves when it is gone. */
export async function end(child: ChildProcess, patienceMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<true>((resolve) => child.once('exit', () => resolve(true)));
  child.kill('SIGTERM');
  if (await within(patienceMs, gone)) return;
  child.kill('SIGKILL');
  await gone;
}

interface ProgramOptions {
  env?: Record<string, string>;
  execArgv?: string[];
}

/** Starts a program of this folder, such as `load-generator.ts`. */
export function startProgram<M extends Methods>(file: string, options: ProgramOptions = {}): Program<M> {
  const child = fork(fileURLToPath(new URL(`../${file}`, import.meta.url)), [], {
    execArgv: ['--import', 'tsx', ...(options.execArgv ?? [])],
    env: plainEnvironment(options.env),
    serialization: 'advanced',
  });
  const call = createCalls(child);
  return {
    pid: child.pid ?? 0,
    // The parsing edge: both ends are typed by the same methods.
    call: (method, ...[argument]) => call(method, argument) as never,
    stop: () => end(child, 5_000),
  };
}

/** Nothing of the developer's settings but what a process needs to run. */
export function plainEnvironment(own: Record<string, string> = {}): Record<string, string> {
  const { PATH = '', HOME = '/' } = process.env;
  return { PATH, HOME, TZ: 'UTC', ...own };
}
