import { link, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from './target-file.ts';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'checkpoint-target-'));
  path = join(folder, 'file');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const failWith = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
const madeMeanwhile = (at: string): Promise<void> => writeFile(at, 'made meanwhile');

test('a file is written beside its place, for its owner alone, and there is one name of it in the end', async () => {
  await writeWhole({ path }, async (file) => {
    const [beside = ''] = await readdir(folder);
    expect(beside).toMatch(/^file\.[0-9a-f]{16}\.partial$/);
    expect((await stat(join(folder, beside))).mode & 0o777).toBe(0o600);
    await file.writeFile('whole');
  });
  expect(await readdir(folder)).toEqual(['file']);
  expect(await readFile(path, 'utf8')).toBe('whole');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test('what failed leaves nothing of its own and everything of others', async () => {
  await writeFile(`${path}.partial`, 'notes');
  await writeFile(`${path}.0123456789abcdef.partial`, 'of another run');
  const failing = writeWhole({ path }, async (file) => {
    await file.writeFile('half');
    throw new Error('the source is gone');
  });
  await expect(failing).rejects.toThrow('the source is gone');
  expect(await readdir(folder)).toEqual(['file.0123456789abcdef.partial', 'file.partial']);
});

test.each([
  ['with hard links', link],
  ['where there are none', failWith('EPERM')],
  ['where they are not supported', failWith('ENOTSUP')],
])('a file that appeared meanwhile is replaced only where that is wished: %s', async (_where, linkTo) => {
  const writing = (force: boolean) =>
    writeWhole(
      { path, force },
      async (file) => {
        await file.writeFile('ours');
        await madeMeanwhile(path);
      },
      linkTo,
    );
  await expect(writing(false)).rejects.toThrow(`${path} exists already`);
  expect(await readFile(path, 'utf8')).toBe('made meanwhile');
  await writing(true);
  expect(await readFile(path, 'utf8')).toBe('ours');
  expect(await readdir(folder)).toEqual(['file']);
});

test.each(['EPERM', 'ENOTSUP', 'ENOSYS'])('a file is made where a hard link answers %s', async (code) => {
  await writeWhole({ path }, (file) => file.writeFile('whole'), failWith(code));
  expect(await readFile(path, 'utf8')).toBe('whole');
  expect(await readdir(folder)).toEqual(['file']);
});

test('a link that fails for another reason is told in words', async () => {
  const writing = writeWhole({ path }, (file) => file.writeFile('whole'), failWith('EIO'));
  await expect(writing).rejects.toThrow(`${path} cannot be written (EIO).`);
  expect(await readdir(folder)).toEqual([]);
});
