/**
 * What was computed of a word, by its hash, in one block of memory: people use the same few thousand words, and a word
 * is looked up with one look into it. Words whose hashes are the same are taken for one another, as in the lists.
 */
export interface WordMemory {
  readonly records: Int32Array;
  /** Where in `records` the word's numbers begin, until the memory is emptied. */
  find(hash: number, word: string): number;
  /** How often it has been emptied. */
  emptied(): number;
}

/** `room`, a power of two: as many words are held, then it is emptied; `compute` gives the `length` numbers of a word. */
export function createWordMemory(
  room: number,
  length: number,
  compute: (word: string) => readonly number[],
): WordMemory {
  // Twice the room, so that a free place is near; the first number of a place is the hash, 0 where it is free.
  const places = 2 * room;
  const size = length + 1;
  const records = new Int32Array(places * size);
  let held = 0;
  let emptied = 0;
  return {
    records,
    find(hash, word) {
      const key = hash === 0 ? 1 : hash;
      let place = Math.imul(key, 0x9e3779b1) & (places - 1);
      for (;;) {
        const at = place * size;
        const there = records[at]!;
        if (there === key) return at + 1;
        if (there === 0) break;
        place = (place + 1) & (places - 1);
      }
      if (held === room) {
        records.fill(0);
        held = 0;
        emptied += 1;
        place = Math.imul(key, 0x9e3779b1) & (places - 1);
      }
      held += 1;
      const at = place * size;
      records[at] = key;
      records.set(compute(word), at + 1);
      return at + 1;
    },
    emptied: () => emptied,
  };
}
