/**
 * Tags names, places, organisations, addresses and whatever else only its neighbours tell from ordinary words:
 * a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) over hashed features, decoded
 * by the algorithm of Viterbi. Linear in the number of words.
 */
import { openTable, type PackedTable } from '../../text/sparse-table.ts';
import {
  aloneBuckets,
  contextBuckets,
  contextCount,
  createSituation,
  describeText,
  reach,
} from './features.ts';
import { createLattice } from './lattice.ts';
import { createWordMemory } from './word-memory.ts';
import { factsOf, type TaggedWord } from './words.ts';
import { outputs, tagCount } from './tags.ts';

export interface PackedTagger extends PackedTable {
  readonly version: string;
  readonly transitions: readonly number[];
  /** What is added to NONE: below 0 finds more, above 0 finds less. */
  readonly reluctance: number;
}

export type Tagger = (words: readonly TaggedWord[]) => Uint8Array;

const wordsKept = 8_192;
/** Longer texts are rare and get room of their own. */
const usualWords = 1_024;
/** Far fewer than the memory holds, so that all of a block's words stand in it at once. */
const blockWords = 512;

const createRoom = (words: number) => ({
  situation: createSituation(words),
  scores: new Int32Array(words * tagCount),
  /** Where in the memory each word stands. */
  known: new Int32Array(words),
});
type Room = ReturnType<typeof createRoom>;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What the memory holds of a word: two facts and, for each offset of -2 … 2, the summed weights of what it says there. */
const sumsFrom = 2;
const recordLength = sumsFrom + (2 * reach + 1) * outputs;

export function createTagger(packed: PackedTagger): Tagger {
  // Weights stay whole numbers, for which sums are fast and the same in any order.
  const { numbers, scale, startOf } = openTable(packed, outputs);
  const lattice = createLattice(Int32Array.from(packed.transitions, (weight) => Math.round(weight / scale)));
  const reluctance = Math.round(packed.reluctance / scale);
  const buckets = new Int32Array(contextCount);
  const usual = createRoom(usualWords);

  const memory = createWordMemory(wordsKept, recordLength, (word) => {
    const facts = factsOf(word);
    const record = [facts.coarse, facts.listing];
    for (let offset = -reach; offset <= reach; offset++) {
      const rows = aloneBuckets(word, facts, offset)
        .map(startOf)
        .filter((row) => row >= 0);
      for (let output = 0; output < outputs; output++)
        record.push(rows.reduce((sum, row) => sum + numbers[row + output]!, 0));
    }
    return record;
  });

  function lookUp({ situation, known }: Room, words: readonly TaggedWord[], { start, end }: Range): void {
    for (let index = start; index < end; index++) {
      const { word, hash } = words[index]!;
      const at = memory.find(hash, word);
      known[index] = at;
      situation.hashes[index + reach] = hash;
      situation.coarse[index + reach] = memory.records[at]!;
      situation.listings[index + reach] = memory.records[at + 1]!;
    }
  }

  function score({ situation, scores, known }: Room, count: number, { start, end }: Range): void {
    const { records } = memory;
    for (let index = start; index < end; index++) {
      // One variable for each output, which stays in a register: this is where most of the time goes.
      let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
      const last = Math.min(count - 1, index + reach);
      for (let other = Math.max(0, index - reach); other <= last; other++) {
        const at = known[other]! + sumsFrom + (other - index + reach) * outputs;
        a += records[at]!;
        b += records[at + 1]!;
        c += records[at + 2]!;
        d += records[at + 3]!;
        e += records[at + 4]!;
        f += records[at + 5]!;
      }
      contextBuckets(situation, index + reach, buckets);
      for (let feature = 0; feature < contextCount; feature++) {
        const row = startOf(buckets[feature]!);
        if (row < 0) continue;
        a += numbers[row]!;
        b += numbers[row + 1]!;
        c += numbers[row + 2]!;
        d += numbers[row + 3]!;
        e += numbers[row + 4]!;
        f += numbers[row + 5]!;
      }
      const from = index * tagCount;
      scores[from] = reluctance;
      scores[from + 1] = a;
      scores[from + 2] = b;
      scores[from + 3] = c;
      scores[from + 4] = d;
      scores[from + 5] = e;
      scores[from + 6] = f;
    }
  }

  return (words) => {
    const room = words.length <= usualWords ? usual : createRoom(words.length);
    const count = words.length;
    const before = memory.emptied();
    lookUp(room, words, { start: 0, end: count });
    const moved = memory.emptied() !== before;
    describeText(room.situation, words);
    for (let start = 0; start < count; start += blockWords) {
      const end = Math.min(count, start + blockWords);
      const seen = { start: Math.max(0, start - reach), end: Math.min(count, end + reach) };
      // Where words stood is no longer true; a block fits in whole, at the second try at the latest.
      if (moved) for (let tries = 0; tries < 2; tries++) lookUp(room, words, seen);
      score(room, count, { start, end });
    }
    return lattice.bestTags(room.scores, room.situation, count);
  };
}
