/**
 * Tags names, places, organisations, addresses and whatever else only its neighbours tell from ordinary words:
 * a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) over hashed features, decoded
 * by the algorithm of Viterbi. Linear in the number of words.
 */
import { bytesOf, largestWorth, stepPairs } from '../../text/packing.ts';
import { openRows, type PackedTable } from '../../text/sparse-table.ts';
import {
  aloneBuckets,
  aloneCount,
  contextBuckets,
  contextCount,
  createSituation,
  describeText,
  reach,
  type Situation,
} from './features.ts';
import { createLattice } from './lattice.ts';
import { createWordMemory } from './word-memory.ts';
import { factsOf, type TaggedWord } from './words.ts';
import { outputs } from './tags.ts';

export interface PackedTagger extends PackedTable {
  readonly version: string;
  readonly transitions: readonly number[];
  /** What is added to NONE: below 0 finds more, above 0 finds less. */
  readonly reluctance: number;
}

/** The tags of the words, by their numbers in `tags`; they stand until the next text is tagged. */
export type Tagger = (words: readonly TaggedWord[]) => Uint8Array;

/** A power of two. */
const wordsKept = 32_768;
/** Longer texts are rare and get room of their own. */
const usualWords = 1_024;

const createRoom = (words: number) => ({
  situation: createSituation(words),
  /** `outputs` numbers for each word and, as in the situation, for two pads on either side. */
  scores: new Int32Array((words + 2 * reach) * outputs),
});
type Room = ReturnType<typeof createRoom>;

/**
 * What the memory holds of a word: two facts and, for each word from two before it to two behind it, the summed weights
 * of what it says there. These lie side by side, as the scores of those words do.
 */
const sumsFrom = 2;
const sumCount = (2 * reach + 1) * outputs;

const rowBytes = outputs / 2;

function addPair(sums: Int32Array, at: number, pair: number): void {
  const lower = (pair << 16) >> 16;
  sums[at]! += lower;
  sums[at + 1]! += (pair - lower) >> 16;
}

export function createTagger(packed: PackedTagger): Tagger {
  // Weights stay whole numbers, for which sums are fast and the same in any order.
  const scale = packed.rows.scale / largestWorth;
  const rowOf = openRows(packed.present);
  // Rows stay as they are stored, two weights a byte: few enough bytes to lie near the processor.
  const rows = bytesOf(packed.rows.data);
  const pairs = stepPairs();
  const lattice = createLattice(Int32Array.from(packed.transitions, (weight) => Math.round(weight / scale)));
  const reluctance = Math.round(packed.reluctance / scale);
  const buckets = new Int32Array(Math.max(aloneCount, contextCount));
  const usual = createRoom(usualWords);

  /** Adds to the `outputs` numbers of `sums` at `at` the weights of the first `count` buckets. */
  function addWeights(count: number, sums: Int32Array, at: number): void {
    // Two sums in each: 16 bits hold those of 32 features.
    let [ab, cd, ef] = [0, 0, 0];
    for (let feature = 0; feature < count; feature++) {
      const row = rowOf(buckets[feature]!);
      if (row < 0) continue;
      const byte = Math.imul(row, rowBytes);
      ab += pairs[rows[byte]!]!;
      cd += pairs[rows[byte + 1]!]!;
      ef += pairs[rows[byte + 2]!]!;
    }
    addPair(sums, at, ab);
    addPair(sums, at + 2, cd);
    addPair(sums, at + 4, ef);
  }

  const told = new Int32Array(sumsFrom + sumCount);
  const memory = createWordMemory(wordsKept, told.length, (word, hash) => {
    const facts = factsOf(word, hash);
    told.fill(0);
    told[0] = facts.coarse;
    told[1] = facts.listing;
    for (let offset = reach; offset >= -reach; offset--)
      addWeights(aloneBuckets({ word, facts, offset }, buckets), told, sumsFrom + (reach - offset) * outputs);
    return told;
  });

  /** Fills in what the memory knows of the words. */
  function lookUp({ hashes, coarse, listings }: Situation, words: readonly TaggedWord[]): void {
    const { records } = memory;
    for (let index = 0; index < words.length; index++) {
      const { text, hash } = words[index]!;
      const at = memory.find(hash, text);
      hashes[index + reach] = hash;
      coarse[index + reach] = records[at]!;
      listings[index + reach] = records[at + 1]!;
    }
  }

  /** Adds to the scores what the words say, each about itself and those around it. */
  function scoreWords(scores: Int32Array, words: readonly TaggedWord[]): void {
    const { records } = memory;
    for (let index = 0; index < words.length; index++) {
      const { text, hash } = words[index]!;
      const sums = memory.find(hash, text) + sumsFrom;
      const from = index * outputs;
      for (let step = 0; step < sumCount; step++) scores[from + step]! += records[sums + step]!;
    }
  }

  /** Adds what words beside one another and the way of writing say. */
  function scoreContext({ situation, scores }: Room, count: number): void {
    for (let at = reach; at < count + reach; at++) {
      contextBuckets(situation, at, buckets);
      addWeights(contextCount, scores, at * outputs);
    }
  }

  return (words) => {
    const room = words.length <= usualWords ? usual : createRoom(words.length);
    // Only differences count, so NONE's score is 0.
    room.scores.fill(-reluctance, 0, (words.length + 2 * reach) * outputs);
    // A word may be far away in memory: those of a text are fetched one behind the other, before any is waited for.
    lookUp(room.situation, words);
    describeText(room.situation, words);
    scoreWords(room.scores, words);
    scoreContext(room, words.length);
    return lattice.bestTags(room.scores, room.situation, words.length);
  };
}
