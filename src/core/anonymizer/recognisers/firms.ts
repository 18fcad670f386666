/** What the tagger takes for a firm and is none: a person, or a house in a street. */
import type { Candidate, Reading } from '../candidates.ts';
import { listingOf } from '../tagger/words.ts';
import { tokenAt } from '../tokens.ts';

const WELL_KNOWN = 4;
const MOST_NAMES = 3;

/** A firm that bears somebody's name, or that is a house in a street, is taken for these. */
export function asNamed(reading: Reading, one: Candidate): Candidate {
  if (one.type !== 'ORGANIZATION') return one;
  if (isPersonsName(reading, one)) return { ...one, type: 'PERSON' };
  return HOUSE.test(reading.view.text.slice(one.start, one.end)) ? { ...one, type: 'ADDRESS' } : one;
}

/** "52 Harbour View", "8 quai des Cordiers". */
const HOUSE =
  /^\d{1,4}[a-z]? (?:(?:rue|quai|place|via|allee) .*|(?:[a-z']+ ){1,2}(?:view|mews|row|walk|rise|vale|wharf|grove|parade|quay|crescent|terrace|street|road|lane|avenue|drive|close))$/;

/** "em nome de Otávio Lemos": firms are called so too, but then what they do stands beside it. */
function isPersonsName({ tokens }: Reading, { start, end }: Candidate): boolean {
  const first = tokenAt(tokens, start);
  const last = tokenAt(tokens, end) - 1;
  if (last <= first || last - first >= MOST_NAMES) return false;
  for (let at = first; at <= last; at++)
    if (tokens[at]!.capital !== true || (at > first && tokens[at]!.gap !== 'space')) return false;
  const [given, surname] = [listingOf(tokens[first]!.text), listingOf(tokens[last]!.text)];
  return given.given >= WELL_KNOWN && given.common === 0 && surname.surname > 0 && surname.common === 0;
}
