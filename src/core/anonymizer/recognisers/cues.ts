/** Words near a number that say what it is, folded. */
import type { Token } from '../tokens.ts';
import { ANNOUNCED } from './document-lookup.ts';
import type { DocumentKind } from './documents.ts';
import { wordsOf } from './words-of.ts';

export type Cue = 'phone' | 'postcode' | readonly DocumentKind[];

const PHONE = wordsOf(`
  telefone telefones tel fone celular cel whatsapp whats wpp zap zapzap ligue liga ligar liguem telemovel contato contacto
  telegram sms phone cell cellphone mobile mob call text ring telefono movil llama llamame llamar llamen fijo wasap
  whatsap tlf numerinho`);
const POSTCODE = wordsOf('cep zip postcode zipcode postal');

/** "Number" alone means a telephone; of a card or a document it says so nearby. */
const NUMBER = wordsOf('numero number num nro');

const CUES: ReadonlyMap<string, Cue> = new Map<string, Cue>([
  ...[...PHONE].map((word) => [word, 'phone'] as const),
  ...[...POSTCODE].map((word) => [word, 'postcode'] as const),
  ...ANNOUNCED,
]);

const REACH = 5;
const REACH_AFTER = 3;
/** In Spanish, behind a number, no document. */
const WITHOUT = 'sin';
/** Their dot ends no sentence. */
const ABBREVIATIONS = wordsOf('tel cel ag cc tlf num nro no');

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
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    const word = tokens[index]?.text ?? '';
    if (tokens[index + 1]?.gap === 'stop' && !ABBREVIATIONS.has(word)) break;
    const cue = CUES.get(word);
    if (cue !== undefined) found.push(cue);
    number ||= NUMBER.has(word);
  }
  if (found.length === 0 && number) found.push('phone');
  const behind = found.length === 0 ? cueBehind(tokens, last + 1) : undefined;
  return behind === undefined ? found : [behind];
}

function cueBehind(tokens: readonly Token[], first: number): Cue | undefined {
  for (let index = first; index < Math.min(tokens.length, first + REACH_AFTER); index++) {
    const token = tokens[index];
    if (token === undefined || token.gap === 'stop' || token.number) return undefined;
    const cue = CUES.get(token.text);
    if (cue !== undefined && token.text !== WITHOUT) return cue;
  }
  return undefined;
}
