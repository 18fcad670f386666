/** Names that the conversation, or the text itself, has shown before. */
import type { Candidate, Reading } from '../candidates.ts';
import { hashOf } from '../../text/hash.ts';
import type { Token } from '../tokens.ts';
import { listingOf } from '../tagger/words.ts';
import { PARTICLES } from './name-words.ts';

const SHORTEST = 3;

/** Every further mention of the words of `names`, unless it is an ordinary word in lower case. */
export function findHeardNames(
  { tokens }: Reading,
  names: readonly Candidate[],
  known: ReadonlySet<string>,
): Candidate[] {
  if (names.length === 0 && known.size === 0) return [];
  // Hashes: they stand ready in the tokens.
  const heard = new Set<number>();
  for (const word of known) heard.add(hashOf(word) | 0);
  let next = 0;
  for (const token of tokens) {
    while (next < names.length && (names[next]?.end ?? 0) <= token.start) next++;
    const name = names[next];
    if (name !== undefined && name.start <= token.start && !PARTICLES.has(token.text)) heard.add(token.hash);
  }
  if (heard.size === 0) return [];
  return tokens
    .filter((token) => heard.has(token.hash) && isNameAgain(token))
    .map(({ start, end }) => ({ start, end, type: 'PERSON' }));
}

function isNameAgain({ text, number, capital }: Token): boolean {
  if (number || text.length < SHORTEST) return false;
  const { common, ambiguous } = listingOf(text);
  return capital ? common < 6 : common < 4 && !ambiguous;
}
