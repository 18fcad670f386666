// What every reader of a person's text shares. The folded view is for finding, the original for showing:
// each folded unit and each token knows the UTF-16 range it came from, and no view ever changes the original.
import { findLaughter } from './cues.ts';
import { foldText } from './fold.ts';
import { tokenize, type Token } from './tokens.ts';

export type { Token } from './tokens.ts';

/** A text in the views that screening and anonymizing work on. */
export interface NormalizedText {
  readonly original: string;
  /** Lower case, without accents, invisible characters and look-alikes; spacing and punctuation kept. */
  readonly folded: string;
  /** For each UTF-16 unit of `folded`: start and end of its source in `original`. */
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  readonly tokens: readonly Token[];
  /** Indexes of the tokens that are laughter. */
  readonly laughter: readonly number[];
}

/**
 * The views of a text. Linear in its length, never throws.
 *
 *     normalizeText('Quero M.O.R.R.E.R').tokens.map((token) => token.word) // ['quero', 'morrer']
 */
export function normalizeText(original: string): NormalizedText {
  const { text: folded, starts, ends } = foldText(original);
  const tokens = tokenize({ text: folded, starts, ends });
  return { original, folded, starts, ends, tokens, laughter: findLaughter(tokens) };
}

/** The range of the original behind `folded.slice(from, to)`; an empty range at its place when `to <= from`. */
export function originalRange(
  text: NormalizedText,
  from: number,
  to: number,
): { start: number; end: number } {
  const start = text.starts[from] ?? text.original.length;
  if (to <= from) return { start, end: start };
  return { start, end: text.ends[Math.min(to, text.ends.length) - 1] ?? start };
}

/** The person's own words behind the tokens from `first` up to but not including `end`. */
export function originalWords(text: NormalizedText, first: number, end: number): string {
  const from = text.tokens[first];
  const to = text.tokens[end - 1];
  return from === undefined || to === undefined ? '' : text.original.slice(from.start, to.end);
}
