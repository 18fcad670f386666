import { connect, type Socket } from 'node:net';
import { Value } from 'typebox/value';
import { AppError } from '../platform/errors.ts';
import { StartError } from '../platform/start-error.ts';
import {
  AnswerSchema,
  controlCommands,
  createLines,
  type Answer,
  type ControlArguments,
  type ControlCommand,
  type ControlResult,
} from './protocol.ts';
import { findSocket } from './socket-path.ts';

const longestAnswer = 100_000_000;

export interface ControlClient {
  /** @throws AppError as the server answers; StartError when it ends before it answers */
  call<C extends ControlCommand>(command: C, given: ControlArguments<C>): Promise<ControlResult<C>>;
  /** Ends the connection, and with it what was opened over it. */
  close(): Promise<void>;
}

function open(path: string): Promise<Socket | undefined> {
  return new Promise((resolve, reject) => {
    const connection = connect(path);
    connection.once('connect', () => resolve(connection));
    connection.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' || error.code === 'ENOENT') return resolve(undefined);
      const who = 'Run this as the user that the server runs as.';
      reject(new StartError(`${path} cannot be opened (${error.code}). ${who}`, { cause: error }));
    });
  });
}

function parseAnswer(line: string): Answer {
  const value: unknown = JSON.parse(line);
  if (!Value.Check(AnswerSchema, value)) throw new StartError('The running server is of another release.');
  return value;
}

function createClient(connection: Socket): ControlClient {
  const waiting: { resolve: (line: string) => void; reject: (error: Error) => void }[] = [];
  const lines = createLines(longestAnswer);
  const closed = new Promise<void>((resolve) => {
    connection.once('close', () => {
      for (const { reject } of waiting)
        reject(new StartError('The running server ended before it answered.'));
      resolve();
    });
  });
  connection.setEncoding('utf8');
  connection.on('error', () => undefined);
  connection.on('data', (chunk) => {
    for (const line of lines(String(chunk))) waiting.shift()?.resolve(line);
  });

  return {
    async call<C extends ControlCommand>(command: C, given: ControlArguments<C>) {
      const line = await new Promise<string>((resolve, reject) => {
        waiting.push({ resolve, reject });
        connection.write(`${JSON.stringify({ command, arguments: given })}\n`);
      });
      const answer = parseAnswer(line);
      if ('error' in answer) throw new AppError(answer.error.code, answer.error.message);
      if (!Value.Check(controlCommands[command].result, answer.result))
        throw new StartError('The running server is of another release.');
      return answer.result as ControlResult<C>;
    },
    close: () => {
      connection.end();
      return closed;
    },
  };
}

/**
 * A line to the server that uses this data folder; undefined when none runs.
 * @throws StartError when its socket belongs to somebody else
 */
export async function connectControl(dataDir: string): Promise<ControlClient | undefined> {
  const path = findSocket(dataDir);
  const connection = path === undefined ? undefined : await open(path);
  return connection && createClient(connection);
}
