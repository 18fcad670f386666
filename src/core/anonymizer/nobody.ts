/** What looks like a name and identifies nobody: months, peoples, medicines, units, pets, saints, the famous. */
import type { Candidate, Reading } from './candidates.ts';
import { compileLists, withoutAllowed } from './lists.ts';
import { wordsOf } from './recognisers/words-of.ts';
import { listingOf } from './tagger/words.ts';
import { tokenAt } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Countries of several words: a single word stands in training/anonymizer/kept.txt. */
const COUNTRIES = [
  'south africa',
  'new zealand',
  'north korea',
  'south korea',
  'saudi arabia',
  'sri lanka',
  'costa rica',
  'sierra leone',
  'burkina faso',
  'united states',
  'united kingdom',
  'great britain',
  'northern ireland',
  'africa do sul',
  'nova zelandia',
  'coreia do norte',
  'coreia do sul',
  'arabia saudita',
  'estados unidos',
  'reino unido',
  'timor leste',
  'sudafrica',
  'nueva zelanda',
  'corea del norte',
  'corea del sur',
  'republica dominicana',
];

/** A disorder's name for itself, prayers, and people whom everybody knows: whole names, which few others bear. */
const phrases = compileLists({
  allow: [
    ...COUNTRIES,
    'pro ana',
    'pro mia',
    'ave maria',
    'virgem maria',
    'virgen maria',
    'virgin mary',
    'jesus maria',
    'hail mary',
    'jesus cristo',
    'jesus christ',
    'jesucristo',
    'dalai lama',
    'madre teresa',
    'mother teresa',
    'papa francisco',
    'pope francis',
    'nelson mandela',
    'martin luther king',
    'malcolm x',
    'mahatma gandhi',
    'fidel castro',
    'che guevara',
    'hugo chavez',
    'nicolas maduro',
    'evita peron',
    'eva peron',
    'javier milei',
    'simon bolivar',
    'donald trump',
    'barack obama',
    'joe biden',
    'vladimir putin',
    'adolf hitler',
    'winston churchill',
    'margaret thatcher',
    'princess diana',
    'lady di',
    'jair bolsonaro',
    'dilma rousseff',
    'getulio vargas',
    'paulo freire',
    'paulo coelho',
    'clarice lispector',
    'machado de assis',
    'carlos drummond de andrade',
    'cecilia meireles',
    'fernando pessoa',
    'jose saramago',
    'gabriel garcia marquez',
    'garcia marquez',
    'mario benedetti',
    'pablo neruda',
    'federico garcia lorca',
    'garcia lorca',
    'jorge luis borges',
    'julio cortazar',
    'isabel allende',
    'eduardo galeano',
    'octavio paz',
    'frida kahlo',
    'diego rivera',
    'pablo picasso',
    'salvador dali',
    'william shakespeare',
    'virginia woolf',
    'sylvia plath',
    'edgar allan poe',
    'stephen king',
    'franz kafka',
    'sigmund freud',
    'carl jung',
    'albert einstein',
    'isaac newton',
    'stephen hawking',
    'leonardo da vinci',
    'harry potter',
    'sherlock holmes',
    'homer simpson',
    'mickey mouse',
    'hello kitty',
    'don quijote',
    'lionel messi',
    'leo messi',
    'diego maradona',
    'cristiano ronaldo',
    'ayrton senna',
    'neymar jr',
    'kobe bryant',
    'michael jordan',
    'muhammad ali',
    'serena williams',
    'elon musk',
    'steve jobs',
    'bill gates',
    'mark zuckerberg',
    'taylor swift',
    'billie eilish',
    'lana del rey',
    'ariana grande',
    'justin bieber',
    'michael jackson',
    'freddie mercury',
    'kurt cobain',
    'amy winehouse',
    'elvis presley',
    'bob marley',
    'david bowie',
    'john lennon',
    'paul mccartney',
    'whitney houston',
    'lady gaga',
    'katy perry',
    'ed sheeran',
    'harry styles',
    'olivia rodrigo',
    'bad bunny',
    'daddy yankee',
    'juan gabriel',
    'vicente fernandez',
    'luis miguel',
    'mercedes sosa',
    'violeta parra',
    'carlos gardel',
    'gustavo cerati',
    'charly garcia',
    'joaquin sabina',
    'julio iglesias',
    'caetano veloso',
    'chico buarque',
    'gilberto gil',
    'elis regina',
    'rita lee',
    'renato russo',
    'raul seixas',
    'tim maia',
    'roberto carlos',
    'marilia mendonca',
    'xuxa meneghel',
    'silvio santos',
    'robin williams',
    'marilyn monroe',
    'brad pitt',
    'tom cruise',
    'emma watson',
    'oprah winfrey',
    'anne frank',
    'ana frank',
  ],
  deny: [],
});

const PETS = wordsOf(
  `hen hens chicken chickens cow cows goat goats pig pigs gallina gallinas vaca vacas galinha galinhas cabra cabras
   dog dogs puppy pup cat cats kitten kitty hamster rabbit bunny parrot budgie horse pony goldfish tortoise
   cachorro cachorra cachorrinho cachorrinha cadela cao gato gata gatinho gatinha coelho hamster papagaio calopsita cavalo
   perro perra perrito perrita gatito gatita conejo conejita loro caballo michi`,
);
const CALLED = wordsOf('named called chamado chamada llamado llamada');
const AND = wordsOf('and y e');
/** "Amanda do BBB": known from the screen. */
const SCREEN = wordsOf('bbb novela novelas serie series filme pelicula show movie');
const OF = wordsOf('do da de del from of in na no en');
const ARTICLES = wordsOf('la el the');
const HOLY = wordsOf('virgen virgem nossa nuestra senhora senora');
const MONTHS = wordsOf('june april august january abril agosto julio junio julho junho marco marzo');
const BESIDE_MONTHS = wordsOf('of de del em en in on');
const LONGEST_UNIT = 3;
/** How well a word that stands for something else must be known as a given name to be taken for one. */
const WELL_KNOWN = 4;

/** What is left of the findings without those that are plainly no person. */
export function withoutNobody(reading: Reading, found: readonly Candidate[]): readonly Candidate[] {
  return withoutAllowed(reading, found, phrases).filter(
    (one) => one.type !== 'PERSON' || !isNobody(reading.tokens, one),
  );
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
  if (MONTHS.has(name.text) && isDated(tokens, at)) return true;
  if (isNear && PETS.has(before.text)) return true;
  if (isNear && CALLED.has(before.text) && PETS.has(second?.text ?? '')) return true;
  if (isNear && AND.has(before.text) && PETS.has(third?.text ?? '')) return true;
  if (isOnScreen(tokens, at)) return true;
  return isNear && [before, second, third].some((word) => HOLY.has(word?.text ?? ''));
}

function isOnScreen(tokens: readonly Token[], at: number): boolean {
  const [of, next, last] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (of === undefined || of.gap !== 'space' || !OF.has(of.text)) return false;
  return SCREEN.has(next?.text ?? '') || (ARTICLES.has(next?.text ?? '') && SCREEN.has(last?.text ?? ''));
}

/** Beside a number, or behind "of" or "in". */
function isDated(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return before?.number === true || after?.number === true || BESIDE_MONTHS.has(before?.text ?? '');
}
