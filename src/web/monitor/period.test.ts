import { describe, expect, test } from 'vitest';
import { lastDays, momentsOf } from './period.ts';

describe('a period of days', () => {
  test('ends today and counts it', () => {
    const now = new Date(2026, 10, 2, 3, 4);
    expect(lastDays(1, now)).toEqual({ from: '2026-11-02', to: '2026-11-02' });
    expect(lastDays(7, now)).toEqual({ from: '2026-10-27', to: '2026-11-02' });
  });

  test('reaches from the first midnight to the one after its last day', () => {
    expect(momentsOf({ from: '2026-11-01', to: '2026-11-02' })).toEqual({
      from: new Date(2026, 10, 1).toISOString(),
      to: new Date(2026, 10, 3).toISOString(),
    });
  });

  test.each([
    ['2026-11-03', '2026-11-02'],
    ['', '2026-11-02'],
    ['2026-11-02', 'x'],
  ])('from %j to %j is none', (from, to) => expect(momentsOf({ from, to })).toBeUndefined());
});
