/** Longer words are rare and cost room. */
const longestKept = 24;
/** From this length on V8 makes of a part of a text no copy but a view, which keeps all of the text in memory. */
const shortestView = 13;

/** The word in memory of its own. */
const ownCopy = (word: string): string => (word.length < shortestView ? word : ` ${word}`.slice(1));

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
    if (word.length > longestKept) return compute(word);
    const own = ownCopy(word);
    const value = old.get(own) ?? compute(own);
    if (young.size >= room) {
      old = young;
      young = new Map();
    }
    young.set(own, value);
    return value;
  };
}
