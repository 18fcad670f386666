import { describe, expect, it } from 'vitest';
import { allFigures, committedFigures } from './figures.ts';

// Small changes of wording in the rules move a line or two; more than that is a loss, and a person in a critical
// state who is no longer seen is never a small change.
const tolerance = 0.01;
const higherIsBetter = ['auprc', 'recall_at_1_percent', 'recall_at_5_percent', 'f1', 'kappa'];
const lowerIsBetter = ['calm_raised', 'none_at_medium'];

describe('the screening on the labelled sets', () => {
  const now = allFigures();
  const committed = committedFigures();

  it('is measured on the same sets as before', () => {
    expect(Object.keys(now)).toEqual(Object.keys(committed));
  });

  describe.each(Object.keys(committed))('%s', (set) => {
    it.each(higherIsBetter)('keeps its %s', (name) => {
      expect(now[set]?.[name]).toBeGreaterThanOrEqual((committed[set]?.[name] ?? 1) - tolerance);
    });
    it.each(lowerIsBetter)('keeps its %s', (name) => {
      expect(now[set]?.[name]).toBeLessThanOrEqual((committed[set]?.[name] ?? 0) + tolerance);
    });
    it('misses nobody more in a critical state', () => {
      expect(now[set]?.['critical_missed']).toBeLessThanOrEqual(committed[set]?.['critical_missed'] ?? 0);
    });
  });
});
