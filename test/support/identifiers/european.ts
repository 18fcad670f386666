/** Europe. */
import { birth, LETTERS, luhnDigit, sumOf } from './identifier.ts';
import type { Identifier } from './identifier.ts';

/** Real Decreto 1553/2005: the letter stands at the rest of 23. */
const dniLetter = (number: number): string => 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(number % 23);

/** Decreto do Ministério das Finanças 19/2013 of Portugal: weights 9 to 2. */
function nif(body: string): string {
  const rest = sumOf(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return body + String(rest < 2 ? 0 : 11 - rest);
}

/** Decreto ministeriale of 23 December 1976 of Italy: values of the odd places. */
const ODD: Readonly<Record<string, number>> = {
  0: 1, 1: 0, 2: 5, 3: 7, 4: 9, 5: 13, 6: 15, 7: 17, 8: 19, 9: 21,
  A: 1, B: 0, C: 5, D: 7, E: 9, F: 13, G: 15, H: 17, I: 19, J: 21, K: 2, L: 4, M: 18, N: 20, O: 11, P: 3, Q: 6,
  R: 8, S: 12, T: 14, U: 16, V: 10, W: 22, X: 25, Y: 24, Z: 23,
}; // prettier-ignore
function codiceFiscale(body: string): string {
  const sum = Array.from(body).reduce((part, unit, at) => {
    if (at % 2 === 0) return part + (ODD[unit] ?? 0);
    return part + (/\d/.test(unit) ? Number(unit) : LETTERS.indexOf(unit));
  }, 0);
  return body + LETTERS.charAt(sum % 26);
}

/** ISO/IEC 7064, MOD 11,10; one digit comes twice or three times, every other at most once. */
function steuerId(body: string): string | undefined {
  const counts = Array.from('0123456789', (digit) => body.split(digit).length - 1);
  if (counts.filter((count) => count > 1).length !== 1 || Math.max(...counts) > 3) return undefined;
  let product = 10;
  for (const digit of body) {
    const sum = (Number(digit) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return body + String((11 - product) % 10);
}

/** BASt: consonants of the surname, as the consonants that the tax code takes. */
const CONSONANTS = 'BCDFGLMNPRSTVZ';

export const EUROPEAN: readonly Identifier[] = [
  {
    name: 'DNI',
    type: 'NATIONAL_ID',
    words: ['DNI', 'dni', 'NIF'],
    body: ({ digits }) => digits(8),
    complete: (body) => body + dniLetter(Number(body)),
    written: ['bare', '########-#', '##.###.###-#', '######## #', '##.###.####'],
    alone: ['bare', '########-#', '##.###.###-#'],
  },
  {
    name: 'NIE',
    type: 'NATIONAL_ID',
    words: ['NIE', 'nie'],
    body: ({ from, digits }) => from('XYZ') + digits(7),
    complete: (body) => body + dniLetter(Number('XYZ'.indexOf(body.charAt(0)) + body.slice(1))),
    written: ['bare', '#-#######-#', '#-########'],
    alone: ['bare', '#-#######-#'],
  },
  {
    name: 'NIF of Portugal',
    type: 'NATIONAL_ID',
    words: ['NIF', 'nif', 'número de contribuinte'],
    body: ({ from, digits }) => from('123') + digits(7),
    complete: nif,
    written: ['bare', '### ### ###'],
  },
  {
    name: 'NIPC',
    type: 'NATIONAL_ID',
    words: ['NIPC', 'nipc'],
    body: ({ digits }) => `5${digits(7)}`,
    complete: nif,
    written: ['bare', '### ### ###'],
  },
  {
    name: 'NHS number',
    type: 'NATIONAL_ID',
    words: ['NHS number', 'NHS', 'nhs no'],
    body: ({ below, digits }) => `${4 + 2 * below(2)}${digits(8)}`,
    // NHS Data Dictionary: weights 10 to 2; ten is never given out.
    complete: (body) => {
      const digit = (11 - (sumOf(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return digit > 9 ? undefined : body + String(digit);
    },
    written: ['### ### ####', 'bare', '###-###-####'],
  },
  {
    name: 'NUSS',
    type: 'NATIONAL_ID',
    words: ['número de la seguridad social', 'NUSS', 'NSS', 'seguridad social'],
    body: ({ below, digits }) => String(1 + below(50)).padStart(2, '0') + digits(8),
    // TGSS: the rest of 97.
    complete: (body) => {
      const [province, number] = [body.slice(0, 2), body.slice(2)];
      const whole =
        Number(number) < 10_000_000 ? Number(number) + Number(province) * 10_000_000 : Number(body);
      return body + String(whole % 97).padStart(2, '0');
    },
    bodyOf: (whole) => whole.slice(0, -2),
    checks: [-2, -1],
    written: ['##/########/##', '## ######## ##', 'bare', '##-########-##'],
    alone: ['##/########/##', '## ######## ##', '##-########-##'],
  },
  {
    name: 'codice fiscale',
    type: 'NATIONAL_ID',
    words: ['codice fiscale', 'código fiscal italiano', 'CF'],
    body: (chance) =>
      `${chance.from(CONSONANTS, 6)}${chance.digits(2)}${chance.from('ABCDEHLMPRST')}${String(1 + chance.below(28) + 40 * chance.below(2)).padStart(2, '0')}${chance.from('ABCDEFGHIL')}${chance.digits(3)}`,
    complete: codiceFiscale,
    written: ['bare', '### ### ##### #####'],
    alone: ['bare', '### ### ##### #####'],
  },
  {
    name: 'NIR',
    type: 'NATIONAL_ID',
    words: ['numéro de sécurité sociale', 'NIR', 'sécu'],
    body: (chance) =>
      `${1 + chance.below(2)}${birth(chance).slice(0, 4)}${String(1 + chance.below(95)).padStart(2, '0')}${String(1 + chance.below(990)).padStart(3, '0')}${String(1 + chance.below(990)).padStart(3, '0')}`,
    // INSEE: 97 less the rest of 97.
    complete: (body) => body + String(97 - (Number(body) % 97)).padStart(2, '0'),
    bodyOf: (whole) => whole.slice(0, -2),
    checks: [-2, -1],
    written: ['bare', '# ## ## ## ### ### ##', '############# ##'],
    alone: ['bare', '# ## ## ## ### ### ##', '############# ##'],
  },
  {
    name: 'Steuer-ID',
    type: 'NATIONAL_ID',
    words: ['Steuer-ID', 'Steueridentifikationsnummer', 'IdNr'],
    body: ({ below, digits }) => {
      const drawn = `${1 + below(9)}${digits(9)}`;
      return drawn;
    },
    complete: steuerId,
    written: ['bare', '## ### ### ###'],
  },
  {
    name: 'PESEL',
    type: 'NATIONAL_ID',
    words: ['PESEL', 'pesel'],
    body: (chance) => birth(chance) + chance.digits(4),
    // Ministry of Digital Affairs: weights 1, 3, 7, 9.
    complete: (body) => body + String((10 - (sumOf(body, [1, 3, 7, 9]) % 10)) % 10),
    written: ['bare'],
  },
  {
    name: 'HETU',
    type: 'NATIONAL_ID',
    words: ['HETU', 'henkilötunnus'],
    body: (chance) => {
      const [year, month, day] = birth(chance).match(/../g) ?? [];
      return `${day}${month}${year}${String(2 + chance.below(897)).padStart(3, '0')}`;
    },
    // Digital and Population Data Services Agency: the rest of 31.
    complete: (body) => body + '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(body) % 31),
    written: ['######-####'],
    alone: ['######-####'],
  },
  {
    name: 'partita IVA',
    type: 'NATIONAL_ID',
    words: ['partita IVA', 'P. IVA'],
    body: ({ digits }) => `0${digits(9)}`,
    complete: (body) => body + luhnDigit(body),
    written: ['bare'],
  },
];
