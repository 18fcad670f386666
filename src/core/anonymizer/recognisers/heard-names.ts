/** Names that the conversation, or the text itself, has shown before. */
import type { Candidate, Reading } from '../candidates.ts';
import { hashOf } from '../../text/hash.ts';
import type { Token } from '../tokens.ts';
import { listingOf } from '../tagger/words.ts';
import { PARTICLES } from './name-words.ts';
import { behindParticle } from './surnames.ts';

const SHORTEST = 3;
/** Borne by very many. */
const WELL_KNOWN = 5;
/** Hardly ever written small. */
const CAPITAL = 3;
/** Nearly always written small. */
const SMALL = 1;
const SELDOM = 1;
const MOST_BORNE = 3;

/** Every further mention of the words of `names`: two or more of them, or one that is no ordinary word in lower case. */
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
  // A bit for each tells of most words that they are none of these.
  let bits = 0;
  for (const hash of heard) bits |= 1 << (hash & 31);
  const found: Candidate[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { hash } = tokens[index]!;
    if ((bits & (1 << (hash & 31))) === 0 || !heard.has(hash)) continue;
    const last = lastHeard(tokens, index, heard);
    if (last > index ? isNameOfSome(tokens, index, last) : isNameAgain(tokens[index]!))
      found.push({ start: tokens[index]!.start, end: tokens[last]!.end, type: 'PERSON' });
    index = last;
  }
  return found;
}

/** The last of the known words that follow one another, with particles between them. */
function lastHeard(tokens: readonly Token[], first: number, heard: ReadonlySet<number>): number {
  let last = first;
  for (;;) {
    const at = behindParticle(tokens, last + 1);
    const next = tokens[at];
    if (next === undefined || next.number || next.hash === tokens[last]!.hash || !heard.has(next.hash))
      return last;
    for (let step = last + 1; step <= at; step++) if (!isBeside(tokens[step]!)) return last;
    // "Sofía de Ramón" are two.
    if (at > last + 1 && listingOf(next.text).surname < 2) return last;
    last = at;
  }
}

const isBeside = ({ gap }: Token): boolean => gap === 'space' || gap === 'joint';

/** What was once taken for a name may be two words that often stand beside one another. */
function isNameOfSome(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++)
    if (tokens[at]!.text.length >= SHORTEST && listingOf(tokens[at]!.text).common < 5) return true;
  return false;
}

function isNameAgain({ text, number, capital }: Token): boolean {
  if (number || text.length < SHORTEST) return false;
  const { given, surname, common, cased, ambiguous, kept } = listingOf(text);
  if (capital) return common < 6;
  // "on the hill" of one who is called Hill.
  if (surname === MOST_BORNE && given === 0 && cased === SMALL && common > SELDOM) return false;
  const isWellKnown = given >= WELL_KNOWN && cased === CAPITAL && !kept;
  return common < 4 && (!ambiguous || isWellKnown);
}
