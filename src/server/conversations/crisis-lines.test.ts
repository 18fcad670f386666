import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCrisisLines } from './crisis-lines.ts';

const promised = ['BR', 'PT', 'ES', 'US', 'GB', 'IE', 'MX', 'AR', 'CL', 'CO', 'UY'];

const entry = {
  country: 'BR',
  name: 'Linha',
  number: '100',
  tel: '100',
  hours: '24/7',
  languages: ['pt'],
  kind: 'crisis',
  source: 'example.org',
  checked_at: '2026-11-01',
  verified: true,
};
const anywhere = { ...entry, country: 'INT', name: 'Anywhere' };

const folder = mkdtempSync(join(tmpdir(), 'crisis-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(content: unknown): string {
  const file = join(folder, 'lines.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

function problemsOf(content: unknown): string[] {
  const file = fileWith(content);
  try {
    loadCrisisLines(file);
  } catch (error) {
    return String(error instanceof Error ? error.message : error)
      .replaceAll(`CRISIS_LINES_FILE ${file}: `, '')
      .split('\n');
  }
  return [];
}

describe('the built-in crisis lines', () => {
  const lines = loadCrisisLines();

  test('cover every promised country with a line that listens, before the emergency numbers', () => {
    expect([...lines.countries].sort()).toEqual([...promised].sort());
    for (const country of promised) {
      const kinds = lines.linesFor(country).map((line) => line.kind);
      expect(kinds[0], country).toBe('crisis');
      expect(kinds.lastIndexOf('crisis'), country).toBeLessThan(kinds.indexOf('emergency'));
    }
  });

  test('were all checked within the last year', () => {
    expect(lines.outdated(new Date()).map((line) => `${line.country} ${line.name}`)).toEqual([]);
  });

  test('name the numbers people know', () => {
    const first = (country: string) => lines.linesFor(country)[0]?.tel;
    expect({ BR: first('BR'), PT: first('PT'), ES: first('ES'), US: first('US'), GB: first('GB') }).toEqual({
      BR: '188',
      PT: '1411',
      ES: '024',
      US: '988',
      GB: '116123',
    });
  });

  test('send a country without an own entry to the international directory', () => {
    expect(lines.linesFor('JP').map((line) => line.url)).toEqual(['https://findahelpline.com/']);
    expect(lines.linesFor('br')).toEqual(lines.linesFor('BR'));
  });

  test('add the international directory where no line is both verified and nationwide', () => {
    const countries = (country: string) => lines.linesFor(country).map((line) => line.country);
    expect(countries('UY')).toContain('INT');
    expect(countries('CO')).toContain('INT');
    expect(countries('BR')).not.toContain('INT');
  });
});

describe('a file of crisis lines', () => {
  test('replaces the built-in one', () => {
    const lines = loadCrisisLines(fileWith({ lines: [entry, anywhere] }));
    expect(lines.linesFor('BR')).toEqual([entry]);
  });

  test('tells which entries are older than a year', () => {
    const lines = loadCrisisLines(fileWith({ lines: [{ ...entry, checked_at: '2024-01-01' }, anywhere] }));
    expect(lines.outdated(new Date('2025-01-03')).map((line) => line.name)).toEqual(['Linha']);
    expect(lines.outdated(new Date('2024-12-31')).map((line) => line.name)).toEqual([]);
  });

  test('is refused with one line per problem', () => {
    const { source: _source, ...withoutSource } = entry;
    expect(
      problemsOf({ lines: [{ ...entry, tel: 'call me', kind: 'other' }, withoutSource, anywhere] }),
    ).toEqual([
      expect.stringMatching(/^lines\[0\]\.tel must match pattern/),
      expect.stringMatching(/^lines\[0\]\.kind /),
      expect.stringMatching(/^lines\[1\] .*source/),
    ]);
  });

  test('is refused when an entry cannot be reached, is half a number, or has an impossible date', () => {
    const { number: _number, tel: _tel, ...unreachable } = entry;
    expect(
      problemsOf({
        lines: [
          unreachable,
          { ...unreachable, number: '100', url: 'https://example.org' },
          { ...entry, checked_at: '2026-13-45' },
          anywhere,
        ],
      }),
    ).toEqual([
      'lines[0] (BR Linha) has none of tel, text and url',
      'lines[1] (BR Linha) needs number and tel together',
      'lines[2] (BR Linha) checked_at is not a date',
    ]);
  });

  test('is named in every line by the variable that names it', () => {
    const { country: _country, ...nowhere } = entry;
    for (const content of [
      '{',
      '[]',
      { lines: [entry] },
      { lines: [nowhere, { ...entry, tel: 'x' }, anywhere] },
    ]) {
      const file = fileWith(content);
      let words = '';
      try {
        loadCrisisLines(file);
      } catch (error) {
        words = String(error instanceof Error ? error.message : error);
      }
      expect(words).not.toBe('');
      for (const line of words.split('\n')) expect(line.startsWith(`CRISIS_LINES_FILE ${file}: `)).toBe(true);
    }
  });

  test('is refused without an international entry, when it is not JSON, and when it is not there', () => {
    expect(problemsOf({ lines: [entry] })).toEqual([expect.stringContaining('no entry of country INT')]);
    expect(problemsOf('{')).toEqual(['is not valid JSON']);
    expect(() => loadCrisisLines('/nowhere/lines.json')).toThrow(
      'CRISIS_LINES_FILE /nowhere/lines.json: cannot be read (ENOENT)',
    );
  });
});
