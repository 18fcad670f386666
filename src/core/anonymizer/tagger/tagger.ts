/**
 * Tags names, places, organisations, addresses and whatever else only its neighbours tell from ordinary words:
 * a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) over hashed features, decoded
 * by the algorithm of Viterbi. Linear in the number of words.
 */
import { openTable, type PackedTable } from '../../text/sparse-table.ts';
import { rememberWords } from '../../text/memo.ts';
import {
  aloneBuckets,
  contextBuckets,
  contextCount,
  createSituation,
  reach,
  type Situation,
} from './features.ts';
import { createLattice } from './lattice.ts';
import { factsOf, type TaggedWord, type WordFacts } from './words.ts';
import { outputs, tagCount } from './tags.ts';

export interface PackedTagger extends PackedTable {
  readonly version: string;
  readonly transitions: readonly number[];
  /** What is added to NONE: below 0 finds more, above 0 finds less. */
  readonly reluctance: number;
}

export type Tagger = (words: readonly TaggedWord[]) => Uint8Array;

interface Known {
  readonly facts: WordFacts;
  /** For each offset of -2 … 2 the summed weights of what the word says there. */
  readonly sums: Int32Array;
}

const wordsKept = 6_144;

export function createTagger(packed: PackedTagger): Tagger {
  // Weights stay whole numbers, for which sums are fast and the same in any order.
  const { numbers, scale, startOf } = openTable(packed, outputs);
  const lattice = createLattice(Int32Array.from(packed.transitions, (weight) => Math.round(weight / scale)));
  const reluctance = Math.round(packed.reluctance / scale);
  const buckets = new Int32Array(contextCount);

  function addRow(sums: Int32Array, from: number, bucket: number): void {
    const row = startOf(bucket);
    if (row < 0) return;
    for (let output = 0; output < outputs; output++) sums[from + output]! += numbers[row + output]!;
  }

  const known = rememberWords(wordsKept, (word): Known => {
    const facts = factsOf(word);
    const sums = new Int32Array((2 * reach + 1) * outputs);
    for (let offset = -reach; offset <= reach; offset++) {
      for (const bucket of aloneBuckets(facts, offset)) addRow(sums, (offset + reach) * outputs, bucket);
    }
    return { facts, sums };
  });

  function score(situation: Situation, words: readonly Known[]): Int32Array {
    const scores = new Int32Array(words.length * tagCount);
    for (let index = 0; index < words.length; index++) {
      const from = index * tagCount + 1;
      scores[from - 1] = reluctance;
      const last = Math.min(words.length - 1, index + reach);
      for (let other = Math.max(0, index - reach); other <= last; other++) {
        const { sums } = words[other]!;
        const at = (other - index + reach) * outputs;
        for (let output = 0; output < outputs; output++) scores[from + output]! += sums[at + output]!;
      }
      contextBuckets(situation, index + reach, buckets);
      for (let feature = 0; feature < contextCount; feature++) addRow(scores, from, buckets[feature]!);
    }
    return scores;
  }

  return (words) => {
    const looked = words.map(({ word }) => known(word));
    const situation = createSituation(
      words,
      looked.map(({ facts }) => facts),
    );
    return lattice.bestTags(score(situation, looked), words);
  };
}
