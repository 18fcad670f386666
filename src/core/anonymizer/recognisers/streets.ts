/**
 * Street lines in Spanish: a word for a street, its name and a number ("plaza del olivar numero catorce"), the grids of
 * Colombia ("cra 15 # 88-21"), blocks and lots ("mz f lote 18"), with what follows them inside the building.
 */
import type { Candidate, Reading } from '../candidates.ts';
import type { Token } from '../tokens.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { MONTHS } from './spoken-dates.ts';
import { wordsOf } from './words-of.ts';

/** Hardly anything else, before a name and a number. */
const STREETS = wordsOf(
  `calle cll cl c avenida avda av jiron jr carrer psje pje pza plza blvd bulevar boulevard calzada callejon cra kra cr kr
   carretera ctra prolongacion rambla glorieta travesia andador`,
);
/** Other things too. */
const PERHAPS_STREETS = wordsOf(
  'plaza paseo pasaje camino carrera privada cerrada ronda circuito alameda cuesta diagonal transversal autopista costanera',
);
const GRIDS = wordsOf('calle cll cl carrera cra kra cr kr diagonal dg diag transversal trv avenida av ak ac');
const BLOCKS = wordsOf('mz mza manzana');
const LOTS = wordsOf('lote lt casa villa solar sublote');
export const STREET_WORDS: ReadonlySet<string> = new Set([
  ...STREETS,
  ...PERHAPS_STREETS,
  ...GRIDS,
  ...BLOCKS,
]);

/** In the other languages. */
const OTHER_STREETS = wordsOf(
  `rua r avenida travessa alameda estrada rodovia praca largo beco viela quadra street st road rd ave avenue lane ln drive dr court
   ct way close crescent terrace place pl square sq highway hwy box`,
);

/** Whether a word of a folded text names a street. */
export const namesStreet = (text: string): boolean =>
  text.split(/[^a-z]+/).some((word) => STREET_WORDS.has(word) || OTHER_STREETS.has(word));

const NUMBER = wordsOf('numero num nro n no nº');
const PARTICLES = wordsOf('de del la las los el d y');
/** No street is called so. */
const NO_NAMES = wordsOf(
  `a al ante con contra desde en entre hacia hasta para pa por sin sobre que q k se me te le lo nos os les mi mis tu tus su
   sus un una unos unas este esta esto ese esa eso aquel aquella no ni si pero porque cuando donde como mas muy ya hoy ayer
   es era son fue fui ser estoy esta estaba estan hay habia hace hago iba voy va van vamos anda ando tengo tiene tenia vivo
   vive vivia vivi cumplo casi otra otro todo toda todos todas cada nada nadie alguien siempre nunca mucho muchos muchas
   cerca lejos fuera afuera abajo arriba atras enfrente vacia llena oscura tranquila peatonal llorando sola solo`,
);
const UNITS = wordsOf(
  `h hs hrs hr min km kms kilometros metro m mts am pm mil millon kg mg ml euro peso dolar por % x veces a vez o`,
);
const SIDES = wordsOf('bis sur norte este oeste');
/** What goes on inside, before a number, a letter or an ordinal. */
const PARTS = wordsOf(
  `piso depto dpto departamento dto apto apt apartamento int interior torre bloque block blq portal escalera esc puerta pta
   casa lote lt local oficina of edificio edif planta bloco sala andar km manzana mz mza etapa sector vereda cp`,
);
/** By themselves. */
const WHOLE_PARTS = wordsOf('bajo bajos atico entresuelo izq izda izquierda dcha drcha derecha pb centro');
const ORDINALS = wordsOf(
  'primero primera segundo segunda tercero tercera cuarto cuarta quinto quinta sexto sexta septimo octavo noveno decimo',
);
const MOST_NAME_WORDS = 6;
const MOST_PARTS = 8;
const LONGEST_NUMBER = 5;

export function findStreets({ tokens, view: { text }, signs }: Reading): Candidate[] {
  const found: Candidate[] = [];
  let next = 0;
  for (const index of signs.words.street) {
    if (index < next) continue;
    const { text: word, start, gap } = tokens[index]!;
    if (gap === 'joint' || gap === 'none' || tokens[index + 1]?.gap === 'none') continue;
    if (word === 'c' && text[start + 1] !== '/') continue;
    const number = lotAt(tokens, index) ?? gridAt(tokens, index) ?? numberBehind(tokens, text, index);
    if (number === undefined) continue;
    const last = lastPart(tokens, number);
    found.push({ start, end: tokens[last]!.end, type: 'ADDRESS' });
    next = last + 1;
  }
  return found;
}

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

const isLetter = (token: Token | undefined): boolean =>
  token?.number === false && token.text.length === 1 && !'aeoy'.includes(token.text);

/** "mz f lote 18", "manzana 22 casa 7": the index of the last number or letter. */
function lotAt(tokens: readonly Token[], head: number): number | undefined {
  if (!BLOCKS.has(wordAt(tokens, head))) return undefined;
  const isMark = (at: number): boolean =>
    tokens[at] !== undefined && (tokens[at].number || tokens[at].text.length === 1);
  let lot = head + 2;
  if (tokens[lot]?.gap === 'none' || tokens[lot]?.gap === 'joint') lot++;
  return isMark(head + 1) && LOTS.has(wordAt(tokens, lot)) && isMark(lot + 1) ? lot + 1 : undefined;
}

/** "cra 15 # 88-21", "cl 45 sur no 22 18", "calle 72a con 14-38". */
function gridAt(tokens: readonly Token[], head: number): number | undefined {
  if (!GRIDS.has(wordAt(tokens, head)) || tokens[head + 1]?.number !== true) return undefined;
  const behind = behindSides(tokens, head + 2);
  const isMarked = NUMBER.has(wordAt(tokens, behind)) || wordAt(tokens, behind) === 'con';
  const first = isMarked ? behind + 1 : behind;
  if (!isShortNumber(tokens[first])) return undefined;
  const second = behindSides(tokens, first + 1);
  if (isShortNumber(tokens[second]) && tokens[second]?.gap !== 'light')
    return behindSides(tokens, second + 1) - 1;
  return isMarked ? second - 1 : undefined;
}

const isShortNumber = (token: Token | undefined): boolean =>
  token?.number === true && token.text.length <= 4 && token.gap !== 'stop';

/** Past "bis", "sur" and the letter of a street. */
function behindSides(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < from + 3 &&
    tokens[at]?.gap !== 'stop' &&
    (SIDES.has(wordAt(tokens, at)) || isLetterOf(tokens[at]))
  )
    at++;
  return at;
}

const isLetterOf = (token: Token | undefined): boolean =>
  token?.number === false && token.text.length === 1 && (token.gap === 'none' || isLetter(token));

/** The number behind a street's name. */
function numberBehind(tokens: readonly Token[], text: string, head: number): number | undefined {
  let capital = false;
  let names = 0;
  for (let at = head + 1; at <= head + MOST_NAME_WORDS + 1; at++) {
    const token = tokens[at];
    if (token === undefined || (token.gap === 'stop' && !isAbbreviated(tokens, at))) return undefined;
    const isMarked = NUMBER.has(token.text) && names > 0;
    if (isMarked && isHouseNumber(tokens[at + 1], true)) return lastOfNumber(tokens, at + 1);
    if (token.number && names > 0 && !isDayOfName(tokens, at)) {
      const plain = text.slice(tokens[at - 1]!.end, token.start);
      const isCertain =
        capital || STREETS.has(wordAt(tokens, head)) || plain.includes('#') || plain.includes('º');
      return isHouseNumber(token, false) && isAnAddress(tokens, text, { at, isCertain })
        ? lastOfNumber(tokens, at)
        : undefined;
    }
    if (token.gap === 'light' && names > 0) return undefined;
    if (NO_NAMES.has(token.text)) return undefined;
    capital ||= token.capital;
    if (!PARTICLES.has(token.text)) names++;
  }
  return undefined;
}

/** "gral. Paz": the dot ends no sentence. */
const isAbbreviated = (tokens: readonly Token[], at: number): boolean => wordAt(tokens, at - 1).length <= 4;

/** "calle 5 de mayo", "avenida 18 de julio": the number belongs to the name. */
const isDayOfName = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at + 1) === 'de' && MONTHS.has(wordAt(tokens, at + 2));

function isHouseNumber(token: Token | undefined, isMarked: boolean): boolean {
  if (token === undefined || token.gap === 'stop') return isMarked && token?.number === true;
  return token.number ? token.text.length <= LONGEST_NUMBER : isMarked && NUMBER_WORDS.has(token.text);
}

/** What follows a house number without a sign is no thing that is counted; years are hardly house numbers. */
function isAnAddress(
  tokens: readonly Token[],
  text: string,
  { at, isCertain }: { at: number; isCertain: boolean },
): boolean {
  const [number, next] = [tokens[at]!, tokens[at + 1]];
  if (/^(?:[:%$]|[.,]\d)/.test(text.slice(number.end, number.end + 2))) return false;
  if (next === undefined || next.gap === 'stop' || next.gap === 'light') return !isYear(number) || isCertain;
  if (isPart(tokens, at + 1) || SIDES.has(next.text)) return true;
  if (isYear(number) || !isCertain || UNITS.has(next.text)) return false;
  if (number.text.length === 1) return PARTICLES.has(next.text) || next.text === 'en';
  return next.gap === 'none' ? next.text.length === 1 : !/..s$/.test(next.text);
}

const isYear = ({ text }: Token): boolean => /^(?:19[5-9]|20[0-3])\d$/.test(text);

/** "14b", "14 bis", "catorce", "treinta y dos", "14-16". */
function lastOfNumber(tokens: readonly Token[], at: number): number {
  let last = at;
  while (
    NUMBER_WORDS.has(wordAt(tokens, last + 1)) ||
    (wordAt(tokens, last + 1) === 'y' &&
      NUMBER_WORDS.has(wordAt(tokens, last)) &&
      NUMBER_WORDS.has(wordAt(tokens, last + 2)))
  )
    last++;
  const next = tokens[last + 1];
  if (next?.gap === 'none' && next.text.length === 1) last++;
  else if (next?.gap === 'joint' && (next.number || next.text.length === 1)) last++;
  if (wordAt(tokens, last + 1) === 'bis') last++;
  return last;
}

function isPart(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (WHOLE_PARTS.has(word) || ORDINALS.has(word)) return true;
  const next = tokens[at + 1];
  return (
    PARTS.has(word) &&
    next !== undefined &&
    (next.number || next.text.length === 1 || NUMBER_WORDS.has(next.text) || ORDINALS.has(next.text))
  );
}

/** The last token of floor, door, block and the like. */
function lastPart(tokens: readonly Token[], number: number): number {
  let last = number;
  for (let part = 0; part < MOST_PARTS; part++) {
    const next = last + 1;
    const token = tokens[next];
    if (token === undefined || (token.gap === 'stop' && !isAbbreviated(tokens, next))) break;
    if (isPart(tokens, next)) last = PARTS.has(token.text) ? endOfMark(tokens, next + 1) : next;
    else if (isFloor(tokens, next)) last = endOfMark(tokens, next);
    else break;
  }
  return last;
}

/** "3ºB", "2b", "6 D": a floor with its door, behind a comma or a space. */
function isFloor(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.number !== true || token.text.length > 2 || next === undefined || next.number) return false;
  return next.text.length <= 2 && (next.gap === 'none' || (next.gap === 'joint' && next.text.length === 1));
}

function endOfMark(tokens: readonly Token[], at: number): number {
  let last = at;
  for (let step = 0; step < 2; step++) {
    const next = tokens[last + 1];
    if (next === undefined) break;
    const isShort = next.text.length <= 2 && (next.gap === 'none' || next.gap === 'joint');
    if (isShort || (next.gap === 'space' && isLetter(next))) last++;
    else break;
  }
  return last;
}
