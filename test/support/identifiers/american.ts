/** The Americas without Brazil. */
import { birth, LETTERS, sumOf, withLuhn } from './identifier.ts';
import type { Identifier } from './identifier.ts';

/** Servicio de Registro Civil: weights 2 to 7 from the right. */
function rut(body: string): string {
  const rest = 11 - (sumOf(Array.from(body).reverse().join(''), [2, 3, 4, 5, 6, 7]) % 11);
  return body + (rest === 11 ? '0' : rest === 10 ? 'K' : String(rest));
}

/** AFIP, Resolución General 10/1997; Peru's SUNAT has the same weights. */
const TAX_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** DOF, Instructivo Normativo para la Asignación de la CURP (18 June 2018), annex 3. */
const CURP_VALUES = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
function curp(body: string): string {
  const sum = Array.from(body).reduce((part, unit, at) => part + CURP_VALUES.indexOf(unit) * (18 - at), 0);
  return body + String((10 - (sum % 10)) % 10);
}

/** SAT, Anexo 20 of the Resolución Miscelánea Fiscal: how the digit of the RFC is computed. */
const RFC_VALUES = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';
function rfc(body: string): string {
  const padded = body.padStart(12, ' ');
  const sum = Array.from(padded).reduce((part, unit, at) => part + RFC_VALUES.indexOf(unit) * (13 - at), 0);
  const rest = 11 - (sum % 11);
  return body + (rest === 11 ? '0' : rest === 10 ? 'A' : String(rest));
}

const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXZ';

/** DIAN, Orden Administrativa 4/1989: prime weights from the right. */
function nit(body: string): string {
  const rest = sumOf(Array.from(body).reverse().join(''), [3, 7, 13, 17, 19, 23, 29, 37, 41]) % 11;
  return body + String(rest > 1 ? 11 - rest : rest);
}

/** SENIAT, Providencia 0073: the letter counts too. */
function rif(body: string): string {
  const letter = { V: 1, E: 2, J: 3, P: 4, G: 5 }[body.charAt(0)] ?? 0;
  const rest = 11 - ((letter * 4 + sumOf(body.slice(1), [3, 2, 7, 6, 5, 4, 3, 2])) % 11);
  return body + String(rest > 9 ? 0 : rest);
}

/** BCRA, Comunicación A 2622: one digit for the bank and one for the account. */
function cbu(body: string): string {
  const digit = (sum: number): string => String((10 - (sum % 10)) % 10);
  const bank = digit(sumOf(body.slice(0, 7), [7, 1, 3, 9, 7, 1, 3]));
  const account = digit(sumOf(body.slice(7), [3, 9, 7, 1]));
  return body.slice(0, 7) + bank + body.slice(7) + account;
}

export const AMERICAN: readonly Identifier[] = [
  {
    name: 'RUT',
    type: 'NATIONAL_ID',
    words: ['RUT', 'rut', 'RUN'],
    body: ({ below }) => String(5_000_000 + below(22_000_000)).padStart(8, '0'),
    complete: rut,
    written: ['##.###.###-#', '########-#', 'bare'],
    alone: ['##.###.###-#', '########-#'],
  },
  {
    name: 'CUIT',
    type: 'NATIONAL_ID',
    words: ['CUIT', 'CUIL', 'cuit', 'cuil'],
    body: ({ pick, digits, below }) => pick(['20', '23', '24', '27', '30', '33']) + below(8) + digits(7),
    complete: (body) => {
      const rest = 11 - (sumOf(body, TAX_WEIGHTS) % 11);
      return rest === 10 ? undefined : body + String(rest === 11 ? 0 : rest);
    },
    written: ['##-########-#', 'bare', '## ######## #', '##-##.###.###-#'],
    alone: ['##-########-#', 'bare'],
  },
  {
    name: 'CURP',
    type: 'NATIONAL_ID',
    words: ['CURP', 'curp'],
    body: (chance) =>
      `${chance.from(LETTERS)}${chance.from('AEIOU')}${chance.from(LETTERS, 2)}${birth(chance)}${chance.from('HM')}${chance.pick(['DF', 'JC', 'NL', 'MC', 'PL', 'VZ', 'OC'])}${chance.from(CONSONANTS, 3)}${chance.from('0A')}`,
    complete: curp,
    written: ['bare'],
    alone: ['bare'],
  },
  {
    name: 'RFC of people',
    type: 'NATIONAL_ID',
    words: ['RFC', 'rfc'],
    body: (chance) =>
      `${chance.from(LETTERS)}${chance.from('AEIOU')}${chance.from(LETTERS, 2)}${birth(chance)}${chance.from('ABCDEFGHJKLM123456789', 2)}`,
    complete: rfc,
    written: ['bare', '####-######-###', '#### ###### ###'],
    alone: ['bare', '####-######-###'],
  },
  {
    name: 'RFC of companies',
    type: 'NATIONAL_ID',
    words: ['RFC', 'rfc'],
    body: (chance) =>
      `${chance.from(CONSONANTS, 3)}${birth(chance)}${chance.from('ABCDEFGHJKLM123456789', 2)}`,
    complete: rfc,
    written: ['bare', '###-######-###'],
    alone: ['bare'],
  },
  {
    name: 'SIN',
    type: 'NATIONAL_ID',
    words: ['SIN', 'social insurance number', 'sin'],
    body: ({ below, digits }) => `${1 + below(7)}${digits(7)}`,
    complete: withLuhn,
    written: ['### ### ###', '###-###-###', 'bare'],
  },
  {
    name: 'NIT of Colombia',
    type: 'NATIONAL_ID',
    words: ['NIT', 'nit'],
    body: ({ pick, digits }) => pick(['80', '83', '86', '89', '90']) + digits(7),
    complete: nit,
    written: ['###.###.###-#', '#########-#', 'bare'],
  },
  {
    name: 'RUC of Peru',
    type: 'NATIONAL_ID',
    words: ['RUC', 'ruc'],
    body: ({ pick, digits, below }) => `${pick(['10', '20'])}${below(8)}${digits(7)}`,
    complete: (body) => body + String((11 - (sumOf(body, TAX_WEIGHTS) % 11)) % 10),
    written: ['bare', '##-########-#'],
    alone: ['bare'],
  },
  {
    name: 'cedula of Ecuador',
    unchecked: true,
    type: 'NATIONAL_ID',
    words: ['cédula', 'cedula de identidad', 'CI'],
    body: ({ below, digits }) => String(1 + below(24)).padStart(2, '0') + below(6) + digits(6),
    complete: withLuhn,
    written: ['#########-#', 'bare'],
    alone: ['#########-#'],
  },
  {
    name: 'RUC of Ecuador',
    type: 'NATIONAL_ID',
    words: ['RUC', 'ruc'],
    body: ({ below, digits }) => String(1 + below(24)).padStart(2, '0') + below(6) + digits(6),
    complete: (body) => `${withLuhn(body)}001`,
    bodyOf: (whole) => whole.slice(0, 9),
    checks: [9],
    written: ['bare', '#########-#-###'],
  },
  {
    name: 'CI of Uruguay',
    type: 'NATIONAL_ID',
    words: ['cédula', 'CI', 'cedula de identidad'],
    body: ({ below, digits }) => `${1 + below(6)}${digits(6)}`,
    // DNIC: the last digits of the products with 2987634.
    complete: (body) => body + String((10 - (sumOf(body, [2, 9, 8, 7, 6, 3, 4]) % 10)) % 10),
    written: ['#.###.###-#', '#######-#'],
    alone: ['#.###.###-#'],
  },
  {
    name: 'RIF of Venezuela',
    type: 'NATIONAL_ID',
    words: ['RIF', 'rif'],
    body: ({ from, digits }) => from('VEJG') + digits(8),
    complete: rif,
    written: ['#-########-#', '#########-#', 'bare'],
    alone: ['#-########-#'],
  },
  {
    name: 'CLABE',
    type: 'BANK_ACCOUNT',
    words: ['CLABE', 'clabe interbancaria'],
    body: ({ pick, digits }) => pick(['002', '012', '014', '021', '072']) + digits(14),
    // Asociación de Bancos de México: tens of each product fall away before the sum.
    complete: (body) => {
      const sum = Array.from(body).reduce(
        (part, digit, at) => part + ((Number(digit) * ([3, 7, 1][at % 3] ?? 0)) % 10),
        0,
      );
      return body + String((10 - (sum % 10)) % 10);
    },
    written: ['bare', '### ### ########### #'],
    alone: ['bare'],
  },
  {
    name: 'CBU',
    type: 'BANK_ACCOUNT',
    words: ['CBU', 'CVU', 'cbu'],
    body: ({ digits }) => digits(20),
    complete: cbu,
    bodyOf: (whole) => whole.slice(0, 7) + whole.slice(8, -1),
    checks: [7, -1],
    written: ['bare', '######## ##############'],
    alone: ['bare'],
  },
  {
    name: 'routing number',
    type: 'BANK_ACCOUNT',
    words: ['routing number', 'ABA', 'routing'],
    body: ({ pick, digits }) => pick(['02', '05', '11', '12', '26', '31']) + digits(6),
    // ABA Routing Number Policy: 3, 7, 1.
    complete: (body) => body + String((10 - (sumOf(body, [3, 7, 1]) % 10)) % 10),
    written: ['bare'],
  },
];
