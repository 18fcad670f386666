/** All that identifies somebody in a text, from every recogniser, as findings that never overlap. */
import { createOverlaps, mergeCandidates } from './candidates.ts';
import type { Candidate, Reading } from './candidates.ts';
import { findDenied, withoutAllowed } from './lists.ts';
import type { WordLists } from './lists.ts';
import { createNobody } from './nobody.ts';
import type { Nobody } from './nobody.ts';
import { findActingNames } from './recognisers/acting-names.ts';
import { withoutMisfits } from './recognisers/announcers.ts';
import { partCities } from './recognisers/cities.ts';
import { withoutFieldNames } from './recognisers/field-names.ts';
import { asNamed } from './recognisers/firms.ts';
import { findFullNames } from './recognisers/full-names.ts';
import { findHeardNames } from './recognisers/heard-names.ts';
import { findIntroduced } from './recognisers/introductions.ts';
import { findNicknames } from './recognisers/nicknames.ts';
import { findToldNames } from './recognisers/told-names.ts';
import { findShapes } from './recognisers/shapes.ts';
import { findSpots, wholePlaces, withInitials } from './recognisers/whole-places.ts';
import { findTagged } from './tagger/entities.ts';
import { listingOf } from './tagger/words.ts';
import { tokenAt } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { View } from './view.ts';

/** `known`: folded words of the names that the conversation has shown so far. In the order of the text. */
export function findEntities(reading: Reading, known: ReadonlySet<string>, lists: WordLists): Candidate[] {
  const { view } = reading;
  const { shapes, misfits } = findShapes(reading);
  const nobody = createNobody(reading);
  const found = withoutMisfits(reading, withoutFieldNames(view, findTagged(reading, shapes)), misfits);
  const tagged = wholePlaces(reading, nobody.without(found)).map((one) => asNamed(reading, one));
  const names = findNames(reading, { shapes, tagged, nobody });
  const again = nobody.withoutFamous(findHeardNames(reading, names, known));
  const others = tagged.filter(({ type }) => type !== 'PERSON');
  // The names hold whomever the tagger found.
  const all = mergeCandidates([
    ...shapes,
    ...others,
    ...nobody.without(findSpots(reading)),
    ...withInitials(reading, names),
    ...again,
  ]);
  const denied = findDenied(reading, lists);
  if (all.length === 0 && denied.length === 0) return [];
  const meant = withoutAllowed(reading, all, lists);
  if (denied.length === 0) return partCities(reading, joinNames(reading, joinAddresses(view, meant)));
  // What the operator calls by a type is of that type.
  const deniedAt = createOverlaps(denied);
  const left = meant.filter(
    (candidate) =>
      !deniedAt(candidate).some(({ start, end }) => start <= candidate.start && candidate.end <= end),
  );
  return partCities(reading, joinNames(reading, joinAddresses(view, mergeCandidates([...left, ...denied]))));
}

/** The names of people, whole, in the order of the text. */
function findNames(
  reading: Reading,
  { shapes, tagged, nobody }: { shapes: readonly Candidate[]; tagged: readonly Candidate[]; nobody: Nobody },
): Candidate[] {
  const found = mergeCandidates([
    ...tagged.filter(({ type }) => type === 'PERSON'),
    ...findIntroduced(reading),
    ...findToldNames(reading),
    ...findNicknames(reading),
    ...nobody.without(findActingNames(reading)),
  ]);
  const others = [...shapes, ...tagged.filter(({ type }) => type !== 'PERSON' && type !== 'LOCATION')];
  const whole = nobody.withoutFamous(findFullNames(reading, found, others));
  return whole.length === 0 ? found : mergeCandidates([...found, ...whole]);
}

const betweenNames = /^ (?:d[aeo]s?|del|de la|de los|van|von|van der) $/;

/** A surname behind a particle is a part of the name, also where a town is called like it. */
function joinNames({ view, tokens }: Reading, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const isOne =
      last?.type === 'PERSON' &&
      (candidate.type === 'LOCATION' || candidate.type === 'PERSON') &&
      candidate.start - last.end <= 9 &&
      betweenNames.test(view.text.slice(last.end, candidate.start)) &&
      (isMarian(view, last) || isSurname(tokens, candidate));
    if (isOne && last !== undefined) joined[joined.length - 1] = { ...last, end: candidate.end };
    else joined.push(candidate);
  }
  return joined;
}

/** "Maria do Carmo", "María de los Ángeles": what follows belongs to the name. */
const isMarian = ({ text }: View, { start, end }: Candidate): boolean =>
  /(?:^| )maria$/.test(text.slice(start, end));

function isSurname(tokens: readonly Token[], { start, end }: Candidate): boolean {
  for (let index = tokenAt(tokens, start); (tokens[index]?.start ?? end) < end; index++) {
    const { text = '', capital = false } = tokens[index] ?? {};
    if (!capital || listingOf(text).surname < 2) return false;
  }
  return true;
}

const betweenAddresses = /^[ ,-]{1,3}(?:(?:cep|cp|c\.p\.)[ :]{1,2})?$/;
const longestBetween = 9;

/** A street line and the postcode beside it are one address. */
function joinAddresses({ text }: View, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const isOne =
      last?.type === 'ADDRESS' &&
      candidate.type === 'ADDRESS' &&
      betweenAddresses.test(text.slice(last.end, Math.min(candidate.start, last.end + longestBetween)));
    if (isOne && last !== undefined) joined[joined.length - 1] = { ...last, end: candidate.end };
    else joined.push(candidate);
  }
  return joined;
}
