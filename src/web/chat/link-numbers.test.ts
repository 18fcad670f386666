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
  expect(parts.map(({ text, end = '' }) => text + end).join('')).toBe(sentence);
});

test('a number, its name and the sign behind them are one piece', () => {
  const named = [
    { ...line('192'), name: 'SAMU' },
    { ...line('190'), name: 'Polícia (Militar)' },
  ];
  expect(linkNumbers('Ligue: 192 (SAMU), 190 (Polícia (Militar)).', named)).toEqual([
    { text: 'Ligue: ' },
    { text: '192 (SAMU)', tel: '192', end: ',' },
    { text: ' ' },
    { text: '190 (Polícia (Militar))', tel: '190', end: '.' },
  ]);
  expect(linkNumbers('Llama: 112.', [line('112')])).toEqual([
    { text: 'Llama: ' },
    { text: '112', tel: '112', end: '.' },
  ]);
  expect(linkNumbers('CVV: 192 (24 horas)', named).at(1)).toEqual({ text: '192', tel: '192', end: '' });
});

test('a number is dialled as a phone wants it', () => {
  expect(linkNumbers('Call 808 24 24 24 now', [line('808 24 24 24', '808242424')])).toEqual([
    { text: 'Call ' },
    { text: '808 24 24 24', tel: '808242424', end: '' },
    { text: ' now' },
  ]);
});
