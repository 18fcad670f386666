/**
 * Numbers that identify somebody: cards, CPF, CNPJ, telephones, other documents, postcodes, IPv4 addresses.
 * Each is decided once, from its check digits, its punctuation and the words before it, in that order of weight.
 * Ages, dates, doses, prices and crisis lines stay.
 */
import type { Candidate, Reading } from '../candidates.ts';
import type { EntityType } from '../placeholders.ts';
import { isCnpj, isCpf, isDni, isLuhn } from './checksums.ts';
import { cueBefore } from './cues.ts';
import type { Cue } from './cues.ts';
import { findDigitGroups, readingsFrom } from './digit-groups.ts';
import type { DigitGroups, Worth, Written } from './digit-groups.ts';
import { isCardPrefix, isInternational, isKnownShape, isPhoneShape, isPublicLine } from './number-shapes.ts';

interface Context {
  readonly cue: Cue | undefined;
  /** Written with "+" or "00". */
  readonly international: boolean;
  readonly text: string;
}

export function findNumbers(reading: Reading): Candidate[] {
  const { text } = reading.view;
  const groups = findDigitGroups(reading);
  const found: Candidate[] = [];
  let index = 0;
  while (index < groups.starts.length) {
    const kept = groupsKept(text, groups, index);
    if (kept > 0) {
      index += kept;
      continue;
    }
    const { candidate, next } = numberFrom(reading, groups, index);
    if (candidate !== undefined) found.push(candidate);
    index = next;
  }
  return found;
}

function numberFrom(
  { view: { text }, tokens }: Reading,
  groups: DigitGroups,
  first: number,
): { candidate?: Candidate; next: number } {
  const start = groups.starts[first] ?? 0;
  const end = groups.ends[first] ?? 0;
  if (end - start > 19) return { candidate: { start, end, type: 'ID' }, next: first + 1 };
  const context: Context = {
    cue: cueBefore(tokens, start),
    international: isPlusBefore(text, start) || text.startsWith('00', start),
    text,
  };
  const isWorth: Worth = context.cue !== undefined || context.international ? isLong : isTelling;
  const readings = readingsFrom(text, groups, { first, isWorth });
  for (const written of readings) {
    if (isPublicLine(written.digits)) return { next: written.last + 1 };
    const type = classify(written, context);
    if (type !== undefined) return { candidate: extend(text, written, type), next: written.last + 1 };
  }
  return { next: first + 1 };
}

function isLong(_shape: string, digits: number): boolean {
  return digits >= 4;
}

/** Without a word or "+" before it, a number must have a telling form. */
function isTelling(shape: string, digits: number, separators: readonly string[]): boolean {
  return (digits >= 7 && isKnownShape(shape)) || (separators.length === 3 && separators[0] === '.');
}

/** The deciders in order; the first that knows the number names it. */
const DECIDERS: readonly ((written: Written, context: Context) => EntityType | undefined)[] = [
  asIp,
  asCard,
  asCompany,
  asPersonNumber,
  asPhoneWithPlus,
  asCued,
  asDocument,
  asPhone,
  asPostcode,
  asUnexplained,
];

function classify(written: Written, context: Context): EntityType | undefined {
  for (const decide of DECIDERS) {
    const type = decide(written, context);
    if (type !== undefined) return type;
  }
  return undefined;
}

function asIp({ digits, shape, separators, start, end }: Written, { text }: Context): EntityType | undefined {
  if (separators.length !== 3 || separators.some((separator) => separator !== '.')) return undefined;
  if (text[start - 1] === '.' || /^\.\d/.test(text.slice(end, end + 2))) return undefined;
  let at = 0;
  for (const length of shape.split('-').map(Number)) {
    if (length > 3 || Number(digits.slice(at, at + length)) > 255) return undefined;
    at += length;
  }
  return 'IP';
}

const CARD_SHAPE = /^(?:\d\d|4-4-4-[1-4]|4-4-4-4-[1-3]|4-6-[45]|spelled)$/;

function asCard({ digits, shape }: Written, { cue }: Context): EntityType | undefined {
  if (digits.length < 13 || !CARD_SHAPE.test(shape)) return undefined;
  if (cue === 'card') return 'CREDIT_CARD';
  if (!isCardPrefix(digits)) return undefined;
  return isLuhn(digits) || shape === '4-4-4-4' ? 'CREDIT_CARD' : undefined;
}

function asCompany({ digits, shape, spelled }: Written, { cue }: Context): EntityType | undefined {
  if (digits.length !== 14) return undefined;
  const plain = shape === '14' || spelled;
  return cue === 'cnpj' || shape === '2-3-3-4-2' || (plain && isCnpj(digits)) ? 'CNPJ' : undefined;
}

function asPersonNumber({ digits, shape, spelled }: Written, { cue }: Context): EntityType | undefined {
  if (digits.length !== 11) return undefined;
  if (cue === 'cpf' || shape === '3-3-3-2' || shape === '9-2') return 'CPF';
  return (shape === '11' || spelled) && cue !== 'phone' && isCpf(digits) ? 'CPF' : undefined;
}

function asPhoneWithPlus(written: Written, { international }: Context): EntityType | undefined {
  if (!international || hasSlash(written)) return undefined;
  return isInternational(written.digits.replace(/^00/, '')) ? 'PHONE' : undefined;
}

const AMOUNT = /^ ?(?:reais|real|mil|euros?|dolares|dollars|bucks|pounds|pesos|mg|ml|kg|vezes|times|veces)\b/;

function asCued({ digits, end, separators }: Written, { cue, text }: Context): EntityType | undefined {
  if (cue === undefined || AMOUNT.test(text.slice(end, end + 12))) return undefined;
  const { length } = digits;
  if (cue === 'cpf' && length >= 9 && length <= 12) return 'CPF';
  if (cue === 'postcode' && length >= 5 && length <= 9) return 'ADDRESS';
  if (cue === 'id' && length >= 5) return 'ID';
  return cue === 'phone' && length >= 7 && length <= 15 && !separators.includes('/') ? 'PHONE' : undefined;
}

function asDocument(written: Written, { text }: Context): EntityType | undefined {
  const { shape, separators, start, end } = written;
  switch (shape) {
    case '7':
    case '8':
      return isDni(withLetters(text, start, end)) ? 'ID' : undefined;
    case '3-2-4':
      return separators.every(isHyphen) ? 'ID' : undefined;
    case '1-3-3-1':
    case '2-3-3-1':
      return separators.join('') === '..-' ? 'ID' : undefined;
    case '1-3-3':
    case '2-3-3':
      return separators.join('') === '..' && /^-[kx](?![a-z])/.test(text.slice(end, end + 3))
        ? 'ID'
        : undefined;
    case '3-5-5-1':
      return separators[0] === '.' ? 'ID' : undefined;
    default:
      return undefined;
  }
}

/** "12345678z", "x1234567l": the number with a letter directly before or after it. */
function withLetters(text: string, start: number, end: number): string {
  const before = /[xyz]/.test(text.charAt(start - 1)) ? start - 1 : start;
  return (
    text.slice(before, end) +
    text
      .slice(end, end + 2)
      .replace('-', '')
      .charAt(0)
  );
}

function asPhone(written: Written): EntityType | undefined {
  const { digits, shape, separators, spelled } = written;
  if (digits.length < 7 || hasSlash(written)) return undefined;
  if (spelled)
    return /^(?:[1-9]{2}9\d{8}|[1-9]\d{9})$/.test(digits) && !isCounting(digits) ? 'PHONE' : undefined;
  if (separators.length > 1 && separators.every((separator) => separator === '.') && shape.endsWith('-3'))
    return undefined;
  if (!isPhoneShape(shape, digits, separators.every(isHyphen))) return undefined;
  return separators.length > 1 && isRoundSeries(written) ? undefined : 'PHONE';
}

function isHyphen(separator: string): boolean {
  return separator === '-' || separator === ' - ';
}

function isCounting(digits: string): boolean {
  return '01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits);
}

/** "200 300 400": amounts, not a telephone number. */
function isRoundSeries({ digits, shape }: Written): boolean {
  let at = 0;
  return shape.split('-').every((length) => digits[(at += Number(length)) - 1] === '0');
}

function asPostcode({ digits, shape, separators }: Written): EntityType | undefined {
  if (shape === '5-3') return separators[0] === '-' ? 'ADDRESS' : undefined;
  if (shape === '2-3-3') return separators.join('') === '.-' ? 'ADDRESS' : undefined;
  return shape === '4-3' && separators[0] === '-' && !/^(?:0|19|20)/.test(digits) ? 'ADDRESS' : undefined;
}

/** A long run of digits that nothing explains is an account or a document of some kind. */
function asUnexplained({ digits, separators }: Written): EntityType | undefined {
  return separators.length === 0 && digits.length >= 11 ? 'ID' : undefined;
}

function hasSlash({ separators }: Written): boolean {
  return separators.includes('/');
}

/** How many groups from here are a date, a price or a measure: never anybody's number. */
function groupsKept(text: string, groups: DigitGroups, first: number): number {
  const { starts, separators } = groups;
  if (isDate(groups, first)) return 3;
  const start = starts[first] ?? 0;
  const before = text[start - 1] === ' ' ? text[start - 2] : text[start - 1];
  if (before !== '$' && before !== '€' && before !== '£') return 0;
  let count = 1;
  while (separators[first + count - 1] === '.') count++;
  return count;
}

const DATE_LENGTHS = /^(?:[12],[12],(?:2|4)|4,[12],[12])$/;

function isDate({ starts, ends, separators }: DigitGroups, first: number): boolean {
  const mark = separators[first];
  if (mark !== '/' && mark !== '-' && mark !== '.') return false;
  if (separators[first + 1] !== mark || separators[first + 2] === mark) return false;
  const lengths = [0, 1, 2].map((step) => (ends[first + step] ?? 0) - (starts[first + step] ?? 0));
  return DATE_LENGTHS.test(lengths.join());
}

function isPlusBefore(text: string, start: number): boolean {
  const at = text[start - 1] === '(' ? start - 2 : start - 1;
  return text[at] === '+' || (text[at] === ' ' && text[at - 1] === '+');
}

/** Takes in "+", the opening bracket of an area code, and letters that belong to a document. */
function extend(text: string, { start, end, separators }: Written, type: EntityType): Candidate {
  let from = start;
  if (
    separators.some((separator) => separator.startsWith(')')) &&
    text[from - 1] === '(' &&
    !separators[0]?.includes('(')
  )
    from--;
  const plus = /\+ ?\(?$/.exec(text.slice(Math.max(0, from - 3), from));
  if (plus !== null && type === 'PHONE') from -= plus[0].length;
  if (type !== 'ID') return { start: from, end, type };
  const attached = /(?<![a-z0-9])[a-z]{1,3}$/.exec(text.slice(Math.max(0, from - 4), from));
  const before = from - (attached?.[0].length ?? 0);
  const after = /^-?[a-z0-9](?![a-z0-9])/.exec(text.slice(end, end + 3));
  return { start: before, end: end + (after?.[0].length ?? 0), type };
}
