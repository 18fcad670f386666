/** Telephone numbers said in words: "nove oito sete meia cinco quatro três dois", "triple five oh one double two". */
import type { Candidate, Reading } from '../candidates.ts';
import type { EntityType } from '../placeholders.ts';
import type { Token } from '../tokens.ts';
import { kindUnaided } from './document-lookup.ts';
import { wordsOf } from './words-of.ts';

const DIGITS: ReadonlyMap<string, string> = new Map(
  [
    'zero oh cero',
    'um uma one uno',
    'dois duas two dos',
    'tres three',
    'quatro four cuatro',
    'cinco five',
    'seis meia six',
    'sete seven siete',
    'oito eight ocho',
    'nove nine nueve',
  ].flatMap((words, digit) => words.split(' ').map((word) => [word, String(digit)] as const)),
);
export const DIGIT_WORDS: ReadonlySet<string> = new Set(DIGITS.keys());
/** "treinta y dos", "vinte e um", "forty two": the digits of tens, to which those of a unit may be added. */
const TENS: ReadonlyMap<string, string> = new Map(
  [
    'veinte vinte twenty',
    'treinta trinta thirty',
    'cuarenta quarenta forty',
    'cincuenta cinquenta fifty',
    'sesenta sessenta sixty',
    'setenta seventy',
    'ochenta oitenta eighty',
    'noventa ninety',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, String(index + 2)] as const)),
);
export const TEN_WORDS: ReadonlySet<string> = new Set(TENS.keys());
const AND = wordsOf('y e');
const REPEATED: ReadonlyMap<string, number> = new Map([
  ['double', 1],
  ['triple', 2],
  ['doble', 1],
  ['duplo', 1],
]);
const COUNTED = wordsOf('um dois tres one two three uno dos');

const fewestWords = 4;
const fewestDigits = 7;
const mostPhoneDigits = 14;
const mostDigits = 22;

export function findSpelledNumbers({ tokens, signs }: Reading): Candidate[] {
  if (signs.words.digit < 3) return [];
  const found: Candidate[] = [];
  let index = 0;
  while (index < tokens.length) {
    const { last, digits, words } = rowFrom(tokens, index);
    const first = tokens[index];
    const final = tokens[last];
    if (first !== undefined && final !== undefined && isLong(digits, words) && !isCounting(tokens, index)) {
      const type = typeOf(digits);
      if (type !== undefined) found.push({ start: first.start, end: final.end, type });
    }
    index = Math.max(index, last) + 1;
  }
  return found;
}

/** Figures beside them count too, when all together are as many as a telephone has. */
const isLong = (digits: string, words: number): boolean =>
  words >= fewestWords || (words >= 3 && digits.length >= 9);

function typeOf(digits: string): EntityType | undefined {
  const kind = kindUnaided(digits, String(digits.length), []);
  if (kind !== undefined) return kind.type;
  return digits.length >= fewestDigits && digits.length <= mostPhoneDigits ? 'PHONE' : undefined;
}

/** Digits in words and figures that follow one another; `last` is before `first` when there are none. */
function rowFrom(tokens: readonly Token[], first: number): { last: number; digits: string; words: number } {
  let last = first - 1;
  let digits = '';
  let words = 0;
  let repeats = 0;
  for (let index = first; index < tokens.length && digits.length <= mostDigits; index++) {
    const token = tokens[index];
    if (token === undefined || (index > first && token.gap === 'stop')) break;
    const ten = TENS.get(token.text);
    const unit = ten === undefined ? undefined : unitBehind(tokens, index);
    const digit = DIGITS.get(token.text);
    if (ten !== undefined) {
      digits += `${ten}${unit?.digit ?? '0'}`;
      words++;
      index = unit?.index ?? index;
    } else if (digit !== undefined) {
      digits += digit.repeat(1 + repeats);
      words++;
    } else if (token.number && token.text.length <= 9) digits += token.text;
    else if (REPEATED.has(token.text)) {
      repeats = REPEATED.get(token.text) ?? 0;
      continue;
    } else break;
    repeats = 0;
    last = index;
  }
  return { last, digits, words };
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

/** "um dois três": somebody counts. */
export function isCounting(tokens: readonly Token[], first: number): boolean {
  return [0, 1, 2].every((step) => COUNTED.has(tokens[first + step]?.text ?? ''));
}
