import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './start-error.ts';

// A command that is run as another user than the server finds files that it may not use. Told by the system's own
// words, that looks like damage; and whoever believes so deletes or restores what is whole.

const fieldOf = (error: unknown, name: 'code' | 'path'): string => {
  const fields = new Map<string, unknown>(error instanceof Error ? Object.entries(error) : []);
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
};

/** The system's code for what went wrong, such as EACCES; empty when it was not the system. */
export const systemCode = (error: unknown): string => fieldOf(error, 'code');

export const isForbidden = (error: unknown): boolean => /^E(ACCES|PERM)$/.test(systemCode(error));

export const forbiddenWords = (path: string): string =>
  `${path} may not be used by this user. Run this as the user that it belongs to, or correct its mode.`;

/** The error in plain words, when it is that this user may not use a file; any other one as it is. */
export function explainForbidden(error: unknown): unknown {
  const path = fieldOf(error, 'path');
  if (error instanceof StartError || path === '' || !isForbidden(error)) return error;
  return new StartError(forbiddenWords(path), { cause: error });
}

/** The first place in a folder and all below it that this user may not read and write. */
export function findForbidden(path: string): string | undefined {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    if (!statSync(path).isDirectory()) return undefined;
    for (const name of readdirSync(path)) {
      const found = findForbidden(join(path, name));
      if (found !== undefined) return found;
    }
    return undefined;
  } catch (error) {
    return isForbidden(error) ? path : undefined;
  }
}
