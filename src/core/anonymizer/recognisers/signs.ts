/**
 * What a look over its tokens shows about a text, so that recognisers run only where they could find something: most
 * of what people write holds no digit, no sign and none of the words that announce a thing.
 */
import type { Token } from '../tokens.ts';
import type { View } from '../view.ts';
import { indexWords } from '../word-index.ts';

/** Families of words that announce something. */
const families = [
  'birth',
  'introduction',
  'password',
  'login',
  'digit',
  'plate',
  'at',
  'network',
  'street',
  'naming',
  'nickname',
  'acting',
  'spot',
] as const;
export type Family = (typeof families)[number];

export interface Signs {
  /** Indexes of the tokens that are numbers. */
  readonly numbers: readonly number[];
  /** Units of the longest run without a space, or more. */
  readonly longestRun: number;
  /** Indexes of the tokens that are words of each family. */
  readonly words: Readonly<Record<Family, readonly number[]>>;
}

/** `wordsOf`: folded words of each family. */
export function createSigns(wordsOf: Readonly<Record<Family, Iterable<string>>>) {
  const familiesOf = new Map<string, Family[]>();
  for (const family of families)
    for (const word of wordsOf[family]) familiesOf.set(word, [...(familiesOf.get(word) ?? []), family]);
  const index = indexWords(familiesOf);
  return ({ codes }: View, tokens: readonly Token[]): Signs => {
    const numbers: number[] = [];
    const words: Record<Family, number[]> = {
      birth: [],
      introduction: [],
      password: [],
      login: [],
      digit: [],
      plate: [],
      at: [],
      network: [],
      street: [],
      naming: [],
      nickname: [],
      acting: [],
      spot: [],
    };
    let longestRun = 0;
    let runStart = 0;
    for (let at = 0; at < tokens.length; at++) {
      const { hash, start, end, number } = tokens[at]!;
      if (codes[start - 1] === 32) runStart = start;
      if (end - runStart > longestRun) longestRun = end - runStart;
      if (number) numbers.push(at);
      else {
        const found = index.find(hash);
        if (found !== undefined) for (const family of found) words[family].push(at);
      }
    }
    return { numbers, longestRun, words };
  };
}
