import { hashOf } from '../text/hash.ts';
import type { PatternIndex } from './pattern-index.ts';
import type { PhraseLists } from './phrases.ts';
import type { Lists } from './tables.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A place of a pattern that several words fill. */
export interface Slot {
  readonly name: string;
  readonly hash: number;
}

/** A slot as one lexicon has it. */
export interface NamedSlot {
  readonly name: string;
  readonly language: string;
  readonly symbol: number;
}

/** What an automaton is assembled from, whether it was compiled just now or opened from what was packed. */
export interface Parts<Label extends string> {
  readonly vocabulary: Vocabulary;
  /** For each symbol the slots that it fills alone. */
  readonly slots: Lists<Int32Array>;
  readonly phrases: PhraseLists;
  readonly patterns: PatternIndex<Label>;
  /** Concepts written as one word, which are found inside others. */
  readonly compact: readonly {
    readonly text: string;
    readonly concept: Label;
    readonly language: string;
  }[];
  readonly symbolCount: number;
  /** No pattern goes over more tokens. */
  readonly reach: number;
  readonly named: readonly NamedSlot[];
}

/** All lexicons in one automaton: from words to symbols, from symbols to slots, phrases and patterns. */
export interface Automaton<Label extends string> extends Parts<Label> {
  /** Whether any of the compact texts is in a word at all. */
  readonly anyCompact: RegExp;
  /** The slots by their symbols; languages share them by name. */
  readonly slotOf: ReadonlyMap<number, Slot>;
  /** The symbols of the slots, by name and by language. */
  readonly slotSymbols: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

function nameSlots(named: readonly NamedSlot[]): Pick<Automaton<string>, 'slotOf' | 'slotSymbols'> {
  const slots = new Map<string, Slot>();
  const slotOf = new Map<number, Slot>();
  const slotSymbols = new Map<string, Map<string, number>>();
  for (const { name, language, symbol } of named) {
    const slot = slots.get(name) ?? { name, hash: hashOf(name) };
    slots.set(name, slot);
    slotOf.set(symbol, slot);
    slotSymbols.set(name, (slotSymbols.get(name) ?? new Map<string, number>()).set(language, symbol));
  }
  return { slotOf, slotSymbols };
}

/** Makes an automaton of its parts. */
export function assemble<Label extends string>(parts: Parts<Label>): Automaton<Label> {
  return {
    ...parts,
    // Folded letters only: nothing in them means anything to an expression.
    anyCompact: new RegExp(parts.compact.map(({ text }) => text).join('|') || '(?!)'),
    ...nameSlots(parts.named),
  };
}
