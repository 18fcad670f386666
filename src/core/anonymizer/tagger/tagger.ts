/**
 * Tags names, places, organisations, addresses and whatever else only its neighbours tell from ordinary words:
 * a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) over hashed features, decoded
 * by the algorithm of Viterbi. Linear in the number of words.
 */
import { openTable, type PackedTable } from '../../text/sparse-table.ts';
import {
  aloneBuckets,
  aloneCount,
  contextBuckets,
  contextCount,
  createSituation,
  describeText,
  reach,
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

export type Tagger = (words: readonly TaggedWord[]) => Uint8Array;

/** A power of two. */
const wordsKept = 8_192;
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

export function createTagger(packed: PackedTagger): Tagger {
  // Weights stay whole numbers, for which sums are fast and the same in any order.
  const { numbers, scale, startOf } = openTable(packed, outputs);
  const lattice = createLattice(Int32Array.from(packed.transitions, (weight) => Math.round(weight / scale)));
  const reluctance = Math.round(packed.reluctance / scale);
  const buckets = new Int32Array(Math.max(aloneCount, contextCount));
  const usual = createRoom(usualWords);

  /** Adds to the `outputs` numbers of `sums` at `at` the weights of the first `count` buckets. */
  function addWeights(count: number, sums: Int32Array, at: number): void {
    // One variable for each output, which stays in a register: this is where most of the time goes.
    let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
    for (let feature = 0; feature < count; feature++) {
      const row = startOf(buckets[feature]!);
      if (row < 0) continue;
      a += numbers[row]!;
      b += numbers[row + 1]!;
      c += numbers[row + 2]!;
      d += numbers[row + 3]!;
      e += numbers[row + 4]!;
      f += numbers[row + 5]!;
    }
    sums[at]! += a;
    sums[at + 1]! += b;
    sums[at + 2]! += c;
    sums[at + 3]! += d;
    sums[at + 4]! += e;
    sums[at + 5]! += f;
  }

  const memory = createWordMemory(wordsKept, sumsFrom + sumCount, (word, records, at) => {
    const facts = factsOf(word);
    records[at] = facts.coarse;
    records[at + 1] = facts.listing;
    const sums = at + sumsFrom;
    records.fill(0, sums, sums + sumCount);
    for (let offset = reach; offset >= -reach; offset--)
      addWeights(aloneBuckets({ word, facts, offset }, buckets), records, sums + (reach - offset) * outputs);
  });

  /** Adds to the scores what the words say, each about itself and those around it. */
  function scoreWords({ situation, scores }: Room, words: readonly TaggedWord[]): void {
    const { records } = memory;
    for (let index = 0; index < words.length; index++) {
      const { word, hash } = words[index]!;
      const at = memory.find(hash, word);
      situation.hashes[index + reach] = hash;
      situation.coarse[index + reach] = records[at]!;
      situation.listings[index + reach] = records[at + 1]!;
      const from = index * outputs;
      const sums = at + sumsFrom;
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
    scoreWords(room, words);
    describeText(room.situation, words);
    scoreContext(room, words.length);
    return lattice.bestTags(room.scores, room.situation, words.length);
  };
}
