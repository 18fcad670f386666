// What lexicons are written in is numbers here: a symbol for each word and each slot, a choice for the symbols that may
// stand in one place, patterns as rows of steps. There are tens of thousands: lists of numbers are filled faster than as
// many objects are made, and the collector has nothing to copy.
import type { Phrase } from './phrases.ts';
import { Names } from './vocabulary.ts';

/** What the patterns of one concept in one lexicon share. */
export interface PatternGroup<Label extends string> {
  readonly concept: Label;
  readonly language: string;
  /** Slots that no gap reaches past: the negations of its language, and what else its lexicon names. */
  readonly blockers: readonly number[];
}

/** Lists of numbers behind each other: list `i` goes from `starts[i]` up to but not including `starts[i + 1]`. */
export interface Lists<Numbers> {
  readonly starts: Numbers;
  readonly items: Numbers;
}

export const typedLists = ({ starts, items }: Lists<number[]>): Lists<Int32Array> => ({
  starts: new Int32Array(starts),
  items: new Int32Array(items),
});

const gapBits = 7;

/**
 * A place of a pattern as one number: what may stand in it, how many words may stand before it, whether it may be
 * left out.
 */
export const packStep = (choice: number, gap: number, optional: boolean): number =>
  stepAt(choice, (gap << 1) | (optional ? 1 : 0));
/** A step of its choice and of what {@link placeOf} tells of it. */
export const stepAt = (choice: number, place: number): number => (choice << (gapBits + 1)) | place;
/** What a step tells beside its choice, in one number. */
export const placeOf = (step: number): number => step & ((1 << (gapBits + 1)) - 1);
export const choiceOf = (step: number): number => step >>> (gapBits + 1);
export const gapOf = (step: number): number => (step >>> 1) & ((1 << gapBits) - 1);
export const isOptional = (step: number): boolean => (step & 1) === 1;

/** Flags of a pattern: nothing of its sentence stands before it, nothing of its clause after it. */
export const opens = 1;
export const closes = 2;

const noSymbols: readonly number[] = [];
const spaces = / +/;

export function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** What all lexicons of an automaton share, filled as they are read. */
export class Tables<Label extends string> {
  readonly names = new Names();
  /** Slots by the one word that fills them. */
  readonly slots = new Map<number, number[]>();
  /** Phrases by their first and second word. */
  readonly phrases = new Map<number, Map<number, Phrase[]>>();
  /** Over how many tokens each slot goes at most, where that is more than one. */
  readonly lengths = new Map<number, number>();
  /** The symbols of each choice, each once. */
  readonly choices: Lists<number[]> = { starts: [0], items: [] };
  /** The steps of each pattern; its group and flags stand in the lists after it. */
  readonly steps: Lists<number[]> = { starts: [0], items: [] };
  readonly groups: PatternGroup<Label>[] = [];
  readonly flags: number[] = [];
  /** For each symbol the last choice that it was put in. */
  private readonly lastChoice: number[] = [];

  get symbolCount(): number {
    return this.lastChoice.length;
  }

  addSymbol(): number {
    return this.lastChoice.push(-1) - 1;
  }

  /** The symbol of a word, of a `stem*` or of `words_joined`, which are a slot of their own. */
  word(text: string): number {
    const known = this.names.symbolOf(text);
    if (known !== undefined) return known;
    const symbol = this.addSymbol();
    this.names.name(text, symbol);
    if (text.includes('_')) this.addPhrase(symbol, text.split('_'));
    else this.names.add(text, symbol);
    return symbol;
  }

  /** Lets one word, or several with spaces between them, fill a slot. */
  fill(slot: number, text: string): void {
    if (text.includes(' ')) this.addPhrase(slot, text.split(spaces));
    else push(this.slots, this.word(text), slot);
  }

  private addPhrase(slot: number, words: readonly string[]): void {
    const first = this.word(words[0] ?? '');
    const second = this.word(words[1] ?? '');
    const rest = words.length === 2 ? noSymbols : words.slice(2).map((word) => this.word(word));
    if (words.length > (this.lengths.get(slot) ?? 1)) this.lengths.set(slot, words.length);
    let continued = this.phrases.get(first);
    if (continued === undefined) {
      continued = new Map();
      this.phrases.set(first, continued);
    }
    push(continued, second, { rest, slot });
  }

  /** Puts a symbol in the choice that is being made. */
  choose(symbol: number): void {
    const { starts, items } = this.choices;
    if (this.lastChoice[symbol] === starts.length) return;
    this.lastChoice[symbol] = starts.length;
    items.push(symbol);
  }

  /** The choice of all symbols since the last. */
  endChoice(): number {
    const { starts, items } = this.choices;
    return starts.push(items.length) - 2;
  }

  addStep(step: number): void {
    this.steps.items.push(step);
  }

  /** Makes a pattern of all steps since the last. */
  endPattern(group: PatternGroup<Label>, flags: number): void {
    const { starts, items } = this.steps;
    starts.push(items.length);
    this.groups.push(group);
    this.flags.push(flags);
  }
}
