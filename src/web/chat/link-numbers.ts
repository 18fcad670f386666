import type { CrisisLine } from '../../contract/crisis-lines.ts';

/** A piece of a sentence; with `tel` it is a number to call. */
export interface SentencePart {
  text: string;
  tel?: string;
}

/** Cuts a sentence so that the numbers of `lines` in it can be links. */
export function linkNumbers(sentence: string, lines: readonly CrisisLine[]): SentencePart[] {
  const telOf = new Map(lines.flatMap(({ number, tel }) => (number && tel ? [[number, tel] as const] : [])));
  if (telOf.size === 0) return [{ text: sentence }];
  const numbers = [...telOf.keys()].sort((a, b) => b.length - a.length).map((number) => escapeRegExp(number));
  return sentence
    .split(new RegExp(`\\b(${numbers.join('|')})\\b`))
    .filter((text) => text !== '')
    .map((text) => {
      const tel = telOf.get(text);
      return tel === undefined ? { text } : { text, tel };
    });
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
