import { foldText } from '../text/fold.ts';

/** What folding leaves as it is. */
const plainLetters = /^[a-z0-9]*$/;
/** Neither a `stem*` nor `words_joined`: no word of a text is written like these. */
const singleWord = /^[^_]*[^_*]$/;
const noSymbols: readonly number[] = [];

const foldedLetters = (text: string): string => (plainLetters.test(text) ? text : foldText(text).text);

function note(texts: Map<string, number[]>, text: string, symbol: number): void {
  const symbols = texts.get(text);
  if (symbols === undefined) texts.set(text, [symbol]);
  else if (!symbols.includes(symbol)) symbols.push(symbol);
}

/** The symbols of texts: what they are read as. */
export type Readings = ReadonlyMap<string, readonly number[]>;

/** Says what words are read as. */
export interface Vocabulary {
  /** Adds the symbols of the stems that the word begins with, shortest first, and of the word. */
  collect(word: string, found: Set<number>): void;
}

/** A vocabulary of words and of stems (`mat` of `mat*`). */
export function createVocabulary(words: Pick<Readings, 'get'>, stems: Readings): Vocabulary {
  let longestStem = 0;
  for (const { length } of stems.keys()) longestStem = Math.max(longestStem, length);
  return {
    collect(word, found) {
      const longest = Math.min(longestStem, word.length);
      for (let length = 1; length <= longest; length++)
        for (const symbol of stems.get(word.slice(0, length)) ?? noSymbols) found.add(symbol);
      for (const symbol of words.get(word) ?? noSymbols) found.add(symbol);
    },
  };
}

/** The names of symbols as the lexicons write them, and what is read as each; filled as the lexicons are read. */
export class Names {
  /** Of all that has a symbol of its own: words, `stem*` and `words_joined`. */
  private readonly own = new Map<string, number>();
  /** Few words stand for more than themselves: only these have a list. */
  private readonly several = new Map<string, number[]>();
  private readonly stems = new Map<string, number[]>();

  symbolOf(text: string): number | undefined {
    return this.own.get(text);
  }

  /** Gives a text the symbol that is its own. */
  name(text: string, symbol: number): void {
    this.own.set(text, symbol);
  }

  /** Lets a word or stem be read as the symbol: its own, or that of the word which it is a spelling of. */
  add(text: string, symbol: number): void {
    if (text.endsWith('*')) note(this.stems, foldedLetters(text.slice(0, -1)), symbol);
    else this.addWord(foldedLetters(text), symbol);
  }

  private addWord(letters: string, symbol: number): void {
    const own = this.own.get(letters);
    const isListed = this.several.has(letters);
    if (own === symbol && !isListed) return;
    if (own !== undefined && !isListed) this.several.set(letters, [own]);
    note(this.several, letters, symbol);
  }

  /** What all that was added is read as. */
  readings(): { words: Readings; stems: Readings } {
    const words = new Map<string, readonly number[]>();
    for (const [text, symbol] of this.own) if (singleWord.test(text)) words.set(text, [symbol]);
    for (const [text, symbols] of this.several) words.set(text, symbols);
    return { words, stems: this.stems };
  }
}
