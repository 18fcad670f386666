import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdOrder } from './held-order.ts';

describe('the order of rows', () => {
  test('is the wanted one while nobody points at a row', () => {
    expect(holdOrder([1, 2, 3], [9, 3, 1], [])).toEqual({ ids: [9, 3, 1], held: 0 });
    expect(holdOrder([1, 2, 3], [9, 3, 1], [7])).toEqual({ ids: [9, 3, 1], held: 0 });
  });

  test('holds back what is new and belongs above the row that somebody points at', () => {
    expect(holdOrder([1, 2, 3], [8, 9, 1, 2, 3], [2])).toEqual({ ids: [1, 2, 3], held: 2 });
  });

  test('shows what is new below it at once', () => {
    expect(holdOrder([1, 2, 3], [1, 2, 9, 3], [1])).toEqual({ ids: [1, 2, 9, 3], held: 0 });
  });

  test('keeps rows above it that have gone until nobody points there', () => {
    expect(holdOrder([1, 2, 3], [2, 3], [2])).toEqual({ ids: [1, 2, 3], held: 0 });
    expect(holdOrder([1, 2, 3], [3], [2])).toEqual({ ids: [1, 2, 3], held: 0 });
  });

  test('keeps the row itself when it no longer belongs here', () => {
    expect(holdOrder([1, 2], [2, 4], [1])).toEqual({ ids: [1, 2, 4], held: 0 });
  });

  test('never hides a row that was shown and is wanted, and does not call it new', () => {
    expect(holdOrder([1, 2, 3], [3, 1, 2], [1])).toEqual({ ids: [1, 3, 2], held: 0 });
  });

  test('calls nothing new when the row that somebody points at falls, as one does that was seen', () => {
    expect(holdOrder([1, 2, 3, 4], [2, 3, 4, 1], [1])).toEqual({ ids: [1, 2, 3, 4], held: 0 });
    expect(holdOrder([1, 2, 3, 4], [1, 3, 4, 2], [2])).toEqual({ ids: [1, 2, 3, 4], held: 0 });
  });

  test('shows what is new below a row that fell where it belongs', () => {
    expect(holdOrder([1, 2, 3], [2, 9, 3, 1], [1])).toEqual({ ids: [1, 2, 9, 3], held: 0 });
    expect(holdOrder([1, 2, 3], [9, 2, 3, 1], [1])).toEqual({ ids: [1, 2, 3], held: 1 });
  });

  test('never moves a row that somebody points at or has the focus on, whatever comes', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(
        ids,
        ids,
        fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 2 }),
        (shown, wanted, at) => {
          const order = holdOrder(shown, wanted, at);
          const anchored = at.filter((id) => shown.includes(id));
          for (const id of anchored) expect(order.ids.indexOf(id)).toBe(shown.indexOf(id));
          expect(new Set(order.ids).size).toBe(order.ids.length);
          // What is missing waits above, and alone is counted.
          const hidden = wanted.filter((id) => !order.ids.includes(id));
          expect(order.held).toBe(hidden.length);
          expect(hidden.every((id) => !shown.includes(id))).toBe(true);
        },
      ),
    );
  });
});
