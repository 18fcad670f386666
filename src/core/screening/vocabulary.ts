import { foldText } from '../text/fold.ts';

/** What folding leaves as it is. */
const plainLetters = /^[a-z0-9]*$/;
const noSymbols: readonly number[] = [];

function note(texts: Map<string, number[]>, text: string, symbol: number): void {
  const symbols = texts.get(text);
  if (symbols === undefined) texts.set(text, [symbol]);
  else if (!symbols.includes(symbol)) symbols.push(symbol);
}

/** The symbols of words and of stems (`mat*`) by how they are written. */
export class Vocabulary {
  private readonly words = new Map<string, number[]>();
  private readonly stems = new Map<string, number[]>();
  private longestStem = 0;

  add(text: string, symbol: number): void {
    const isStem = text.endsWith('*');
    const written = isStem ? text.slice(0, -1) : text;
    const letters = plainLetters.test(written) ? written : foldText(written).text;
    note(isStem ? this.stems : this.words, letters, symbol);
    if (isStem) this.longestStem = Math.max(this.longestStem, letters.length);
  }

  /** Adds the symbols of the stems that the word begins with, shortest first, and of the word. */
  collect(word: string, found: Set<number>): void {
    const longest = Math.min(this.longestStem, word.length);
    for (let length = 1; length <= longest; length++)
      for (const symbol of this.stems.get(word.slice(0, length)) ?? noSymbols) found.add(symbol);
    for (const symbol of this.words.get(word) ?? noSymbols) found.add(symbol);
  }
}
