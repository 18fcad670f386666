import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allFigures, figuresFile } from './figures.ts';

/** How much each figure may be worse than the committed one. */
const tolerance = 0.005;
const lowerIsBetter = new Set(['leak', 'over_masking']);

const committed = JSON.parse(readFileSync(figuresFile, 'utf8')) as Record<string, Record<string, number>>;
const measured = allFigures();

const cases = Object.entries(committed).flatMap(([name, figures]) =>
  Object.entries(figures).map(([figure, was]) => ({ name, figure, was })),
);

describe('the anonymizer finds on its labelled lines what it found when it was trained', () => {
  it.each(cases)('$name: $figure', ({ name, figure, was }) => {
    const is = measured[name]?.[figure] ?? Number.NaN;
    const worse = lowerIsBetter.has(figure) ? is - was : was - is;
    expect(worse).toBeLessThanOrEqual(tolerance);
  });

  it('measures every language', () => {
    expect(Object.keys(measured)).toEqual(Object.keys(committed));
  });
});
