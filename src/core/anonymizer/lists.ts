/** Words that an operator has always replaced, or never. */
import { createOverlaps } from './candidates.ts';
import type { Candidate, Extent, Reading } from './candidates.ts';
import type { EntityType } from './placeholders.ts';
import { isPhraseAt, tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';
import { createView } from './view.ts';
import { indexWords } from './word-index.ts';
import type { WordIndex } from './word-index.ts';

/** Phrases of folded words by their first, the longest first. */
type Phrases<Phrase extends { readonly words: readonly string[] }> = WordIndex<readonly Phrase[]>;

export interface WordLists {
  /** What is left as it is. */
  readonly allowed: Phrases<{ readonly words: readonly string[] }>;
  /** What is always replaced. */
  readonly denied: Phrases<{ readonly words: readonly string[]; readonly type: EntityType }>;
}

export const emptyLists: WordLists = { allowed: indexWords([]), denied: indexWords([]) };

export interface WrittenLists {
  readonly allow: readonly string[];
  readonly deny: readonly { readonly text: string; readonly type: EntityType }[];
}

/** Case, accents and what stands between words do not count in either list. */
export function compileLists({ allow, deny }: WrittenLists): WordLists {
  return {
    allowed: byFirstWord(allow.map((text) => ({ words: foldedWords(text) }))),
    denied: byFirstWord(deny.map(({ text, type }) => ({ words: foldedWords(text), type }))),
  };
}

export const foldedWords = (text: string): string[] => tokenize(createView(text)).map((token) => token.text);

/** Phrases as {@link findPhrases} looks them up. */
export function byFirstWord<Phrase extends { readonly words: readonly string[] }>(
  phrases: readonly Phrase[],
): Phrases<Phrase> {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of [...phrases].sort((a, b) => b.words.length - a.words.length)) {
    const [first] = phrase.words;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return indexWords(byFirst);
}

export const findDenied = (reading: Reading, { denied }: WordLists): Candidate[] =>
  occurrences(reading, denied).map(({ start, end, phrase: { type } }) => ({ start, end, type }));

const MOST_SIGNS = 3;
const SIGNS = /[(+@]{1,3}$/;

/** What is left of the findings without those that lie within an allowed phrase. */
export function withoutAllowed(
  reading: Reading,
  found: readonly Candidate[],
  lists: WordLists,
): readonly Candidate[] {
  return lists.allowed.size === 0 ? found : withoutWithin(found, findPhrases(reading, lists.allowed));
}

/** What is left of the findings without those that lie within one of the extents. */
export function withoutWithin(found: readonly Candidate[], extents: readonly Extent[]): readonly Candidate[] {
  if (extents.length === 0) return found;
  const around = createOverlaps(extents);
  return found.filter(
    (candidate) =>
      !around(candidate).some(({ start, end }) => start <= candidate.start && candidate.end <= end),
  );
}

/** Where phrases stand, the longest of those that begin with a word, with the signs before them; in the order of the text. */
export function findPhrases<Phrase extends { readonly words: readonly string[] }>(
  reading: Reading,
  phrases: Phrases<Phrase>,
): Occurrence<Phrase>[] {
  const { text } = reading.view;
  return occurrences(reading, phrases).map(({ start, end, phrase }) => ({
    // A phrase begins with its first word, a number perhaps with a bracket or a sign before it.
    start: start - (SIGNS.exec(text.slice(Math.max(0, start - MOST_SIGNS), start))?.[0].length ?? 0),
    end,
    phrase,
  }));
}

interface Occurrence<Phrase> extends Extent {
  readonly phrase: Phrase;
}

function occurrences<Phrase extends { readonly words: readonly string[] }>(
  { tokens }: Reading,
  phrases: Phrases<Phrase>,
): Occurrence<Phrase>[] {
  if (phrases.size === 0) return [];
  const found: Occurrence<Phrase>[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { hash, start } = tokens[index]!;
    const known = phrases.find(hash);
    const phrase = known === undefined ? undefined : phraseAt(tokens, index, known);
    const last = tokens[index + (phrase?.words.length ?? 0) - 1];
    if (phrase !== undefined && last !== undefined) found.push({ start, end: last.end, phrase });
  }
  return found;
}

const phraseAt = <Phrase extends { readonly words: readonly string[] }>(
  tokens: readonly Token[],
  first: number,
  known: readonly Phrase[],
): Phrase | undefined => known.find(({ words }) => isPhraseAt(tokens, first, words));
