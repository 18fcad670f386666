/** The word after "me chamo", "my name is", "me llamo": a name, whatever it is, unless it is plainly an ordinary word. */
import type { Candidate, Reading } from '../candidates.ts';
import { listingOf } from '../tagger/words.ts';
import { isPhraseAt } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import { indexWords } from '../word-index.ts';

const PHRASES: readonly (readonly string[])[] = [
  'me chamo',
  'chamo me',
  'meu nome e',
  'pode me chamar de',
  'podem me chamar de',
  'my name is',
  "my name's",
  'me llamo',
  'mi nombre es',
  'puedes llamarme',
  'pueden llamarme',
].map((phrase) => phrase.split(' '));

/** The first words of the phrases. */
export const INTRODUCING: ReadonlySet<string> = new Set(PHRASES.map(([first = '']) => first));
const byFirstWord = indexWords(
  [...INTRODUCING].map((first) => [first, PHRASES.filter((phrase) => phrase[0] === first)]),
);

export function findIntroduced({ tokens, signs }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const index of signs.words.introduction) {
    const phrases = byFirstWord.find(tokens[index]!.hash);
    if (phrases === undefined) continue;
    for (const words of phrases) {
      const name = tokens[index + words.length];
      if (name === undefined || name.gap === 'stop' || !isPhraseAt(tokens, index, words)) continue;
      if (isName(name)) found.push({ start: name.start, end: name.end, type: 'PERSON' });
    }
  }
  return found;
}

function isName({ text, number }: Token): boolean {
  if (number || text.length < 2) return false;
  const { given, common } = listingOf(text);
  return common <= 2 || (given >= 3 && common <= 5);
}
