import { describe, expect, it, test } from 'vitest';
import { clockTime, exactSpan, shortSpan } from './times.ts';

const at = new Date(2030, 4, 17, 3, 25);
const says = (locale: 'pt' | 'en' | 'es', now: Date) =>
  // Between the number and AM or PM stands a space that does not break, of one kind or another.
  clockTime(at.toISOString(), now.getTime(), locale).replaceAll(/\s/gu, ' ');

describe('a time of today', () => {
  it.each([
    ['pt', '03:25'],
    ['en', '3:25 AM'],
    ['es', '03:25'],
  ] as const)('in %s is said as people there say it: %s', (locale, words) => {
    expect(says(locale, new Date(2030, 4, 17, 23, 59))).toBe(words);
  });
});

it('a time of another day has its date', () => {
  expect(says('pt', new Date(2030, 4, 18, 0, 1))).toBe('17/05, 03:25');
});

it.each([
  [59, '59 s'],
  [60, '1 min'],
  [3_599, '59 min'],
  [3_600, '1 h'],
  [86_400, '1 d'],
])('%i seconds are %s', (seconds, words) => {
  expect(shortSpan(at.toISOString(), at.getTime() + seconds * 1_000)).toBe(words);
});

test.each([
  [0, '0 s'],
  [59, '59 s'],
  [60, '1 min'],
  [101, '1 min 41 s'],
  [3_600, '1 h'],
  [7_384, '2 h 3 min'],
])('%i seconds are %s', (seconds, words) => expect(exactSpan(seconds)).toBe(words));
