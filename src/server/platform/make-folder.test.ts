import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeFolder } from './make-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'checkpoint-folder-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a folder', () => {
  test('is made with those above it, for its owner alone when that is wanted', async () => {
    const folder = join(root, 'a', 'b', 'c');
    await makeFolder(folder, 0o700);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test('that is there is left as it is', async () => {
    await makeFolder(root);
    expect(statSync(root).isDirectory()).toBe(true);
  });

  test('is refused below a file', async () => {
    writeFileSync(join(root, 'file'), '');
    await expect(makeFolder(join(root, 'file', 'below'))).rejects.toThrow('ENOTDIR');
  });

  test.runIf(process.platform === 'linux')(
    'is refused where none can be made, instead of trying for ever',
    async () => {
      await expect(makeFolder('/proc/none/below')).rejects.toThrow('ENOENT');
    },
  );
});
