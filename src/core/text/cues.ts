import { rememberWords } from './memo.ts';
import type { Token } from './tokens.ts';

const laughs =
  /^(?:k{2,}|(?:h+[aeiu]+){2,}h*|(?:j+[aeiu]+){2,}j*|(?:k+a+){2,}k*|(?:k+s+){2,}k*|(?:s+k+){2,}s*|(?:r+s+)+|lo+l+|lm+f?ao+|rofl|x+d+|(?:hue)+h?|ajs?aja\w*|[asdfghjk]*asdf\w*)$/;
const laughingEmoji = new Set(['😂', '🤣', '😆', '😹', '😅', '😝', '🤪']);
const syllable = /^(?:ja|je|ji|ha|he|hi)$/;

const isLaughingWord = rememberWords(8_192, (word) => laughs.test(word.slice(0, 40)));

function isLaughter({ kind, word }: Token): boolean {
  return kind === 'emoji' ? laughingEmoji.has(word) : isLaughingWord(word);
}

/** Indexes of the tokens that are laughter, `ja ja ja` in separate words included. */
export function findLaughter(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  tokens.forEach((token, index) => {
    const previous = tokens[index - 1];
    const repeated = previous !== undefined && previous.word === token.word && syllable.test(token.word);
    if (repeated || isLaughter(token)) found.push(index);
  });
  return found;
}

/** Share of upper-case letters among the letters of a text: 1 is shouting. */
export function shoutingShare(original: string): number {
  let upper = 0;
  let lower = 0;
  for (let index = 0; index < original.length; index++) {
    const code = original.charCodeAt(index);
    if (code >= 65 && code <= 90) upper++;
    else if (code >= 97 && code <= 122) lower++;
  }
  return upper + lower === 0 ? 0 : upper / (upper + lower);
}
