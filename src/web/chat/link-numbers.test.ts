import { expect, test } from 'vitest';
import type { CrisisLine } from '../../contract/crisis-lines.ts';
import { linkNumbers } from './link-numbers.ts';

const line = (number: string, tel = number): CrisisLine => ({
  country: 'BR',
  name: 'Line',
  number,
  tel,
  hours: '24/7',
  languages: ['pt'],
  kind: 'emergency',
  source: 'example.org',
  checked_at: '2026-11-01',
  verified: true,
});

test.each([
  ['Ligue: 192 (SAMU), 190.', ['192', '190']],
  ['Ligue 1920 ou 2192.', []],
  ['Nada aqui.', []],
])('%s has the numbers %o', (sentence, numbers) => {
  const parts = linkNumbers(sentence, [line('192'), line('190')]);
  expect(parts.flatMap(({ tel }) => tel ?? [])).toEqual(numbers);
  expect(parts.map(({ text }) => text).join('')).toBe(sentence);
});

test('a number is dialled as a phone wants it', () => {
  expect(linkNumbers('Call 808 24 24 24 now', [line('808 24 24 24', '808242424')])).toEqual([
    { text: 'Call ' },
    { text: '808 24 24 24', tel: '808242424' },
    { text: ' now' },
  ]);
});
