import { randomBytes } from 'node:crypto';
import { link, lstat, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartError } from '../platform/start-error.ts';

// A file is written beside its place under a name that nobody else has, then put there: whole or not at all, whoever
// else writes to the same place at the same moment. Putting it there must not take the place of what stands there: of
// a device, which no program would find again, or of a file that somebody mistyped. A hard link does that in one step;
// looking first and moving then, as is done to replace a file, leaves a moment in between.

/** Where a file is to be made. */
export interface Target {
  path: string;
  /** Whether a file that stands there may be replaced; nothing else ever is. */
  force?: boolean | undefined;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
const ofTheFile = /^E(NOENT|ACCES|PERM|ROFS|NOSPC|ISDIR|NOTDIR|EXIST|DQUOT|IO|NAMETOOLONG)$/;
/** What a filesystem answers that knows no hard links. */
const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'ENOSYS']);

/** What stands at the path itself, without following a link; what cannot be looked at shows when it is written. */
async function kindOf(path: string): Promise<'nothing' | 'file' | 'other'> {
  try {
    return (await lstat(path)).isFile() ? 'file' : 'other';
  } catch {
    return 'nothing';
  }
}

/** @throws StartError when something stands there that must not be replaced */
export async function assertTarget({ path, force = false }: Target): Promise<void> {
  const kind = await kindOf(path);
  if (kind === 'other')
    throw new StartError(`${path} exists and is no regular file. Nothing was written; name another file.`);
  if (!force && kind === 'file')
    throw new StartError(
      `${path} exists already. Nothing was written; name another file, or give --force to replace it.`,
    );
}

async function moveTo(target: Target, partial: string): Promise<void> {
  // Writing took its time, and something may stand there meanwhile.
  await assertTarget(target);
  await rename(partial, target.path);
}

async function putAt(target: Target, partial: string, linkTo: typeof link): Promise<void> {
  if (target.force) return moveTo(target, partial);
  try {
    await linkTo(partial, target.path);
  } catch (error) {
    const code = codeOf(error);
    if (withoutLinks.has(code)) return moveTo(target, partial);
    if (code === 'EEXIST') await assertTarget(target);
    throw error;
  }
}

async function fill<T>(file: FileHandle, produce: (file: FileHandle) => Promise<T>): Promise<T> {
  try {
    const result = await produce(file);
    await file.sync();
    return result;
  } finally {
    await file.close();
  }
}

/** A name is on the disk when its folder is; some systems open no folder. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/**
 * Makes a file whole or not at all, readable by its owner alone; `linkTo` makes the hard link.
 * @throws StartError when it cannot be written, or something stands there that must not be replaced
 */
export async function writeWhole<T>(
  target: Target,
  produce: (file: FileHandle) => Promise<T>,
  linkTo = link,
): Promise<T> {
  const { path } = target;
  await assertTarget(target);
  const partial = `${path}.${randomBytes(8).toString('hex')}.partial`;
  try {
    // Fails when there is such a file: what is removed below is this run's own.
    const file = await open(partial, 'wx', 0o600);
    try {
      const result = await fill(file, produce);
      await putAt(target, partial, linkTo);
      await syncFolder(dirname(path)).catch(() => undefined);
      return result;
    } finally {
      // Where it was moved there is nothing left of it.
      await rm(partial, { force: true }).catch(() => undefined);
    }
  } catch (error) {
    const code = codeOf(error);
    if (!ofTheFile.test(code)) throw error;
    throw new StartError(`${path} cannot be written (${code}).`, { cause: error });
  }
}
