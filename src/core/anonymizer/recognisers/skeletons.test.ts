import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySkeleton, indexShapes, skeletonWith } from './skeletons.ts';

const longest = 10;
const plate = { shape: /^[a-z]{3}\d[a-j]\d\d$/ };
const postcode = { shape: /^(?:ab|al|b)\d[a-z\d]?\d[abd-h]{2}$/ };
const insured = { shape: /^(?:qq|(?!bg|gb)[abce][a-c])\d{6}[a-d]$/ };
const open = { shape: /^[a-z9]{2}u?xxx[0156]$|^\d{4}[a-z]{1,2}$/ };
const kinds = [plate, postcode, insured, open];
const kindsWith = indexShapes(kinds, longest);

const skeletonOf = (text: string): number =>
  [...text].reduce((skeleton, unit) => skeletonWith(skeleton, 1, /\d/.test(unit)), emptySkeleton);

describe('the skeleton of letters and digits', () => {
  it('is the same however they are cut', () => {
    expect(skeletonOf('abc12d')).toBe(
      skeletonWith(skeletonWith(skeletonWith(emptySkeleton, 3, false), 2, true), 1, false),
    );
  });

  it('leaves the few shapes that it can have, in their order', () => {
    expect(kindsWith(skeletonOf('xyz9z99'))).toEqual([plate]);
    expect(kindsWith(skeletonOf('zz123456z'))).toEqual([insured]);
    expect(kindsWith(skeletonOf('1234ab'))).toEqual([open]);
    expect(kindsWith(skeletonOf('a9a'))).toEqual([]);
  });

  it('never leaves out a shape that the text has', () => {
    const unit = fc.constantFrom(...'aabbcdqxu0123456789');
    const text = fc.string({ unit, minLength: 1, maxLength: longest });
    const fitting = fc.oneof(text, ...[plate, postcode, open].map(({ shape }) => fc.stringMatching(shape)));
    fc.assert(
      fc.property(fitting, (some) => {
        const left = kindsWith(skeletonOf(some));
        for (const kind of kinds) if (kind.shape.test(some)) expect(left).toContain(kind);
      }),
      { numRuns: 2000 },
    );
  });
});
