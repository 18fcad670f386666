/**
 * Given names in Spanish that are ordinary words too, where who is meant stands beside them: "mi prima paz", "soy
 * piedad, auxiliar", "la señora asunción", "soledad mi cuñada", "mercedes la de la tienda".
 */
import type { Candidate, Reading } from '../candidates.ts';
import { listingOf } from '../tagger/words.ts';
import type { Token } from '../tokens.ts';
import { SPANISH_KIN } from './name-cues.ts';
import { wordsOf } from './words-of.ts';

const TITLES = wordsOf(
  'senora sra senor sr don dona doctora dra doctor dr licenciada licenciado lic ingeniero seno senorita profe tia tio',
);
const OWN = wordsOf('mi mis tu su');
export const NAMING_WORDS: ReadonlySet<string> = new Set([...SPANISH_KIN, ...TITLES, 'soy']);
/** What somebody is rather than is called. */
export const QUALITIES: ReadonlySet<string> = wordsOf(
  `linda bella dulce santa santo amada amado justo justa franco franca modesto modesta inocente clemente prudente leal mia
   mio divina hermosa preciosa bendita bendito querida querido solo sola feliz mayor menor maxima severa serena libre digna
   victima virgen reina rey real salvador deja mira bebe reza cierra cuida alla`,
);
/** How well known a given name must be. */
const KNOWN = 4;
const MOST_COMMON = 5;
/** What no list calls a word besides is a verb rather than a name where it is frequent. */
const SELDOM = 2;

export function findToldNames({ tokens, signs }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const index of signs.words.naming) {
    for (const at of [index + 1, index - 2]) {
      const name = tokens[at];
      if (name === undefined || !(at > index ? isAfter(tokens, index) : isBefore(tokens, index))) continue;
      if (isName(name)) found.push({ start: name.start, end: name.end, type: 'PERSON' });
    }
  }
  return found;
}

function isName({ text, number }: Token): boolean {
  if (number || QUALITIES.has(text)) return false;
  const { given, common, kept, ambiguous } = listingOf(text);
  if (kept || common > MOST_COMMON) return false;
  if (ambiguous || common === 0) return given >= KNOWN;
  return given > KNOWN && common <= SELDOM;
}

/** Whether a name may follow the word at `at`. */
function isAfter(tokens: readonly Token[], at: number): boolean {
  const [word, name, next] = [tokens[at]!.text, tokens[at + 1]!, tokens[at + 2]];
  if (name.gap !== 'space' && !(name.gap === 'stop' && TITLES.has(word) && word.length <= 3)) return false;
  // "the doctor's DEA number"
  if (name.gap === 'space' && name.start - tokens[at]!.end > 1) return false;
  if (next?.gap === 'space' && (next.text === 'de' || next.text === 'y')) return false;
  if (TITLES.has(word)) return true;
  if (word === 'soy')
    return isOpening(tokens, at) && (next === undefined || next.gap === 'light' || next.gap === 'stop');
  return tokens[at]!.gap !== 'stop' && OWN.has(tokens[at - 1]?.text ?? '');
}

const GREETINGS = wordsOf('hola buenas buenos dias tardes noches yo che hey');

function isOpening(tokens: readonly Token[], at: number): boolean {
  const { gap } = tokens[at]!;
  return gap === 'stop' || gap === 'light' || GREETINGS.has(tokens[at - 1]?.text ?? '');
}

/** "soledad mi cuñada", also behind an article, at the start of a sentence. */
function isBefore(tokens: readonly Token[], at: number): boolean {
  const [name, own] = [tokens[at - 2]!, tokens[at - 1]!];
  if (!SPANISH_KIN.has(tokens[at]!.text) || !OWN.has(own.text) || own.text === 'su') return false;
  if (tokens[at]!.gap !== 'space' || (own.gap !== 'space' && own.gap !== 'light')) return false;
  const article = tokens[at - 3];
  return name.gap === 'stop' || (article?.gap === 'stop' && (article.text === 'la' || article.text === 'el'));
}
