import { readFileSync } from 'node:fs';
import { StartError } from '../platform/start-error.ts';

const maxChars = 20_000;

/**
 * What the operator wants done in an emergency, as a plain text; `null` without a file or with an empty one. @throws
 * StartError when the file cannot be read, is no text in UTF-8 or is longer than 20,000 characters
 */
export function loadProcedure(file: string | undefined): string | null {
  if (file === undefined) return null;
  const name = `PROCEDURE_FILE ${file}`;
  const text = decode(name, read(name, file)).trim();
  if (text.length > maxChars)
    throw new StartError(`${name}: has ${text.length} characters; ${maxChars} are the most`);
  return text || null;
}

function read(name: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new StartError(`${name}: cannot be read (${reason})`);
  }
}

function decode(name: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new StartError(`${name}: is not a text in UTF-8`);
  }
}
