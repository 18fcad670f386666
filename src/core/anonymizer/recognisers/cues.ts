/** Words that say what kind of number follows, folded. */
import { tokenAt } from '../tokens.ts';
import type { Token } from '../tokens.ts';

export type Cue = 'cpf' | 'cnpj' | 'card' | 'phone' | 'id' | 'postcode';

const WORDS: readonly (readonly [cue: Cue, words: string])[] = [
  ['cpf', 'cpf'],
  ['cnpj', 'cnpj'],
  ['card', 'cartao card tarjeta visa mastercard amex'],
  [
    'phone',
    `telefone telefones tel fone celular cel whatsapp whats wpp zap zapzap ligue liga ligar telemovel contato telegram
    sms phone cell cellphone mobile call text telefono movil llama llamame llamar fijo wasap contacto`,
  ],
  [
    'id',
    `rg cnh pis pasep nis sus cns dni nie nif nss curp rut cedula identidade identidad identificacion passaporte
    passport pasaporte ssn nhs nino matricula titulo registro conta agencia account cuenta pix prontuario documento`,
  ],
  ['postcode', 'cep zip postcode'],
];

const CUES: ReadonlyMap<string, Cue> = new Map(
  WORDS.flatMap(([cue, words]) => words.split(/\s+/).map((word) => [word, cue] as const)),
);

/** "Number" alone means a telephone; of a card or a document it says so nearby. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(['numero', 'number', 'num']);

const REACH = 5;

/** The nearest cue among the few words before a position, not across the end of a sentence. */
export function cueBefore(tokens: readonly Token[], position: number): Cue | undefined {
  const first = tokenAt(tokens, position);
  let fallback: Cue | undefined;
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    const word = tokens[index]?.text ?? '';
    if (tokens[index + 1]?.gap === 'stop' && word !== 'tel' && word !== 'cel') break;
    const cue = CUES.get(word);
    if (cue !== undefined) return cue;
    if (NUMBER_WORDS.has(word)) fallback = 'phone';
  }
  return fallback;
}
