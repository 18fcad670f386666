/** Words near a number that say what it is, folded. */
import type { Token } from '../tokens.ts';
import { ANNOUNCED } from './document-lookup.ts';
import type { DocumentKind } from './document-kind.ts';
import { indexWords } from '../word-index.ts';
import { wordsOf } from './words-of.ts';

export type Cue = 'phone' | 'postcode' | readonly DocumentKind[];

const PHONE = wordsOf(`
  telefone telefones tel fone celular cel whatsapp whats wpp zap zapzap ligue liga ligar liguem telemovel contato contacto
  telegram sms phone cell cellphone mobile mob call text ring telefono movil llama llamame llamar llamen fijo wasap
  whatsap tlf numerinho telefonito telefonico tfno tlfno telf tlfn fono celu celus cels movi wasa wsp watsap watsapp wassap
  guasap marcame marquen marquenme marcar marquenle marcan hablame hablenme llameme llamenme llamadme llamad llamenla llamenlo llamarme
  llamarla llamarlo llame llamas llaman llamo timbrame timbreme textear texteame textea mensajeame escribime escribeme
  escribame escribanme escribidme contactame contactarme contactenme localizarme avisen avisenle comuniquense anota anote
  anoten anotame anotad apunta apunte apunten apuntad mensaje yape yapear plin nequi daviplata sinpe anexo recado`);
const POSTCODE = wordsOf('cep zip postcode zipcode postal cp');

/** "Number" alone means a telephone; of a card or a document it says so nearby. */
const NUMBER = wordsOf('numero number num nro');
const numbers = indexWords([...NUMBER].map((word) => [word, true]));
/** Whose number is nobody's telephone. */
const ERRANDS = wordsOf(
  'order pedido encomenda invoice fatura factura ticket boleto tracking rastreio rastreo booking reserva part item model serial sku peca pieza lote batch flight voo vuelo',
);
const errands = indexWords([...ERRANDS].map((word) => [word, true]));

const CUES: ReadonlyMap<string, Cue> = new Map<string, Cue>([
  ...[...PHONE].map((word) => [word, 'phone'] as const),
  ...[...POSTCODE].map((word) => [word, 'postcode'] as const),
  ...ANNOUNCED,
]);

const cuesByWord = indexWords(CUES);

/** The cue that a word as read is, by its token where it is that alone. */
const cueOf = (word: string, { text, hash }: Token): Cue | undefined =>
  word === text ? cuesByWord.find(hash) : CUES.get(word);

const isNumber = (word: string, { text, hash }: Token): boolean =>
  word === text ? numbers.find(hash) !== undefined : NUMBER.has(word);

const REACH = 5;
const REACH_FAR = 9;
const REACH_AFTER = 3;
const REACH_NEXT = 2;
/** In Spanish, behind a number, no document. */
const WITHOUT = 'sin';
/** Their dot ends no sentence. */
const ABBREVIATIONS = wordsOf('tel cel ag cc tlf num nro no ci cp ti dni rut nac fono telf cta rg cpf acct');

/** The word at `at`; letters parted by dots are one word there where they end: "c.c." is "cc". */
export function announcerAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (token === undefined) return '';
  let word = token.text;
  if (word.length === 1 && !token.number)
    for (let index = at; word.length < LONGEST_ACRONYM && isInitialBefore(tokens, index); index--)
      word = tokens[index - 1]!.text + word;
  // In Chile an account has its holder's document for a number.
  return word === 'rut' && tokens[at - 1]?.text === 'cuenta' ? 'cuenta' : word;
}

const LONGEST_ACRONYM = 4;

function isInitialBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.gap === 'joint' && before?.text.length === 1 && !before.number;
}

/**
 * The cues among the few words before a number that is written from one token to another, the nearest first, not
 * across the end of a sentence; without any, those just behind it.
 */
export function cuesAround(
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
): readonly Cue[] {
  const found: Cue[] = [];
  let number = false;
  let errand = false;
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    const word = announcerAt(tokens, index);
    if (tokens[index + 1]?.gap === 'stop' && !ABBREVIATIONS.has(word)) break;
    const cue = cueOf(word, tokens[index]!);
    if (cue !== undefined) found.push(cue);
    number ||= isNumber(word, tokens[index]!);
    errand ||= errands.find(tokens[index]!.hash) !== undefined;
  }
  if (found.length === 0 && number && !errand) found.push('phone');
  const behind = found.length === 0 ? cueBehind(tokens, last + 1) : undefined;
  return behind === undefined ? found : [behind];
}

/** The cues that stand farther before a number, in its sentence. */
export function cuesFarBefore(tokens: readonly Token[], first: number): readonly Cue[] {
  const found: Cue[] = [];
  for (let index = first - 1; index >= Math.max(0, first - REACH_FAR); index--) {
    if (tokens[index + 1]?.gap === 'stop') break;
    const cue = cueOf(announcerAt(tokens, index), tokens[index]!);
    if (cue !== undefined) found.push(cue);
  }
  return found;
}

function cueBehind(tokens: readonly Token[], first: number): Cue | undefined {
  for (let index = first; index < Math.min(tokens.length, first + REACH_AFTER); index++) {
    const token = tokens[index];
    if (token === undefined || token.gap === 'stop' || token.number) return undefined;
    const cue = cuesByWord.find(token.hash);
    if (cue !== undefined && token.text !== WITHOUT) return isOfNext(tokens, index) ? undefined : cue;
  }
  return undefined;
}

/** "11 98765-4321, cpf 529.982.247-25": a word between two numbers announces the second. */
function isOfNext(tokens: readonly Token[], cue: number): boolean {
  for (let index = cue + 1; index <= cue + REACH_NEXT; index++) {
    const token = tokens[index];
    if (token === undefined || token.gap === 'stop') return false;
    if (token.number) return true;
  }
  return false;
}
