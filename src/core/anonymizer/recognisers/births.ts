/** Dates that a word before them calls a date of birth: "nasci em 12/03/1990", "dob 4 July 1990". */
import type { Candidate, Reading } from '../candidates.ts';
import type { Token } from '../tokens.ts';
import { wordsOf } from './words-of.ts';

export const BORN = wordsOf(
  `nasci nascida nascido nascimento nasceu nascemos nascto dn dob born birth birthdate birthday bday naci nacida nacido
   nacio nacimiento nacimento aniversario niver cumple cumpleanos cumplo`,
);
const MONTHS = wordsOf(
  `janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro january february march april
   may june july august september october november december jan feb fev mar abr apr mai jun jul ago aug sep sept set oct
   out nov dec dez dic ene enero febrero marzo mayo junio julio septiembre setiembre octubre noviembre diciembre`,
);
const INSIDE = wordsOf('de del do of the st nd rd th o a º ª');
const REACH = 6;
const MOST_TOKENS = 7;

export function findBirths({ tokens, view, signs }: Reading): Candidate[] {
  if (signs.words.birth === 0) return [];
  const found: Candidate[] = [];
  tokens.forEach((token, index) => {
    if (!BORN.has(token.text)) return;
    for (let from = index + 1; from <= Math.min(tokens.length - 1, index + REACH); from++) {
      const start = tokens[from];
      if (start === undefined || (start.gap === 'stop' && from > index + 1)) return;
      const last = lastOfDate(tokens, from);
      if (last === undefined) continue;
      found.push({ start: start.start, end: tokens[last]?.end ?? view.codes.length, type: 'DATE_OF_BIRTH' });
      return;
    }
  });
  return found;
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
