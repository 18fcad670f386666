/**
 * Identifiers with check characters, made from the rules that their issuers publish and from nothing of the product,
 * so that what recognises them is measured against something else than itself.
 */
import type { EntityType } from '../../../src/core/anonymizer/anonymizer.ts';

/** A seeded source of chance. */
export interface Chance {
  /** A whole number below `limit`. */
  readonly below: (limit: number) => number;
  readonly digits: (count: number) => string;
  readonly pick: <T>(values: readonly [T, ...T[]]) => T;
  readonly from: (alphabet: string, count?: number) => string;
}

export interface Identifier {
  readonly name: string;
  readonly type: EntityType;
  /** Words that announce it; none where people write none. */
  readonly words: readonly string[];
  /** What the check characters are computed from. */
  readonly body: (chance: Chance) => string;
  /** The whole with its check characters; undefined where the rule gives none to this body. */
  readonly complete: (body: string) => string | undefined;
  /** The body of a whole; without it all but the last character. */
  readonly bodyOf?: (whole: string) => string;
  /** Places of the check characters, from the end for negative ones; the last one without it. */
  readonly checks?: readonly number[];
  /** The ways people write it, with each "#" for a character. */
  readonly written: readonly string[];
  /** Those that tell it also where no word does. */
  readonly alone?: readonly string[];
  /** Behind its word a number is valid without a check as well: of other states, or of other countries. */
  readonly unchecked?: boolean;
  /** Capitals tell it, or count. */
  readonly cased?: boolean;
}

export function chanceFrom(seed: number): Chance {
  let state = seed;
  // Mulberry32 (T. Ettinger, public domain).
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const from = (alphabet: string, count = 1): string =>
    Array.from({ length: count }, () => alphabet.charAt(below(alphabet.length))).join('');
  return {
    below,
    digits: (count) => from('0123456789', count),
    pick: (values) => values[below(values.length)] ?? values[0],
    from,
  };
}

export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The sum of the digits, each times its weight; weights begin again where there are fewer of them. */
export const sumOf = (digits: string, weights: readonly number[]): number =>
  Array.from(digits, (digit, at) => Number(digit) * (weights[at % weights.length] ?? 0)).reduce(
    (sum, part) => sum + part,
    0,
  );

/** ISO/IEC 7812-1, annex B. */
export function luhnDigit(body: string): string {
  let sum = 0;
  Array.from(body)
    .reverse()
    .forEach((digit, at) => {
      const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
      sum += value > 9 ? value - 9 : value;
    });
  return String((10 - (sum % 10)) % 10);
}

export const withLuhn = (body: string): string => body + luhnDigit(body);

/** A date of birth as YYMMDD. */
export function birth(chance: Chance): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return two(chance.below(100)) + two(1 + chance.below(12)) + two(1 + chance.below(28));
}

export const bodyOf = ({ bodyOf: own }: Identifier, whole: string): string =>
  own === undefined ? whole.slice(0, -1) : own(whole);

/** Whether the check characters are those of the rest. */
export function holds(kind: Identifier, whole: string): boolean {
  try {
    return kind.complete(bodyOf(kind, whole)) === whole;
  } catch {
    return false;
  }
}

export function drawValid(kind: Identifier, chance: Chance): string {
  for (;;) {
    const whole = kind.complete(kind.body(chance));
    if (whole !== undefined) return whole;
  }
}

/** The same with one wrong check character, of the same sort as the right one. */
export function spoiled({ checks = [-1] }: Identifier, whole: string, chance: Chance): string {
  // The capitals of these are their check.
  const place = whole.startsWith('0x') ? whole.search(/[a-f]/i) : placeOf(whole, chance.from('01'), checks);
  const right = whole.charAt(place);
  const wrong = whole.startsWith('0x') ? swapped(right) : chance.from(sortOf(right).replace(right, ''));
  return whole.slice(0, place) + wrong + whole.slice(place + 1);
}

const placeOf = (whole: string, turn: string, checks: readonly number[]): number =>
  ((checks[Number(turn) % checks.length] ?? -1) + whole.length) % whole.length;
const swapped = (letter: string): string => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase());
const sortOf = (unit: string): string =>
  /\d/.test(unit) ? '123456789' : unit < 'a' ? 'ABCDEFGHJKLMNPQRSTUVWXYZ' : 'abcdefghjkmnpqrstuvwxyz';

/** "###.###" filled in; what is left of it goes behind, and what of the pattern is left falls away. */
export function written(whole: string, pattern: string): string {
  if (pattern === 'fours') return whole.replace(/.{4}(?=.)/g, '$& ');
  if (pattern === 'bare') return whole;
  let at = 0;
  return pattern.replace(/#/g, () => whole.charAt(at++));
}
