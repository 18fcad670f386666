/** How telephone numbers are grouped and begin, and which numbers are nobody's. */
import { UNAIDED_SHAPES } from './document-lookup.ts';

const COUNTRY = '(?:55|351|34|52|54|56|57|51|598|595|591|593|58|44|1)';

/** Lengths of the groups → how the digits must begin. Without punctuation: one group. */
const PHONE_SHAPES: ReadonlyMap<string, RegExp> = new Map([
  ['9', /^(?:2[1-9]|[6-9])/],
  ['10', /^(?:[1-9]|09[6-9])/],
  ['11', /^(?:[1-9]{2}9|0[1-9]|1[2-9])/],
  ['12', new RegExp(`^(?:${COUNTRY}|0)`)],
  ['13', new RegExp(`^(?:${COUNTRY}|0)`)],
  ['5-4', /^9/],
  ['1-4-4', /^[29]/],
  ['1-8', /^9/],
  ['2-5-4', /^[1-9]{2}9/],
  ['3-5-4', /^0[1-9]{2}9/],
  ['2-4-4', /^[1-9]/],
  ['3-4-4', /^[02-9]/],
  ['2-1-4-4', /^[1-9]{2}9/],
  ['2-9', /^(?:[1-9]{2}9|34[6-9])/],
  ['2-8', /^[1-9][1-9]/],
  ['2-7', /^(?:[1-9]|0[1-7])/],
  ['3-7', /^[1-9]/],
  ['3-6', /^[6-9]/],
  ['3-3-4', /^(?:[2-9]|09)/],
  ['3-3-3', /^(?:[26-9]|09)/],
  ['3-3-2-2', /^[2-9]/],
  ['3-2-2-2', /^[6-9]/],
  ['2-3-2-2', /^[89]/],
  ['2-3-4', /^(?:2|0[1-7])/],
  ['5-6', /^0/],
  ['4-7', /^0/],
  ['4-6', /^(?:0|2[2-9]|3[3-8])/],
  ['4-2-2-2', /^0/],
  ['4-3-2-2', /^0/],
  ['3-2-3-4', /^(?:0[1-9]\d15|59[35])/],
  ['3-2-7', /^(?:0[1-9]\d15|59[35])/],
  ['4-2-3-4', /^0[1-9]\d\d15/],
  ['4-2-7', /^0[1-9]\d\d15/],
  ['4-2-6', /^0?[23]\d{2,3}15/],
  ['2-1-2-4-4', /^549/],
  ['2-1-3-3-4', /^549/],
  ['2-1-3-7', /^549/],
  ['2-1-8', /^569/],
  ['2-3-7', /^5[47]/],
  ['3-8', /^50[2-7]/],
  ['4-3-4', /^0/],
  ['4-3-3', /^0/],
  ['5-3-3', /^0/],
  ['2-2-4-4', /^[1-9]/],
  ['2-2-5-4', /^[1-9]/],
  ['3-2-5-4', /^(?:055|351)/],
  ['2-2-1-4-4', /^[1-9]/],
  ['2-2-9', /^[1-9]/],
  ['2-2-8', /^[1-9]/],
  ['2-11', /^55/],
  ['2-10', new RegExp(`^${COUNTRY}`)],
  ['3-9', new RegExp(`^${COUNTRY}`)],
  ['1-3-3-4', /^1/],
  ['1-10', /^1/],
  ['2-3-3-3', new RegExp(`^${COUNTRY}`)],
  ['2-3-2-2-2', /^34/],
  ['2-3-3-4', new RegExp(`^${COUNTRY}`)],
  ['2-4-6', /^44/],
  ['2-2-4-4-4', /^44/],
  ['3-3-3-3', new RegExp(`^${COUNTRY}`)],
]);

/** Short groups that only a hyphen makes a telephone number. */
const HYPHENATED_SHAPES: ReadonlyMap<string, RegExp> = new Map([
  ['4-4', /^[2-9]/],
  ['3-4', /^[2-9]/],
]);

const POSTCODE_SHAPES = ['5-3', '2-3-3', '4-3'];

/** The groupings that mean something without a word before them; looked up first, it spares the rest. */
const KNOWN_SHAPES: ReadonlySet<string> = new Set([
  ...PHONE_SHAPES.keys(),
  ...HYPHENATED_SHAPES.keys(),
  ...UNAIDED_SHAPES,
  ...POSTCODE_SHAPES,
]);

/** Whether a number in such groups can be anybody's, when no word and no "+" says that it is. */
export function isKnownShape(shape: string): boolean {
  return KNOWN_SHAPES.has(shape) || !shape.includes('-');
}

export function isPhoneShape(shape: string, digits: string, hyphenated: boolean): boolean {
  if (PHONE_SHAPES.get(shape)?.test(digits) === true) return true;
  return hyphenated && HYPHENATED_SHAPES.get(shape)?.test(digits) === true && !isYears(digits);
}

function isYears(digits: string): boolean {
  return digits.length === 8 && /^(?:19|20)\d\d(?:19|20)\d\d$/.test(digits);
}

/** Longest numbers by country code, country code included. */
const LONGEST: readonly (readonly [code: string, digits: number])[] = [
  ['55', 13],
  ['351', 12],
  ['34', 11],
  ['1', 11],
  ['52', 13],
  ['54', 13],
  ['56', 11],
  ['57', 12],
  ['51', 11],
  ['598', 11],
  ['44', 12],
];

/** A number written with "+": E.164, at most as long as its country allows. */
export function isInternational(digits: string): boolean {
  if (digits.length < 8) return false;
  const known = LONGEST.find(([code]) => digits.startsWith(code));
  return digits.length <= (known?.[1] ?? 15);
}

/**
 * Crisis and emergency lines long enough to look like somebody's telephone. Those of three to six digits
 * (188, 190, 192, 193, 988, 911, 999, 112, 024, 141, 116 123, 741741 …) are shorter than any number taken for one.
 */
const PUBLIC_LINES = [
  '08001161123',
  '116123',
  '8009112000',
  '08009112000',
  '18002738255',
  '8002738255',
  '08000767',
  '8002900024',
  '5552598121',
  '717003717',
  '914590050',
  '213544545',
  '912802669',
  '963524660',
  '808242424',
  '08000113131',
  '08003451435',
  '01152751135',
  '52751135',
  '08009990091',
  '6003607777',
  '900202010',
  '018000113113',
  '18009810023',
  '8009810023',
];

/** With the country before them, too. */
const PUBLIC_NUMBERS: ReadonlySet<string> = new Set(
  ['', '55', '351', '34', '52', '54', '598', '44', '1'].flatMap((country) =>
    PUBLIC_LINES.flatMap((line) => (country === '' ? [line] : [country + line, `00${country}${line}`])),
  ),
);

export const isPublicLine = (digits: string): boolean => PUBLIC_NUMBERS.has(digits);
