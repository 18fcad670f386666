import { chmodSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { AppError, toAppError } from '../platform/errors.ts';
import type { Log } from '../platform/log.ts';
import { StartError } from '../platform/start-error.ts';
import {
  controlCommands,
  createLines,
  RequestSchema,
  type Answer,
  type ControlCommand,
  type ControlHandlers,
} from './protocol.ts';
import { makeSocketPath, removeSocket } from './socket-path.ts';

// Whoever can open the socket may do everything: the file's mode is the only door, so it is 0600 in a folder
// that is 0700.

const longestRequest = 100_000;

interface ControlOptions {
  dataDir: string;
  handlers: ControlHandlers;
  log: Pick<Log, 'warn'>;
}

const isCommand = (name: string): name is ControlCommand => Object.hasOwn(controlCommands, name);

/** @throws AppError `invalid_payload` when it is no request, or one of another release */
function parseRequest(line: string): { command: ControlCommand; given: unknown } {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    request = undefined;
  }
  if (!Value.Check(RequestSchema, request))
    throw new AppError('invalid_payload', 'This is no request of the command line.');
  const { command, arguments: given } = request;
  if (!isCommand(command))
    throw new AppError('invalid_payload', `The running server does not know "${command}". Restart it.`);
  const schema: TSchema = controlCommands[command].arguments;
  if (Value.Check(schema, given)) return { command, given };
  const [problem] = Value.Errors(schema, given);
  throw new AppError('invalid_payload', `${problem?.instancePath ?? ''} ${problem?.message ?? ''}`.trim());
}

async function answer(handlers: ControlHandlers, line: string, signal: AbortSignal): Promise<Answer> {
  try {
    const { command, given } = parseRequest(line);
    // The schema of this very command has just checked what it is given.
    const handle = handlers[command] as (given: unknown, signal: AbortSignal) => Promise<unknown>;
    return { result: await handle(given, signal) };
  } catch (error) {
    const { code, message } = toAppError(error);
    return { error: { code, message } };
  }
}

function serveConnection(connection: Socket, { handlers, log }: ControlOptions): Promise<void> {
  const gone = new AbortController();
  const lines = createLines(longestRequest);
  let work = Promise.resolve();
  const respond = async (line: string): Promise<void> => {
    const text = `${JSON.stringify(await answer(handlers, line, gone.signal))}\n`;
    if (!connection.destroyed) connection.write(text);
  };
  connection.setEncoding('utf8');
  connection.on('data', (chunk) => {
    try {
      for (const line of lines(String(chunk))) work = work.then(() => respond(line));
    } catch (error) {
      connection.destroy();
      log.warn('control_connection_failed', {}, error);
    }
  });
  connection.on('error', (error) => log.warn('control_connection_failed', {}, error));
  return new Promise((resolve) => {
    connection.once('close', () => {
      gone.abort();
      resolve(work);
    });
  });
}

/**
 * Listens on `control.sock` in the data folder, whose lock the caller holds: a socket that is there was left by
 * a process that died.
 * @throws StartError when it cannot be made
 */
export async function startControl(options: ControlOptions) {
  const { dataDir, log } = options;
  const connections = new Set<Socket>();
  const inHand = new Set<Promise<void>>();
  const server = createServer((connection) => {
    connections.add(connection);
    const served = serveConnection(connection, options).finally(() => {
      connections.delete(connection);
      inHand.delete(served);
    });
    inHand.add(served);
  });
  try {
    removeSocket(dataDir);
    const path = makeSocketPath(dataDir);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(path, resolve);
    });
    chmodSync(path, 0o600);
  } catch (error) {
    throw new StartError(`The control socket in ${dataDir} cannot be made.`, { cause: error });
  }
  server.on('error', (error) => log.warn('control_failed', {}, error));

  return {
    /** Ends every connection, waits for the work in hand, and removes the socket. */
    async stop(): Promise<void> {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const connection of connections) connection.destroy();
      await Promise.all(inHand);
      await closed;
      removeSocket(dataDir);
    },
  };
}
export type Control = Awaited<ReturnType<typeof startControl>>;
