/**
 * Given names that are ordinary words too, where only somebody can be meant: they say, hit or call ("my mate will says",
 * "me dijo mar que"), are somebody's ("hope is my sister", "rosa, la enfermera"), are told something ("i told faith"), or
 * have an article that the word cannot have ("com a sol", "la rocío").
 */
import type { Candidate, Reading } from '../candidates.ts';
import { gazetteer } from '../tagger/gazetteer-data.ts';
import { isGivenTo, unpackListing, wellKnown } from '../tagger/gazetteer.ts';
import { listingOf } from '../tagger/words.ts';
import type { Token } from '../tokens.ts';
import { KIN } from './name-cues.ts';
import { QUALITIES } from './told-names.ts';
import { indexWords } from '../word-index.ts';
import { wordsOf } from './words-of.ts';

/** What only people do, told of a third one. */
const ACTS = wordsOf(
  `says said told tells asked asks thinks hates loves hit hits punched slapped choked dumped cheated stole texted rang
   messaged yelled yells screamed shouted laughed kissed raped groped touched follows followed stalks overdosed drinks
   drank lied lies swears swore promised phoned invited
   dijo dice conto escribio insulto llamo engano bloqueo abraza odia miente mintio juro amenazo
   suicido emborracho
   disse diz contou escreveu gritou bateu xingou ligou beijou traiu bloqueou odeia mente mentiu jurou ameacou falou
   cortou mandou`,
);
/** Behind these somebody does it to the speaker or to himself. */
const CLITICS = wordsOf('me te se le les nos lhe no nao never always just ya ja');
const SAYING = wordsOf('dijo dice conto disse contou avisou aviso escribio escreveu');
const THAT = wordsOf('que q k');
/** An office, and who has it behind it. */
const RANKS = wordsOf(
  `officer sgt sergeant detective constable deputy nurse judge captain coach pastor principal matron
   sargento oficial delegado delegada cabo capitao capitan padre frei fray juiza jueza enfermeira enfermera conselheira
   licenciada treinador entrenador pastora agente soldado tenente teniente comisario`,
);
const TELLING = wordsOf(
  'told tell tells asked texted messaged phoned rang kissed married dated thank thanks',
);
const WORKS = wordsOf(
  `nurse carer sponsor counsellor counselor social midwife cleaner landlady landlord manager receptionist cook
   enfermera enfermero portera portero encargada encargado cocinera cajera secretaria directora director entrenador
   entrenadora terapeuta duena dueno casera casero enfermeira enfermeiro porteira porteiro faxineira cozinheira
   diretora diretor treinador treinadora gerente dona dono sindica moza mesera`,
);
const BEING = wordsOf('is was');
const MY = wordsOf('my our his her mi tu su nuestra nuestro minha meu nossa nosso');
const ARTICLES = wordsOf('the la el a o');
const OF = wordsOf('de del do da');
const POSSESSED = wordsOf(
  `kids kid mum mom mam dad nan house car ute van truck bike fault flat place room brother sister boyfriend girlfriend bf gf
   husband wife mate friend friends dog phone number birthday funeral grave baby daughter son family face voice death
   ex party wedding stuff boss school insta snap fella`,
);
/** What may stand before somebody who acts; behind anything else the word is one of its sentence. */
const OPENING = wordsOf(
  `and but so when then because cuz cos coz bc that if since after before while n
   y e pero mas porque pq cuando quando que si se anoche ayer hoy ontem hoje entonces entao despues depois tambien tambem`,
);
/** Of these both the verb and what it is done to are written without any sign that somebody is meant. */
const VERBS = wordsOf(
  'will may can mark bill drew chase hope rob pat grant sue skip chance dash wade pierce bea ame',
);
/** Feelings do much that people do: they come, leave and tell, and are somebody's best friend. */
const FEELINGS = wordsOf('hope joy faith grace mercy gloria paz fe dolores soledad esperanza piedad');
/** Masculine as words, of women as names. */
const HERS = wordsOf('sol pilar rocio socorro rosario abril mel cristal');
const WITH = wordsOf('com e que mas ou y con pero');
const OF_HER = wordsOf('da na pela');

/** Borne by some, and nearly always something else. */
const OTHERS = wordsOf(
  `ela era ele nova santa filho nina china jesus prudence page buddy flor lee lia nana bebe dios deus love honey sweetie
   madonna miss sir aide segundo santo`,
);

type Look = (tokens: readonly Token[], at: number) => number | undefined;

/** Words that may show a name beside them, and how: the index of the name is looked for from the word's. */
const LOOKS: readonly (readonly [words: ReadonlySet<string>, look: Look])[] = [
  [ACTS, (tokens, at) => (isActor(tokens, at) ? actorOf(tokens, at) : undefined)],
  [SAYING, (tokens, at) => (isSayer(tokens, at + 1) ? at + 1 : undefined)],
  [TELLING, (tokens, at) => (isTold(tokens, at + 1) ? at + 1 : undefined)],
  [
    new Set([...KIN, ...WORKS]),
    (tokens, at) => (isSomebodys(tokens, at) ? somebodyOf(tokens, at) : undefined),
  ],
  [RANKS, (tokens, at) => (isRanked(tokens, at + 1) ? at + 1 : undefined)],
  [KIN, (tokens, at) => (isCalledKin(tokens, at) ? at + 1 : undefined)],
  [POSSESSED, (tokens, at) => (isPossessor(tokens, at) ? at - 1 : undefined)],
  [HERS, (tokens, at) => (isHer(tokens, at) ? at : undefined)],
];

export const ACTING_WORDS: ReadonlySet<string> = new Set(LOOKS.flatMap(([words]) => [...words]));
const looksOf = indexWords(
  [...ACTING_WORDS].map((word) => [word, LOOKS.filter(([words]) => words.has(word)).map(([, look]) => look)]),
);

export function findActingNames({ tokens, signs }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const index of signs.words.acting) {
    for (const look of looksOf.find(tokens[index]!.hash) ?? []) {
      const name = tokens[look(tokens, index) ?? NOWHERE];
      if (name === undefined) continue;
      found.push({ start: name.start, end: name.end, type: 'PERSON' });
      break;
    }
  }
  return found;
}
const NOWHERE = -1;

/** "i told faith about it". */
const isTold = (tokens: readonly Token[], at: number): boolean =>
  isBeside(tokens[at]) && isDoubleMeaning(tokens[at], 3) && !isObject(tokens, at);

const isBeside = (token: Token | undefined): boolean => token?.gap === 'space';

/** Whether a word is borne as a given name, and is an ordinary word as well. */
function isDoubleMeaning(token: Token | undefined, least: number): boolean {
  if (token === undefined || token.number || token.text.length < SHORTEST) return false;
  const listing = gazetteer.find(token.hash);
  // Most words are no name, which nothing else need be asked for.
  if (!isGivenTo(listing, least)) return false;
  const { given, ambiguous, kept, common } = unpackListing(listing);
  if (!ambiguous || (kept && given < wellKnown) || isOther(token.text)) return false;
  return common <= MOST_COMMON || token.text === 'will';
}
const isOther = (word: string): boolean => OTHERS.has(word) || QUALITIES.has(word);
const SHORTEST = 3;
const MOST_COMMON = 5;

/** "told grace period", "asked art teachers": the word before another one is about that. */
const isObject = (tokens: readonly Token[], at: number): boolean =>
  unpackListing(gazetteer.find(tokens[at]!.hash)).common > SELDOM &&
  !isOver(tokens[at + 1]) &&
  !LINKING.has(tokens[at + 1]!.text);
const SELDOM = 1;
const LINKING = wordsOf('about that to i he she and what how everything nothing im');

const isOver = (next: Token | undefined): boolean =>
  next === undefined || next.gap === 'stop' || next.gap === 'light';

/** Where the one stands who does what the word at `at` says. */
const actorOf = (tokens: readonly Token[], at: number): number =>
  at > 0 && CLITICS_BY_HASH.find(tokens[at - 1]!.hash) !== undefined ? at - 2 : at - 1;
const CLITICS_BY_HASH = indexWords([...CLITICS].map((word) => [word, true]));

function isActor(tokens: readonly Token[], at: number): boolean {
  const name = actorOf(tokens, at);
  const [actor, before] = [tokens[name], tokens[name - 1]];
  if (actor === undefined || !isBeside(tokens[at]) || !isBeside(tokens[name + 1])) return false;
  if (!isDoubleMeaning(actor, 3)) return false;
  const isCapital = actor.capital && isBeside(actor);
  if (isCapital) return !(before === undefined || before.capital);
  if (before !== undefined && isBeside(actor) && KIN.has(before.text)) return true;
  if (actor.gap !== 'space') return !FEELINGS.has(actor.text) || /^s(?:ays|aid)$/.test(tokens[at]!.text);
  return OPENING.has(before?.text ?? '') && !FEELINGS.has(actor.text);
}

/** "officer linda": no verb, and hardly a thing. */
function isRanked(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at];
  if (name === undefined || name.gap !== 'space' || name.number) return false;
  if (VERBS.has(name.text) || OTHERS.has(name.text)) return false;
  const { given, common, kept } = unpackListing(gazetteer.find(name.hash));
  return given >= wellKnown && common <= MOST_COMMON_OF_KIN && !kept;
}

/** "me dijo mar que". */
function isSayer(tokens: readonly Token[], at: number): boolean {
  const [sayer, next] = [tokens[at], tokens[at + 1]];
  return isBeside(sayer) && isDoubleMeaning(sayer, wellKnown) && THAT.has(next?.text ?? '') && isBeside(next);
}

/** How many words back from what somebody is to the name: "hope is my sister", "grace, the night nurse", "luz, minha cunhada". */
function somebodyOf(tokens: readonly Token[], at: number): number {
  const own = isWhose(tokens[at - 1]) ? at - 1 : at - 2;
  return BEING.has(tokens[own - 1]?.text ?? '') ? own - 2 : own - 1;
}

const OF_WHOM = wordsOf('de del do da of from at in who que');

const WHOSE = indexWords([...MY, ...ARTICLES].map((word) => [word, true]));
/** By the hash, which stands ready. */
const isWhose = (token: Token | undefined): boolean =>
  token !== undefined && WHOSE.find(token.hash) !== undefined;

function isSomebodys(tokens: readonly Token[], at: number): boolean {
  if (!isBeside(tokens[at])) return false;
  const own = isWhose(tokens[at - 1]) ? tokens[at - 1] : tokens[at - 2];
  if (!isWhose(own)) return false;
  const name = somebodyOf(tokens, at);
  const [somebody, next] = [tokens[name], tokens[name + 1]];
  if (somebody === undefined || next === undefined) return false;
  if (!isDoubleMeaning(somebody, 3)) return false;
  if (BEING.has(next.text))
    // "hope is my only friend"
    return (
      MY.has(own!.text) &&
      own === tokens[at - 1] &&
      somebody.gap !== 'space' &&
      isBeside(next) &&
      isBeside(own)
    );
  const before = tokens[name - 1]?.text ?? '';
  if (ARTICLES.has(before) || MY.has(before) || OF.has(before)) return false;
  // "have faith, the doctor said": who is told of is over where a name is followed by what it stands for.
  if (next.gap === 'light') return isOver(tokens[at + 1]) || OF_WHOM.has(tokens[at + 1]!.text);
  return MY.has(own!.text) && somebody.gap === 'stop' && isBeside(next) && !VERBS.has(somebody.text);
}

/** "my gf summer cheated", "meu irmão cruz": the last word, or before what somebody does. */
function isCalledKin(tokens: readonly Token[], at: number): boolean {
  const [name, next] = [tokens[at + 1], tokens[at + 2]];
  if (!isBeside(name) || !isDoubleMeaning(name, 3) || !isBeside(tokens[at])) return false;
  const whose = [tokens[at - 1], tokens[at - 2]].some((one) => MY.has(one?.text ?? ''));
  if (!whose || VERBS.has(name!.text)) return false;
  if (unpackListing(gazetteer.find(name!.hash)).common > MOST_COMMON_OF_KIN) return false;
  return isOver(next) || ACTS.has(next!.text) || BEING.has(next!.text);
}
const MOST_COMMON_OF_KIN = 4;

/** "shanes car": a name that is hardly any other word, with the s of possession. */
function isPossessor(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 1];
  if (owner === undefined || owner.number || !isBeside(tokens[at]) || !POSSESSIVE.test(owner.text))
    return false;
  const whole = unpackListing(gazetteer.find(owner.hash));
  if (whole.given + whole.surname > 0 || whole.common > SELDOM) return false;
  const { given, common, kept } = listingOf(owner.text.slice(0, -1));
  return given >= wellKnown && common <= SELDOM && !kept;
}
const POSSESSIVE = /^[a-z]{3,}s$/;

/** "com a sol", "la rocío", "da mel". */
function isHer(tokens: readonly Token[], at: number): boolean {
  const [name, article, before] = [tokens[at]!, tokens[at - 1], tokens[at - 2]];
  if (article === undefined || !isBeside(name)) return false;
  if (OF_HER.has(article.text) || article.text === 'la') return isDoubleMeaning(name, 3);
  return (
    article.text === 'a' && WITH.has(before?.text ?? '') && before!.text !== 'y' && isDoubleMeaning(name, 3)
  );
}
