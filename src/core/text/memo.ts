/** Longer words are rare and cost room. */
const longestKept = 24;

/**
 * `compute`, which must be pure, with its answers for words kept: people use the same few thousand words. Words
 * alone are kept, in memory, never whose they were. At most twice `room` are held: when as many are new, those that
 * nobody used since the last time are let go, so that the cost stays bounded whatever is written.
 */
export function rememberWords<Value>(
  room: number,
  compute: (word: string) => Value,
): (word: string) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (word) => {
    const found = young.get(word);
    if (found !== undefined) return found;
    const value = old.get(word) ?? compute(word);
    if (word.length <= longestKept) {
      if (young.size >= room) {
        old = young;
        young = new Map();
      }
      young.set(word, value);
    }
    return value;
  };
}
