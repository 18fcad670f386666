import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymize, emptyTable } from './anonymizer.ts';
import type { Anonymized } from './anonymizer.ts';
import { modelPolicy } from './policy.ts';
import { restore } from './restore.ts';
import { parseTable } from './table.ts';

const fragment = fc.constantFrom(
  ...[
    '[PERSON_1]',
    'PERSON_1',
    '[Person',
    ' 1]',
    '_1',
    '[',
    ']',
    '@',
    'ana@gmail.com',
    'Ana',
    'me chamo ',
    'Beatriz',
    'da ',
  ],
  ...[
    '11 98765-4321',
    '4111111111111111',
    '529.982.247-25',
    '1 ',
    '12',
    '-',
    '.',
    ' ',
    ' arroba ',
    'gmail',
    ' ponto com',
  ],
  ...[
    'https://a.b',
    'rua ',
    'GB82 WEST 1234 5698 7654 32',
    'senha: ',
    '::1',
    '\u0301',
    '\u200b',
    '\ud835',
    '\ud83d',
    '😀',
    '𝐀',
  ],
  ...['\u202e', '１２３', 'ß', 'İ', '\u0000', '\n', 'TEXT_1', '[text 2]'],
);
const text = fc
  .array(fc.oneof(fragment, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 25 })
  .map((parts) => parts.join(''));

function rebuilt(input: string, { spans }: Anonymized, value: (placeholder: string) => string): string {
  let output = '';
  let from = 0;
  for (const { start, end, replacement: placeholder } of spans) {
    output += input.slice(from, start) + value(placeholder);
    from = end;
  }
  return output + input.slice(from);
}

describe('whatever the text', () => {
  it('spans are in order, inside the text, and exactly what was replaced', () => {
    fc.assert(
      fc.property(text, (input) => {
        const result = anonymize(input, emptyTable);
        let last = 0;
        for (const { start, end } of result.spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(input.length);
        expect(result.safe).toBe(rebuilt(input, result, (placeholder) => placeholder));
      }),
      { numRuns: 1000 },
    );
  });

  it('only the placeholders that were put in are restored', () => {
    fc.assert(
      fc.property(text, (input) => {
        const known = anonymize('sou a Ana Beatriz, 21 99999-8888', emptyTable).table;
        const result = anonymize(input, known);
        const values = new Map(result.table.entries.map(({ placeholder, value }) => [placeholder, value]));
        const expected = rebuilt(input, result, (placeholder) => values.get(placeholder) ?? placeholder);
        expect(restore(result.safe, result.table)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('the table can be stored, and a second look brings nothing new', () => {
    const policy = { ...modelPolicy, conversationKey: new Uint8Array(32).fill(1) };
    fc.assert(
      fc.property(text, (input) => {
        const { table } = anonymize(input, emptyTable, policy);
        expect(parseTable(JSON.parse(JSON.stringify(table)))).toEqual(table);
        const again = anonymize(input, table, policy);
        if (again.spans.length === 0) expect(again.table).toBe(table);
      }),
      { numRuns: 500 },
    );
  });
});

describe('100,000 characters', () => {
  const LENGTH = 100_000;

  it.each([
    'a',
    '1',
    '1 ',
    '12 ',
    '1.',
    '1/1/',
    '@',
    'a@a.',
    'com.',
    '[person ',
    'PERSON_',
    'arroba ',
    'me chamo ',
    'Ana da ',
    'a=b_c ',
    '{"name":"Ana Souza"} ',
    'works at Souza.Advogados Ltda. ',
    'lives at 12 Bishopsgate: flat 3. ',
    '-----begin ',
    'last_name=',
  ])('of %j pass whole', (unit) => {
    const input = unit.repeat(LENGTH / unit.length);
    const result = anonymize(input, emptyTable);
    expect(result.safe).toBe(rebuilt(input, result, (placeholder) => placeholder));
  });

  it.each(['x=1 ', '{"a": 1} ', 'sha '])('%j and a name without an end are read at once', (sign) => {
    const name = `${'anabeatrizdeoliveira'.repeat(9)}fernandes`;
    const input = `${sign}me add no insta, ela se chama ${name}, trabalho na ${name}_${name} Ltda"`;
    const result = anonymize(input, emptyTable);
    expect(result.safe).toBe(rebuilt(input, result, (placeholder) => placeholder));
  });

  it('of filler hide nothing at their end', () => {
    const input = `${'quero sumir. '.repeat(LENGTH / 13)}me chamo Ana, 11 98765-4321`;
    const { safe } = anonymize(input, emptyTable);
    expect(safe.endsWith('me chamo [PERSON_1], [PHONE_1]')).toBe(true);
  });
});
