/** Dates as they are said: "cuatro de mayo del 86", "doce del doce del ochenta y ocho", "1 d marzo d 2008". */
import type { Token } from '../tokens.ts';
import { DIGITS, HUNDREDS, TEENS, TENS, TWENTIES } from './number-words.ts';
import { wordsOf } from './words-of.ts';

export const MONTHS = wordsOf(
  `janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro january february march april
   may june july august september october november december jan feb fev mar abr apr mai jun jul ago aug sep sept set oct
   out nov dec dez dic ene enero febrero marzo mayo junio julio septiembre setiembre octubre noviembre diciembre`,
);
const WEEKDAYS = wordsOf('lunes martes miercoles jueves viernes sabado domingo');
const FIRST = wordsOf('primero primeiro');
const THOUSAND = 'mil';
const OF = wordsOf('de del d do');
const YEAR = wordsOf('ano año');
const AND = wordsOf('y e');
const MOST_YEAR_WORDS = 6;

interface Date {
  /** Its last token. */
  readonly last: number;
  /** Says the year too. */
  readonly hasYear: boolean;
}

/** The date of which the day, after a weekday perhaps, begins at a token. */
export function spokenDateAt(tokens: readonly Token[], from: number): Date | undefined {
  const dayAt = WEEKDAYS.has(wordAt(tokens, from)) ? from + 1 : from;
  const day = smallNumberAt(tokens, dayAt);
  if (day === undefined || day.value < 1 || day.value > 31) return undefined;
  const monthAt = behindLinks(tokens, day.last + 1);
  if (monthAt === day.last + 1) return undefined;
  const named = MONTHS.has(wordAt(tokens, monthAt));
  const month = named ? { value: 1, last: monthAt } : smallNumberAt(tokens, monthAt);
  if (month === undefined || month.value < 1 || month.value > 12) return undefined;
  const year = yearBehind(tokens, month.last);
  if (year !== undefined) return { last: year, hasYear: true };
  return named ? { last: monthAt, hasYear: false } : undefined;
}

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

const follows = (token: Token | undefined): token is Token => token !== undefined && token.gap !== 'stop';

function behindLinks(tokens: readonly Token[], from: number): number {
  return follows(tokens[from]) && OF.has(wordAt(tokens, from)) ? from + 1 : from;
}

interface SmallNumber {
  readonly value: number;
  readonly last: number;
}

/** A number of at most two digits, in figures or words. */
function smallNumberAt(tokens: readonly Token[], at: number): SmallNumber | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.number) return token.text.length <= 2 ? { value: Number(token.text), last: at } : undefined;
  if (FIRST.has(token.text)) return { value: 1, last: at };
  const small = DIGITS.get(token.text) ?? TEENS.get(token.text) ?? TWENTIES.get(token.text);
  if (small !== undefined) return { value: Number(small), last: at };
  const ten = TENS.get(token.text);
  if (ten === undefined) return undefined;
  const unit = AND.has(wordAt(tokens, at + 1)) ? DIGITS.get(wordAt(tokens, at + 2)) : undefined;
  return unit === undefined
    ? { value: Number(ten) * 10, last: at }
    : { value: Number(ten + unit), last: at + 2 };
}

/** The last token of the year behind a month, linked to it. */
function yearBehind(tokens: readonly Token[], month: number): number | undefined {
  let at = behindLinks(tokens, month + 1);
  const isLinked = at > month + 1;
  if (isLinked && wordAt(tokens, at) === 'el') at++;
  const isNamed = YEAR.has(wordAt(tokens, at));
  if (isNamed) at++;
  const token = tokens[at];
  if (!follows(token)) return undefined;
  if (token.number)
    return /^(?:19|20)\d\d$/.test(token.text) || ((isLinked || isNamed) && token.text.length === 2)
      ? at
      : undefined;
  return isLinked || isNamed ? lastYearWord(tokens, at) : undefined;
}

/** "mil novecientos ochenta y ocho", "dos mil", "ochenta y seis". */
function lastYearWord(tokens: readonly Token[], from: number): number | undefined {
  let last: number | undefined;
  for (let at = from; at < from + MOST_YEAR_WORDS && (at === from || follows(tokens[at])); at++) {
    const word = wordAt(tokens, at);
    const isNumber = word === THOUSAND || HUNDREDS.has(word) || smallNumberAt(tokens, at) !== undefined;
    if (isNumber && !tokens[at]!.number) last = at;
    else if (!(AND.has(word) && TENS.has(wordAt(tokens, at - 1)))) break;
  }
  return last;
}
