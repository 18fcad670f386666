import type { HashedWord } from './features.ts';
import { numbersOf, type PackedNumbers } from '../../text/packing.ts';

/** Tells which of the trained languages some words are in; 0, the first one, when nothing speaks for any. */
export function createLanguageGuess(
  packed: PackedNumbers,
  count: number,
): (words: readonly HashedWord[]) => number {
  const weights = numbersOf(packed);
  return (words) => {
    const sums = new Float64Array(count);
    for (const { languageRow } of words)
      for (let language = 0; language < count; language++)
        sums[language]! += weights[languageRow * count + language]!;
    return sums.indexOf(Math.max(...sums));
  };
}
