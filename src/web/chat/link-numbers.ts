import type { CrisisLine } from '../../contract/crisis-lines.ts';

/** A piece of a sentence; with `tel` it is a number to call, and `end` the sign that must not part from it. */
export interface SentencePart {
  text: string;
  tel?: string;
  end?: string;
}

/** Cuts a sentence so that the numbers of `lines` in it, with their names in brackets, can be links. */
export function linkNumbers(sentence: string, lines: readonly CrisisLine[]): SentencePart[] {
  const telOf = new Map(lines.flatMap(({ number, tel }) => (number && tel ? [[number, tel] as const] : [])));
  if (telOf.size === 0) return [{ text: sentence }];
  const names = lines.map(({ name }) => escapeRegExp(name)).join('|');
  const numbers = [...telOf.keys()].sort((a, b) => b.length - a.length).map((number) => escapeRegExp(number));
  // What stands between, the number with its name, the number, and the sign: four pieces each time.
  const pieces = sentence.split(new RegExp(`\\b((${numbers.join('|')})\\b(?: \\((?:${names})\\))?)([.,]?)`));
  return pieces.flatMap((text, index): SentencePart[] => {
    if (index % 4 === 0) return text === '' ? [] : [{ text }];
    if (index % 4 > 1) return [];
    return [{ text, tel: telOf.get(pieces[index + 1] ?? '') ?? '', end: pieces[index + 2] ?? '' }];
  });
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
