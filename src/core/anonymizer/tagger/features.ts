/** Hashed features of a word between its neighbours. The same code for training and for tagging. */
import { hashOf, mix } from '../../text/hash.ts';
import { gazetteer } from './gazetteer-data.ts';
import { opensPlaceBit, unpackListing } from './gazetteer.ts';
import type { Gap } from '../tokens.ts';
import {
  farFeatures,
  nearFeatures,
  ownCount,
  ownFeatures,
  type TaggedWord,
  type WordFacts,
} from './words.ts';

/** Buckets of the hashed table; a power of two. */
export const tagBuckets = 1 << 20;

export const bucketOf = (hash: number): number => hash & (tagBuckets - 1);

/** Salts of the features of a word for each place relative to the word that is tagged: -2 … 2. */
const placeSalts = [101, 102, 103, 104, 105] as const;
/** The word tagged is in the middle. */
export const reach = 2;

/** The most buckets that `aloneBuckets` writes. */
export const aloneCount = ownCount;

/** Writes the buckets of what a word alone says about the word `offset` before it, and returns how many they are. */
export function aloneBuckets(
  { word, facts, offset }: { word: string; facts: WordFacts; offset: number },
  buckets: Int32Array,
): number {
  const distance = Math.abs(offset);
  const count =
    distance === 0
      ? ownFeatures(word, facts, buckets)
      : distance === 1
        ? nearFeatures(word, facts, buckets)
        : farFeatures(facts, buckets);
  const salt = placeSalts[offset + reach] ?? 0;
  for (let feature = 0; feature < count; feature++) buckets[feature] = bucketOf(mix(buckets[feature]!, salt));
  return count;
}

const gapNumbers = ['none', 'space', 'joint', 'light', 'stop'] as const satisfies readonly Gap[];

export function gapNumber(gap: Gap): number {
  // Nearly all are spaces.
  return gap === 'space' ? 1 : gapNumbers.indexOf(gap);
}

/**
 * A text ready for features: index 2 is the first word, two pads stand on either side. It has room for the next text
 * too; whoever describes a text fills in `hashes`, `coarse` and `listings` of its words first.
 */
export interface Situation {
  readonly hashes: Int32Array;
  readonly coarse: Uint16Array;
  readonly listings: Uint16Array;
  /** Gap, capital and mark of each word in one number. */
  readonly shapes: Uint16Array;
  /** Where a listed place of several words goes on: 0 none, else its size and whether it begins here. */
  readonly places: Uint8Array;
}

/** Room for a text of so many words. */
export function createSituation(words: number): Situation {
  const length = words + 2 * reach;
  return {
    hashes: new Int32Array(length),
    coarse: new Uint16Array(length),
    listings: new Uint16Array(length),
    shapes: new Uint16Array(length),
    places: new Uint8Array(length),
  };
}

const padHash = 7;
const padCoarse = 4095;

/** Fills in what the words' own facts do not say. */
export function describeText(situation: Situation, words: readonly TaggedWord[]): void {
  const { hashes, coarse, listings, shapes, places } = situation;
  const end = words.length + reach;
  for (let pad = 0; pad < reach; pad++) {
    for (const at of [pad, end + pad]) {
      hashes[at] = padHash;
      coarse[at] = padCoarse;
      shapes[at] = 0;
    }
  }
  places.fill(0, 0, end + reach);
  for (let index = 0; index < words.length; index++) {
    shapes[index + reach] = shapeOf(words[index]!);
    if ((listings[index + reach]! & opensPlaceBit) !== 0) markPlace(situation, words, index);
  }
}

/** The gap before the word at `at` (counted with pads), as `gapNumber` numbers it. */
export const gapAt = ({ shapes }: Situation, at: number): number => shapes[at]! & 7;

const capitalBit = 8;
const otherMark = 15;
/** A number for each mark, by its unit. */
const markNumbers = new Uint8Array(128).fill(otherMark);
markNumbers[0] = 0;
Array.from('@#:"\'(/*-.,_').forEach((mark, index) => (markNumbers[mark.charCodeAt(0)] = index + 1));

function shapeOf({ gap, capital, mark }: TaggedWord): number {
  return gapNumber(gap) | (capital ? capitalBit : 0) | ((markNumbers[mark] ?? otherMark) << 4);
}

const mostPlaceWords = 5;

/** Marks the longest listed place that begins with the word at `first`. */
function markPlace({ hashes, places }: Situation, words: readonly TaggedWord[], first: number): void {
  let hash = hashes[first + reach]!;
  let found = 0;
  let size = 0;
  for (let next = first + 1; next < Math.min(words.length, first + mostPlaceWords); next++) {
    const { text, gap } = words[next]!;
    if (gap !== 'space' && gap !== 'joint') break;
    hash = hashOf(text, hashOf(' ', hash));
    const { place } = unpackListing(gazetteer.findPlace(hash));
    if (place > 0) [found, size] = [next - first + 1, place];
  }
  for (let step = 0; step < found; step++) places[first + step + reach] = size | (step === 0 ? 4 : 8);
}

/** How many buckets `contextBuckets` writes. */
export const contextCount = 9;

/** Writes into `buckets` what the neighbours and the way of writing say about the word at `at` (counted with pads). */
export function contextBuckets(
  { hashes, coarse, shapes, places }: Situation,
  at: number,
  buckets: Int32Array,
): void {
  // Pads on either side keep the indexes inside.
  const shape = shapes[at]!;
  const capital = shape & capitalBit;
  const gaps = (shape & 7) | ((shapes[at + 1]! & 7) << 3);
  const listed = coarse[at]! | (capital << 9);
  buckets[0] = bucketOf(mix(mix(hashes[at - 1]!, listed), 206));
  buckets[1] = bucketOf(mix(mix(hashes[at + 1]!, listed), 207));
  buckets[2] = bucketOf(mix((coarse[at - 1]! << 14) | listed, 208));
  buckets[3] = bucketOf(mix((coarse[at + 1]! << 14) | listed, 209));
  buckets[4] = bucketOf(mix((listed << 6) | gaps, 210));
  buckets[5] = bucketOf(mix(mix(hashes[at - 2]!, hashes[at - 1]!), 203));
  buckets[6] = bucketOf(mix((((places[at]! << 4) | (places[at + 1]! & 12)) << 4) | capital, 230));
  buckets[7] = bucketOf(mix(mix(hashes[at - 1]!, hashes[at]!), 201));
  buckets[8] = bucketOf(mix(mix(hashes[at]!, hashes[at + 1]!), 202));
}
