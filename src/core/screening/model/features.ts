// Hashed features of a window of words. The same code for training and for screening, so that they cannot differ.
import { fnvOffset, fnvPrime, hashOf, mix } from '../../text/hash.ts';
import { rememberWords } from '../../text/memo.ts';

/** Buckets of the hashed table; a power of two. Few of them hold a weight. */
export const featureBuckets = 1 << 20;

const salts = {
  word: 1,
  pair: 2,
  skip: 3,
  triple: 4,
  letters: 5,
  first: 6,
  last: 7,
  length: 8,
  evidence: 9,
  status: 10,
  language: 11,
  slot: 12,
  slotPair: 13,
  slotWord: 14,
  wordSlot: 15,
} as const;

const bucketOf = (hash: number): number => hash & (featureBuckets - 1);

/** Where a feature counts once more for texts that read like a status of a social network. */
export const statusBucket = (bucket: number): number => bucketOf(mix(bucket, salts.status));

/** Words whose hashes are kept. */
const wordsKept = 8_192;
const shortestPiece = 3;
const longestPiece = 5;

/** Hashes of the pieces of 3 to 5 letters of a word whose edges are marked. */
export function pieceHashes(word: string): number[] {
  const edged = `<${word}>`;
  const hashes: number[] = [];
  for (let start = 0; start + shortestPiece <= edged.length; start++) {
    let hash = fnvOffset;
    const end = Math.min(edged.length, start + longestPiece);
    for (let index = start; index < end; index++) {
      hash = Math.imul(hash ^ edged.charCodeAt(index), fnvPrime);
      const length = index - start + 1;
      if (length >= shortestPiece && length < edged.length) hashes.push(mix(hash >>> 0, salts.letters));
    }
  }
  return hashes;
}

/** Rows of the table that tells languages apart; a power of two. */
export const languageRows = 1 << 12;

/** What is hashed of a word alone. */
export interface HashedWord {
  readonly whole: number;
  /** The buckets of its pieces. */
  readonly pieces: readonly number[];
  /** Its row in the table that tells languages apart. */
  readonly languageRow: number;
  /** What all its pieces weigh, by the number of the table that weighs them; added when it is first asked for. */
  readonly weights: Int32Array[];
}

export const hashedWord = rememberWords(wordsKept, (word): HashedWord => {
  const whole = hashOf(word);
  return {
    whole,
    pieces: pieceHashes(word).map(bucketOf),
    languageRow: mix(whole, salts.language) & (languageRows - 1),
    weights: [],
  };
});

/** Features that count alike: their buckets, which may repeat, and how much each counts. */
export interface FeatureGroup {
  readonly buckets: readonly number[];
  /** Words whose pieces count too: what all pieces of a word weigh is worth keeping. */
  readonly words: readonly HashedWord[];
  readonly value: number;
}

/** A group of features counts as much in a long text as in a short one. */
const groupWeights = { words: 1.5, pairs: 1.5, letters: 1, evidence: 0.4, slots: 0.8 } as const;
const reach = 3;
const longestStep = 12;

const noBuckets: readonly number[] = [];
const noWords: readonly HashedWord[] = [];

const shareOf = (weight: number, count: number): number => weight / Math.sqrt(count || 1);

const shared = (buckets: readonly number[], weight: number): FeatureGroup => ({
  buckets,
  words: noWords,
  value: shareOf(weight, buckets.length),
});

function wordBuckets(hashes: readonly number[]): number[] {
  const steps = Math.min(longestStep, Math.ceil(Math.log2(hashes.length + 1) * 2));
  const buckets = [
    bucketOf(mix(hashes[0] ?? 0, salts.first)),
    bucketOf(mix(hashes[hashes.length - 1] ?? 0, salts.last)),
    bucketOf(mix(steps, salts.length)),
  ];
  for (const hash of hashes) buckets.push(bucketOf(mix(hash, salts.word)));
  return buckets;
}

/** Two and three words in a row, and two words with one or two between. */
function pairBuckets(hashes: readonly number[]): number[] {
  // Made at its full length: a list that grows leaves several for the collector.
  const buckets = new Array<number>(4 * hashes.length);
  let count = 0;
  for (let index = 0; index + 1 < hashes.length; index++) {
    const hash = hashes[index] ?? 0;
    const third = hashes[index + 2];
    const pair = mix(mix(hash, salts.pair) ^ (hashes[index + 1] ?? 0), salts.pair);
    buckets[count++] = bucketOf(pair);
    if (third !== undefined) buckets[count++] = bucketOf(mix(pair ^ third, salts.triple));
    const skipped = mix(hash, salts.skip);
    for (let distance = 2; distance <= reach; distance++) {
      const other = hashes[index + distance];
      if (other !== undefined) buckets[count++] = bucketOf(mix(skipped ^ other, salts.skip));
    }
  }
  buckets.length = count;
  return buckets;
}

function letterGroup(words: readonly HashedWord[]): FeatureGroup {
  let count = 0;
  for (const { pieces } of words) count += pieces.length;
  return { buckets: noBuckets, words, value: shareOf(groupWeights.letters, count) };
}

/** A word with the slots of the lexicons that begin at it: what it is instead of how it is written. */
export interface SlottedWord {
  readonly word: string;
  readonly slots: readonly { readonly hash: number }[];
}

/** Slots alone, two of them within a few words, and a slot beside a word. */
function slotBuckets(words: readonly SlottedWord[]): number[] {
  const buckets = new Array<number>(mostSlotBuckets(words));
  let count = 0;
  for (let index = 0; index < words.length; index++) {
    const here = words[index]!.slots;
    if (here.length === 0) continue;
    const before = words[index - 1];
    const after = words[index + 1];
    const hashBefore = before === undefined ? 0 : hashOf(before.word);
    const hashAfter = after === undefined ? 0 : hashOf(after.word);
    const last = Math.min(index + reach, words.length - 1);
    for (const { hash: slot } of here) {
      buckets[count++] = bucketOf(mix(slot, salts.slot));
      const paired = mix(slot, salts.slotPair);
      for (let other = index + 1; other <= last; other++)
        for (const { hash } of words[other]!.slots)
          buckets[count++] = bucketOf(mix(paired ^ hash, salts.slotPair));
      if (after) buckets[count++] = bucketOf(mix(mix(slot, salts.slotWord) ^ hashAfter, salts.slotWord));
      if (before) buckets[count++] = bucketOf(mix(mix(slot, salts.wordSlot) ^ hashBefore, salts.wordSlot));
    }
  }
  buckets.length = count;
  return buckets;
}

/** No words have more buckets of slots: each slot with those of the next words, beside two words and alone. */
function mostSlotBuckets(words: readonly SlottedWord[]): number {
  let most = 0;
  for (let index = 0; index < words.length; index++) {
    let others = 3;
    for (let step = 1; step <= reach; step++) others += words[index + step]?.slots.length ?? 0;
    most += words[index]!.slots.length * others;
  }
  return most;
}

/** What the model reads of some words, of what the rules found in them (`evidence`, as names) and of their slots. */
export function featuresOf(
  words: readonly HashedWord[],
  evidence: readonly string[],
  slotted: readonly SlottedWord[] = [],
): FeatureGroup[] {
  const hashes = words.map(({ whole }) => whole);
  return [
    shared(wordBuckets(hashes), groupWeights.words),
    shared(pairBuckets(hashes), groupWeights.pairs),
    letterGroup(words),
    {
      buckets: evidence.map((name) => bucketOf(mix(hashOf(name), salts.evidence))),
      words: noWords,
      value: groupWeights.evidence,
    },
    shared(slotBuckets(slotted), groupWeights.slots),
  ];
}
