import { anonymizeSafely, emptyTable, type PlaceholderTable } from '../../src/core/anonymizer/anonymizer.ts';

/** What no anonymizing survives. */
const broken: PlaceholderTable = {
  ...emptyTable,
  get entries(): never {
    throw new Error('a defect of the anonymizer');
  },
};

/** The anonymizer with a defect that strikes at texts in which the word stands. */
export const failingOn =
  (word: string): typeof anonymizeSafely =>
  (text, table, policy) =>
    text.includes(word)
      ? { ...anonymizeSafely(text, broken, policy), table }
      : anonymizeSafely(text, table, policy);
