/**
 * What was computed of a word, by its hash, in one block of memory: people use the same few thousand words, and a word
 * is looked up with one look into it. Words whose hashes are the same are taken for one another, as in the lists.
 */
export interface WordMemory {
  readonly records: Int16Array;
  /** Where in `records` the word's numbers begin; they stand there until the next word is looked up. */
  find(hash: number, word: string): number;
}

/**
 * `room`, a power of two: as many words are held, two of those that share a place; a new one takes the place of the one
 * that was asked for less recently. So whatever is written, no text has to wait for more than its own new words.
 * `compute` gives the `length` numbers of a word, of 16 bits each.
 */
export function createWordMemory(
  room: number,
  length: number,
  compute: (word: string, hash: number) => Int32Array,
): WordMemory {
  const keys = new Int32Array(room);
  const records = new Int16Array(room * length);
  /** For each pair of places which was asked for last. */
  const recent = new Uint8Array(room / 2);
  const pairBits = room / 2 - 1;
  return {
    records,
    find(hash, word) {
      // 0 marks a free place.
      const key = hash === 0 ? 1 : hash;
      const pair = (Math.imul(key, 0x9e3779b1) >>> 8) & pairBits;
      const first = 2 * pair;
      let place = first + recent[pair]!;
      if (keys[place] === key) return Math.imul(place, length);
      place ^= 1;
      recent[pair]! ^= 1;
      if (keys[place] !== key) {
        keys[place] = key;
        records.set(compute(word, hash), place * length);
      }
      return Math.imul(place, length);
    },
  };
}
