/** Whether what may be a name is the ordinary word that it is as well: by what stands beside it. */
import { isCued, isCuedBehind } from './recognisers/name-cues.ts';
import { wordsOf } from './recognisers/words-of.ts';
import { listingOf } from './tagger/words.ts';
import type { Token } from './tokens.ts';

const MONTHS = wordsOf('june april august january abril agosto julio junio julho junho marco marzo');
const BESIDE_MONTHS = wordsOf('of de del em en in on');
/** Nobody is called so. */
const OTHER_MONTHS = wordsOf(
  `february march july september october november december enero febrero mayo septiembre setiembre octubre noviembre
   diciembre janeiro fevereiro maio setembro outubro novembro dezembro julio junio julho junho marzo`,
);
const MONTH_REACH = 6;
const PRESENT = wordsOf('it its is was');
const HAVING = wordsOf(
  'tengo tuve hay busco encuentro encontre pido necesito soy siento ninguna ninguno tenho preciso sou sinto',
);
/** Whoever asks for it says so behind "le" and "te": "Piedad le pedí". */
const ASKING = wordsOf('pedi pido supplique suplique ruego rogue peco');
const DATIVE = wordsOf('le les te');
/** Behind a surname that opens a sentence: "Campos de trigo", "Montes y cerros". */
const GOING_ON = wordsOf('de del sin sem y');
const SUPERLATIVES = wordsOf('worst best hardest saddest last loneliest coldest');
const THINGS = wordsOf('thing way reason place time part light escape outlet');
const PERSONS = wordsOf('one person friend man woman guy girl boss mother mom mum father dad sister brother');
/** "te soy franco": how somebody speaks. */
const BLUNT = wordsOf('te le les os lhe');
const BEING = wordsOf('soy sere ser sou serei');
/** What ends so is no name, unless a list has it. */
const ENDING =
  /.{3}(?:ciones|coes|mente|idade?s?|mentos?|[ae]ncias?|mania|fobia|logia|ismos?|ness|ments?|tions?|fully|ously|ically|ishly|ability|graphy|ology|itis|gartner)$/;
const ALWAYS_CAPITAL = 3;
const SELDOM = 2;

/** Whether the word at `at`, which is all that was found, says what it says. */
export const isOrdinaryWord = (tokens: readonly Token[], at: number): boolean =>
  isMonth(tokens, at) || isOpening(tokens, at) || isBlunt(tokens, at) || isDerived(tokens, at);

/** Beside a number, behind "of" or "in", or near another month: "June was ok, July broke me". */
function isMonth(tokens: readonly Token[], at: number): boolean {
  if (!MONTHS.has(tokens[at]!.text)) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before?.number === true || after?.number === true || BESIDE_MONTHS.has(before?.text ?? '')) return true;
  // "mi hija abril cumple en mayo": who stands inside a sentence may well be called so.
  const { gap, capital } = tokens[at]!;
  const isInside = gap === 'space' || (gap === 'light' && !capital);
  if (isInside && !PRESENT.has(before?.text ?? '')) return false;
  const end = Math.min(tokens.length, at + MONTH_REACH + 1);
  for (let near = Math.max(0, at - MONTH_REACH); near < end; near++)
    if (near !== at && OTHER_MONTHS.has(tokens[near]!.text)) return true;
  return false;
}

/** A word that opens a sentence, where a capital says nothing. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const [name, next] = [tokens[at]!, tokens[at + 1]];
  if (name.gap !== 'stop' || next === undefined) return false;
  const { given, cased, ambiguous } = listingOf(name.text);
  if (!ambiguous) return false;
  if (isHadOrListed(tokens, at)) return true;
  if (next.gap !== 'space' || next.capital) return false;
  const second = tokens[at + 2];
  const isMeek = cased < ALWAYS_CAPITAL;
  // Whom everybody calls by a surname is hardly ever who opens a sentence.
  if (given === 0 && GOING_ON.has(next.text) && isPlain(second)) return true;
  if (given === 0 && next.text === 'se' && (second?.text === 'me' || second?.text === 'te')) return true;
  if (isMeek && DATIVE.has(next.text) && ASKING.has(second?.text ?? '')) return true;
  return isMeek && isJudged(tokens, at);
}

function isPlain(word: Token | undefined): boolean {
  if (word === undefined || word.capital) return false;
  const { given, surname, common } = listingOf(word.text);
  return given + surname === 0 || common > SELDOM;
}

/** "Consuelo no encuentro", "Sol, mar y arena". */
function isHadOrListed(tokens: readonly Token[], at: number): boolean {
  const [next, last] = [tokens[at + 1]!, tokens[at + 2]];
  if (next.gap === 'light') return !next.capital && (last?.text === 'y' || last?.text === 'e');
  return HAVING.has(next.text === 'no' ? (last?.text ?? '') : next.text);
}

/** "Dawn is the worst", "Art is the only thing", "Esperanza es lo último". */
function isJudged(tokens: readonly Token[], at: number): boolean {
  const [is, the, which = '', what = ''] = [1, 2, 3, 4].map((step) => tokens[at + step]?.text);
  if (is === 'es' || is === 'era') return the === 'lo';
  if ((is !== 'is' && is !== 'was') || the !== 'the') return false;
  return which === 'only' ? THINGS.has(what) : SUPERLATIVES.has(which) && !PERSONS.has(what);
}

function isBlunt(tokens: readonly Token[], at: number): boolean {
  const [name, before, second] = [tokens[at]!, tokens[at - 1], tokens[at - 2]];
  if (name.capital || name.gap !== 'space' || !BEING.has(before?.text ?? '')) return false;
  return BLUNT.has(second?.text ?? '') && listingOf(name.text).ambiguous;
}

/** "tricotilomanía", "kindergartner": a word by its ending, which no list has for a name and nothing calls one. */
function isDerived(tokens: readonly Token[], at: number): boolean {
  const { text, capital, gap } = tokens[at]!;
  if ((capital && gap !== 'stop') || !ENDING.test(text)) return false;
  const { given, surname } = listingOf(text);
  return given === 0 && surname === 0 && !isCued(tokens, at) && !isCuedBehind(tokens, at);
}
