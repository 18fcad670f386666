import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : '');

/**
 * Makes a folder and those above it, unless they are there. Node’s own recursive `mkdir` never comes back from a
 * place where nothing can be made although the folder above exists, such as /proc.
 * @throws the system’s error where it cannot be made
 */
export async function makeFolder(path: string, mode?: number): Promise<void> {
  try {
    await mkdir(path, { mode });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    const above = dirname(path);
    if (codeOf(error) !== 'ENOENT' || above === path) throw error;
    await makeFolder(above, mode);
    await mkdir(path, { mode });
  }
}
