import { foldText } from '../text/fold.ts';

/** Where a word or stem ends: the symbols that it stands for. */
interface Ending {
  readonly exact: number[];
  readonly stems: number[];
}

const codeUnits = 0x1_0000;
/** What folding leaves as it is. */
const plainLetters = /^[a-z0-9]*$/;

/** Words and stems by their letters. Nodes are numbers and all steps stand in one table: there are many of them. */
export class Trie {
  private readonly steps = new Map<number, number>();
  private readonly endings = new Map<number, Ending>();
  private nodes = 1;

  add(text: string, symbol: number): void {
    const isStem = text.endsWith('*');
    const written = isStem ? text.slice(0, -1) : text;
    const letters = plainLetters.test(written) ? written : foldText(written).text;
    let node = 0;
    for (let index = 0; index < letters.length; index++) {
      const step = node * codeUnits + letters.charCodeAt(index);
      let next = this.steps.get(step);
      if (next === undefined) {
        next = this.nodes++;
        this.steps.set(step, next);
      }
      node = next;
    }
    const ending = this.endings.get(node) ?? { exact: [], stems: [] };
    this.endings.set(node, ending);
    const symbols = isStem ? ending.stems : ending.exact;
    if (!symbols.includes(symbol)) symbols.push(symbol);
  }

  /** Adds the symbols of the word and of the stems that it begins with. */
  collect(word: string, found: Set<number>): void {
    let node = 0;
    for (let index = 0; index < word.length; index++) {
      const next = this.steps.get(node * codeUnits + word.charCodeAt(index));
      if (next === undefined) return;
      node = next;
      for (const symbol of this.endings.get(node)?.stems ?? []) found.add(symbol);
    }
    for (const symbol of this.endings.get(node)?.exact ?? []) found.add(symbol);
  }
}
