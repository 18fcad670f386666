/** Codes and PINs that somebody tells: "pin siete uno tres nueve", "the code they texted was 771 204". */
import type { Candidate, Reading } from '../candidates.ts';
import type { Token } from '../tokens.ts';
import { DIGIT_WORDS } from './number-words.ts';
import { wordsOf } from './words-of.ts';

/** The code on the back of a card. */
const CARD_CODES = wordsOf('cvv cvc csc');
/** A code for once. */
const ONCE = 'otp';
/** CVV is also the name of who answers at this number in Brazil. */
const HELPLINE = '188';
export const CODE_WORDS: ReadonlySet<string> = new Set([
  ...wordsOf('codigo code codigos'),
  ONCE,
  ...CARD_CODES,
]);
/** What links a code to what it is. */
const LINKS = wordsOf('e es is was era foi fue eh s');
/** What may stand between "pin" and its digits otherwise. */
const BESIDE = wordsOf(
  'do da de del la el mi my meu minha the tarjeta cartao card banco bank cel celular movil telefone phone puerta porta door',
);
/** What may stand between "código" and its digits: which code it is. */
const SENT = wordsOf(
  `de do da la tarjeta cartao card verificacion seguridad seguranca sms acceso confirmacion whatsapp activacion wsp ingreso que me nos mandaron mandou enviaron
   enviaram llego chegou they sent texted`,
);
/** What a code opens, before it: "alarm code 9081". */
const DOORS = wordsOf('alarm door gate entry access locker safe security key lockbox digit');
const REACH = 7;
const FEWEST_DIGITS = 4;
const FEWEST_OF_CARD = 3;
const MOST_DIGITS = 8;

export function findToldCodes({ tokens, signs }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const index of signs.words.password) {
    const { text } = tokens[index]!;
    const isCode = CODE_WORDS.has(text);
    const first = firstDigit(tokens, index + 1);
    if (first === undefined || (CARD_CODES.has(text) && tokens[first]!.text === HELPLINE)) continue;
    const fewest = isOfCard(tokens, index) ? FEWEST_OF_CARD : FEWEST_DIGITS;
    if (isCode && NO_SECRETS.has(tokens[index - 1]?.text ?? '')) continue;
    const isLinked = LINKS.has(tokens[first - 1]?.text ?? '');
    const between = isCode ? SENT : BESIDE;
    const isOfDoor = DOORS.has(tokens[index - 1]?.text ?? '') && first === index + 1;
    const isBeside =
      (!isCode || first > index + 2 || CARD_CODES.has(text) || text === ONCE) &&
      tokens.slice(index + 1, first).every((word) => between.has(word.text));
    if (!isLinked && !isBeside && !isOfDoor) continue;
    const last = lastDigit(tokens, { first, fewest });
    if (last !== undefined)
      found.push({ start: tokens[first]!.start, end: tokens[last]!.end, type: 'SECRET' });
  }
  return found;
}

/** Before "code": codes that open nothing. */
const NO_SECRETS = wordsOf('zip post postal area country dialling dialing qr');

const SECURITY = wordsOf('seguridad seguranca security');

/** "CVV", "código de seguridad", "security code". */
const isOfCard = (tokens: readonly Token[], at: number): boolean =>
  CARD_CODES.has(tokens[at]!.text) ||
  [at - 1, at + 2].some((other) => SECURITY.has(tokens[other]?.text ?? ''));

const isDigits = (token: Token | undefined): boolean =>
  token !== undefined && (token.number || DIGIT_WORDS.has(token.text));

function firstDigit(tokens: readonly Token[], from: number): number | undefined {
  for (let index = from; index < Math.min(tokens.length, from + REACH); index++) {
    if (tokens[index]?.gap === 'stop') return undefined;
    if (isDigits(tokens[index])) return index;
  }
  return undefined;
}

/** The end of the row of digits that begins there, when it is as long as a code. */
function lastDigit(
  tokens: readonly Token[],
  { first, fewest }: { first: number; fewest: number },
): number | undefined {
  let last = first;
  let digits = 0;
  for (let index = first; index < tokens.length && digits <= MOST_DIGITS; index++) {
    const token = tokens[index];
    if (token === undefined || !isDigits(token)) break;
    if (index > first && (token.gap === 'stop' || token.gap === 'light')) break;
    digits += token.number ? token.text.length : 1;
    last = index;
  }
  // A measure or a price goes on: "4000 reais", "3000mg".
  const next = tokens[last + 1];
  if (next?.gap === 'none' || next?.gap === 'joint') return undefined;
  return digits >= fewest && digits <= MOST_DIGITS ? last : undefined;
}
