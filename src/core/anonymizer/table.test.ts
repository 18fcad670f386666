import { describe, expect, it } from 'vitest';
import { anonymize } from './anonymizer.ts';
import { emptyTable, parseTable } from './table.ts';

const { table } = anonymize('sou a Ana, ana@gmail.com, cartão 4111111111111111', emptyTable);
const [ana] = table.entries;

describe('parseTable', () => {
  it('reads back what was stored as JSON', () => {
    expect(parseTable(JSON.parse(JSON.stringify(table)))).toEqual(table);
    expect(parseTable({ entries: [], counts: {} })).toEqual(emptyTable);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['entries missing', { counts: {} }],
    ['counts missing', { entries: [] }],
    ['an unknown type', { entries: [], counts: { CAT: 1 } }],
    ['a count that is no number', { entries: [], counts: { PERSON: '1' } }],
    ['a number beyond the count', { entries: [ana], counts: { PERSON: 0 } }],
    [
      'a placeholder of another type',
      { entries: [{ ...ana, placeholder: '[EMAIL_1]' }], counts: { PERSON: 1, EMAIL: 1 } },
    ],
    ['a placeholder twice', { entries: [ana, ana], counts: { PERSON: 1 } }],
    [
      'a kept card',
      {
        entries: [{ ...ana, type: 'CREDIT_CARD', placeholder: '[CREDIT_CARD_1]' }],
        counts: { CREDIT_CARD: 1 },
      },
    ],
    ['an entry without keys', { entries: [{ ...ana, keys: undefined }], counts: { PERSON: 1 } }],
  ])('refuses %s', (_what, value) => {
    expect(() => parseTable(value)).toThrow(TypeError);
  });
});
