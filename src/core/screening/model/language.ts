import { languageRowsOf } from './features.ts';
import { numbersOf, type PackedNumbers } from '../../text/packing.ts';

/** Tells which of the trained languages some words are in; 0, the first one, when nothing speaks for any. */
export function createLanguageGuess(
  packed: PackedNumbers,
  count: number,
): (words: readonly string[]) => number {
  const weights = numbersOf(packed);
  return (words) => {
    const sums = new Float64Array(count);
    for (const row of languageRowsOf(words))
      for (let language = 0; language < count; language++)
        sums[language] = (sums[language] ?? 0) + (weights[row * count + language] ?? 0);
    return sums.indexOf(Math.max(...sums));
  };
}
