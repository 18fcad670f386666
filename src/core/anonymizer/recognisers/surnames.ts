/**
 * How far a name goes on behind a first name: over further given names, and over surnames with the particles before
 * them. A surname that is an ordinary word as well counts only where nothing speaks for the word.
 */
import type { Listing } from '../tagger/gazetteer.ts';
import { listingOf } from '../tagger/words.ts';
import type { Token } from '../tokens.ts';
import { wordsOf } from './words-of.ts';

/** How much is known of what goes before: told to be a name, or borne as a first name and little else. */
export interface Bond {
  readonly cued: boolean;
  readonly sure: boolean;
}

/** The next part of a name. */
export interface NamePart {
  /** The index of its last token. */
  readonly last: number;
  /** Whether it is a surname and hardly anything else. */
  readonly certain: boolean;
}

const OF = wordsOf('de da do das dos del di du della van von vander ter');
const ARTICLES = wordsOf('la las los der den');
const GERMANIC = wordsOf('van von vander ter');
/** Surnames that are ordinary words, behind the particles that make surnames of them. */
const PARTICLE_SURNAMES: ReadonlySet<string> = new Set(
  `da cruz, da luz, da paz, da mata, da costa, da rocha, da graca, da gloria, da veiga, da conceicao, da assuncao,
   da ressurreicao, da encarnacao, da piedade, da trindade, das dores, das neves, das gracas, das chagas,
   das virgens, do carmo, do rosario, do vale, do monte, do prado, do rego, do amaral, do nascimento, do socorro,
   dos santos, dos reis, dos anjos, dos passos, dos prazeres, dos ramos, dos remedios, de jesus, de fatima,
   de lurdes, de lourdes, de paula, de assis, de sa, de la cruz, de la torre, de la rosa, de la fuente, de la paz,
   de la vega, de la hoz, de la o, de la luz, de la parra, de la garza, de la mora, de la rocha, de la pena,
   de la mata, de los santos, de los reyes, de los angeles, de los rios, de las heras, de leon, del rio, del valle,
   del castillo, del pozo, del rosario, del carmen, del pilar, del toro, del aguila, del monte, del angel, del cid`
    .split(',')
    .map((phrase) => phrase.trim()),
);
/** Surnames that say of somebody how he is. */
const QUALITIES = wordsOf(
  `young white black small rich long green brown grey gray strong short sharp little savage wise good noble sweet moody
   blanco blanca moreno morena rubio rubia delgado delgada calvo calva bravo brava franco franca santo santa alegre bello
   bella feliz pardo parda branco branca preto preta rojo roja leal cortes severo severa pequeno gordo gorda solo viejo`,
);
/** Surnames that are meant as such only where nothing follows: verbs, fillers, what is everywhere. */
const SELDOM_MEANT = wordsOf('mora cerro canto bueno segura cuenta corta sale solo mesa barrio');
/** What stands behind a whole name: who he is to somebody, what he does, where. */
const FOLLOWING = wordsOf(
  `eh que me mi nao nunca no nem tem tenho esta ta era foi fez faz vive mora bate bebe sempre disse quer vai veio
   es siempre tiene tengo estaba fue hizo hace toma dijo quiere va vino aqui aca en em na com con desde hoje hoy
   ontem ayer ela ele el ella eu yo se te
   is was has hits hit keeps does did said says who that i im i'm my he she it we wants told left died lives works at from
   in with for to on by again lol here speaking or but because when since aged yesterday today last this`,
);
/** Before these a noun is no surname: a verb with what it is done to, or a thing with whose it is. */
const OBJECTS = wordsOf(
  'a o as os um uma meu minha de la las los un una of muito mucho muy the out up off down',
);
/** What follows is another name. */
const SAINTS = wordsOf('san santa santo sao');
const AND = wordsOf('e y and');
/** With these somebody goes on about himself or another. */
const GOING_ON = wordsOf(
  "eu ele ela tenho estou me meu minha nao moro sou yo el ella tengo estoy mi no vivo soy necesito quiero preciso quero i i'm im my he she we it this",
);

const SELDOM = 1;
const OFTEN = 4;
/** "Dias", "Peña": surnames of very many, and words of every day. */
const MOST_COMMON = 5;
const MOSTLY_CAPITAL = 2;
const ALWAYS_CAPITAL = 3;

/** The part of a name that follows the token at `last`, if one does. */
export function nextPart(tokens: readonly Token[], last: number, bond: Bond): NamePart | undefined {
  const next = tokens[last + 1];
  if (next === undefined || next.number || !isBeside(next)) return undefined;
  const at = behindParticle(tokens, last + 1);
  return at === last + 1
    ? isDirect(tokens, at, bond)
    : isBehindParticle(tokens, { first: last + 1, at }, bond);
}

/** The index of the word behind "de", "de la" or "van der" at `at`; `at` itself where none stands there. */
export function behindParticle(tokens: readonly Token[], at: number): number {
  if (!OF.has(tokens[at]?.text ?? '')) return at;
  return ARTICLES.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
}

const isBeside = ({ gap, mark }: Token): boolean => gap === 'space' || (gap === 'joint' && mark === HYPHEN);
const HYPHEN = 45;

/** A word without a particle. */
function isDirect(tokens: readonly Token[], at: number, bond: Bond): NamePart | undefined {
  const { text, capital } = tokens[at]!;
  const listing = listingOf(text);
  const { given, surname, common, cased, kept } = listing;
  if (kept || common > MOST_COMMON || text.length < SHORTEST || SAINTS.has(text)) return undefined;
  if (surname < 2 && given < WELL_KNOWN) return undefined;
  const certain = isSurname(listing);
  const isPlain = common <= SELDOM && !QUALITIES.has(text);
  if (isPlain || (capital && common < MOST_COMMON)) {
    const isEnough = bond.cued || bond.sure || capital || certain;
    return isEnough ? { last: at, certain: isPlain && certain } : undefined;
  }
  return isWordMeant(tokens, at, { listing, bond })
    ? { last: at, certain: cased >= MOSTLY_CAPITAL }
    : undefined;
}

const SHORTEST = 3;
const WELL_KNOWN = 5;

/** Whether a surname that is an ordinary word as well is meant as the surname. */
function isWordMeant(
  tokens: readonly Token[],
  at: number,
  { listing, bond }: { listing: Listing; bond: Bond },
): boolean {
  const { text, capital } = tokens[at]!;
  const { surname, common, cased, ambiguous } = listing;
  if (!bond.cued && !bond.sure) return false;
  const isLast = isLastWord(tokens, at);
  if (isLast && bond.cued && bond.sure && common < MOST_COMMON) return surname >= 2;
  if (surname < MOST_BORNE || SELDOM_MEANT.has(text)) return false;
  const isOpen = isLast || isFollowed(tokens, at + 1) || nextIsName(tokens, at + 1);
  const next = tokens[at + 1]?.text ?? '';
  const isObject = OBJECTS.has(next);
  if (common === MOST_COMMON) return ambiguous && bond.sure && isOpen && (bond.cued || capital);
  if (cased === ALWAYS_CAPITAL && !isObject) return true;
  // "kevin hill walking", "james green with envy"
  if (ONGOING.test(next) || (!bond.cued && next === 'with')) return isLast;
  if (!bond.cued) return isOpen && (cased >= MOSTLY_CAPITAL || common < (isLast ? OFTEN - 1 : OFTEN));
  if (QUALITIES.has(text)) return isOpen || ENGLISH_VERB.test(next);
  return isOpen || !isObject;
}

const MOST_BORNE = 3;
const ONGOING = /..ing$/;
/** "threatened", "drinks". */
const ENGLISH_VERB = /(?:ed|[^s]s)$/;

/** Hardly anything but a surname. */
function isSurname({ surname, cased, common }: Listing): boolean {
  if (surname < MOST_BORNE) return surname === MOST_BORNE - 1 && cased === ALWAYS_CAPITAL;
  return common === 0 || (cased >= MOSTLY_CAPITAL && common <= SELDOM);
}

function isLastWord(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.gap === 'stop' || next.gap === 'light' || next.number;
}

/** "and" begins something new only where somebody goes on behind it. */
function isFollowed(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  return AND.has(word) ? GOING_ON.has(tokens[at + 1]?.text ?? '') : FOLLOWING.has(word);
}

/** Another surname, alone or behind its particle. */
function nextIsName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || !isBeside(next)) return false;
  const behind = behindParticle(tokens, at);
  if (behind > at) return isBehindParticle(tokens, { first: at, at: behind }, unbound) !== undefined;
  const { surname, common, kept } = listingOf(next.text);
  return surname >= 2 && common <= SELDOM && !kept;
}
const unbound: Bond = { cued: false, sure: true };

function isBehindParticle(
  tokens: readonly Token[],
  { first, at }: { first: number; at: number },
  { cued, sure }: Bond,
): NamePart | undefined {
  const name = tokens[at];
  if (name === undefined || name.number || name.gap !== 'space' || tokens[first + 1]!.gap !== 'space')
    return undefined;
  const listing = listingOf(name.text);
  const { surname, common, cased, kept, place } = listing;
  const isKnown = cued || sure;
  if (PARTICLE_SURNAMES.has(phraseOf(tokens, first, at))) {
    const isEnough = cued || name.capital || (sure && common < OFTEN);
    return isEnough ? { last: at, certain: common < OFTEN } : undefined;
  }
  const particle = tokens[first]!.text;
  if (GERMANIC.has(particle) && isKnown && surname > 0 && common < OFTEN) return { last: at, certain: false };
  if (kept || surname < 2 || common > OFTEN || name.text.length <= SHORTEST) return undefined;
  // "de Lima" is from there, more often than not.
  if (place === LARGE_CITY && particle === 'de') return undefined;
  if (common <= SELDOM)
    return isKnown || surname === MOST_BORNE ? { last: at, certain: isSurname(listing) } : undefined;
  if (surname < MOST_BORNE || SELDOM_MEANT.has(name.text)) return undefined;
  if (name.capital) return { last: at, certain: false };
  if (common === OFTEN || !isKnown) return undefined;
  const isOpen = isLastWord(tokens, at) || isFollowed(tokens, at + 1);
  return cased >= MOSTLY_CAPITAL || (cued && isOpen) ? { last: at, certain: false } : undefined;
}
const LARGE_CITY = 3;

function phraseOf(tokens: readonly Token[], first: number, last: number): string {
  const word = `${tokens[first]!.text} ${tokens[first + 1]!.text}`;
  return last === first + 1 ? word : `${word} ${tokens[last]!.text}`;
}
