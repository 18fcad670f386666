import { describe, expect, it } from 'vitest';
import { allFigures, committedFigures } from './figures.ts';

// Small changes of wording in the rules move a line or two; more than that is a loss, and a person in a critical
// state who is no longer seen is never a small change.
const tolerance = 0.01;
const higherIsBetter = [
  ...['auprc', 'recall_at_1_percent', 'recall_at_5_percent', 'f1', 'kappa'],
  ...['right', 'found_in_time', 'rightly_quiet'],
];
const lowerIsBetter = ['calm_raised', 'none_at_medium'];
// A conversation is one in thirty of its kind: none may turn.
const exact = ['right', 'found_in_time', 'rightly_quiet'];

describe('the screening on the labelled sets', () => {
  const now = allFigures();
  const committed = committedFigures();

  it('is measured on the same sets as before', () => {
    expect(Object.keys(now)).toEqual(Object.keys(committed));
  });

  describe.each(Object.keys(committed))('%s', (set) => {
    const figures = committed[set] ?? {};
    const named = (names: readonly string[]) => names.filter((name) => name in figures);

    it.each(named(higherIsBetter))('keeps its %s', (name) => {
      const loss = exact.includes(name) ? 0 : tolerance;
      expect(now[set]?.[name]).toBeGreaterThanOrEqual((figures[name] ?? 1) - loss);
    });
    it.each(named([...lowerIsBetter, 'critical_missed']))('does not let its %s grow', (name) => {
      const loss = name === 'critical_missed' ? 0 : tolerance;
      expect(now[set]?.[name]).toBeLessThanOrEqual((figures[name] ?? 0) + loss);
    });
  });
});
