import { lstatSync, mkdtempSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { StartError } from '../platform/start-error.ts';

// A socket's path may have 103 bytes on macOS and 107 on Linux. Where DATA_DIR makes it longer, the socket lies
// in a private folder under the system's temporary one, and `control.sock` is a link to it.

const longestPath = 100;

const controlPath = (dataDir: string): string => join(dataDir, 'control.sock');

/**
 * The socket behind `control.sock`; undefined when there is none.
 * @throws StartError when the folder may not be looked into
 */
export function findSocket(dataDir: string): string | undefined {
  const path = controlPath(dataDir);
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : path;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new StartError(`The data folder ${dataDir} cannot be read (${String(code)}).`, { cause: error });
  }
}

/** Removes the socket and what leads to it, also what a killed process left. Only for the owner of the folder. */
export function removeSocket(dataDir: string): void {
  const path = controlPath(dataDir);
  const socket = findSocket(dataDir);
  rmSync(path, { force: true });
  if (socket !== undefined && socket !== path) rmSync(dirname(socket), { recursive: true, force: true });
}

/** Where to listen, so that `findSocket` leads there. */
export function makeSocketPath(dataDir: string): string {
  const path = controlPath(dataDir);
  if (Buffer.byteLength(path) <= longestPath) return path;
  const socket = join(mkdtempSync(join(tmpdir(), 'checkpoint-')), 'control.sock');
  symlinkSync(socket, path);
  return socket;
}
