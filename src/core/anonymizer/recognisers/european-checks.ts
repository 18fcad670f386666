/** Check digits of further documents of Europe. All take plain digits. */
import { lastOf } from './checksums.ts';

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
