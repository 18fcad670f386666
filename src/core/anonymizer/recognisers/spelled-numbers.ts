/** Telephone numbers said in words: "nove oito sete meia cinco quatro três dois", "triple five oh one double two". */
import type { Candidate, Reading } from '../candidates.ts';
import type { EntityType } from '../placeholders.ts';
import type { Token } from '../tokens.ts';
import { cuesAround } from './cues.ts';
import { kindUnaided } from './document-lookup.ts';
import { DIGITS, HUNDREDS, NUMBER_WORDS, TEENS, TENS, TWENTIES } from './number-words.ts';
import { indexWords } from '../word-index.ts';
import { wordsOf } from './words-of.ts';

const AND = wordsOf('y e');
const REPEATED: ReadonlyMap<string, number> = new Map([
  ['double', 1],
  ['triple', 2],
  ['doble', 1],
  ['duplo', 1],
]);

const fewestWords = 4;
const fewestDigits = 7;
const mostPhoneDigits = 14;
const mostDigits = 22;

export function findSpelledNumbers({ tokens, signs }: Reading): Candidate[] {
  const { words, numbers } = signs;
  if (words.digit.length === 0 || (words.digit.length < 3 && numbers.length === 0)) return [];
  const found: Candidate[] = [];
  let index = 0;
  while (index < tokens.length) {
    if (!mayBegin(tokens[index]!) || isAlone(tokens, index)) {
      index++;
      continue;
    }
    const row = rowFrom(tokens, index);
    const type = isSeries(row.values) ? undefined : typeOf(tokens, index, row);
    const first = tokens[index];
    const final = tokens[row.last];
    if (first !== undefined && final !== undefined && type !== undefined)
      found.push({ start: first.start, end: final.end, type });
    index = Math.max(index, row.last) + 1;
  }
  return found;
}

const beginning = indexWords([...NUMBER_WORDS, ...REPEATED.keys()].map((word) => [word, true]));

/** Whether a folded word may stand in a number that is said. */
export const isNumberWord = (word: string): boolean => NUMBER_WORDS.has(word) || REPEATED.has(word);

const mayBegin = ({ number, hash }: Token): boolean => number || beginning.find(hash) !== undefined;

/** One number, in words or figures, is no row. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.gap === 'stop' || !(mayBegin(next) || AND.has(next.text));
}

/** Digits in words and figures that follow one another. */
interface Row {
  /** Its last token; before the first when there are none. */
  readonly last: number;
  readonly digits: string;
  /** How many numbers are in words. */
  readonly words: number;
  /** The numbers in words, NaN for those in figures. */
  readonly values: readonly number[];
}

/** Figures beside them count too, when all together are as many as a telephone has. */
const isLong = ({ digits, words }: Row): boolean =>
  words >= fewestWords || (words >= 3 && digits.length >= 9);

function typeOf(tokens: readonly Token[], first: number, row: Row): EntityType | undefined {
  const { digits, words, last, values } = row;
  if (isCounting(values) && cuesAround(tokens, { first, last }).length === 0) return undefined;
  const isPhone = digits.length >= fewestDigits && digits.length <= mostPhoneDigits;
  if (isLong(row)) {
    const kind = kindUnaided(digits, String(digits.length), []);
    if (kind !== undefined) return kind.type;
    return isPhone ? 'PHONE' : undefined;
  }
  if (words === 0 || !isPhone) return undefined;
  // "al 312 458 nueve cero 21": few words among figures, announced as a telephone.
  const cues = cuesAround(tokens, { first, last });
  return cues[0] === 'phone' ? 'PHONE' : undefined;
}

/** "cinco diez quince veinte": more than digits, each more than the one before it or each less. */
function isSeries(values: readonly number[]): boolean {
  if (values.length < fewestWords || values.every((value) => value < 10)) return false;
  const steps = values.slice(1).map((value, index) => Math.sign(value - values[index]!));
  return steps[0] !== 0 && steps.every((step) => step === steps[0]);
}

function rowFrom(tokens: readonly Token[], first: number): Row {
  let last = first - 1;
  let digits = '';
  let words = 0;
  let repeats = 0;
  const values: number[] = [];
  for (let index = first; index < tokens.length && digits.length <= mostDigits; index++) {
    const token = tokens[index];
    if (token === undefined || (index > first && token.gap === 'stop')) break;
    const said = saidAt(tokens, index);
    if (said !== undefined) {
      digits += said.digits.repeat(said.digits.length === 1 ? 1 + repeats : 1);
      values.push(Number(said.digits));
      words++;
      index = said.last;
    } else if (token.number && token.text.length <= 9) {
      digits += token.text;
      values.push(NaN);
    } else if (REPEATED.has(token.text)) {
      repeats = REPEATED.get(token.text) ?? 0;
      continue;
    } else break;
    repeats = 0;
    last = index;
  }
  return { last, digits, words, values };
}

interface Said {
  readonly digits: string;
  /** Its last token. */
  readonly last: number;
}

/** The number whose words begin at a token. */
function saidAt(tokens: readonly Token[], at: number): Said | undefined {
  const word = tokens[at]?.text ?? '';
  const hundred = HUNDREDS.get(word);
  if (hundred === undefined) return belowHundred(tokens, at);
  const next = tokens[at + 1]?.gap === 'space' ? belowHundred(tokens, at + 1) : undefined;
  return next === undefined || next.digits === '0'
    ? { digits: `${hundred}00`, last: at }
    : { digits: hundred + next.digits.padStart(2, '0'), last: next.last };
}

function belowHundred(tokens: readonly Token[], at: number): Said | undefined {
  const word = tokens[at]?.text ?? '';
  const digits = DIGITS.get(word) ?? TEENS.get(word) ?? TWENTIES.get(word);
  if (digits !== undefined) return { digits, last: at };
  const ten = TENS.get(word);
  if (ten === undefined) return undefined;
  const unit = unitBehind(tokens, at);
  return { digits: `${ten}${unit?.digit ?? '0'}`, last: unit?.index ?? at };
}

/** The unit that goes with the tens at `at`. */
function unitBehind(tokens: readonly Token[], at: number): { digit: string; index: number } | undefined {
  const index = AND.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const token = tokens[index];
  const digit = DIGITS.get(token?.text ?? '');
  const isUnit = digit !== undefined && digit !== '0' && token?.gap !== 'stop' && token?.gap !== 'light';
  // In Spanish and Portuguese a unit follows "y" or "e"; in English it stands alone.
  const isEnglish = /ty$/.test(tokens[at]?.text ?? '');
  return isUnit && (index === at + 2 || isEnglish) ? { digit, index } : undefined;
}

/** "um dois três", "five four three": somebody counts, up or down, and says no number. */
function isCounting(values: readonly number[]): boolean {
  const [first = NaN, second = NaN] = values;
  const step = second - first;
  return (
    values.length >= 3 &&
    Math.abs(step) === 1 &&
    values.every((value, index) => value === first + index * step)
  );
}

/** Whether somebody counts from a token on. */
export const isCountingAt = (tokens: readonly Token[], first: number): boolean =>
  mayBegin(tokens[first]!) && isCounting(rowFrom(tokens, first).values);

/** The digits of a number that is said in words, in figures or in both; undefined where anything else is said. */
export function digitsSaid(tokens: readonly Token[]): string | undefined {
  const { digits, last } = rowFrom(tokens, 0);
  return last === tokens.length - 1 ? digits : undefined;
}
