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
  /** Most words stand for one symbol, and there are many of them: only the others have a list. */
  private readonly single = new Map<string, number>();
  private readonly several = new Map<string, number[]>();
  private readonly stems = new Map<string, number[]>();
  private longestStem = 0;

  add(text: string, symbol: number): void {
    if (text.endsWith('*')) this.addStem(foldedLetters(text.slice(0, -1)), symbol);
    else this.addWord(foldedLetters(text), symbol);
  }

  private addStem(letters: string, symbol: number): void {
    note(this.stems, letters, symbol);
    this.longestStem = Math.max(this.longestStem, letters.length);
  }

  private addWord(letters: string, symbol: number): void {
    const first = this.single.get(letters);
    if (first === undefined) {
      this.single.set(letters, symbol);
      return;
    }
    if (!this.several.has(letters)) this.several.set(letters, [first]);
    note(this.several, letters, symbol);
  }

  /** Adds the symbols of the stems that the word begins with, shortest first, and of the word. */
  collect(word: string, found: Set<number>): void {
    const longest = Math.min(this.longestStem, word.length);
    for (let length = 1; length <= longest; length++)
      for (const symbol of this.stems.get(word.slice(0, length)) ?? noSymbols) found.add(symbol);
    const single = this.single.get(word);
    if (single === undefined) return;
    for (const symbol of this.several.get(word) ?? [single]) found.add(symbol);
  }
}
