/**
 * Names with all their words: from a first name on, found already or known to be one, over further given names and
 * surnames with their particles, in whatever case they are written.
 */
import { createOverlaps } from '../candidates.ts';
import type { Candidate, Reading } from '../candidates.ts';
import { gazetteer } from '../tagger/gazetteer-data.ts';
import { unpackListing, wellKnown } from '../tagger/gazetteer.ts';
import type { Token } from '../tokens.ts';
import { isCued, isCuedBehind } from './name-cues.ts';
import { isOnStage } from './stage.ts';
import { nextPart } from './surnames.ts';
import { wordsOf } from './words-of.ts';

const MOST_PARTS = 6;
const SPREAD = 6;
const OFTEN = 4;
/** Behind these stands a place or a saint. */
const SAINTS = wordsOf('los las san santa santo sao senhora senora virgem virgen nossa nuestra ave');
/** What is named after people. */
const MONUMENTS = wordsOf(
  `rua avenida av calle street road praca plaza escola colegio school hospital maternidade maternidad clinica creche ubs upa
   posto lei ley bairro barrio colonia conjunto urbanizacion edificio condominio estadio metro estacao estacion parada parque
   liceo instituto universidade universidad faculdade facultad fundacao fundacion preparatoria secundaria primaria biblioteca
   teatro museu museo ponte puente rodovia carretera autopista terminal aeroporto aeropuerto vila villa jardim cemiterio
   cementerio igreja iglesia church dia premio premiado santuario capilla capela parroquia paroquia`,
);
const MONUMENT_REACH = 3;

/** `named`: in the order of the text; `others`: what no name reaches into. */
export function findFullNames(
  { tokens }: Reading,
  named: readonly Candidate[],
  others: readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = [];
  const othersAt = createOverlaps(others);
  let next = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    while (next < named.length && named[next]!.end <= token.start) next++;
    const seed = named[next];
    const isNamed = seed !== undefined && seed.start <= token.start;
    if (!isNamed && !isFirstName(tokens, index)) continue;
    const first = index;
    if (isNamed) while ((tokens[index + 1]?.start ?? seed.end) < seed.end) index++;
    const last = lastOfName(tokens, { first, last: index }, isNamed);
    if (last === undefined) continue;
    const name: Candidate = { start: token.start, end: tokens[last]!.end, type: 'PERSON' };
    if (othersAt(name).length === 0) {
      found.push(name);
      index = last;
    }
  }
  return found;
}

function isFirstName(tokens: readonly Token[], at: number): boolean {
  const { hash, number, text, capital } = tokens[at]!;
  if (number) return false;
  const listing = gazetteer.findGiven(hash);
  if (listing === 0) return false;
  const { given, common, cased, kept } = unpackListing(listing);
  if (given < wellKnown || kept || (common >= OFTEN && !(capital && isCued(tokens, at)))) return false;
  if (!capital && cased === 1 && common > 1 && given < SPREAD) return false;
  // Rare as well as never seen in talk: most often a word.
  if (cased === 0 && given === wellKnown) return false;
  return !SAINTS.has(text) && !SAINTS.has(tokens[at - 1]?.text ?? '');
}

/** "hospital Juan Pérez", "a escola do João Lima": what is called after somebody. */
function isMonument(tokens: readonly Token[], first: number): boolean {
  for (let at = Math.max(0, first - MONUMENT_REACH); at < first; at++)
    if (MONUMENTS.has(tokens[at]!.text)) return true;
  return false;
}

/** Borne by many, and seldom an ordinary word. */
function isSure({ hash }: Token): boolean {
  const { given, common, cased, kept } = unpackListing(gazetteer.find(hash));
  if (kept || given < wellKnown || common >= OFTEN) return false;
  if (common === 0 || cased === 3) return true;
  return given >= SPREAD ? cased >= 2 || common === 1 : cased >= 2 && common <= 2;
}

/** Undefined where nothing makes a name of it. */
function lastOfName(
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
  isNamed: boolean,
): number | undefined {
  const cued = isCued(tokens, first) || isCuedAfter(tokens, last);
  const sure = isSureBetween(tokens, first, last);
  let certain = isNamed || cued;
  let hasSurname = false;
  let end = last;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    // Behind one surname the next word is likely to be another.
    const part = nextPart(tokens, end, { cued: cued || hasSurname, sure });
    if (part === undefined) break;
    end = part.last;
    hasSurname ||= part.certain;
    certain ||= part.certain;
  }
  if (!certain || end === last) return undefined;
  const isPublic =
    !isNamed && !cued && (isMonument(tokens, first) || isOnStage(tokens, { first, last: end }));
  return isPublic ? undefined : end;
}

function isSureBetween(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isSure(tokens[at]!)) return true;
  return false;
}

/** Whether "my neighbour" or the like stands behind the name, wherever that ends. */
function isCuedAfter(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at < last + MOST_PARTS; at++) {
    if (isCuedBehind(tokens, at)) return true;
    if (tokens[at + 1]?.gap !== 'space') return false;
  }
  return false;
}
