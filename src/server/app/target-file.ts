import { lstat } from 'node:fs/promises';
import { StartError } from '../platform/start-error.ts';

// A file that is written beside its place and then moved there takes the place of whatever stands in it: of a device,
// which no program would find again, or of a file that somebody mistyped. So the place is looked at first.

/** Where a file is to be made. */
export interface Target {
  path: string;
  /** Whether a file that stands there may be replaced; nothing else ever is. */
  force?: boolean | undefined;
}

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
  for (const place of [path, `${path}.partial`])
    if ((await kindOf(place)) === 'other')
      throw new StartError(`${place} exists and is no regular file. Nothing was written; name another file.`);
  if (!force && (await kindOf(path)) === 'file')
    throw new StartError(
      `${path} exists already. Nothing was written; name another file, or give --force to replace it.`,
    );
}
