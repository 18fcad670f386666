/** Check digits of the numbers people write. All take plain digits, or folded letters and digits. */

export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** How cards begin, by their length; longer ones with 3 to 6. */
const CARD_HEADS: ReadonlyMap<number, RegExp> = new Map([
  [13, /^[456]/],
  [14, /^(?:3[0689]|[56])/],
  [15, /^(?:3[47]|[56])/],
  [16, /^(?:[3-6]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720))/],
]);

export function isCard(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19) return false;
  return (CARD_HEADS.get(digits.length) ?? /^[3-6]/).test(digits) && isLuhn(digits);
}

export function isCpf(digits: string): boolean {
  if (digits.length !== 11 || isRepeated(digits)) return false;
  return (
    cpfDigit(digits, 9) === digits.charCodeAt(9) - 48 && cpfDigit(digits, 10) === digits.charCodeAt(10) - 48
  );
}

function cpfDigit(digits: string, length: number): number {
  let sum = 0;
  for (let index = 0; index < length; index++) sum += (digits.charCodeAt(index) - 48) * (length + 1 - index);
  return ((sum * 10) % 11) % 10;
}

/** Also the form with letters: each character counts as its ASCII code less 48, letters as capitals. */
export function isCnpj(characters: string): boolean {
  if (characters.length !== 14 || isRepeated(characters)) return false;
  const text = characters.toUpperCase();
  return cnpjDigit(text, 12) === text.charCodeAt(12) - 48 && cnpjDigit(text, 13) === text.charCodeAt(13) - 48;
}

function cnpjDigit(text: string, length: number): number {
  let sum = 0;
  for (let index = 0; index < length; index++) {
    sum += (text.charCodeAt(index) - 48) * (2 + ((length - 1 - index) % 8));
  }
  const rest = sum % 11;
  return rest < 2 ? 0 : 11 - rest;
}

/** ISO 13616: mod 97, the first four characters last. */
export function isIban(text: string): boolean {
  let rest = 0;
  for (let step = 0; step < text.length; step++) {
    const unit = text.charCodeAt((step + 4) % text.length);
    const value = unit <= 57 ? unit - 48 : unit - 87;
    if (value < 0 || value > 35) return false;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Spanish DNI or NIE: the letter follows from the number. */
export function isDni(text: string): boolean {
  const match = /^([xyz]?)(\d{7,8})([a-z])$/.exec(text);
  if (match === null) return false;
  const [, prefix = '', digits = '', letter] = match;
  if (prefix.length + digits.length !== 8) return false;
  const lead = prefix === '' ? '' : String('xyz'.indexOf(prefix));
  return 'trwagmyfpdxbnjzsqvhlcke'.charAt(Number(lead + digits) % 23) === letter;
}

export function isRepeated(text: string): boolean {
  for (let index = 1; index < text.length; index++) if (text[index] !== text[0]) return false;
  return true;
}

export const digitAt = (digits: string, index: number): number => digits.charCodeAt(index) - 48;

/** The sum of the digits from the first on, each times its weight. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * digitAt(digits, index), 0);
}

export const lastOf = (digits: string): number => digitAt(digits, digits.length - 1);

/** United States: routing number of a bank. */
export function isRouting(digits: string): boolean {
  return digits.length === 9 && weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
}

/** Mexico: bank account. */
export function isClabe(digits: string): boolean {
  if (digits.length !== 18 || isRepeated(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += (digitAt(digits, index) * ([3, 7, 1][index % 3] ?? 0)) % 10;
  return (10 - (sum % 10)) % 10 === lastOf(digits);
}

/** Argentina: bank account. */
export function isCbu(digits: string): boolean {
  if (digits.length !== 22 || isRepeated(digits)) return false;
  const bank = weighted(digits, [7, 1, 3, 9, 7, 1, 3]);
  const account = weighted(digits.slice(8), [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3]);
  return (10 - (bank % 10)) % 10 === digitAt(digits, 7) && (10 - (account % 10)) % 10 === lastOf(digits);
}
