/** Numbers in words, folded, and the digits that they stand for when somebody says a number in pieces. */
const digitsBy = (
  lists: readonly string[],
  digitsOf: (index: number) => string,
): ReadonlyMap<string, string> =>
  new Map(lists.flatMap((words, index) => words.split(' ').map((word) => [word, digitsOf(index)] as const)));

export const DIGITS = digitsBy(
  [
    'zero oh cero',
    'um uma one uno',
    'dois duas two dos',
    'tres three',
    'quatro four cuatro',
    'cinco five',
    'seis meia six',
    'sete seven siete',
    'oito eight ocho',
    'nove nine nueve',
  ],
  String,
);

/** From ten to nineteen. */
export const TEENS = digitsBy(
  [
    'diez dez ten',
    'once onze eleven',
    'doce doze twelve',
    'trece treze thirteen',
    'catorce catorze quatorze fourteen',
    'quince quinze fifteen',
    'dieciseis dezesseis dezasseis sixteen',
    'diecisiete dezessete dezassete seventeen',
    'dieciocho dezoito eighteen',
    'diecinueve dezenove dezanove nineteen',
  ],
  (index) => String(index + 10),
);

/** In Spanish these are one word as well. */
export const TWENTIES = digitsBy(
  [
    'veintiuno veintiun veintiuna',
    'veintidos',
    'veintitres',
    'veinticuatro',
    'veinticinco',
    'veintiseis',
    'veintisiete',
    'veintiocho',
    'veintinueve',
  ],
  (index) => String(index + 21),
);

/** "treinta y dos", "vinte e um", "forty two": the digits of tens, to which those of a unit may be added. */
export const TENS = digitsBy(
  [
    'veinte vinte twenty',
    'treinta trinta thirty',
    'cuarenta quarenta forty',
    'cincuenta cinquenta fifty',
    'sesenta sessenta sixty',
    'setenta seventy',
    'ochenta oitenta eighty',
    'noventa ninety',
  ],
  (index) => String(index + 2),
);

/** "seiscientos doce": the digit of hundreds, to which two more belong. */
export const HUNDREDS = digitsBy(
  [
    'cien ciento cento',
    'doscientos doscientas duzentos',
    'trescientos trescientas trezentos',
    'cuatrocientos cuatrocientas quatrocentos',
    'quinientos quinientas quinhentos',
    'seiscientos seiscientas seiscentos',
    'setecientos setecientas setecentos',
    'ochocientos ochocientas oitocentos',
    'novecientos novecientas novecentos',
  ],
  (index) => String(index + 1),
);

const wordsIn = (...maps: readonly ReadonlyMap<string, string>[]): ReadonlySet<string> =>
  new Set(maps.flatMap((map) => [...map.keys()]));

export const DIGIT_WORDS = wordsIn(DIGITS);
/** Every word of a number. */
export const NUMBER_WORDS = wordsIn(DIGITS, TEENS, TWENTIES, TENS, HUNDREDS);
