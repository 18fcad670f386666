import { hashOf } from '../text/hash.ts';
import type { Lexicon } from './lexicon.ts';
import {
  createTables,
  labelled,
  push,
  readLexicon,
  type Choice,
  type Phrase,
  type ReadPattern,
  type Step,
  type SymbolTable,
  type Tables,
} from './read-lexicon.ts';
import type { Trie } from './trie.ts';

export interface Pattern<Label extends string> extends ReadPattern<Label> {
  /** The steps that must be there but the one it is found by, those of fewest symbols first. */
  readonly required: readonly Choice[];
}

/** A place of a pattern that several words fill. */
export interface Slot {
  readonly name: string;
  readonly hash: number;
}

/**
 * All lexicons in one automaton: a trie from letters to the symbols of words, slots of one word by that word,
 * phrases, and patterns by the symbols of their rarest step.
 */
export interface Automaton<Label extends string> {
  readonly trie: Trie;
  readonly slots: ReadonlyMap<number, readonly number[]>;
  readonly phrases: ReadonlyMap<number, ReadonlyMap<number, readonly Phrase[]>>;
  readonly patterns: ReadonlyMap<number, readonly Pattern<Label>[]>;
  readonly compact: readonly {
    readonly text: string;
    readonly concept: Label;
    readonly language: string;
  }[];
  /** Whether any of them is in a word at all. */
  readonly anyCompact: RegExp;
  readonly symbolCount: number;
  /** No pattern goes over more tokens. */
  readonly reach: number;
  /** The slots by their symbols; languages share them by name. */
  readonly slotOf: ReadonlyMap<number, Slot>;
  /** The symbols of the slots, by name and by language. */
  readonly slotSymbols: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Patterns by the symbols of that of their steps which fewest patterns ask for: most are never looked at. */
function byRarestStep<Label extends string>(
  patterns: readonly ReadPattern<Label>[],
): Map<number, Pattern<Label>[]> {
  const askedFor = new Map<number, number>();
  for (const { steps } of patterns)
    for (const { choice } of steps)
      for (const symbol of choice.list) askedFor.set(symbol, (askedFor.get(symbol) ?? 0) + 1);
  const frequencies = new Map<Choice, number>();
  const frequencyOf = (choice: Choice): number => {
    const known = frequencies.get(choice);
    if (known !== undefined) return known;
    let sum = 0;
    for (const symbol of choice.list) sum += askedFor.get(symbol) ?? 0;
    frequencies.set(choice, sum);
    return sum;
  };
  const byStep = new Map<number, Pattern<Label>[]>();
  for (const pattern of patterns) {
    const needed = pattern.steps.filter(({ optional }) => !optional).map(({ choice }) => choice);
    const rarest = needed.reduce((best, choice) => (frequencyOf(choice) < frequencyOf(best) ? choice : best));
    const required = needed
      .filter((choice) => choice !== rarest)
      .sort((a, b) => a.list.length - b.list.length);
    const found = { ...pattern, required };
    for (const symbol of rarest.list) push(byStep, symbol, found);
  }
  return byStep;
}

/** Over how many tokens a pattern goes at most. */
function longestReach(patterns: readonly ReadPattern<string>[], { lengths }: Tables): number {
  const lengthOf = ({ list }: Choice): number =>
    list.reduce((most, symbol) => Math.max(most, lengths.get(symbol) ?? 1), 1);
  const reachOf = (steps: readonly Step[]): number =>
    steps.reduce((sum, { gap, choice }) => sum + gap + lengthOf(choice), 0);
  return patterns.reduce((most, { steps }) => Math.max(most, reachOf(steps)), 1);
}

function nameSlots(
  lexicons: readonly Lexicon<string>[],
  symbols: SymbolTable,
): Pick<Automaton<string>, 'slotOf' | 'slotSymbols'> {
  const slots = new Map<string, Slot>();
  const slotOf = new Map<number, Slot>();
  const slotSymbols = new Map<string, Map<string, number>>();
  for (const lexicon of lexicons) {
    for (const name of Object.keys(lexicon.slots)) {
      const symbol = symbols.id(`${lexicon.language}:${name}`);
      const slot = slots.get(name) ?? { name, hash: hashOf(name) };
      slots.set(name, slot);
      slotOf.set(symbol, slot);
      slotSymbols.set(
        name,
        (slotSymbols.get(name) ?? new Map<string, number>()).set(lexicon.language, symbol),
      );
    }
  }
  return { slotOf, slotSymbols };
}

/** Compiles the lexicons once; throws on a pattern that could never match. */
export function compileLexicons<Label extends string>(lexicons: readonly Lexicon<Label>[]): Automaton<Label> {
  const tables = createTables();
  const { symbols } = tables;
  const patterns = lexicons.flatMap((lexicon) => readLexicon(lexicon, tables));
  const compact = lexicons.flatMap(({ compact: groups, language }) =>
    labelled(groups).flatMap(([concept, texts]) =>
      texts
        .trim()
        .split(/\s+/)
        .map((text) => ({ text, concept, language })),
    ),
  );
  const named = nameSlots(lexicons, symbols);
  return {
    trie: symbols.trie,
    slots: tables.slots,
    phrases: tables.phrases,
    patterns: byRarestStep(patterns),
    compact,
    // Folded letters only: nothing in them means anything to an expression.
    anyCompact: new RegExp(compact.map(({ text }) => text).join('|') || '(?!)'),
    symbolCount: symbols.size,
    reach: longestReach(patterns, tables),
    ...named,
  };
}
