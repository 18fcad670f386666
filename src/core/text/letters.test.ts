import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf, numbersIn } from './letters.ts';

describe('numbers in letters', () => {
  it('are the same when they are read', () => {
    const lists = fc.array(fc.integer({ min: -10_000, max: 10_000 }));
    fc.assert(
      fc.property(lists, (numbers) => {
        expect([...numbersIn(lettersOf(numbers))]).toEqual(numbers);
      }),
    );
  });

  it('outlast UTF-8, as which a module is stored', () => {
    const numbers = Array.from({ length: 27_000 }, (_, index) => (index % 2 === 0 ? index : 0));
    const stored = Buffer.from(lettersOf(numbers), 'utf8').toString('utf8');
    expect([...numbersIn(stored)]).toEqual(numbers);
  });

  it.each([[[0, 30_000]], [[0, -30_000]], [[0.5]], [[Number.NaN]]])('%j are refused', (numbers) => {
    expect(() => lettersOf(numbers)).toThrow(RangeError);
  });
});
