import { expect, test } from 'vitest';
import { inReadingOrder } from './in-reading-order.ts';

test('signs that turn the direction of words do nothing, and no place in the words moves', () => {
  for (const sign of '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069')
    expect(inReadingOrder(`não ${sign}quero${sign} 🙂`)).toBe('não \u200bquero\u200b 🙂');
});

test('every other word stays, in whatever direction it is read', () => {
  for (const text of ['', 'quero morrer\n\thoje', 'مرحبا بالعالم', '\u200f\u200eשלום', '👩\u200d👧'])
    expect(inReadingOrder(text)).toBe(text);
});
