import { hashOf } from '../text/hash.ts';
import type { Lexicon, Patterns } from './lexicon.ts';
import { misspellings } from './misspellings.ts';
import { Trie } from './trie.ts';

/** The words and slots that may stand in one place; patterns that name the same ones share it. */
export interface Choice {
  readonly set: ReadonlySet<number>;
  readonly list: readonly number[];
}

export interface Step {
  readonly choice: Choice;
  readonly optional: boolean;
  readonly gap: number;
}

export interface Pattern<Label extends string> {
  readonly concept: Label;
  readonly language: string;
  readonly steps: readonly Step[];
  /** Whether nothing of its sentence stands before it, and nothing of its clause after it. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** The steps that must be there but the one it is found by, those of fewest symbols first. */
  readonly required: readonly Choice[];
  /** Slots that no gap reaches past: the negations of its language, and what else its lexicon names. */
  readonly blockers: readonly number[];
}

type ReadPattern<Label extends string> = Omit<Pattern<Label>, 'required'>;

/** What follows the first two words of a phrase, and the slot that they make together. */
export interface Phrase {
  readonly rest: readonly number[];
  readonly slot: number;
}

/** A place of a pattern that several words fill. */
export interface Slot {
  readonly name: string;
  readonly hash: number;
}

/** Phrases by their first and second word. */
type Phrases = Map<number, Map<number, Phrase[]>>;

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

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

class SymbolTable {
  readonly trie = new Trie();
  private readonly ids = new Map<string, number>();

  id(name: string): number {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(name, id);
    return id;
  }

  get size(): number {
    return this.ids.size;
  }

  find(name: string): number {
    return this.ids.get(name) ?? -1;
  }

  /** The symbol of a word or `stem*`, reachable through the trie. */
  word(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    const id = this.id(text);
    this.trie.add(text, id);
    return id;
  }
}

interface Tables {
  readonly symbols: SymbolTable;
  readonly slots: Map<number, number[]>;
  readonly phrases: Phrases;
  /** By language and how they are written. */
  readonly choices: Map<string, Choice>;
  /** Over how many tokens each slot goes at most. */
  readonly lengths: Map<number, number>;
}

function addPhrase(entry: readonly string[], slot: number, tables: Tables): void {
  const { symbols, slots, phrases, lengths } = tables;
  lengths.set(slot, Math.max(entry.length, lengths.get(slot) ?? 1));
  const [first = -1, second, ...rest] = entry.map((word) => symbols.word(word));
  if (second === undefined) {
    push(slots, first, slot);
    return;
  }
  const continued = phrases.get(first) ?? new Map<number, Phrase[]>();
  phrases.set(first, continued);
  push(continued, second, { rest, slot });
}

/** The symbol of one alternative of a step: a slot, a word, or words joined by `_`. */
function alternative(name: string, language: string, tables: Tables): number {
  const { symbols } = tables;
  if (name.startsWith('@')) return symbols.id(`${language}:${name.slice(1)}`);
  if (!name.includes('_')) return symbols.word(name);
  const known = symbols.find(`phrase:${name}`);
  if (known !== -1) return known;
  const slot = symbols.id(`phrase:${name}`);
  addPhrase(name.split('_'), slot, tables);
  return slot;
}

function readChoice(written: string, language: string, tables: Tables): Choice {
  const key = `${language}:${written}`;
  const known = tables.choices.get(key);
  if (known !== undefined) return known;
  const set = new Set(written.split('|').map((name) => alternative(name, language, tables)));
  const choice = { set, list: [...set] };
  tables.choices.set(key, choice);
  return choice;
}

function parseSteps(line: string, language: string, tables: Tables): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of line.split(' ')) {
    if (part === '') continue;
    if (part.startsWith('~')) {
      gap = Number(part.slice(1));
      continue;
    }
    const optional = part.endsWith('?');
    const choice = readChoice(optional ? part.slice(0, -1) : part, language, tables);
    steps.push({ choice, optional, gap });
    gap = 0;
  }
  if (steps[0] === undefined || steps[0].optional) throw new Error(`pattern without a first word: ${line}`);
  return steps;
}

/** The entries of a group with their labels typed: `Object.entries` forgets the key type. */
function labelled<Label extends string>(group: Patterns<Label>): [Label, string][] {
  return Object.entries(group) as [Label, string][];
}

const separators = /[\n;]/;
const edges = /^\^ | \$$/g;

function readPatterns<Label extends string>(lexicon: Lexicon<Label>, tables: Tables): ReadPattern<Label>[] {
  const { language, bounds } = lexicon;
  const slotOf = (name: string): number => tables.symbols.id(`${language}:${name}`);
  const blockersOf = (concept: Label): number[] => ['neg', ...(bounds?.[concept] ?? [])].map(slotOf);
  const lines = lexicon.patterns.flatMap((group) =>
    labelled(group).flatMap(([concept, text]) =>
      text.split(separators).map((line) => ({ concept, line: line.trim() })),
    ),
  );
  return lines
    .filter(({ line }) => line !== '')
    .map(({ concept, line }) => ({
      concept,
      language,
      opens: line.startsWith('^ '),
      closes: line.endsWith(' $'),
      steps: parseSteps(line.replace(edges, ''), language, tables),
      blockers: blockersOf(concept),
    }));
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

function addSlots({ language, slots }: Lexicon<string>, tables: Tables): void {
  for (const [name, entries] of Object.entries(slots)) {
    const slot = tables.symbols.id(`${language}:${name}`);
    for (const entry of entries.split(/[,\n]/).map((text) => text.trim()))
      if (entry !== '') addPhrase(entry.split(/\s+/), slot, tables);
  }
}

function addSpellings(lexicon: Lexicon<string>, table: SymbolTable): void {
  for (const [alias, word] of Object.entries(lexicon.aliases)) table.trie.add(alias, table.word(word));
  for (const word of lexicon.misspelt.trim().split(/\s+/)) {
    if (word === '') continue;
    const id = table.word(word);
    for (const spelling of misspellings(word)) table.trie.add(spelling, id);
  }
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
  const symbols = new SymbolTable();
  const tables: Tables = {
    symbols,
    slots: new Map(),
    phrases: new Map(),
    choices: new Map(),
    lengths: new Map(),
  };
  const patterns = lexicons.flatMap((lexicon) => {
    addSlots(lexicon, tables);
    const read = readPatterns(lexicon, tables);
    addSpellings(lexicon, symbols);
    return read;
  });
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
