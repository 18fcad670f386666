/** Dates that a word beside them calls a date of birth: "nasci em 12/03/1990", "dob 4 July 1990", "el 3 de mayo nací". */
import type { Candidate, Reading } from '../candidates.ts';
import { tokenAt } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { View } from '../view.ts';
import { MONTHS, spokenDateAt } from './spoken-dates.ts';
import { indexWords } from '../word-index.ts';
import { wordsOf } from './words-of.ts';

const BORN = wordsOf(
  `nasci nascida nascido nascimento nasceu nascemos nascto dn dob born birth birthdate birthday bday naci nacida nacido
   nacio nacimiento nacimento aniversario niver cumple cumpleanos cumplo nac fnac fdn naciste nacieron`,
);
/** They announce a date that says its year: "mi fecha es 22.03.1996", "soy del 15/03/1994". */
const DATED = wordsOf('fecha soy');
/** Whoever does so is as many years old from that day on: "i turn 18 on june 6", "fiz anos dia 3 de maio". */
const TURNING = wordsOf(
  `turn turned turns turning be been tendria teria faco fiz fez faz fara farei fizeste completo completei completa completou completaria cumpli
   cumplio cumplire cumplira cumplia cumpliria`,
);
export const BIRTH_WORDS: ReadonlySet<string> = new Set([...BORN, ...DATED, ...TURNING]);
const turning = indexWords([...TURNING].map((word) => [word, true]));
const isTurning = ({ hash }: Token): boolean => turning.find(hash) !== undefined;
/** The date may stand before them too. */
const BEARING = wordsOf('nasci nasceu naci nacio naciste nacimos nacieron');
/** Words between a date before a word of birth and that word: "12/03/1990 é minha data de nascimento". */
const BEING = wordsOf('e eh es is era was foi fue seria sera be');
const BETWEEN = wordsOf(
  `a o la el the minha meu mi my data fecha date dia day de of do da del su tu seu sua his her their our your would mum
   mom dad nan son daughter sister brother`,
);
/** What may stand between how old somebody gets and the day. */
const ON = wordsOf('on the this next last dia no em el en agora ya hoje hoy');
const LONGEST_AGE = 3;
/** What stands between when something else is celebrated. */
const OTHER_DAYS = wordsOf(
  'meses semanas dias limpio limpia sobrio sobria sin casados novios juntos muerto muerta fallecido fallecida',
);
const INSIDE = wordsOf('de del do of the st nd rd th o a º ª');
const REACH = 6;
const REACH_DATED = 3;
const MOST_TOKENS = 7;
/** The longest date in words. */
const MOST_BEFORE = 12;

export function findBirths({ tokens, view, signs }: Reading): Candidate[] {
  const found: Candidate[] = [];
  const abbreviations = abbreviated(view, tokens);
  const words = abbreviations.length === 0 ? signs.words.birth : [...signs.words.birth, ...abbreviations];
  for (const index of words) {
    const date = isTurning(tokens[index]!)
      ? dateOfAge(tokens, index)
      : (dateBehind(tokens, index) ?? dateBefore(tokens, startOfNaming(tokens, index)));
    if (date === undefined) continue;
    const last = isOrdinal(tokens[date.last + 1]) ? date.last + 1 : date.last;
    const [start = 0, end = view.codes.length] = [tokens[date.first]?.start, tokens[last]?.end];
    found.push({ start, end, type: 'DATE_OF_BIRTH' });
  }
  return found;
}

/** The last letter of each "d.o.b.", and of each "(b. 1990)". */
function abbreviated({ text }: View, tokens: readonly Token[]): number[] {
  const found: number[] = [];
  for (const written of ABBREVIATIONS)
    for (let at = text.indexOf(written); at !== -1; at = text.indexOf(written, at + 1))
      found.push(tokenAt(tokens, at + written.indexOf('b')));
  return found;
}

const ABBREVIATIONS = ['d.o.b', '(b. '];

/** "july 9th". */
const isOrdinal = (token: Token | undefined): boolean => token?.gap === 'none' && ORDINALS.has(token.text);
const ORDINALS = wordsOf('st nd rd th');

interface TokenRange {
  readonly first: number;
  readonly last: number;
}

function dateBehind(tokens: readonly Token[], index: number): TokenRange | undefined {
  const isDated = DATED.has(tokens[index]?.text ?? '');
  const reach = isDated ? REACH_DATED : REACH;
  for (let first = index + 1; first <= Math.min(tokens.length - 1, index + reach); first++) {
    const start = tokens[first];
    if (start === undefined || (start.gap === 'stop' && first > index + 1) || OTHER_DAYS.has(start.text))
      return undefined;
    const spoken = spokenDateAt(tokens, first);
    const last = Math.max(lastOfDate(tokens, first) ?? 0, spoken?.last ?? 0);
    if (last === 0) continue;
    return !isDated || spoken?.hasYear === true || hasLongYear(tokens, first, last)
      ? { first, last }
      : undefined;
  }
  return undefined;
}

/** "turn 18 on june 6", "fiz anos no dia 30 de junho": the day on which an age is reached. */
function dateOfAge(tokens: readonly Token[], index: number): TokenRange | undefined {
  const age = tokens[index + 1];
  const isAge = age?.number === true && age.text.length <= LONGEST_AGE;
  const after = isAge ? index + 2 : index + 1;
  const isOfYears = tokens[after]?.text === 'anos';
  if (!isAge && !isOfYears) return undefined;
  let first = isOfYears ? after + 1 : after;
  while (ON.has(tokens[first]?.text ?? '')) first++;
  if (tokens[first] === undefined || tokens[first]!.gap === 'stop') return undefined;
  const last = Math.max(lastOfDate(tokens, first) ?? 0, spokenDateAt(tokens, first)?.last ?? 0);
  return last === 0 ? undefined : { first, last };
}

/** Figures with a year of four digits among them. */
function hasLongYear(tokens: readonly Token[], first: number, last: number): boolean {
  if (first === last || MONTHS.has(tokens[first]!.text)) return false;
  for (let index = first; index <= last; index++) if (isYear(tokens[index]!)) return true;
  return false;
}

/** Where what names the date before it a date of birth begins: at a verb, or at "é minha data de". */
function startOfNaming(tokens: readonly Token[], index: number): number {
  if (BEARING.has(tokens[index]?.text ?? '')) return index;
  let first = index;
  while (first > 0 && tokens[first]?.gap === 'space' && BETWEEN.has(tokens[first - 1]?.text ?? '')) first--;
  return tokens[first]?.gap === 'space' && BEING.has(tokens[first - 1]?.text ?? '') ? first - 1 : 0;
}

/** The date that ends directly before a token. */
function dateBefore(tokens: readonly Token[], index: number): TokenRange | undefined {
  for (let first = Math.max(0, index - MOST_BEFORE); first < index; first++) {
    if ((spokenDateAt(tokens, first)?.last ?? lastOfDate(tokens, first)) === index - 1)
      return tokens[index]?.gap === 'stop' ? undefined : { first, last: index - 1 };
  }
  return undefined;
}

/** Year, month and day, or day, month and year, without a sign between them. */
const IN_ONE =
  /^(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)$/;

/** A date needs a day and a month; a year is taken in. */
function lastOfDate(tokens: readonly Token[], from: number): number | undefined {
  const first = tokens[from];
  if (first?.number === true && IN_ONE.test(first.text)) return from;
  if (first === undefined || !(isDay(first) || isYear(first) || MONTHS.has(first.text))) return undefined;
  let last = from;
  let numbers = Number(first.number);
  let months = Number(!first.number);
  for (let index = from + 1; index < Math.min(tokens.length, from + MOST_TOKENS); index++) {
    const token = tokens[index];
    if (token === undefined || (token.gap === 'stop' && !token.number)) break;
    if (token.number) {
      if (numbers === 3 || token.text.length > 4 || !isDateGap(tokens, index, months)) break;
      numbers++;
      last = index;
    } else if (MONTHS.has(token.text) && months === 0) {
      months++;
      last = index;
    } else if (!INSIDE.has(token.text)) break;
  }
  return numbers + months >= 2 && (months > 0 || numbers === 3 || isSlashed(tokens, from)) ? last : undefined;
}

/** Numbers of a date without a month in words stand close together. */
function isDateGap(tokens: readonly Token[], index: number, months: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  return months > 0 || (before?.number === true && token !== undefined && token.start - before.end <= 3);
}

function isSlashed(tokens: readonly Token[], from: number): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  return first !== undefined && second !== undefined && second.start - first.end === 1;
}

const isDay = ({ text, number }: Token): boolean =>
  number && text.length <= 2 && Number(text) >= 1 && Number(text) <= 31;
const isYear = ({ text, number }: Token): boolean => number && /^(?:19|20)\d\d$/.test(text);
