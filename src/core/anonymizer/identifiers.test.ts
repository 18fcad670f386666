/** Identifiers with check characters: a right one is found as what it is, one with a wrong character is left alone. */
import { describe, expect, it } from 'vitest';
import type { Identifier } from '../../../test/support/identifiers/identifier.ts';
import {
  IDENTIFIERS,
  spoiledSentences,
  validSentences,
} from '../../../test/support/identifiers/sentences.ts';
import { anonymize, emptyTable } from './anonymizer.ts';

interface Outcome {
  readonly f1: number;
  /** Sentences in which not exactly the identifier was found, as what it is. */
  readonly failures: readonly string[];
}

function outcomeOf(kind: Identifier): Outcome {
  let [right, missed, extra] = [0, 0, 0];
  const failures: string[] = [];
  for (const { text, start, end } of validSentences(kind)) {
    const { safe, spans } = anonymize(text, emptyTable);
    const found = spans.some((one) => one.start === start && one.end === end && one.type === kind.type);
    right += Number(found);
    missed += Number(!found);
    extra += spans.length - Number(found);
    if (!found || spans.length > 1) failures.push(`${text} → ${safe}`);
  }
  return { f1: (2 * right) / (2 * right + missed + extra), failures };
}

const LEAST = 0.99;

describe.each(IDENTIFIERS)('$name', (kind) => {
  it('is found as what it is, with and without a word before it', () => {
    const { f1, failures } = outcomeOf(kind);
    expect(f1, failures.join('\n')).toBeGreaterThanOrEqual(LEAST);
  });

  it('is left alone with one wrong check character', () => {
    const touched = spoiledSentences(kind)
      .map(({ text }) => ({ text, safe: anonymize(text, emptyTable).safe }))
      .filter(({ text, safe }) => text !== String(safe));
    expect(touched).toEqual([]);
  });
});
