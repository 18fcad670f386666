import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeLines } from './verdicts.ts';

const folder = mkdtempSync(join(tmpdir(), 'checkpoint-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a file that somebody makes while the lines are written is not replaced', async () => {
  const path = join(folder, 'lines.jsonl');
  const writing = writeLines({ path }, async (write) => {
    await write('{}');
    writeFileSync(path, 'made meanwhile');
  });
  await expect(writing).rejects.toThrow(`${path} exists already`);
  expect(readFileSync(path, 'utf8')).toBe('made meanwhile');
  expect(readdirSync(folder)).toEqual(['lines.jsonl']);
});
