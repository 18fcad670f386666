import { describe, expect, test } from 'vitest';
import { countSeen, unseenAmong } from './seen-messages.ts';

describe('what a monitor has seen of an alert', () => {
  test('is told by id: an earlier message that joins later is the unseen one', () => {
    const seen = new Set([20, 30]);
    expect(countSeen([10, 20, 30], seen)).toBe(2);
    expect(unseenAmong([10, 20, 30], seen)).toEqual([10]);
  });

  test('counts nothing of another alert, and nothing without one', () => {
    const seen = new Set([20, 30]);
    expect(countSeen([40], seen)).toBe(0);
    expect(countSeen([], seen)).toBe(0);
  });

  test('takes a message once that both the alert and a refusal name', () => {
    expect(unseenAmong([20, 10, 30, 10], new Set([20]))).toEqual([10, 30]);
    expect(countSeen([20, 10, 20], new Set([20]))).toBe(1);
  });

  test('is everything when nothing has joined since', () => {
    expect(unseenAmong([20], new Set([20]))).toEqual([]);
  });
});
