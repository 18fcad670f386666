import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { makeFolder } from '../platform/make-folder.ts';
import { StartError } from '../platform/start-error.ts';

// The embedded engine has no lock of its own: a second process on the same folder silently destroys data.
// LevelDB takes an fcntl lock on its LOCK file, which the kernel frees the moment the holder dies, and which
// also holds between two containers that share the volume. Nothing is stored in it.

function isLocked(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED';
}

/**
 * Takes the exclusive lock of a data folder and returns the function that gives it back.
 * @throws StartError when a live process holds it, or the folder cannot be written
 */
export async function lockFolder(dataDir: string): Promise<() => Promise<void>> {
  try {
    await makeFolder(dataDir);
    const lock = new ClassicLevel(join(dataDir, 'lock'), { createIfMissing: true });
    await lock.open();
    return () => lock.close();
  } catch (error) {
    if (isLocked(error))
      throw new StartError(
        `Another process already uses the data folder ${dataDir}. Stop it first, or set DATA_DIR to another folder.`,
      );
    throw new StartError(
      `The data folder ${dataDir} cannot be written. Make it writable, or set DATA_DIR to another folder.`,
      { cause: error },
    );
  }
}
