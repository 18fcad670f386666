import { describe, expect, it } from 'vitest';
import { anonymize } from './anonymizer.ts';
import { emptyTable, parseTable } from './table.ts';

const { table } = anonymize('sou a Ana, ana@gmail.com, cartão 4111111111111111', emptyTable);
const [ana] = table.entries;
const cardKnownBy = (digest: unknown) => ({
  entries: [],
  counts: { CREDIT_CARD: 1 },
  fingerprints: [{ placeholder: '[CREDIT_CARD_1]', type: 'CREDIT_CARD', digest }],
});

describe('parseTable', () => {
  it('reads back what was stored as JSON', () => {
    expect(parseTable(JSON.parse(JSON.stringify(table)))).toEqual(table);
    expect(parseTable(cardKnownBy('0a1b2'))).toEqual(cardKnownBy('0a1b2'));
  });

  it('reads a table that was stored before there were fingerprints', () => {
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
    ['fingerprints that are no list', { entries: [], counts: {}, fingerprints: {} }],
    ['a fingerprint that is the number itself', cardKnownBy('4111111111111111')],
    [
      'a fingerprint of what has a value',
      {
        entries: [],
        counts: { PERSON: 1 },
        fingerprints: [{ placeholder: '[PERSON_1]', type: 'PERSON', digest: '0a1b2' }],
      },
    ],
    ['a fingerprint without a digest', cardKnownBy(undefined)],
    ['a fingerprint beyond the count', { ...cardKnownBy('0a1b2'), counts: {} }],
    ['an entry without keys', { entries: [{ ...ana, keys: undefined }], counts: { PERSON: 1 } }],
  ])('refuses %s', (_what, value) => {
    expect(() => parseTable(value)).toThrow(TypeError);
  });
});
