// The words of a text as the model reads them: one reading a word, and a few marks for what is evidence beside
// the words (laughter, questions, numbers, where a sentence ends).
import type { NormalizedText, Token } from '../../text/normalize.ts';

const marks = { laughter: '^laugh', number: '^number', question: '^?', sentenceEnd: '^.' } as const;

const maxWordLength = 24;
const digits = /^\d+$/;
const timeOfDay = /^\d{1,2}h\d{0,2}$/;

export interface ModelWord {
  readonly text: string;
  /** Index of the token it was made of, or that it follows. */
  readonly token: number;
}

function readingOf(token: Token): string {
  if (digits.test(token.word) || timeOfDay.test(token.word)) return marks.number;
  // The first other reading has leet and elongation undone.
  return (token.forms[0] ?? token.word).slice(0, maxWordLength);
}

/** Words and marks in order, sentence ends included. Linear in the length of the text. */
export function modelWords({ tokens, laughter }: NormalizedText): ModelWord[] {
  const laughing = new Set(laughter);
  const words: ModelWord[] = [];
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (!laughing.has(index)) words.push({ text: readingOf(token), token: index });
    else if (words.at(-1)?.text !== marks.laughter) words.push({ text: marks.laughter, token: index });
    if (next !== undefined && next.sentence === token.sentence) return;
    if (token.question) words.push({ text: marks.question, token: index });
    else if (next !== undefined) words.push({ text: marks.sentenceEnd, token: index });
  });
  return words;
}

const windowLength = 48;
const windowStep = 40;
/** A text of so many words is read as a whole. */
const longestWhole = 96;

/** A text in pieces that overlap, so that one sentence is found in a long message. */
export function windowsOf<Word>(words: readonly Word[]): readonly (readonly Word[])[] {
  if (words.length <= longestWhole) return [words];
  const windows: (readonly Word[])[] = [];
  for (let start = 0; start < words.length - (windowLength - windowStep); start += windowStep)
    windows.push(words.slice(start, start + windowLength));
  return windows;
}
