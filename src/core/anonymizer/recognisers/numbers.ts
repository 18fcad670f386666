/**
 * Numbers that identify somebody: cards, CPF, CNPJ, telephones, other documents, postcodes, IPv4 addresses.
 * Each is decided once, from its check digits, its punctuation and the words before it, in that order of weight.
 * Ages, dates, doses, prices and crisis lines stay.
 */
import type { Finding, Reading } from '../candidates.ts';
import type { EntityType } from '../placeholders.ts';
import { cuesAround, cuesFarBefore } from './cues.ts';
import type { Cue } from './cues.ts';
import { findDigitGroups, readingsFrom } from './digit-groups.ts';
import type { DigitGroups, Worth, Written } from './digit-groups.ts';
import { isMisfit, kindUnaided } from './document-lookup.ts';
import type { DocumentKind } from './document-kind.ts';
import { asIp } from './ip-addresses.ts';
import { groupsKept } from './kept-numbers.ts';
import { isInternational, isKnownShape, isPhoneShape, isPublicLine } from './number-shapes.ts';

interface Context {
  /** The nearest first. */
  readonly cues: readonly Cue[];
  /** Written with "+" or "00". */
  readonly international: boolean;
  /** Of documents, farther away in the sentence, where no other stands nearer. */
  readonly farCues: () => readonly Cue[];
  readonly text: string;
}

export function findNumbers(reading: Reading): Finding[] {
  if (reading.signs.numbers.length === 0) return [];
  const { text } = reading.view;
  const groups = findDigitGroups(reading);
  const found: Finding[] = [];
  let index = 0;
  while (index < groups.starts.length) {
    if (isShort(groups, index)) {
      index++;
      continue;
    }
    const kept = groupsKept(text, groups, index);
    if (kept > 0) {
      index += kept;
      continue;
    }
    const listed = endOfList(groups, index);
    if (listed > index) {
      index = listed;
      continue;
    }
    const { candidate, next } = numberFrom(reading, groups, index);
    if (candidate !== undefined) found.push(candidate);
    index = next;
  }
  return found;
}

const FEWEST_DIGITS = 4;

/** Most numbers that people write are: fewer digits are nobody's, whatever stands before them, and no date. */
function isShort({ starts, ends, separators }: DigitGroups, first: number): boolean {
  let digits = 0;
  for (let index = first; digits < FEWEST_DIGITS; index++) {
    digits += ends[index]! - starts[index]!;
    if (separators[index] === undefined) break;
  }
  return digits < FEWEST_DIGITS;
}

const LONGEST_NUMBER = 24;
const LONGEST_ITEM = 2;

/** Behind a row of more small numbers than any number has groups: a list, a table, a countdown. Else `first`. */
function endOfList({ starts, ends, separators }: DigitGroups, first: number): number {
  const isSmall = (index: number): boolean => (ends[index] ?? 0) - (starts[index] ?? 0) <= LONGEST_ITEM;
  let last = first;
  while (last - first <= LONGEST_NUMBER && isSmall(last) && separators[last] !== undefined) last++;
  if (last - first <= LONGEST_NUMBER) return first;
  while (isSmall(last) && separators[last] !== undefined) last++;
  return last + 1;
}

function numberFrom(
  { view: { text }, tokens }: Reading,
  groups: DigitGroups,
  first: number,
): { candidate?: Finding; next: number } {
  const start = groups.starts[first] ?? 0;
  const context: Context = {
    cues: cuesAround(tokens, {
      first: groups.tokens[first]!,
      last: groups.tokens[lastOfRow(groups, first)]!,
    }),
    farCues: () => cuesFarBefore(tokens, groups.tokens[first]!),
    international: isPlusBefore(text, start) || text.startsWith('00', start),
    text,
  };
  const isWorth: Worth = context.cues.length > 0 || context.international ? isLong : isTelling;
  const readings = readingsFrom(text, groups, { first, isWorth });
  for (const written of readings) {
    if (isPublicLine(written.digits)) return { next: written.last + 1 };
    const type = classify(written, context);
    if (type === 'refused' || (type === undefined && context.cues[0] !== 'phone' && isMisfitting(written)))
      return { candidate: { ...written, type: undefined }, next: written.last + 1 };
    if (type !== undefined) return { candidate: extend(text, written, type), next: written.last + 1 };
  }
  return { next: first + 1 };
}

const isMisfitting = ({ digits, shape, separators }: Written): boolean => isMisfit(digits, shape, separators);

const LONGEST_ROW = 8;

function lastOfRow({ separators }: DigitGroups, first: number): number {
  let last = first;
  while (separators[last] !== undefined && last - first < LONGEST_ROW) last++;
  return last;
}

function isLong(_shape: string, digits: number): boolean {
  return digits >= FEWEST_DIGITS;
}

/** Without a word or "+" before it, a number must have a telling form. */
function isTelling(shape: string, digits: number, separators: readonly string[]): boolean {
  return (digits >= 7 && isKnownShape(shape)) || (separators.length === 3 && separators[0] === '.');
}

/** `refused`: announced as what its check digits say that it is not. */
type Verdict = EntityType | 'refused' | undefined;

/** The deciders in order; the first that knows the number names it. */
const DECIDERS: readonly ((written: Written, context: Context) => Verdict)[] = [
  asIp,
  asAnnounced,
  asUnaided,
  asPhoneWithPlus,
  asCued,
  asAnnouncedFar,
  asPhone,
  asPostcode,
];

function classify(written: Written, context: Context): Verdict {
  for (const decide of DECIDERS) {
    const verdict = decide(written, context);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

/** A document with a letter at its end has a check of its own. */
const LETTER_BEHIND = /^-?[a-z](?![a-z])/;

function asAnnounced(written: Written, { cues, text }: Context): Verdict {
  const { digits, shape, end } = written;
  if (cues.length === 0 || cues[0] === 'phone') return undefined;
  if (AMOUNT.test(text.slice(end, end + 12))) return undefined;
  for (const cue of cues) {
    if (typeof cue !== 'object') continue;
    const fitting = cue.filter(
      ({ shortest, longest }) => digits.length >= shortest && digits.length <= longest,
    );
    const holding = fitting.find(
      ({ check }) => check?.(digits, shape) ?? !LETTER_BEHIND.test(text.slice(end, end + 3)),
    );
    if (holding !== undefined) return holding.type;
    if (fitting.length > 0) return (kindUnaidedOf(digits) ?? kindChecked(cues, written))?.type ?? 'refused';
  }
  return undefined;
}

/** "SSN on file": the nearest word is another document's, a farther one's check digits hold. */
const kindChecked = (cues: readonly Cue[], { digits, shape }: Written): DocumentKind | undefined =>
  cues
    .flatMap((cue) => (typeof cue === 'object' ? cue : []))
    .find(
      ({ shortest, longest, check }) =>
        digits.length >= shortest && digits.length <= longest && check?.(digits, shape) === true,
    );

/** "The BSN of Fatima El Idrissi is …": its check digits make up for the distance. */
function asAnnouncedFar(written: Written, { cues, farCues }: Context): Verdict {
  return cues.length === 0 ? kindChecked(farCues(), written)?.type : undefined;
}

/** Announced as one thing by mistake, and by its check digits another. */
const kindUnaidedOf = (digits: string): DocumentKind | undefined =>
  kindUnaided(digits, String(digits.length), []);

function asUnaided({ digits, shape, separators, start }: Written, { cues, text }: Context): Verdict {
  const kind = kindUnaided(digits, shape, separators);
  const isDialled = cues[0] === 'phone' && digits.length <= 11 && !shape.startsWith('3-3-3');
  if (isDialled && kind?.between === undefined) return undefined;
  if (kind?.type === 'CREDIT_CARD' && isPlusBefore(text, start)) return undefined;
  if (kind !== undefined) return kind.type;
  // No telephone is written so, whatever stands before it.
  return isMisfit(digits, shape, separators) && NO_PHONE.test(`${shape} ${separators.join('')}`)
    ? 'refused'
    : undefined;
}

const NO_PHONE = /^(?:3-3-3-2 \.\.-|2-3-3-4-2 \.\.\/-|3-5-2-1 \.\.-|6-7 -)$/;

function asPhoneWithPlus(written: Written, { international }: Context): Verdict {
  if (!international || hasSlash(written)) return undefined;
  return isInternational(written.digits.replace(/^00/, '')) ? 'PHONE' : undefined;
}

const AMOUNT = /^ ?(?:reais|real|mil|euros?|dolares|dollars|bucks|pounds|pesos|mg|ml|kg|vezes|times|veces)\b/;

function asCued(written: Written, { cues: [cue], text }: Context): Verdict {
  const { digits, end, separators, spelled } = written;
  if (cue !== 'phone' && cue !== 'postcode') return undefined;
  if (AMOUNT.test(text.slice(end, end + 12))) return undefined;
  const { length } = digits;
  if (spelled && isCounting(digits)) return undefined;
  if (isScientific(written, text)) return undefined;
  if (cue === 'postcode' && length >= 4 && length <= 9) return 'ADDRESS';
  return cue === 'phone' && length >= 7 && length <= 15 && !separators.includes('/') ? 'PHONE' : undefined;
}

function asPhone(written: Written, { text }: Context): Verdict {
  const { digits, shape, separators, spelled } = written;
  if (digits.length < 7 || hasSlash(written)) return undefined;
  // "#4827193650": what is counted is no telephone.
  if (separators.length === 0 && (text[written.start - 1] === '#' || isTimestamp(written, text)))
    return undefined;
  if (/^[-./]\d/.test(text.slice(written.end, written.end + 2))) return undefined;
  if (spelled)
    return /^(?:[1-9]{2}9\d{8}|[1-9]\d{9})$/.test(digits) && !isCounting(digits) ? 'PHONE' : undefined;
  if (separators.length > 1 && separators.every((separator) => separator === '.') && shape.endsWith('-3'))
    return undefined;
  if (!isPhoneShape(shape, digits, separators.every(isHyphen))) return undefined;
  return separators.length > 1 && isRoundSeries(written) ? undefined : 'PHONE';
}

/** "ts=1715423525", `"created_at": 1715423525`: seconds or milliseconds since 1970 in a field that is called a time. */
const isTimestamp = ({ digits, start }: Written, text: string): boolean =>
  /^1[5-9]\d{8}(?:\d{3})?$/.test(digits) &&
  /(?:(?<![a-z])(?:ts|iat|exp|epoch|created|updated)|time|stamp|date|_at|_ms)["']? ?[:=] ?["']?$/.test(
    text.slice(Math.max(0, start - 14), start),
  );

/** "6.02214076e23". */
const isScientific = ({ end }: Written, text: string): boolean => /^e[-+]?\d/.test(text.slice(end, end + 3));

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

function hasSlash({ separators }: Written): boolean {
  return separators.includes('/');
}

function isPlusBefore(text: string, start: number): boolean {
  const at = text[start - 1] === '(' ? start - 2 : start - 1;
  return text[at] === '+' || (text[at] === ' ' && text[at - 1] === '+');
}

/** Takes in "+", the opening bracket of an area code, and the letter that ends a document. */
function extend(text: string, { start, end, separators }: Written, type: EntityType): Finding {
  let from = start;
  if (
    separators.some((separator) => separator.startsWith(')')) &&
    text[from - 1] === '(' &&
    !separators[0]?.includes('(')
  )
    from--;
  const plus = /\+ ?\(?$/.exec(text.slice(Math.max(0, from - 3), from));
  if (plus !== null && type === 'PHONE') from -= plus[0].length;
  return { start: from, end: type === 'RG' ? endWithLetter(text, end) : end, type };
}

/** "12.345.678-x". */
function endWithLetter(text: string, end: number): number {
  return end + (/^-?[a-z0-9](?![a-z0-9])/.exec(text.slice(end, end + 3))?.[0].length ?? 0);
}
