/**
 * Names that somebody has in a network or a bank's directory, told by the word before them and by signs or digits
 * inside: "mi insta es luna_rota.77", "alias gato.tren.verde".
 */
import type { Candidate, Reading } from '../candidates.ts';
import type { EntityType } from '../placeholders.ts';
import { listingOf } from '../tagger/words.ts';
import type { Token } from '../tokens.ts';
import { DOMAIN_ENDINGS } from './internet.ts';
import { wordsOf } from './words-of.ts';

const NETWORKS = wordsOf(
  `instagram insta ig tiktok twitter facebook face fb discord snapchat snap telegram twitch steam reddit tumblr wattpad
   onlyfans roblox youtube kwai threads bluesky pinterest soundcloud spotify psn xbox nick nickname user usuario usuaria perfil
   minecraft fortnite valorant kik`,
);
/** Of a bank where money is the matter, else of a network. */
const ALIAS = 'alias';
export const NETWORK_WORDS: ReadonlySet<string> = new Set([...NETWORKS, ALIAS]);
/** What may stand between the word and the name. */
const LINKS = wordsOf(
  `add es e soy sou is am i my me llamo chamo llama chama puse apodo user usuario usuaria nick nickname perfil cuenta conta
   como as de del do en no buscame busquenme busca agregame agregenme sigueme seguime siganme mi meu minha la el arroba
   tiktok insta instagram foro juego app chat mp mercadopago banco cbu cvu`,
);
const REACH = 5;
const SHORTEST = 4;
const LONGEST = 40;
const MOST_OF_PAIR = 12;
const MONEY = wordsOf(
  'cbu cvu transferi transferir transferime transferencia deposita depositame pasame mande mandar plata mercadopago mp banco monto',
);
const MONEY_REACH = 10;

export function findHandles({ tokens, view: { text }, signs }: Reading): Candidate[] {
  const found = text.includes('#') ? taggedHandles(text) : [];
  if (text.includes('$')) found.push(...cashtags(text));
  for (const index of signs.words.network) {
    const token = tokens[index]!;
    const first = firstOfRun(tokens, index);
    if (first === undefined) {
      const plain = plainHandle(tokens, index + 1);
      if (plain !== undefined) found.push({ start: plain.start, end: plain.end, type: 'USERNAME' });
      continue;
    }
    const last = lastOfRun(tokens, text, first);
    const { start } = tokens[first]!;
    const end = endWithLines(text, start, tokens[last]!.end);
    if (!isHandle(text.slice(start, end), token.text === ALIAS)) continue;
    found.push({ start, end, type: token.text === ALIAS ? aliasType(tokens, index) : 'USERNAME' });
  }
  return found;
}

/** "kuro#4471", "TristeReina#LAS": as games and chats tell two of one name apart. */
const TAGGED = /(?<![a-z\d#/])[a-z][a-z\d_.]{2,24}#(?:\d{4}|[a-z\d]{2,5})(?![a-z\d])/g;
const COUNTED =
  /^(?:apto|apt|depto|dpto|casa|calle|local|lote|interior|int|piso|puerta|ticket|pedido|orden|order|room|unit)#/;

function taggedHandles(text: string): Candidate[] {
  return [...text.matchAll(TAGGED)]
    .filter(([run]) => !COUNTED.test(run))
    .map(({ index, 0: run }) => ({ start: index, end: index + run.length, type: 'USERNAME' }));
}

/** "my cashapp is $mikeyblue". */
const CASHTAG = /(?<![a-z])cash ?(?:app|tag)(?: [a-z]{2,5}| ?:){0,2} ?(\$[a-z][a-z\d_-]{2,24})/g;

const cashtags = (text: string): Candidate[] =>
  [...text.matchAll(CASHTAG)].map(({ index, 0: match, 1: tag = '' }) => {
    const end = index + match.length;
    return { start: end - tag.length, end, type: 'USERNAME' };
  });

/** "ig: lunitarota", "insta luhferreira": a long word that nobody says, with nothing behind it. */
function plainHandle(tokens: readonly Token[], at: number): Token | undefined {
  const [network, name, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (network === undefined || name === undefined || name.number || name.text.length < SHORTEST_PLAIN)
    return undefined;
  if (name.gap !== 'space' && name.mark !== 0) return undefined;
  if (name.gap === 'stop' || network.text === ALIAS || (next !== undefined && next.gap === 'space'))
    return undefined;
  const { given, surname, place, common } = listingOf(name.text);
  return given + surname + place + common === 0 ? name : undefined;
}
const SHORTEST_PLAIN = 8;

/** The first word behind `index` that goes on without a space, past what may link it. */
function firstOfRun(tokens: readonly Token[], index: number): number | undefined {
  for (let first = index + 1; first <= Math.min(tokens.length - 1, index + REACH); first++) {
    const token = tokens[first]!;
    if (token.gap === 'stop' || token.gap === 'joint' || token.gap === 'none') return undefined;
    const next = tokens[first + 1]?.gap;
    if (!token.number && (next === 'joint' || next === 'none')) return first;
    if (!LINKS.has(token.text)) return undefined;
  }
  return undefined;
}

function lastOfRun(tokens: readonly Token[], text: string, first: number): number {
  let last = first;
  while (last + 1 < tokens.length) {
    const next = tokens[last + 1]!;
    const isPart =
      next.gap === 'none' ||
      (next.gap === 'joint' && /^[._-]+$/.test(text.slice(tokens[last]!.end, next.start)));
    if (!isPart || next.end - tokens[first]!.start > LONGEST) break;
    last++;
  }
  return last;
}

/** "nath.rizzo_": lines behind a name are a part of it, unless such lines stand before it too, as around what is stressed. */
function endWithLines(text: string, start: number, end: number): number {
  const isStressed = text[start - 1] === '_';
  const lines = isStressed ? 0 : (/^_{1,3}(?![a-z\d_])/.exec(text.slice(end, end + 4))?.[0].length ?? 0);
  return end + lines;
}

/** Two words that a missing space behind a full stop joins are no name. */
function isHandle(run: string, isAlias: boolean): boolean {
  if (run.length < SHORTEST || !/^[a-z](?:[a-z]|[._][a-z]+_)/.test(run)) return false;
  if (DOMAIN_ENDINGS.has(run.slice(run.lastIndexOf('.') + 1))) return false;
  if (run.includes('_') || (/\d/.test(run) && /^[a-z]{3}/.test(run))) return true;
  if (isAlias) return /^[^.]+\.[^.]+\.[^.]+/.test(run);
  // A first word too long for two that a space is missing between, unless it is one.
  const first = run.slice(0, Math.max(0, run.indexOf('.')));
  const isPair = first.length <= MOST_OF_PAIR || listingOf(first).common === 0;
  return isPair && /^[^.]+\.[^.]{1,12}(?:\.[^.]+)*$/.test(run);
}

function aliasType(tokens: readonly Token[], index: number): EntityType {
  for (let at = Math.max(0, index - MONEY_REACH); at <= Math.min(tokens.length - 1, index + REACH); at++)
    if (MONEY.has(tokens[at]!.text)) return 'BANK_ACCOUNT';
  return tokens[index + 1]?.text === 'en' || tokens[index + 1]?.text === 'del' ? 'USERNAME' : 'BANK_ACCOUNT';
}
