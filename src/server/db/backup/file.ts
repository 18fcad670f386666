import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { StartError } from '../../platform/start-error.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';

/** Compresses what `produce` writes into the file; nothing of it is kept in memory. */
export async function compressInto<T>(
  file: FileHandle,
  produce: (write: (text: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  const gzip = createGzip();
  const written = pipeline(gzip, async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) await file.writeFile(chunk);
  });
  // A full disk shows at the next write that waits; without one, at the end.
  written.catch(() => undefined);
  try {
    const result = await produce(async (text) => {
      if (!gzip.write(text)) await Promise.race([once(gzip, 'drain'), written]);
    });
    gzip.end();
    await written;
    return result;
  } catch (error) {
    gzip.destroy();
    await written.catch(() => undefined);
    throw error;
  }
}

/** A reason not to trust the file, in words. */
export function damaged(path: string, why: string): StartError {
  return new StartError(`${path} ${why}. Nothing was written.`);
}

function readFailure(path: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code === 'Z_BUF_ERROR') return damaged(path, 'is cut off');
  if (code.startsWith('Z_')) return damaged(path, 'is damaged or no backup');
  if (/^E[A-Z]+$/.test(code)) return damaged(path, `cannot be read (${code})`);
  return error;
}

/**
 * The lines of the file as they come. Split at line feeds only: a text may hold the other signs that some
 * readers take for the end of a line.
 * @throws StartError when the file cannot be read or is damaged
 */
export async function* readWholeLines(path: string): AsyncGenerator<string, void> {
  const source = createReadStream(path);
  const text = createGunzip();
  const passed = pipeline(source, text);
  passed.catch(() => undefined);
  text.setEncoding('utf8');
  let pending = '';
  try {
    for await (const chunk of text) {
      const lines = (pending + String(chunk)).split('\n');
      pending = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw readFailure(path, error);
  } finally {
    source.destroy();
    text.destroy();
  }
  if (pending !== '') throw damaged(path, 'is cut off');
}
