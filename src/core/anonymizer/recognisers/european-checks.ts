/** Check digits of further documents of Europe. All take plain digits. */
import { isLuhn, lastOf, weighted } from './checksums.ts';

const mod97 = (digits: string): number => {
  let rest = 0;
  for (let index = 0; index < digits.length; index++) rest = (rest * 10 + digits.charCodeAt(index) - 48) % 97;
  return rest;
};

/** France: social security, without the letters of Corsica; sex, year and month of birth come first. */
export function isNir(digits: string): boolean {
  if (!/^[1-478]\d\d(?:0[1-9]|1[0-2]|[2-4]\d|[5-9]\d)\d{10}$/.test(digits)) return false;
  return 97 - mod97(digits.slice(0, 13)) === Number(digits.slice(13));
}

/** Germany: taxpayer (ISO/IEC 7064, MOD 11,10); one digit comes twice or three times. */
export function isSteuerId(digits: string): boolean {
  if (!/^[1-9]\d{10}$/.test(digits)) return false;
  const counts = new Map<string, number>();
  let product = 10;
  for (let index = 0; index < 10; index++) {
    const digit = digits.charAt(index);
    counts.set(digit, (counts.get(digit) ?? 0) + 1);
    const sum = (Number(digit) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3 && (11 - product) % 10 === lastOf(digits);
}

/** Belgium: national register, born before 2000 or after. */
export function isNrn(digits: string): boolean {
  if (!/^\d\d[0-6]\d[0-3]\d{6}$/.test(digits)) return false;
  const check = Number(digits.slice(9));
  return [digits.slice(0, 9), `2${digits.slice(0, 9)}`].some((number) => 97 - mod97(number) === check);
}

/** Netherlands: citizen service number, the test of eleven. */
export function isBsn(digits: string): boolean {
  return digits.length === 9 && weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

/** Sweden: personal number, with or without the century. */
export function isPersonnummer(digits: string): boolean {
  return /^(?:19|20)?\d\d[01]\d[0-9]\d{5}$/.test(digits) && isLuhn(digits.slice(-10));
}

/** Spain: taxpayer that is no person; the check is a digit or a letter. */
export function isCif(text: string): boolean {
  if (!/^[a-hjnp-suvw]\d{7}[\da-j]$/.test(text)) return false;
  let sum = 0;
  for (let index = 1; index < 8; index++) {
    const digit = Number(text.charAt(index)) * (index % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  const check = (10 - (sum % 10)) % 10;
  return text.charAt(8) === String(check) || text.charAt(8) === 'jabcdefghi'.charAt(check);
}
