/** Words of their own that look like a misspelling of another. */
const realWords = new Set([
  'matare',
  'matame',
  'cortare',
  'cortame',
  'tirare',
  'tirame',
  'morire',
  'atar',
  'maar',
  'corte',
  'queria',
  'quero',
  'dying',
  'ding',
  'dyig',
]);

/**
 * A letter lost or two neighbours swapped, but for words of their own; the last letter stays, for it carries the
 * person of the verb.
 */
export function misspellings(word: string): string[] {
  const found: string[] = [];
  for (let index = word.length < 6 ? 1 : 0; index < word.length - 1; index++) {
    found.push(word.slice(0, index) + word.slice(index + 1));
    found.push(word.slice(0, index) + word.charAt(index + 1) + word.charAt(index) + word.slice(index + 2));
  }
  return found.filter((spelling) => !realWords.has(spelling));
}
