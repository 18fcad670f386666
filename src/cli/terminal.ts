import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';

// Results go to standard output; questions, notes and errors to standard error, so that a pipe carries results alone.

/** Options or arguments that do not go together, or not with this terminal: exit code 2, as commander's own. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Used rightly, and not done for another reason, in plain words: exit code 1. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** "1 conversation", "2 conversations". */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** Writes one line of the result, waiting when its reader is slow. */
export async function say(line = ''): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Writes a note or a problem, one line each. */
export function tell(...lines: string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
}

/** Columns as wide as their widest cell. */
export function formatTable(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

export const isInteractive = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true;

/** Asks a question whose answer is yes only when `yes` is typed. */
export async function confirm(question: string): Promise<boolean> {
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await asking.question(`${question} Type yes to go on: `)).trim().toLowerCase() === 'yes';
  } finally {
    asking.close();
  }
}

const interrupted = '\u0003';
const enter = /[\r\n\u0004]/;
const erase = /[\u0008\u007f]/;

/** Reads a line that is not shown while it is typed. */
export async function askHidden(question: string): Promise<string> {
  const { stdin } = process;
  process.stderr.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  const typed: string[] = [];
  try {
    for await (const chunk of stdin) {
      for (const sign of String(chunk)) {
        if (sign === interrupted) throw new CommandError('Interrupted.');
        if (enter.test(sign)) return typed.join('');
        if (erase.test(sign)) typed.pop();
        else typed.push(sign);
      }
    }
    return typed.join('');
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    process.stderr.write('\n');
  }
}
