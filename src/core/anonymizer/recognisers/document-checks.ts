/** Check digits of documents, by country. All take plain digits, or folded letters and digits. */
import { digitAt, isLuhn, isRepeated, lastOf, weighted } from './checksums.ts';

/** 11 less the rest of 11; 0 where that has two digits (Brazil, Portugal). */
function elevenLess(sum: number): number {
  const rest = sum % 11;
  return rest < 2 ? 0 : 11 - rest;
}

/** Brazil: driving licence. */
export function isCnh(digits: string): boolean {
  if (digits.length !== 11 || isRepeated(digits)) return false;
  const first = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
  const second = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11;
  const less = first > 9 ? 2 : 0;
  const expected = second > 9 ? 0 : second - less + (second < less ? 11 : 0);
  return digitAt(digits, 9) === first % 10 && digitAt(digits, 10) === expected % 10;
}

/** Brazil: PIS, PASEP, NIS. */
export function isPis(digits: string): boolean {
  if (digits.length !== 11 || isRepeated(digits)) return false;
  return elevenLess(weighted(digits, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2])) === lastOf(digits);
}

/** Brazil: card of the public health service. */
export function isSus(digits: string): boolean {
  if (!/^[12789]\d{14}$/.test(digits)) return false;
  return weighted(digits, [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

/** Brazil: voter registration; the ninth and tenth digits are the state. */
export function isVoter(digits: string): boolean {
  if (!/^\d{8}(?:0[1-9]|1\d|2[0-8])\d\d$/.test(digits)) return false;
  const small = /^\d{8}0[12]/.test(digits);
  const digitOf = (sum: number): number => {
    const rest = sum % 11;
    return rest === 0 && small ? 1 : rest % 10;
  };
  const first = digitOf(weighted(digits, [2, 3, 4, 5, 6, 7, 8, 9]));
  const second = digitOf(7 * digitAt(digits, 8) + 8 * digitAt(digits, 9) + 9 * first);
  return digitAt(digits, 10) === first && digitAt(digits, 11) === second;
}

/** Brazil: identity card as São Paulo numbers it; the last character may be an x. */
export function isRg(text: string): boolean {
  if (!/^\d{8}[\dx]$/.test(text)) return false;
  const expected = (11 - (weighted(text, [2, 3, 4, 5, 6, 7, 8, 9]) % 11)) % 11;
  return (expected === 10 ? 'x' : String(expected)) === text.charAt(8);
}

/** Portugal: taxpayer. */
export function isNif(digits: string): boolean {
  if (!/^[1235689]\d{8}$/.test(digits)) return false;
  return elevenLess(weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2])) === lastOf(digits);
}

/** Spain: social security. */
export function isNss(digits: string): boolean {
  if (digits.length !== 12) return false;
  const [province, number, check] = [digits.slice(0, 2), digits.slice(2, 10), digits.slice(10)];
  const whole =
    Number(number) < 10_000_000 ? Number(number) + Number(province) * 10_000_000 : Number(province + number);
  return whole % 97 === Number(check);
}

/** Chile: RUT, the last character may be a k. */
export function isRut(text: string): boolean {
  if (!/^\d{7,8}[\dk]$/.test(text)) return false;
  let sum = 0;
  for (let index = text.length - 2, weight = 2; index >= 0; index--, weight = weight === 7 ? 2 : weight + 1) {
    sum += digitAt(text, index) * weight;
  }
  const rest = 11 - (sum % 11);
  return '0123456789k0'.charAt(rest) === text.charAt(text.length - 1);
}

/** Argentina: CUIT and CUIL. */
export function isCuit(digits: string): boolean {
  if (!/^(?:2[03-7]|3[034])\d{9}$/.test(digits)) return false;
  const rest = 11 - (weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return (rest === 11 ? 0 : rest === 10 ? 9 : rest) === lastOf(digits);
}

/** Uruguay: identity card. */
export function isUruguayanId(digits: string): boolean {
  if (digits.length !== 8) return false;
  return (10 - (weighted(digits, [2, 9, 8, 7, 6, 3, 4]) % 10)) % 10 === lastOf(digits);
}

/** Ecuador: cédula; the first two digits are the province. */
export function isEcuadorianId(digits: string): boolean {
  return /^(?:[01]\d|2[0-4])[0-5]\d{7}$/.test(digits) && isLuhn(digits);
}

/** Ecuador: taxpayer; of people their cédula, of others a digit of its own, and then a branch. */
export function isEcuadorianRuc(digits: string): boolean {
  if (!/^(?:[01]\d|2[0-4])\d{8}(?!000)\d{3}$/.test(digits)) return false;
  const kind = digitAt(digits, 2);
  if (kind === 9) return elevenLess(weighted(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2])) === digitAt(digits, 9);
  if (kind === 6) return elevenLess(weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2])) === digitAt(digits, 8);
  return isEcuadorianId(digits.slice(0, 10));
}

/** Colombia: taxpayer, with its digit. */
export function isNit(digits: string): boolean {
  if (digits.length !== 10 || isRepeated(digits)) return false;
  const rest = weighted(digits, [41, 37, 29, 23, 19, 17, 13, 7, 3]) % 11;
  return (rest > 1 ? 11 - rest : rest) === lastOf(digits);
}

/** Peru: taxpayer. */
export function isRuc(digits: string): boolean {
  if (!/^(?:1[05-7]|20)\d{9}$/.test(digits)) return false;
  return (11 - (weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === lastOf(digits);
}

/** Venezuela: taxpayer; the letter counts. */
export function isRif(text: string): boolean {
  if (!/^[vejpg]\d{9}$/.test(text)) return false;
  const letter = 4 * (1 + 'vejpg'.indexOf(text.charAt(0)));
  const rest = 11 - ((letter + weighted(text.slice(1), [3, 2, 7, 6, 5, 4, 3, 2])) % 11);
  return (rest > 9 ? 0 : rest) === lastOf(text);
}

/** Documents called cédula: with a digit behind a hyphen it must be right; many countries have none. */
export function isCedula(digits: string, shape: string): boolean {
  if (!/-1$/.test(shape)) return true;
  return isRut(digits) || isUruguayanId(digits) || isEcuadorianId(digits) || isNit(digits);
}

/** Guatemala: nine digits, then the department and one of its towns. */
export const isGuatemalanId = (digits: string): boolean =>
  /^\d{9}(?:0[1-9]|1\d|2[0-2])(?:0[1-9]|[12]\d|3[0-4])$/.test(digits);

/** Honduras: department, town, year of registration and a number. */
export const isHonduranId = (digits: string): boolean =>
  /^(?:0[1-9]|1[0-8])(?:0[1-9]|[12]\d)(?:19|20)\d{7}$/.test(digits);

/** United States: providers of health care; Luhn behind the prefix of the card issuers for health. */
export function isNpi(digits: string): boolean {
  return /^[12]\d{9}$/.test(digits) && isLuhn(`80840${digits}`);
}

/** United States: doctors who may prescribe (DEA). */
export function isDea(text: string): boolean {
  if (!/^[a-z][a-z9]\d{7}$/.test(text)) return false;
  return weighted(text.slice(2), [1, 2, 1, 2, 1, 2]) % 10 === lastOf(text);
}

/** United States: social security and taxpayer numbers that can be given out. */
export function isSsn(digits: string): boolean {
  if (/^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/.test(digits)) return true;
  return /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits) && !/^(\d)\1{8}$/.test(digits);
}

/** United Kingdom: NHS number. */
export function isNhs(digits: string): boolean {
  if (digits.length !== 10 || isRepeated(digits)) return false;
  return (11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === lastOf(digits);
}

/** Canada: social insurance. */
export function isSin(digits: string): boolean {
  return /^[1-79]\d{8}$/.test(digits) && isLuhn(digits);
}

/** Australia: tax file number. */
export function isTfn(digits: string): boolean {
  return digits.length === 9 && weighted(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
}

/** Australia: business number. */
export function isAbn(digits: string): boolean {
  return (
    /^[1-9]\d{10}$/.test(digits) &&
    (weighted(digits, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0
  );
}

/** Poland: PESEL. */
export function isPesel(digits: string): boolean {
  return (
    digits.length === 11 &&
    (10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === lastOf(digits)
  );
}

const dihedral = [
  '0123456789', '1234067895', '2340178956', '3401289567', '4012395678',
  '5987604321', '6598710432', '7659821043', '8765932104', '9876543210',
]; // prettier-ignore
const turned = [
  '0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258',
]; // prettier-ignore

/** South Korea: resident registration, of the time when its last digit was a check. */
export function isRrn(digits: string): boolean {
  if (!/^\d\d[01]\d[0-3]\d[1-8]\d{6}$/.test(digits)) return false;
  return (11 - (weighted(digits, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 === lastOf(digits);
}

/** Australia: company number. */
export function isAcn(digits: string): boolean {
  return (
    digits.length === 9 && (10 - (weighted(digits, [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === lastOf(digits)
  );
}

/** India: Aadhaar (Verhoeff, 1969). */
export function isAadhaar(digits: string): boolean {
  if (!/^[2-9]\d{11}$/.test(digits)) return false;
  let check = 0;
  for (let index = 0; index < 12; index++) {
    const digit = turned[index % 8]?.charAt(digitAt(digits, 11 - index)) ?? '0';
    check = Number(dihedral[check]?.charAt(Number(digit)));
  }
  return check === 0;
}

/** Turkey: two check digits. */
export function isTckn(digits: string): boolean {
  if (!/^[1-9]\d{10}$/.test(digits)) return false;
  const tenth = weighted(digits, [7, -1, 7, -1, 7, -1, 7, -1, 7]);
  const eleventh = weighted(digits, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  return ((tenth % 10) + 10) % 10 === digitAt(digits, 9) && eleventh % 10 === digitAt(digits, 10);
}

/** South Africa: date of birth, sequence, citizenship, and the digit of Luhn. */
export const isSouthAfricanId = (digits: string): boolean =>
  /^\d\d[01]\d[0-3]\d{5}[012]\d\d$/.test(digits) && isLuhn(digits);

/** China: district, date of birth, sequence and a check (ISO 7064, MOD 11-2) that is a digit here. */
export const isResidentId = (digits: string): boolean =>
  /^[1-8]\d{5}(?:19|20)\d\d[01]\d[0-3]\d{5}$/.test(digits) &&
  weighted(digits, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 1;

const curpAlphabet = '0123456789abcdefghijklmn*opqrstuvwxyz';

/** Mexico: CURP. The 25th letter of its alphabet, which folds to n, is told from n by nothing here. */
export function isCurp(text: string): boolean {
  if (!/^[a-z][aeioux][a-z]{2}\d{6}[hmx][a-z]{2}[b-df-hj-np-tv-z]{3}[a-z\d]\d$/.test(text)) return false;
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += curpAlphabet.indexOf(text.charAt(index)) * (18 - index);
  return (10 - (sum % 10)) % 10 === lastOf(text);
}

const rfcAlphabet = '0123456789abcdefghijklmn&opqrstuvwxyz ';

/** Mexico: taxpayer; those of companies have three letters. */
export function isRfc(text: string): boolean {
  if (!/^[a-z&]{3,4}\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[a-z\d]{2}[\da]$/.test(text)) return false;
  const padded = text.padStart(13, ' ');
  let sum = 0;
  for (let index = 0; index < 12; index++) sum += rfcAlphabet.indexOf(padded.charAt(index)) * (13 - index);
  return '0123456789a'.charAt((11 - (sum % 11)) % 11) === text.charAt(text.length - 1);
}

/** Singapore: NRIC and FIN. */
export function isNric(text: string): boolean {
  const match = /^([stfg])(\d{7})([a-z])$/.exec(text);
  if (match === null) return false;
  const [, kind = '', digits = '', letter] = match;
  const rest = (weighted(digits, [2, 7, 6, 5, 4, 3, 2]) + ('tg'.includes(kind) ? 4 : 0)) % 11;
  return ('st'.includes(kind) ? 'jzihgfedcba' : 'xwutrqpnmlk').charAt(rest) === letter;
}

/** Finland: identity code, without the sign of the century if that is no letter. */
export function isHetu(text: string): boolean {
  const match = /^([0-3]\d[01]\d{3})a?(\d{3})([\da-z])$/.exec(text);
  if (match === null) return false;
  const [, born = '', number = '', check] = match;
  return '0123456789abcdefhjklmnprstuvwxy'.charAt(Number(born + number) % 31) === check;
}

const oddValues = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/** Italy: tax code. */
export function isCodiceFiscale(text: string): boolean {
  if (!/^[a-z]{6}\d\d[abcdehlmprst]\d\d[a-z]\d{3}[a-z]$/.test(text)) return false;
  let sum = 0;
  for (let index = 0; index < 15; index++) {
    const unit = text.charCodeAt(index);
    const value = unit <= 57 ? unit - 48 : unit - 97;
    sum += index % 2 === 0 ? (oddValues[value] ?? 0) : value;
  }
  return sum % 26 === text.charCodeAt(15) - 97;
}
