/** What looks like a name and identifies nobody: months, peoples, medicines, units, pets, saints, the famous. */
import type { Candidate, Extent, Reading } from './candidates.ts';
import { findPhrases, withoutWithin } from './lists.ts';
import { namesOfNobody } from './nobody-phrases.ts';
import { isOrdinaryWord } from './ordinary.ts';
import { isCued, isCuedBehind } from './recognisers/name-cues.ts';
import { NUMBER_WORDS } from './recognisers/number-words.ts';
import { MONTHS } from './recognisers/spoken-dates.ts';
import { isOnPitch, isOnStage, isShow, isStageWord } from './recognisers/stage.ts';
import { wordsOf } from './recognisers/words-of.ts';
import { listingOf } from './tagger/words.ts';
import { tokenAt } from './tokens.ts';
import type { Token } from './tokens.ts';
import { isAllCapitals } from './view.ts';

const PETS = wordsOf(
  `hen hens chicken chickens cow cows goat goats pig pigs gallina gallinas vaca vacas galinha galinhas cabra cabras
   dog dogs puppy pup cat cats kitten kitty hamster rabbit bunny parrot budgie horse pony goldfish tortoise
   cachorro cachorra cachorrinho cachorrinha cadela cao gato gata gatinho gatinha coelho hamster papagaio calopsita cavalo
   perro perra perrito perrita gatito gatita conejo conejita loro caballo michi gatita gatico perrita perrico cachorra cuyo tortuga canario`,
);
const VERBS = wordsOf(
  `era fue fui viene vienen sigue siguen esta estan estaba dice dijo dicen tiene tienen tengo hizo hace hacen quiere quiero
   puede puedo explica explican is was are were has have had will would can could should does did said says told came went
   got gets whose which because foi estava tem tinha fez disse diz pode porque`,
);
const SEATS = wordsOf('gate seat flight vuelo asiento voo assento');
const CALLED = wordsOf('named called chamado chamada llamado llamada');
const AND = wordsOf('and y e');
/** "Amanda do BBB": known from the screen. */
const SCREEN = wordsOf('bbb novela novelas serie series filme pelicula show movie');
const OF = wordsOf('do da de del from of in na no en');
const ARTICLES = wordsOf('la el the');
const HOLY = wordsOf('virgen virgem nossa nuestra');
const LADY = wordsOf('senhora senora');
/** "hija mía": whose, not who. */
const ADDRESSED = wordsOf('hija hijita vida alma amiga hermana madre mama reina culpa casa');
const NAMED = wordsOf('llama llamaba chama chamava called named');
const SELF = wordsOf('se is was');
const MINE = wordsOf('mi meu minha my');
/** How many words before a name may say that a pet is called so. */
const PET_REACH = 3;
const LONGEST_UNIT = 3;
/** The size of a place that people live in. */
const TOWN = 2;
/** In capitals an office or a number's name, though people are called so too. */
const OFFICES = wordsOf('dea dian sena rut curp ine');
const SHORTEST_ABBREVIATION = 3;
const LONGEST_ABBREVIATION = 6;
/** How well a word that stands for something else must be known as a given name to be taken for one. */
const WELL_KNOWN = 4;

/** Takes out of findings what is nobody. Looks for the famous once, and only where something was found. */
export interface Nobody {
  /** Without those that are plainly no person. */
  readonly without: (found: readonly Candidate[]) => readonly Candidate[];
  /** Without countries, institutions and the famous only. */
  readonly withoutFamous: (found: readonly Candidate[]) => readonly Candidate[];
}

export function createNobody(reading: Reading): Nobody {
  const { tokens } = reading;
  let famous: readonly Extent[] | undefined;
  function withoutFamous(found: readonly Candidate[]): readonly Candidate[] {
    if (found.length === 0) return found;
    famous ??= findFamous(reading);
    const left = withoutWithin(found, famous);
    return famous.length === 0 ? left : left.filter((one) => !isOnlyShow(reading, one, famous ?? []));
  }
  return {
    withoutFamous,
    without: (found) =>
      found.length === 0
        ? found
        : withoutFamous(found.map((one) => untilVerb(tokens, one))).filter((one) => {
            if (isShow(tokens, tokenAt(tokens, one.start))) return false;
            if (one.type === 'ADDRESS') return !(isCounted(tokens, one) || isSeat(tokens, one));
            if (one.type === 'LOCATION') return !isCountry(tokens, one);
            return one.type !== 'PERSON' || !(isNobody(tokens, one) || isAbbreviation(reading, one));
          }),
  };
}

/** Where countries, institutions and the famous stand. */
function findFamous(reading: Reading): readonly Extent[] {
  const { tokens } = reading;
  return findPhrases(reading, namesOfNobody).filter(({ start, end, phrase }) => {
    if (phrase.fame === 'anywhere') return true;
    const words = { first: tokenAt(tokens, start), last: tokenAt(tokens, end) - 1 };
    if (phrase.fame === 'team') return isOnPitch(tokens, words);
    if (phrase.fame === 'common' && !isOnStage(tokens, words)) return false;
    return !isSomebodys(tokens, words);
  });
}

/** "harry styles concert tix", "reading camus": nothing but the famous and what one does with them. */
function isOnlyShow({ tokens }: Reading, one: Candidate, famous: readonly Extent[]): boolean {
  const about = famous.find(({ start, end }) => one.start <= start && end <= one.end);
  if (about === undefined) return false;
  for (let at = tokenAt(tokens, one.start); at < tokens.length && tokens[at]!.start < one.end; at++) {
    const { start, end } = tokens[at]!;
    if (!(about.start <= start && end <= about.end) && !isStageWord(tokens[at]!)) return false;
  }
  return true;
}

/** "meu marido, Roberto Carlos": whoever is called so is the speaker's own, unless it is a pet. */
function isSomebodys(tokens: readonly Token[], { first, last }: { first: number; last: number }): boolean {
  for (let at = Math.max(0, first - PET_REACH); at < first; at++)
    if (PETS.has(tokens[at]!.text)) return false;
  if (tokens[first]!.gap === 'space' && isCued(tokens, first)) return true;
  return (isCued(tokens, first) || isCuedBehind(tokens, last)) && !isOnStage(tokens, { first, last });
}

/** "veinte treinta cuarenta": numbers alone are no street. */
function isCounted(tokens: readonly Token[], { start, end }: Candidate): boolean {
  for (let at = tokenAt(tokens, start); at < tokens.length && tokens[at]!.start < end; at++)
    if (!tokens[at]!.number && !NUMBER_WORDS.has(tokens[at]!.text)) return false;
  return true;
}

/** "Medicina Legal explica las lesiones": no place and no institution is called so from the verb on. */
function untilVerb(tokens: readonly Token[], one: Candidate): Candidate {
  if (one.type !== 'ORGANIZATION' && one.type !== 'LOCATION') return one;
  for (let at = tokenAt(tokens, one.start) + 1; at < tokens.length && tokens[at]!.start < one.end; at++) {
    const { text, gap, capital } = tokens[at]!;
    if (gap === 'space' && !capital && VERBS.has(text)) return { ...one, end: tokens[at - 1]!.end };
  }
  return one;
}

/** "gate B14, seat 22C": where somebody waits or sits. */
function isSeat(tokens: readonly Token[], { start, end }: Candidate): boolean {
  for (let at = tokenAt(tokens, start); at < tokens.length && tokens[at]!.start < end; at++)
    if (SEATS.has(tokens[at]!.text) && isCode(tokens, at + 1)) return true;
  return false;
}

/** "22", "B14". */
function isCode(tokens: readonly Token[], at: number): boolean {
  const code = tokens[at];
  if (code?.gap !== 'space') return false;
  return code.number || (code.text.length === 1 && tokens[at + 1]?.gap === 'none');
}

/** "me vine de cuba": no town of any size is called so. */
function isCountry(tokens: readonly Token[], { start, end }: Candidate): boolean {
  const name = tokens[tokenAt(tokens, start)];
  if (name === undefined || name.end < end) return false;
  const { kept, place } = listingOf(name.text);
  return kept && place < TOWN;
}

function isNobody(tokens: readonly Token[], { start, end }: Candidate): boolean {
  const at = tokenAt(tokens, start);
  const name = tokens[at];
  // More than one word is rarely any of these.
  if (name === undefined || name.end < end) return false;
  const [before, second, third] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  const isNear = name.gap === 'space' && before !== undefined;
  const { kept, given } = listingOf(name.text);
  if (kept && given < WELL_KNOWN) return true;
  if (isNear && before.number && !name.capital && name.text.length <= LONGEST_UNIT) return true;
  if (isNear && PETS.has(before.text)) return true;
  if (isNear && CALLED.has(before.text) && PETS.has(second?.text ?? '')) return true;
  if (isNear && AND.has(before.text) && PETS.has(third?.text ?? '')) return true;
  if (isOnScreen(tokens, at) || isMonth(name, tokens[at + 1], tokens[at + 2])) return true;
  if (isPetNamed(tokens, at) || isOrdinaryWord(tokens, at)) return true;
  if (isNear && name.text === 'mia' && ADDRESSED.has(before.text) && second?.text !== 'mi') return true;
  return isNear && isHoly(before, second, third);
}

/** "Virgen de Luján", "nossa senhora Aparecida", "la señora de la Paz"; "la señora Quispe" is somebody. */
const isHoly = (before: Token, second: Token | undefined, third: Token | undefined): boolean =>
  [before, second, third].some((word) => HOLY.has(word?.text ?? '')) ||
  [second, third].some((word) => LADY.has(word?.text ?? ''));

/** "el perrito, Toby, duerme", "mi gata se llama Lola", "Toby, mi perro". */
function isPetNamed(tokens: readonly Token[], at: number): boolean {
  const [before, second, third] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  if (tokens[at]!.gap === 'light' && tokens[at]!.capital && PETS.has(before?.text ?? '')) return true;
  if (NAMED.has(before?.text ?? '') && PETS.has((SELF.has(second?.text ?? '') ? third : second)?.text ?? ''))
    return true;
  const [next, last] = [tokens[at + 1], tokens[at + 2]];
  return next?.gap === 'light' && MINE.has(next.text) && PETS.has(last?.text ?? '');
}

/** "TFM", "ICFES": an abbreviation that no list has for a name, in a text that is not all capitals. */
function isAbbreviation({ tokens, view }: Reading, { start, end }: Candidate): boolean {
  const name = tokens[tokenAt(tokens, start)];
  if (name === undefined || name.end < end || !name.capital) return false;
  if (end - start < SHORTEST_ABBREVIATION || end - start > LONGEST_ABBREVIATION) return false;
  const { given, surname } = listingOf(name.text);
  if (OFFICES.has(name.text) && view.capital[end - 1] === 1) return true;
  return given < WELL_KNOWN && surname < 2 && isAllCapitals(view, start, end);
}

/** "Jan 14 03:22:51". */
const isMonth = ({ text }: Token, day: Token | undefined, after: Token | undefined): boolean =>
  MONTHS.has(text) &&
  day?.number === true &&
  day.gap === 'space' &&
  Number(day.text) <= 31 &&
  after?.number === true;

function isOnScreen(tokens: readonly Token[], at: number): boolean {
  const [of, next, last] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (of === undefined || of.gap !== 'space' || !OF.has(of.text)) return false;
  return SCREEN.has(next?.text ?? '') || (ARTICLES.has(next?.text ?? '') && SCREEN.has(last?.text ?? ''));
}
