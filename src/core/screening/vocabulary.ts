import { foldText } from '../text/fold.ts';

/** What folding leaves as it is. */
const plainLetters = /^[a-z0-9]*$/;
const noSymbols: readonly number[] = [];

const foldedLetters = (text: string): string => (plainLetters.test(text) ? text : foldText(text).text);

function note(texts: Map<string, number[]>, text: string, symbol: number): void {
  const symbols = texts.get(text);
  if (symbols === undefined) texts.set(text, [symbol]);
  else if (!symbols.includes(symbol)) symbols.push(symbol);
}

/** The symbols of words and of stems (`mat*`) by how they are written. */
export class Vocabulary {
  /** Of all that has a symbol of its own, as the lexicons write it. */
  private readonly own = new Map<string, number>();
  /** Few words stand for more than themselves: only these have a list. */
  private readonly several = new Map<string, number[]>();
  private readonly stems = new Map<string, number[]>();
  private longestStem = 0;

  symbolOf(text: string): number | undefined {
    return this.own.get(text);
  }

  /** Gives a text the symbol that is its own. */
  name(text: string, symbol: number): void {
    this.own.set(text, symbol);
  }

  /** Lets a word or stem be read as the symbol: its own, or that of the word which it is a spelling of. */
  add(text: string, symbol: number): void {
    if (text.endsWith('*')) this.addStem(foldedLetters(text.slice(0, -1)), symbol);
    else this.addWord(foldedLetters(text), symbol);
  }

  private addStem(letters: string, symbol: number): void {
    note(this.stems, letters, symbol);
    this.longestStem = Math.max(this.longestStem, letters.length);
  }

  private addWord(letters: string, symbol: number): void {
    const own = this.own.get(letters);
    const isListed = this.several.has(letters);
    if (own === symbol && !isListed) return;
    if (own !== undefined && !isListed) this.several.set(letters, [own]);
    note(this.several, letters, symbol);
  }

  /** Adds the symbols of the stems that the word begins with, shortest first, and of the word. */
  collect(word: string, found: Set<number>): void {
    const longest = Math.min(this.longestStem, word.length);
    for (let length = 1; length <= longest; length++)
      for (const symbol of this.stems.get(word.slice(0, length)) ?? noSymbols) found.add(symbol);
    const several = this.several.get(word);
    const own = this.own.get(word);
    if (several !== undefined) for (const symbol of several) found.add(symbol);
    else if (own !== undefined) found.add(own);
  }
}
