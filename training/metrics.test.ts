import { describe, expect, it } from 'vitest';
import { averagePrecision, f1, quadraticKappa, recallAt } from './metrics.ts';

describe('average precision', () => {
  it('is 1 when all positive ones come first, whatever the order among them', () => {
    expect(averagePrecision([0.9, 0.8, 0.2, 0.1], [true, true, false, false])).toBe(1);
  });
  it('is worked out by hand: found at ranks 1 and 3 of 4', () => {
    expect(averagePrecision([4, 3, 2, 1], [true, false, true, false])).toBeCloseTo((1 + 2 / 3) / 2);
  });
  it('takes equal scores together, so that their order cannot flatter', () => {
    expect(averagePrecision([1, 1], [true, false])).toBe(0.5);
    expect(averagePrecision([1, 1], [false, true])).toBe(0.5);
  });
});

describe('recall at a share of false alarms', () => {
  const scores = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0];
  const positive = [true, false, true, true, false, false, false, false, false, false];
  it('counts only what lies above the allowed alarms', () => {
    expect(recallAt(0, scores, positive)).toBeCloseTo(1 / 3);
    expect(recallAt(0.15, scores, positive)).toBe(1);
  });
});

describe('F1', () => {
  it('is the harmonic mean of precision and recall', () => {
    const { f1: value, precision, recall } = f1([true, true, false, false], [true, false, true, true]);
    expect([precision, recall]).toEqual([0.5, 1 / 3]);
    expect(value).toBeCloseTo(0.4);
  });
});

describe('kappa with quadratic weights', () => {
  it('is 1 for agreement, 0 for a constant, below 0 for the opposite', () => {
    expect(quadraticKappa([0, 2, 4], [0, 2, 4], 5)).toBe(1);
    expect(quadraticKappa([2, 2, 2, 2], [0, 4, 0, 4], 5)).toBe(0);
    expect(quadraticKappa([4, 0], [0, 4], 5)).toBe(-1);
  });
  it('forgives a neighbour more than a stranger', () => {
    const wanted = [0, 1, 2, 3, 4];
    expect(quadraticKappa([0, 1, 2, 3, 3], wanted, 5)).toBeGreaterThan(
      quadraticKappa([0, 1, 2, 3, 0], wanted, 5),
    );
  });
});
