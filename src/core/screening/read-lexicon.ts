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

/** A line of patterns. */
export interface ReadPattern<Label extends string> {
  readonly concept: Label;
  readonly language: string;
  readonly steps: readonly Step[];
  /** Whether nothing of its sentence stands before it, and nothing of its clause after it. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Slots that no gap reaches past: the negations of its language, and what else its lexicon names. */
  readonly blockers: readonly number[];
}

/** What follows the first two words of a phrase, and the slot that they make together. */
export interface Phrase {
  readonly rest: readonly number[];
  readonly slot: number;
}

/** Phrases by their first and second word. */
type Phrases = Map<number, Map<number, Phrase[]>>;

export function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

export class SymbolTable {
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

/** What all lexicons share, filled as they are read. */
export interface Tables {
  readonly symbols: SymbolTable;
  readonly slots: Map<number, number[]>;
  readonly phrases: Phrases;
  /** By language and how they are written. */
  readonly choices: Map<string, Choice>;
  /** Over how many tokens each slot goes at most. */
  readonly lengths: Map<number, number>;
}

export function createTables(): Tables {
  return {
    symbols: new SymbolTable(),
    slots: new Map(),
    phrases: new Map(),
    choices: new Map(),
    lengths: new Map(),
  };
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
export function labelled<Label extends string>(group: Patterns<Label>): [Label, string][] {
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

/** The patterns of a lexicon; its words, slots and spellings go into the tables. Throws on a pattern that could never match. */
export function readLexicon<Label extends string>(
  lexicon: Lexicon<Label>,
  tables: Tables,
): ReadPattern<Label>[] {
  addSlots(lexicon, tables);
  const patterns = readPatterns(lexicon, tables);
  addSpellings(lexicon, tables.symbols);
  return patterns;
}
