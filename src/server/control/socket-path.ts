import { lstatSync, mkdtempSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

// A socket's path may have 103 bytes on macOS and 107 on Linux. Where DATA_DIR makes it longer, the socket lies
// in a private folder under the system's temporary one, and `control.sock` is a link to it.

const longestPath = 100;

export const controlPath = (dataDir: string): string => join(dataDir, 'control.sock');

/** The socket behind `control.sock`; undefined when there is none. */
export function findSocket(dataDir: string): string | undefined {
  const path = controlPath(dataDir);
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  return found.isSymbolicLink() ? readlinkSync(path) : path;
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
