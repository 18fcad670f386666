/** Brazil. */
import { LETTERS, sumOf } from './identifier.ts';
import type { Identifier } from './identifier.ts';

/** Eleven less the rest of eleven; nought for ten and eleven. */
const fromEleven = (sum: number): string => {
  const digit = 11 - (sum % 11);
  return String(digit > 9 ? 0 : digit);
};

/** Receita Federal, Ato Declaratório Executivo Cofis 7/2003 and Instrução Normativa 2.229/2024 (letters). */
function cnpj(body: string): string {
  const values = (text: string): number[] => Array.from(text, (unit) => unit.charCodeAt(0) - 48);
  const digit = (text: string): string => {
    const weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2].slice(-text.length);
    return fromEleven(values(text).reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
  };
  const first = digit(body);
  return body + first + digit(body + first);
}

const lastTwo = [-2, -1];
const withoutTwo = (whole: string): string => whole.slice(0, -2);
const cnpjForms = ['##.###.###/####-##', 'bare'];

/** TSE, Resolução 21.538/2003, article 12; states 01 and 02 have 1 where the rest is nought. */
function voter(body: string): string {
  const state = body.slice(8);
  const digit = (sum: number): string => {
    const rest = sum % 11;
    return String(rest === 10 ? 0 : rest === 0 && (state === '01' || state === '02') ? 1 : rest);
  };
  const first = digit(sumOf(body.slice(0, 8), [2, 3, 4, 5, 6, 7, 8, 9]));
  return body + first + digit(sumOf(state + first, [7, 8, 9]));
}

/** Denatran, Portaria 268/2022: the second digit gives back what the first one lost. */
function cnh(body: string): string {
  const first = sumOf(body, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
  let second = sumOf(body, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11;
  if (first > 9) second = second < 2 ? second + 9 : second - 2;
  return `${body}${first > 9 ? 0 : first}${second > 9 ? 0 : second}`;
}

export const BRAZILIAN: readonly Identifier[] = [
  {
    name: 'CPF',
    type: 'CPF',
    words: ['CPF', 'cpf', 'CPF nº'],
    body: ({ digits }) => digits(9),
    // Receita Federal, Instrução Normativa 1.548/2015.
    complete: (body) => {
      const first = fromEleven(sumOf(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]));
      return body + first + fromEleven(sumOf(body + first, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]));
    },
    bodyOf: withoutTwo,
    checks: lastTwo,
    written: ['###.###.###-##', 'bare', '### ### ### ##', '#########-##', '###.###.###.##'],
    alone: ['###.###.###-##', 'bare', '#########-##', '### ### ### ##'],
  },
  {
    name: 'CNPJ',
    type: 'CNPJ',
    words: ['CNPJ', 'cnpj'],
    body: ({ digits }) => `${digits(8)}000${digits(1)}`,
    complete: cnpj,
    bodyOf: withoutTwo,
    checks: lastTwo,
    written: [...cnpjForms, '## ### ### #### ##', '########/####-##'],
    alone: [...cnpjForms, '########/####-##'],
  },
  {
    name: 'CNPJ with letters',
    type: 'CNPJ',
    words: ['CNPJ', 'cnpj'],
    body: ({ from }) => `${from('0123456789')}${from(LETTERS)}${from(`${LETTERS}0123456789`, 10)}`,
    complete: cnpj,
    bodyOf: withoutTwo,
    checks: lastTwo,
    written: cnpjForms,
    alone: ['##.###.###/####-##'],
  },
  {
    name: 'PIS',
    type: 'NATIONAL_ID',
    words: ['PIS', 'NIS', 'pasep', 'NIT'],
    body: ({ digits }) => `1${digits(9)}`,
    // Caixa, Cadastro NIS.
    complete: (body) => body + fromEleven(sumOf(body, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2])),
    written: ['###.#####.##-#', 'bare', '### ##### ## #'],
    alone: ['###.#####.##-#'],
  },
  {
    name: 'CNH',
    type: 'NATIONAL_ID',
    words: ['CNH', 'carteira de habilitação', 'cnh'],
    body: ({ digits }) => digits(9),
    complete: cnh,
    bodyOf: withoutTwo,
    checks: lastTwo,
    written: ['bare', '### ### ### ##'],
  },
  {
    name: 'titulo de eleitor',
    type: 'NATIONAL_ID',
    words: ['título de eleitor', 'titulo', 'título eleitoral'],
    body: ({ digits, below }) => digits(8) + String(1 + below(28)).padStart(2, '0'),
    complete: voter,
    bodyOf: withoutTwo,
    checks: lastTwo,
    written: ['bare', '#### #### ####', '########## ##', '########/##-##'],
  },
  {
    name: 'SUS',
    type: 'NATIONAL_ID',
    words: ['cartão do SUS', 'CNS', 'cartao sus'],
    body: ({ digits }) => `7${digits(13)}`,
    // Ministério da Saúde: the weighted sum of all fifteen digits is a multiple of eleven.
    complete: (body) => {
      const last = (11 - (sumOf(body, [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return last > 9 ? undefined : body + String(last);
    },
    written: ['bare', '### #### #### ####'],
    alone: ['bare', '### #### #### ####'],
  },
  {
    name: 'RG of São Paulo',
    unchecked: true,
    type: 'RG',
    words: ['RG', 'rg'],
    body: ({ digits }) => `${1 + (Number(digits(1)) % 5)}${digits(7)}`,
    complete: (body) => {
      const rest = (11 - (sumOf(body, [2, 3, 4, 5, 6, 7, 8, 9]) % 11)) % 11;
      return body + (rest > 9 ? 'X' : String(rest));
    },
    written: ['##.###.###-#'],
    alone: ['##.###.###-#'],
  },
];
