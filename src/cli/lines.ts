import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { CommandError, say, tell } from './terminal.ts';

/** Lines of a file or of standard input as they come. Only a line feed ends a line: JSON texts may hold other signs. */
async function* readLines(path: string | undefined): AsyncGenerator<string, void> {
  const source = path === undefined || path === '-' ? process.stdin : createReadStream(path);
  if (source !== process.stdin) await opened(source, path);
  source.setEncoding('utf8');
  let pending = '';
  try {
    for await (const chunk of source) {
      const lines = (pending + String(chunk)).split('\n');
      pending = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  if (pending !== '') yield pending;
}

async function opened(source: NodeJS.EventEmitter, path: string | undefined): Promise<void> {
  try {
    await once(source, 'open');
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string | undefined, error: unknown): CommandError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
  return new CommandError(`${path ?? 'Standard input'} cannot be read (${code}).`);
}

/** One record of the input. */
export interface InputRecord {
  id: unknown;
  text: string;
  lang: string | undefined;
  context: { role: string; text: string }[];
}

const wrongContext = '"context" must be a list of {"role", "text"}, or a text';

/** Some labelled sets give one text: what the person said last. */
const turnsOf = (context: unknown): unknown =>
  typeof context === 'string' ? (context === '' ? [] : [{ role: 'user', text: context }]) : context;

function assertTurn(turn: unknown): { role: string; text: string } {
  if (typeof turn !== 'object' || turn === null || !('role' in turn) || !('text' in turn))
    throw new Error(wrongContext);
  const { role, text } = turn;
  if (typeof role !== 'string' || typeof text !== 'string')
    throw new Error('"role" and "text" of the context must be texts');
  return { role, text };
}

/**
 * Reads a line, whose text is under the first of the names that it has.
 * @throws Error whose message says what is wrong with the line
 */
export function parseRecord(line: string, names: readonly string[] = ['text']): InputRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('is no JSON; a line looks like {"id": 1, "text": "what was written"}');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('is no JSON object');
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = names.map((name) => fields.get(name) ?? undefined).find((value) => value !== undefined);
  const lang = fields.get('lang') ?? undefined;
  const context = turnsOf(fields.get('context') ?? []);
  if (typeof text !== 'string')
    throw new Error(`has no ${names.map((name) => `"${name}"`).join(' or ')} that is a text`);
  if (lang !== undefined && typeof lang !== 'string') throw new Error('"lang" must be a text');
  if (!Array.isArray(context)) throw new Error(wrongContext);
  return { id: fields.get('id') ?? null, text, lang, context: context.map(assertTurn) };
}

/**
 * Answers each line of JSON with one, in order, as they come. A bad line is told with its number, and the others
 * are still done; then the exit code is 1.
 */
export async function answerLines(
  path: string | undefined,
  answer: (record: InputRecord) => object,
  names?: readonly string[],
): Promise<void> {
  let number = 0;
  let bad = 0;
  for await (const line of readLines(path)) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      await say(
        JSON.stringify(answer(parseRecord(number === 1 ? line.replace(/^\uFEFF/, '') : line, names))),
      );
    } catch (error) {
      bad += 1;
      tell(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (bad > 0) process.exitCode = 1;
}
