/** Cards, accounts and wallets, and documents of Asia and Australia. */
import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { bech32, createBase58check } from '@scure/base';
import { birth, LETTERS, sumOf, withLuhn } from './identifier.ts';
import type { Chance, Identifier } from './identifier.ts';

const sixteen = ['#### #### #### ####', 'bare', '####-####-####-####'];
const card = (name: string, heads: readonly [string, ...string[]], length: number): Identifier => ({
  name,
  type: 'CREDIT_CARD',
  words: ['cartão', 'card', 'tarjeta', 'card number'],
  body: ({ pick, digits }) => {
    const head = pick(heads);
    return head + digits(length - 1 - head.length);
  },
  complete: withLuhn,
  written: FORMS[length] ?? sixteen,
  alone: FORMS[length] ?? sixteen,
});
const FORMS: Readonly<Record<number, readonly string[]>> = {
  13: ['bare'],
  14: ['#### ###### ####', 'bare', '####-######-####'],
  15: ['#### ###### #####', 'bare', '####-######-#####'],
  19: ['bare', '#### #### #### #### ###'],
};

/** ISO 13616 registry: country, then "n" for a digit and "a" for a letter. */
const COUNTRIES: readonly [string, ...string[]] = [
  'AT16n', 'BE12n', 'BR23nac', 'CH17n', 'CR18n', 'CY24n', 'DE18n', 'DK14n', 'DO4c20n', 'ES20n', 'FI14n', 'FR23n',
  'GB4a14n', 'GT4c20n', 'IE4a14n', 'IT1a22n', 'LU16n', 'MT4a23n', 'NL4a10n', 'NO11n', 'PL24n', 'PT21n', 'RO4a16n',
  'SE20n', 'SV4a20n',
]; // prettier-ignore

const mod97 = (digits: string): number =>
  Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);

function iban(body: string): string {
  const [country, account] = [body.slice(0, 2), body.slice(2)];
  const digits = Array.from(`${account}${country}00`, (unit) => String(parseInt(unit, 36))).join('');
  return country + String(98 - mod97(digits)).padStart(2, '0') + account;
}

function account(spec: string, { digits, from }: Chance): string {
  if (spec === 'BR23nac') return `BR${digits(23)}${from(LETTERS)}${from('0123456789')}`;
  const parts = [...spec.slice(2).matchAll(/(\d+)([anc])/g)];
  return (
    spec.slice(0, 2) +
    parts
      .map(([, count, sort]) => (sort === 'n' ? digits(Number(count)) : from(LETTERS, Number(count))))
      .join('')
  );
}

/** UIDAI: Verhoeff's digit, by the multiplication of the dihedral group of ten and powers of one permutation. */
function verhoeff(body: string): string {
  const times = (a: number, b: number): number => {
    if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
    return b < 5 ? 5 + ((a - b + 5) % 5) : (a - b + 5) % 5;
  };
  const turn = (digit: number, power: number): number =>
    Array.from({ length: power }).reduce<number>(
      (value) => [1, 5, 7, 6, 2, 8, 3, 0, 9, 4][value] ?? 0,
      digit,
    );
  const sum = Array.from(body)
    .reverse()
    .reduce((part, digit, at) => times(part, turn(Number(digit), (at + 1) % 8)), 0);
  const inverse = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => times(sum, digit) === 0);
  return body + String(inverse);
}

const base58check = createBase58check(sha256);
const wallet = (name: string, body: Identifier['body'], complete: Identifier['complete']): Identifier => ({
  name,
  type: 'CRYPTO',
  words: ['carteira', 'wallet', 'billetera', 'bitcoin'],
  body,
  complete,
  written: ['bare'],
  alone: ['bare'],
  cased: true,
});

const hex = ({ from }: Chance, bytes: number): string => from('0123456789abcdef', bytes * 2);

/** EIP-55 (V. Buterin): a letter is a capital where the digit of the hash is 8 or more. */
function ethereum(body: string): string {
  const hash = bytesToHex(keccak_256(utf8ToBytes(body)));
  return `0x${Array.from(body, (unit, at) => (parseInt(hash.charAt(at), 16) > 7 ? unit.toUpperCase() : unit)).join('')}`;
}

const document = (name: string, rest: Omit<Identifier, 'name' | 'type'>): Identifier => ({
  name,
  type: 'NATIONAL_ID',
  ...rest,
});

export const WORLDWIDE: readonly Identifier[] = [
  card('Visa', ['4'], 16),
  card('Visa of 13', ['4'], 13),
  card('Mastercard', ['51', '53', '55', '2221', '2720'], 16),
  card('American Express', ['34', '37'], 15),
  card('Discover', ['6011', '65'], 16),
  card('Diners', ['300', '305', '36', '38'], 14),
  card('JCB', ['3528', '3589'], 16),
  card('Elo', ['636368', '438935', '504175', '5067'], 16),
  card('Hipercard', ['606282'], 16),
  card('UnionPay', ['62'], 16),
  card('UnionPay of 19', ['62'], 19),
  card('Maestro', ['6759', '5018'], 16),
  {
    name: 'IBAN',
    type: 'IBAN',
    words: ['IBAN', 'iban', 'conta', 'cuenta', 'account'],
    body: (chance) => account(chance.pick(COUNTRIES), chance),
    complete: iban,
    bodyOf: (whole) => whole.slice(0, 2) + whole.slice(4),
    checks: [2, 3],
    written: ['bare', 'fours'],
    alone: ['bare', 'fours'],
  },
  wallet(
    'base58check wallet',
    (chance) => chance.pick(['00', '05']) + hex(chance, 20),
    (body) => base58check.encode(hexToBytes(body)),
  ),
  wallet(
    'bech32 wallet',
    (chance) => hex(chance, 20),
    (body) => bech32.encode('bc', [0, ...bech32.toWords(hexToBytes(body))]),
  ),
  wallet('EIP-55 wallet', (chance) => hex(chance, 20), ethereum),
  document('NRIC', {
    words: ['NRIC', 'nric'],
    body: ({ from, digits }) => from('STFG') + digits(7),
    // ICA's rule as published by Ng Kuan Hoe: weights 2, 7, 6, 5, 4, 3, 2, four more from 2000 on.
    complete: (body) => {
      const late = /[TG]/.test(body) ? 4 : 0;
      const row = /[ST]/.test(body) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK';
      return body + row.charAt((sumOf(body.slice(1), [2, 7, 6, 5, 4, 3, 2]) + late) % 11);
    },
    written: ['bare'],
    alone: ['bare'],
  }),
  document('Aadhaar', {
    words: ['Aadhaar', 'aadhaar number'],
    body: ({ from, digits }) => from('23456789') + digits(10),
    complete: verhoeff,
    written: ['#### #### ####', 'bare', '####-####-####'],
    alone: ['#### #### ####'],
  }),
  document('RRN', {
    words: ['RRN', 'rrn'],
    body: (chance) => birth(chance) + chance.from('12') + chance.digits(5),
    complete: (body) => body + String((11 - (sumOf(body, [2, 3, 4, 5, 6, 7, 8, 9]) % 11)) % 10),
    written: ['######-#######', 'bare'],
    alone: ['######-#######'],
  }),
  document('TFN', {
    words: ['TFN', 'tfn'],
    body: ({ below, digits }) => `${1 + below(9)}${digits(7)}`,
    complete: (body) => {
      const found = Array.from('0123456789').find(
        (last) => sumOf(body + last, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
      );
      return found === undefined ? undefined : body + found;
    },
    written: ['### ### ###', 'bare'],
  }),
  document('ABN', {
    words: ['ABN', 'abn'],
    body: ({ digits }) => digits(9),
    // Australian Business Register: two leading digits out of the rest of 89.
    complete: (body) => String(99 - (sumOf(body, [1, 3, 5, 7, 9, 11, 13, 15, 17, 19].slice(1)) % 89)) + body,
    bodyOf: (whole) => whole.slice(2),
    written: ['## ### ### ###', 'bare'],
  }),
  document('ACN', {
    words: ['ACN', 'acn'],
    body: ({ digits }) => `0${digits(7)}`,
    complete: (body) => body + String((10 - (sumOf(body, [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10),
    written: ['### ### ###', 'bare'],
  }),
];
