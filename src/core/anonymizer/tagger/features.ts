/** Hashed features of a word between its neighbours. The same code for training and for tagging. */
import { hashOf, mix } from '../../text/hash.ts';
import { gazetteer } from './gazetteer-data.ts';
import { opensPlaceBit, unpackListing } from './gazetteer.ts';
import type { Gap } from '../tokens.ts';
import type { TaggedWord, WordFacts } from './words.ts';

/** Buckets of the hashed table; a power of two. */
export const tagBuckets = 1 << 19;

export const bucketOf = (hash: number): number => hash & (tagBuckets - 1);

/** Salts of the features of a word for each place relative to the word that is tagged: -2 … 2. */
const placeSalts = [101, 102, 103, 104, 105] as const;
/** The word tagged is in the middle. */
export const reach = 2;

/** Buckets of what a word alone says about the word `offset` before it. */
export function aloneBuckets(facts: WordFacts, offset: number): number[] {
  const hashes = offset === 0 ? facts.own : Math.abs(offset) === 1 ? facts.near : facts.far;
  return hashes.map((hash) => bucketOf(mix(hash, placeSalts[offset + reach] ?? 0)));
}

const gapNumbers: Readonly<Record<Gap, number>> = { none: 0, space: 1, joint: 2, light: 3, stop: 4 };

export const gapNumber = (gap: Gap): number => gapNumbers[gap];

/** A text ready for features: index 2 is the first word, two pads stand on either side. */
export interface Situation {
  readonly facts: readonly WordFacts[];
  /** Gap, capital and mark of each word in one number. */
  readonly shapes: Uint16Array;
  /** Where a listed place of several words goes on: 0 none, else its size and whether it begins here. */
  readonly places: Uint8Array;
}

const padFacts: WordFacts = { hash: 7, listing: 0, coarse: 4095, own: [7], near: [7], far: [7] };

export function createSituation(words: readonly TaggedWord[], facts: readonly WordFacts[]): Situation {
  const shapes = new Uint16Array(words.length + 2 * reach);
  for (let index = 0; index < words.length; index++) shapes[index + reach] = shapeOf(words[index]!);
  return {
    facts: [padFacts, padFacts, ...facts, padFacts, padFacts],
    shapes,
    places: placesIn(words, facts),
  };
}

const knownMarks = new Map(Array.from('@#:"\'(/*-.,_', (mark, index) => [mark.charCodeAt(0), index + 1]));

function shapeOf({ gap, capital, mark }: TaggedWord): number {
  return gapNumber(gap) | (Number(capital) << 3) | ((mark === 0 ? 0 : (knownMarks.get(mark) ?? 15)) << 4);
}

const mostPlaceWords = 5;

function placesIn(words: readonly TaggedWord[], facts: readonly WordFacts[]): Uint8Array {
  const places = new Uint8Array(words.length + 2 * reach);
  for (let first = 0; first < words.length; first++) {
    if (((facts[first]?.listing ?? 0) & opensPlaceBit) === 0) continue;
    let hash = facts[first]?.hash ?? 0;
    let found = 0;
    let size = 0;
    for (let next = first + 1; next < Math.min(words.length, first + mostPlaceWords); next++) {
      const { word = '', gap = 'stop' } = words[next] ?? {};
      if (gap !== 'space' && gap !== 'joint') break;
      hash = hashOf(` ${word}`, hash);
      const { place } = unpackListing(gazetteer.find(hash));
      if (place > 0) [found, size] = [next - first + 1, place];
    }
    for (let step = 0; step < found; step++) places[first + step + reach] = size | (step === 0 ? 4 : 8);
  }
  return places;
}

const capitalBit = 8;

/** How many buckets `contextBuckets` writes. */
export const contextCount = 17;

/** Writes into `buckets` what the neighbours and the way of writing say about the word at `at` (counted with pads). */
export function contextBuckets({ facts, shapes, places }: Situation, at: number, buckets: Int32Array): void {
  // Pads on either side keep the indexes inside.
  const before2 = facts[at - 2]!;
  const before = facts[at - 1]!;
  const word = facts[at]!;
  const after = facts[at + 1]!;
  const after2 = facts[at + 2]!;
  const shape = shapes[at]!;
  const capital = shape & capitalBit;
  const capitals =
    ((shapes[at - 1]! & capitalBit) >> 1) | (capital >> 2) | ((shapes[at + 1]! & capitalBit) >> 3);
  const gaps = (shape & 7) | ((shapes[at + 1]! & 7) << 3);
  const listed = word.coarse | (capital << 9);
  const pairBefore = mix(before2.hash, before.hash);
  buckets[0] = mix(mix(before.hash, word.hash), 201);
  buckets[1] = mix(mix(word.hash, after.hash), 202);
  buckets[2] = mix(pairBefore, 203);
  buckets[3] = mix(mix(after.hash, after2.hash), 204);
  buckets[4] = mix(mix(pairBefore, listed), 205);
  buckets[5] = mix(mix(before.hash, listed), 206);
  buckets[6] = mix(mix(after.hash, listed), 207);
  buckets[7] = mix((before.coarse << 14) | listed, 208);
  buckets[8] = mix((after.coarse << 14) | listed, 209);
  buckets[9] = mix((listed << 6) | gaps, 210);
  buckets[10] = mix(shape, 211);
  buckets[11] = mix((capitals << 6) | gaps, 212);
  buckets[12] = mix(word.hash, 213 + capital);
  buckets[13] = mix((((places[at]! << 4) | (places[at + 1]! & 12)) << 4) | capital, 230);
  buckets[14] = mix(mix(before.hash, after.hash), 231);
  buckets[15] = mix(mix(before.hash, (shape & 7) | capital), 232);
  buckets[16] = mix(mix(word.own[5]!, before.hash), 233);
  for (let index = 0; index < contextCount; index++) buckets[index] = bucketOf(buckets[index]!);
}
