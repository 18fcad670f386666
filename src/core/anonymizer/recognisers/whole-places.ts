/**
 * Places with all their words: "at little sorrow lake", "colonia lomas de casa blanca", "larch county sheriffs office".
 * What they are made of is often ordinary; what kind of place it is, and that no article stands before it, tells.
 */
import type { Candidate, Reading } from '../candidates.ts';
import { listingOf } from '../tagger/words.ts';
import { tokenAt } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import { wordsOf } from './words-of.ts';

/** In English, what a name of a place ends with. */
const SPOTS = wordsOf(
  `gorge creek quarry ridge canyon bluff cove reservoir viaduct pier lighthouse loch lough weir glen lake falls mere tarn
   overlook trailhead bridge park beach hill estate heights village farm hollow springs valley island cemetery motel inn
   marina harbour harbor common green moor woods forest gardens square`,
);
/** Behind these somebody is somewhere. */
const AT = wordsOf('at near by in from around towards off outside behind past under on beside above');
const MOST_WORDS = 3;
/** No name of a place has them inside. */
const NOT_INSIDE = wordsOf(
  `a an the my our his her their your this that these those some any every no each another one two three and or to of for with
   is was it i he she they we you me him them us more high low deep cold old big frozen empty same local nearest swimming
   fishing walking railway suspension foot train road rail town city public football industrial council stardew`,
);
/** What goes on behind a town or a county: who works there. */
const TAILS = wordsOf(
  `county sheriff sheriffs police fire ambulance department dept office elementary primary secondary district council library
   infirmary surgery constabulary`,
);
/** Before the name of a quarter that may have several words. */
const QUARTERS = wordsOf(
  'colonia fraccionamiento barrio urbanizacion conjunto residencial bairro jardim jardin vila villa parque sitio vereda quinta lomas',
);
const OF = wordsOf('de del do da dos das');
const ARTICLES = wordsOf('la las los el');
/** What stands behind "de" otherwise. */
const TIMES = wordsOf(
  `noche dia manana tarde madrugada noite manha ahi aqui alla aca la lo mi su tu hoy ayer hoje ontem siempre nuevo novo todo toda
   todos todas que donde nada verdad verdade lado arriba abajo`,
);
const MOST_COMMON = 6;

export const SPOT_WORDS: ReadonlySet<string> = SPOTS;

export function findSpots({ tokens, signs }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const index of signs.words.spot) {
    const first = firstOfSpot(tokens, index);
    if (first !== undefined)
      found.push({ start: tokens[first]!.start, end: tokens[index]!.end, type: 'LOCATION' });
  }
  return found;
}

/** The first word of the name that ends with the word at `last`, where nothing but a name can stand. */
function firstOfSpot(tokens: readonly Token[], last: number): number | undefined {
  for (let first = last; first >= Math.max(0, last - MOST_WORDS); first--) {
    const { gap, number, text } = tokens[first]!;
    if (gap !== 'space' || number || (first < last && NOT_INSIDE.has(text))) return undefined;
    if (AT.has(tokens[first - 1]?.text ?? '')) return first === last ? undefined : first;
  }
  return undefined;
}

/** Each place as far as its name goes. */
export function wholePlaces({ tokens }: Reading, found: readonly Candidate[]): readonly Candidate[] {
  let changed = false;
  const whole = found.map((one, index) => {
    if (one.type !== 'LOCATION' && one.type !== 'ORGANIZATION') return one;
    const last = lastOfPlace(tokens, one);
    const end = tokens[last]?.end ?? one.end;
    if (end <= one.end || end > (found[index + 1]?.start ?? Infinity)) return one;
    changed = true;
    return { ...one, end };
  });
  return changed ? whole : found;
}

function lastOfPlace(tokens: readonly Token[], { start, end }: Candidate): number {
  const first = tokenAt(tokens, start);
  let last = tokenAt(tokens, end) - 1;
  while (tokens[last + 1]?.gap === 'space' && TAILS.has(tokens[last + 1]!.text)) last++;
  const isQuarter = QUARTERS.has(tokens[first]!.text) || QUARTERS.has(tokens[first - 1]?.text ?? '');
  return isQuarter ? (lastBehindOf(tokens, last) ?? last) : last;
}

/** "lomas" de casa blanca: one or two words, with which the sentence or a part of it ends. */
function lastBehindOf(tokens: readonly Token[], last: number): number | undefined {
  if (!OF.has(tokens[last + 1]?.text ?? '') || tokens[last + 1]!.gap !== 'space') return undefined;
  const at = ARTICLES.has(tokens[last + 2]?.text ?? '') ? last + 3 : last + 2;
  for (const behind of [at, at + 1]) {
    const word = tokens[behind];
    if (word === undefined || word.number || word.gap !== 'space') return undefined;
    if (TIMES.has(word.text) || listingOf(word.text).common > MOST_COMMON) return undefined;
    const next = tokens[behind + 1];
    if (next === undefined || next.gap === 'stop' || next.gap === 'light') return behind;
  }
  return undefined;
}

const dot = 46;
/** "Montserrat P.": the initial of what else somebody is called, with its dot. */
export function withInitials({ tokens, view }: Reading, names: readonly Candidate[]): readonly Candidate[] {
  if (names.length === 0) return names;
  return names.map((one) => {
    const at = tokenAt(tokens, one.end);
    const last = tokens[at - 1];
    if (last !== undefined && isInitial(last))
      return view.codes[one.end] === dot ? { ...one, end: one.end + 1 } : one;
    const next = tokens[at];
    if (next?.gap !== 'space' || !next.capital || !isInitial(next) || view.codes[next.end] !== dot)
      return one;
    return { ...one, end: next.end + 1 };
  });
}

const isInitial = ({ start, end, number }: Token): boolean => end - start === 1 && !number;
