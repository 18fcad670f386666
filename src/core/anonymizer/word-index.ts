import { hashOf } from '../text/hash.ts';

/** Values by folded words. */
export interface WordIndex<Value> {
  readonly size: number;
  /** By `hashOf` of the word, signed, which stands ready in tokens. */
  find(hash: number): Value | undefined;
}

/** Bits of the filter; a power of two, many times the words that any index has. */
const filterBits = 16_384;

/** Where a word stands twice, its last value counts. */
export function indexWords<Value>(
  entries: Iterable<readonly [word: string, value: Value]>,
): WordIndex<Value> {
  const values = new Map<number, Value>();
  // Most words of a text are in no index: one bit says so of nearly all of them, at a tenth of the cost of a look.
  const filter = new Int32Array(filterBits / 32);
  for (const [word, value] of entries) {
    const hash = hashOf(word) | 0;
    values.set(hash, value);
    filter[(hash >>> 5) & (filter.length - 1)]! |= 1 << (hash & 31);
  }
  return {
    size: values.size,
    find(hash) {
      if ((filter[(hash >>> 5) & (filter.length - 1)]! & (1 << (hash & 31))) === 0) return undefined;
      return values.get(hash);
    },
  };
}
