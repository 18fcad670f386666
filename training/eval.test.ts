import { describe, expect, it } from 'vitest';
import { allFigures, betterFigures, committedFigures, higherIsBetter, lowerIsBetter } from './figures.ts';

// Small changes of wording in the rules move a line or two; more than that is a loss, and a person in a critical
// state who is no longer seen is never a small change.
const tolerance = 0.01;
// A conversation is one in thirty of its kind: none may turn.
const exact = ['right', 'found_in_time', 'rightly_quiet', 'critical_missed'];
// Two lines of the ordinary five hundred of a language.
const ordinaryTolerance = 0.004;

function toleranceOf(name: string): number {
  if (exact.includes(name)) return 0;
  return name.startsWith('ordinary') ? ordinaryTolerance : tolerance;
}

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
      expect(now[set]?.[name]).toBeGreaterThanOrEqual((figures[name] ?? 1) - toleranceOf(name));
    });
    it.each(named(lowerIsBetter))('does not let its %s grow', (name) => {
      expect(now[set]?.[name]).toBeLessThanOrEqual((figures[name] ?? 0) + toleranceOf(name));
    });
  });
});

it('the better of two figures stays, whichever came first', () => {
  const before = { pt: { auprc: 0.9, calm_raised: 0.05, precision: 0.8 } };
  const after = { pt: { auprc: 0.895, calm_raised: 0.04, precision: 0.7 }, en: { auprc: 0.8 } };
  expect(betterFigures(before, after)).toEqual({
    pt: { auprc: 0.9, calm_raised: 0.04, precision: 0.7 },
    en: { auprc: 0.8 },
  });
});
