// Which of our languages a text is in, by the small words that only one of them uses: so that a screen reader
// reads a message in its own voice. A guess: without a clear winner there is none.
import { locales, type Locale } from '../../contract/vocabulary.ts';

const smallWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  pt: wordSet(
    'não você voce eu meu minha muito com uma um isso está estou ele ela tem mais em os as quem aqui agora também sem só na no ao pela pelo são foi ou bem à às nos uma sou fico me',
  ),
  en: wordSet(
    "the and you i is it to my me i'm it's don't that what how are was with for this have can not do of your in on am feel",
  ),
  es: wordSet(
    'no tú yo mi muy con una un eso está estoy él ella tiene más en los las quién aquí ahora también sin solo el la y al por es fue del qué cómo pero hay me soy usted',
  ),
};

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const enough = 2;

/** The language, when one has clearly more of its small words than the others. */
export function languageOf(text: string): Locale | undefined {
  const words = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  const scores = locales
    .map((locale) => ({
      locale,
      score: words.filter((word) => smallWords[locale].has(word.replace('’', "'"))).length,
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (!first || first.score < enough || first.score - (second?.score ?? 0) < enough) return undefined;
  return first.locale;
}
