/** Longer words are rare and cost room. */
const longestKept = 24;

/**
 * `compute`, which must be pure, with its answers for words kept: people use the same few thousand words. Words
 * alone are kept, in memory, never whose they were. When `room` words are held, all are let go, so that
 * the cost stays bounded whatever is written.
 */
export function rememberWords<Value>(
  room: number,
  compute: (word: string) => Value,
): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const value = compute(word);
    if (word.length <= longestKept) {
      if (known.size >= room) known.clear();
      known.set(word, value);
    }
    return value;
  };
}
