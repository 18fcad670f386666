/**
 * What a look over its tokens shows about a text, so that recognisers run only where they could find something: most
 * of what people write holds no digit, no sign and none of the words that announce a thing.
 */
import { hashOf } from '../../text/hash.ts';
import type { Token } from '../tokens.ts';
import type { View } from '../view.ts';

/** Families of words that announce something. */
const families = ['birth', 'introduction', 'password', 'login', 'digit', 'plate'] as const;
export type Family = (typeof families)[number];

export interface Signs {
  /** Indexes of the tokens that are numbers. */
  readonly numbers: readonly number[];
  /** Units of the longest run without a space, or more. */
  readonly longestRun: number;
  /** How many words of each family there are. */
  readonly words: Readonly<Record<Family, number>>;
}

const noFamily: readonly Family[] = [];

/** `wordsOf`: folded words of each family. */
export function createSigns(wordsOf: Readonly<Record<Family, Iterable<string>>>) {
  const familiesOf = new Map<number, readonly Family[]>();
  for (const family of families) {
    for (const word of wordsOf[family]) {
      const hash = hashOf(word) | 0;
      familiesOf.set(hash, [...(familiesOf.get(hash) ?? []), family]);
    }
  }
  return ({ codes }: View, tokens: readonly Token[]): Signs => {
    const numbers: number[] = [];
    const words = { birth: 0, introduction: 0, password: 0, login: 0, digit: 0, plate: 0 };
    let longestRun = 0;
    let runStart = 0;
    for (let index = 0; index < tokens.length; index++) {
      const { hash, start, end, number } = tokens[index]!;
      if (codes[start - 1] === 32) runStart = start;
      if (end - runStart > longestRun) longestRun = end - runStart;
      if (number) numbers.push(index);
      else for (const family of familiesOf.get(hash) ?? noFamily) words[family]++;
    }
    return { numbers, longestRun, words };
  };
}
