/** "28045 Madrid", "Dayton, OH 45402": the city beside a postcode is a place of its own, not a part of the address. */
import type { Candidate, Reading } from '../candidates.ts';
import { hashOf } from '../../text/hash.ts';
import { gazetteer } from '../tagger/gazetteer-data.ts';
import { unpackListing } from '../tagger/gazetteer.ts';
import { listingOf } from '../tagger/words.ts';
import { tokenAt } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import { wordsOf } from './words-of.ts';

const STATES = wordsOf(
  `al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd
   tn tx ut vt va wa wv wi wy dc`,
);
const SHORTEST_POSTCODE = 4;
const LONGEST_POSTCODE = 5;
const MOST_WORDS = 4;

/** The same candidates, with cities parted from the addresses that hold them. */
export function partCities({ tokens }: Reading, candidates: Candidate[]): Candidate[] {
  if (!candidates.some(({ type }) => type === 'ADDRESS')) return candidates;
  return candidates.flatMap((one) => {
    if (one.type !== 'ADDRESS') return [one];
    const words = { first: tokenAt(tokens, one.start), last: tokenAt(tokens, one.end) - 1 };
    return cityBehind(tokens, words, one) ?? cityBefore(tokens, words, one) ?? [one];
  });
}

interface Words {
  readonly first: number;
  readonly last: number;
}

const isPostcode = ({ number, text }: Token): boolean =>
  number && text.length >= SHORTEST_POSTCODE && text.length <= LONGEST_POSTCODE;

/** "…, 28045 Madrid". */
function cityBehind(
  tokens: readonly Token[],
  { first, last }: Words,
  one: Candidate,
): Candidate[] | undefined {
  let from = last;
  while (from > first && last - from < MOST_WORDS && !tokens[from - 1]!.number) from--;
  const postcode = tokens[from - 1];
  if (from === first || postcode === undefined || !isPostcode(postcode)) return undefined;
  // Four digits before a comma may be the number of a house.
  if (postcode.text.length === SHORTEST_POSTCODE && tokens[from]!.gap !== 'space') return undefined;
  if (!isCity(tokens, from, last)) return undefined;
  return [
    { ...one, end: postcode.end },
    { ...one, start: tokens[from]!.start, type: 'LOCATION' },
  ];
}

/** "…, Dayton, OH 45402". */
function cityBefore(
  tokens: readonly Token[],
  { first, last }: Words,
  one: Candidate,
): Candidate[] | undefined {
  const [postcode, state] = [tokens[last], tokens[last - 1]];
  if (
    postcode?.number !== true ||
    postcode.text.length !== LONGEST_POSTCODE ||
    !STATES.has(state?.text ?? '')
  )
    return undefined;
  let from = last - 2;
  while (from > first && last - from < MOST_WORDS + 2 && tokens[from]!.gap === 'space') from--;
  const before = tokens[from - 1];
  if (from <= first || before === undefined || tokens[from]!.gap !== 'light' || tokens[from]!.number)
    return undefined;
  return [
    { ...one, end: before.end },
    { start: tokens[from]!.start, end: tokens[last - 1]!.end, type: 'LOCATION' },
    { ...one, start: postcode.start },
  ];
}

/** Whether the words from one to another are a listed place. */
function isCity(tokens: readonly Token[], first: number, last: number): boolean {
  if (first === last) return listingOf(tokens[first]!.text).place > 0;
  let { hash } = tokens[first]!;
  for (let at = first + 1; at <= last; at++) hash = hashOf(tokens[at]!.text, hashOf(' ', hash));
  return unpackListing(gazetteer.findPlace(hash)).place > 0;
}
