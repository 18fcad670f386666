import { hashOf } from '../text/hash.ts';
import type { Lexicon } from './lexicon.ts';
import { labelled, readLexicon, type SlotSymbol } from './read-lexicon.ts';
import { choiceOf, gapOf, isOptional, Tables, type Lists, type PatternGroup, type Phrase } from './tables.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A place of a pattern that several words fill. */
export interface Slot {
  readonly name: string;
  readonly hash: number;
}

/** Patterns are numbers here: what is known of one stands under its number. */
export interface PatternIndex<Label extends string> {
  /** The symbols of each choice. */
  readonly choices: Lists<Int32Array>;
  readonly steps: Lists<Int32Array>;
  readonly groups: readonly PatternGroup<Label>[];
  readonly flags: Uint8Array;
  /** For each symbol the patterns whose rarest step it fits: most patterns are never looked at. */
  readonly asking: Lists<Int32Array>;
  /** For each pattern the choices that must be there but the one it is found by. */
  readonly required: Lists<Int32Array>;
}

/** All lexicons in one automaton: from words to symbols, from symbols to slots, phrases and patterns. */
export interface Automaton<Label extends string> {
  readonly vocabulary: Vocabulary;
  readonly slots: ReadonlyMap<number, readonly number[]>;
  readonly phrases: ReadonlyMap<number, ReadonlyMap<number, readonly Phrase[]>>;
  readonly patterns: PatternIndex<Label>;
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

const typed = ({ starts, items }: Lists<number[]>): Lists<Int32Array> => ({
  starts: new Int32Array(starts),
  items: new Int32Array(items),
});

/** How many patterns ask for the symbols of each choice. */
function frequenciesOf(
  { starts, items }: Lists<Int32Array>,
  steps: Int32Array,
  symbolCount: number,
): Int32Array {
  const uses = new Int32Array(starts.length - 1);
  for (const step of steps) uses[choiceOf(step)]!++;
  const askedFor = new Int32Array(symbolCount);
  for (let choice = 0; choice < uses.length; choice++)
    for (let at = starts[choice]!; at < starts[choice + 1]!; at++) askedFor[items[at]!]! += uses[choice]!;
  const frequencies = new Int32Array(uses.length);
  for (let choice = 0; choice < uses.length; choice++)
    for (let at = starts[choice]!; at < starts[choice + 1]!; at++)
      frequencies[choice]! += askedFor[items[at]!]!;
  return frequencies;
}

/** For each pattern the choice of the rarest of the steps that must be there, and the choices of the others. */
function splitByRarity(steps: Lists<Int32Array>, frequencies: Int32Array) {
  const { starts, items } = steps;
  const rarest = new Int32Array(starts.length - 1);
  const required: Lists<number[]> = { starts: [0], items: [] };
  for (let pattern = 0; pattern < rarest.length; pattern++) {
    let best = -1;
    for (let at = starts[pattern]!; at < starts[pattern + 1]!; at++) {
      const choice = choiceOf(items[at]!);
      if (isOptional(items[at]!)) continue;
      if (best === -1 || frequencies[choice]! < frequencies[best]!) best = choice;
    }
    rarest[pattern] = best;
    for (let at = starts[pattern]!; at < starts[pattern + 1]!; at++) {
      const choice = choiceOf(items[at]!);
      if (!isOptional(items[at]!) && choice !== best) required.items.push(choice);
    }
    required.starts.push(required.items.length);
  }
  return { rarest, required: typed(required) };
}

/** For each symbol the patterns that have it in their rarest step, in order. */
function byRarestStep(
  rarest: Int32Array,
  { starts, items }: Lists<Int32Array>,
  symbolCount: number,
): Lists<Int32Array> {
  const ends = new Int32Array(symbolCount + 1);
  for (const choice of rarest)
    for (let at = starts[choice]!; at < starts[choice + 1]!; at++) ends[items[at]! + 1]!++;
  for (let symbol = 0; symbol < symbolCount; symbol++) ends[symbol + 1]! += ends[symbol]!;
  const asking = { starts: ends.slice(), items: new Int32Array(ends[symbolCount]!) };
  rarest.forEach((choice, pattern) => {
    for (let at = starts[choice]!; at < starts[choice + 1]!; at++)
      asking.items[ends[items[at]!]!++] = pattern;
  });
  return asking;
}

function indexPatterns<Label extends string>(tables: Tables<Label>): PatternIndex<Label> {
  const choices = typed(tables.choices);
  const steps = typed(tables.steps);
  const frequencies = frequenciesOf(choices, steps.items, tables.symbolCount);
  const { rarest, required } = splitByRarity(steps, frequencies);
  return {
    choices,
    steps,
    groups: tables.groups,
    flags: new Uint8Array(tables.flags),
    asking: byRarestStep(rarest, choices, tables.symbolCount),
    required,
  };
}

/** Over how many tokens each symbol goes at most. */
function lengthsOf({ lengths, symbolCount }: Tables<string>): Uint8Array {
  const lengthOf = new Uint8Array(symbolCount).fill(1);
  for (const [slot, length] of lengths) lengthOf[slot] = length;
  return lengthOf;
}

/** Over how many tokens a pattern goes at most. */
function longestReach({ choices, steps }: PatternIndex<string>, lengthOf: Uint8Array): number {
  const { starts, items } = choices;
  const longest = new Uint8Array(starts.length - 1);
  for (let choice = 0; choice < longest.length; choice++)
    for (let at = starts[choice]!; at < starts[choice + 1]!; at++)
      if (lengthOf[items[at]!]! > longest[choice]!) longest[choice] = lengthOf[items[at]!]!;
  let most = 1;
  for (let pattern = 0; pattern + 1 < steps.starts.length; pattern++) {
    let reach = 0;
    for (let at = steps.starts[pattern]!; at < steps.starts[pattern + 1]!; at++)
      reach += gapOf(steps.items[at]!) + longest[choiceOf(steps.items[at]!)]!;
    if (reach > most) most = reach;
  }
  return most;
}

/** A lexicon that has been read, with the symbols of its slots. */
interface ReadLexicon {
  readonly lexicon: Lexicon<string>;
  readonly symbolOf: SlotSymbol;
}

function nameSlots(read: readonly ReadLexicon[]): Pick<Automaton<string>, 'slotOf' | 'slotSymbols'> {
  const slots = new Map<string, Slot>();
  const slotOf = new Map<number, Slot>();
  const slotSymbols = new Map<string, Map<string, number>>();
  for (const { lexicon, symbolOf } of read) {
    for (const name of Object.keys(lexicon.slots)) {
      const symbol = symbolOf(name);
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
  const tables = new Tables<Label>();
  const read = lexicons.map((lexicon) => ({ lexicon, symbolOf: readLexicon(lexicon, tables).slotOf }));
  const compact = lexicons.flatMap(({ compact: groups, language }) =>
    labelled(groups).flatMap(([concept, texts]) =>
      texts
        .trim()
        .split(/\s+/)
        .map((text) => ({ text, concept, language })),
    ),
  );
  const patterns = indexPatterns(tables);
  return {
    vocabulary: tables.vocabulary,
    slots: tables.slots,
    phrases: tables.phrases,
    patterns,
    compact,
    // Folded letters only: nothing in them means anything to an expression.
    anyCompact: new RegExp(compact.map(({ text }) => text).join('|') || '(?!)'),
    symbolCount: tables.symbolCount,
    reach: longestReach(patterns, lengthsOf(tables)),
    ...nameSlots(read),
  };
}
