/** The tokens of a text as the tagger reads them, and what is known of a word alone. */
import { hashOf, hashOfPart, mix } from '../../text/hash.ts';
import type { Candidate, Reading } from '../candidates.ts';
import type { Gap, Token } from '../tokens.ts';
import type { View } from '../view.ts';
import { gazetteer } from './gazetteer-data.ts';
import { opensPlaceBit, unpackListing, type Listing } from './gazetteer.ts';

/**
 * A word as the tagger reads it: a token as it stands, or one in place of several. Its text is folded; "<PHONE>" stands
 * for whatever recognisers of shapes found, "<3>" for a number of three digits, "~a_1" for letters, an underscore and
 * digits without a space.
 */
export type TaggedWord = Token;

/** What a word is by itself. */
export interface WordFacts {
  readonly hash: number;
  /** What the lists know of it, packed. */
  readonly listing: number;
  /** The listing in 12 bits. */
  readonly coarse: number;
}

const salts = {
  word: 1,
  start: 2,
  end: 3,
  length: 4,
  listing: 5,
  given: 6,
  surname: 7,
  place: 8,
  common: 9,
  kind: 10,
  inside: 31,
  sort: 33,
};

export const factsOf = (word: string, hash = hashOf(word)): WordFacts =>
  createFacts(word, gazetteer.find(hash), hash);

const startOf = (word: string, length: number): number =>
  mix(hashOfPart(word, 0, Math.min(length, word.length)), salts.start);
const endOf = (word: string, length: number): number =>
  mix(hashOfPart(word, Math.max(0, word.length - length), word.length), salts.end);
const fineOf = (listing: number): number => mix(listing & ~opensPlaceBit, salts.listing);

/** The facts of a word for a listing that may differ from the gazetteer's: training hides some. */
export function createFacts(word: string, listing: number, hash = hashOf(word)): WordFacts {
  const { given, surname, place, common, cased, ambiguous, kept } = unpackListing(listing);
  const coarse =
    Math.min(3, (given + 1) >> 1) |
    (Math.min(2, surname) << 2) |
    (Math.min(1, place) << 4) |
    (((common + 1) >> 1) << 5) |
    (cased << 8) |
    (Number(ambiguous) << 10) |
    (Number(kept) << 11);
  return { hash, listing, coarse };
}

/** Each three letters of a word tell something, up to here: longer words say nothing new further on. */
const mostInside = 12;
/** The most features that a word has by itself. */
export const ownCount = 16 + mostInside;

/** A word as it stands in the text, not what stands for one that was found by its form. */
const isWritten = (word: string): boolean => !word.startsWith('<') && !word.startsWith('~');

/**
 * Writes the hashes of features of the word alone (itself, its beginnings and endings, its listing) and returns how
 * many they are.
 */
export function ownFeatures(word: string, { hash, listing }: WordFacts, hashes: Int32Array): number {
  const { given, surname, place, common, cased, ambiguous, kept } = unpackListing(listing);
  let count = 0;
  hashes[count++] = mix(hash, salts.word);
  for (let length = 2; length <= 5; length++) hashes[count++] = startOf(word, length);
  for (let length = 2; length <= 5; length++) hashes[count++] = endOf(word, length);
  if (isWritten(word))
    for (let at = 0; at < Math.min(word.length - 2, mostInside); at++)
      hashes[count++] = mix(hashOfPart(word, at, at + 3), salts.inside);
  hashes[count++] = mix(Math.min(word.length, 12), salts.length);
  hashes[count++] = fineOf(listing);
  hashes[count++] = mix(given, salts.given);
  hashes[count++] = mix(surname, salts.surname);
  hashes[count++] = mix(place, salts.place);
  hashes[count++] = mix(common | (cased << 3), salts.common);
  hashes[count++] = mix(
    cased |
      (Number(kept) << 2) |
      (Number(ambiguous) << 3) |
      (Math.min(1, given) << 4) |
      (Math.min(1, place) << 5),
    salts.kind,
  );
  return count;
}

/** A listing told roughly. */
function sortOf(listing: number): number {
  const { given, surname, place, common, cased, kept } = unpackListing(listing);
  const names = Math.min(3, (given + 1) >> 1) | (Math.min(1, surname) << 2) | (Math.min(1, place) << 3);
  return mix(names | (((common + 1) >> 1) << 4) | (cased << 7) | (Number(kept) << 9), salts.sort);
}

/** The same, fewer, for its neighbours; fewer still for words two away. */
export function nearFeatures(word: string, { hash, listing }: WordFacts, hashes: Int32Array): number {
  hashes[0] = mix(hash, salts.word);
  hashes[1] = startOf(word, 3);
  hashes[2] = endOf(word, 2);
  hashes[3] = endOf(word, 3);
  hashes[4] = fineOf(listing);
  hashes[5] = sortOf(listing);
  return 6;
}

export function farFeatures({ hash, listing }: WordFacts, hashes: Int32Array): number {
  hashes[0] = mix(hash, salts.word);
  hashes[1] = fineOf(listing);
  hashes[2] = sortOf(listing);
  return 3;
}

/** The words of a reading: what recognisers of shapes found is one word, and so is what is written without a space. */
export function taggedWords({ tokens, view }: Reading, shapes: readonly Candidate[]): readonly TaggedWord[] {
  // In most texts all words stand as they are, up to some place in the others.
  let index = shapes.length === 0 ? firstInPlace(tokens) : 0;
  if (index === tokens.length) return tokens;
  const words: TaggedWord[] = tokens.slice(0, index);
  let shapeIndex = 0;
  while (index < tokens.length) {
    const token = tokens[index]!;
    while (shapeIndex < shapes.length && shapes[shapeIndex]!.end <= token.start) shapeIndex++;
    const shape = shapes[shapeIndex];
    const covered = shape !== undefined && shape.start <= token.start;
    const last = covered ? lastWithin(tokens, index, shape.end) : lastGlued(tokens, index, { view, shape });
    if (covered) words.push(inPlaceOf(tokens, { first: index, last }, `<${shape.type}>`));
    else if (last > index || token.number)
      words.push(inPlaceOf(tokens, { first: index, last }, wordOf(tokens, index, last)));
    else words.push(token);
    index = last + 1;
  }
  return words;
}

/** The first token that may not stand for itself, without shapes; how many tokens there are when there is none. */
function firstInPlace(tokens: readonly Token[]): number {
  let index = 0;
  while (index < tokens.length && !tokens[index]!.number && !isGlue(tokens[index + 1]?.gap)) index++;
  return index;
}

const isGlue = (gap: Gap | undefined): boolean => gap === 'none' || gap === 'joint';

/** One word for the tokens from `first` to `last`. */
const inPlaceOf = (
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
  text: string,
): TaggedWord => ({ ...tokens[first]!, text, hash: hashOf(text) | 0, end: tokens[last]!.end });

function lastWithin(tokens: readonly Token[], first: number, end: number): number {
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
  return last;
}

const underscore = 95;

/** The last token that nothing but an underscore parts from the one before it. */
function lastGlued(
  tokens: readonly Token[],
  first: number,
  { view, shape }: { view: View; shape: Candidate | undefined },
): number {
  let last = first;
  while (last + 1 < tokens.length) {
    const next = tokens[last + 1]!;
    if (!isGlue(next.gap)) break;
    const glued = next.gap === 'none' || (next.gap === 'joint' && view.codes[next.start - 1] === underscore);
    if (!glued || (shape !== undefined && next.start >= shape.start)) break;
    last++;
  }
  return last;
}

/** Whether a word stands for what a recogniser of shapes found. */
export const isShape = (word: string): boolean => word.charCodeAt(0) === 60 && word.charCodeAt(1) > 57;

/** Whether a word stands for a number. */
export const isNumber = (word: string): boolean => word.charCodeAt(0) === 60 && word.charCodeAt(1) <= 57;

/** Short measures stay as they are: "50mg", "7h30". */
const longestMeasure = 5;
const mostPatternParts = 6;

function wordOf(tokens: readonly Token[], first: number, last: number): string {
  if (first === last) return `<${Math.min(tokens[first]!.text.length, 12)}>`;
  const parts = tokens.slice(first, last + 1);
  const letters = parts.reduce((sum, part) => sum + (part.number ? 0 : part.text.length), 0);
  const length = parts.reduce((sum, part) => sum + part.text.length, 0);
  if (letters <= 2 && length <= longestMeasure) return parts.map((part) => part.text).join('');
  const pattern = parts
    .slice(0, mostPatternParts)
    .map((part) => (part.gap === 'joint' ? '_' : '') + (part.number ? '1' : 'a'));
  return `~${pattern.join('')}${length > 6 ? '+' : ''}`;
}

/** What the lists know of a word. */
export const listingOf = (word: string): Listing => unpackListing(gazetteer.find(hashOf(word)));
