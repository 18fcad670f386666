import { foldText } from '../text/fold.ts';
import type { Lexicon, Patterns } from './lexicon.ts';

export interface Step {
  readonly symbols: ReadonlySet<number>;
  readonly optional: boolean;
  readonly gap: number;
}

export interface Pattern<Label extends string> {
  readonly concept: Label;
  readonly language: string;
  readonly steps: readonly Step[];
  /** The symbols of each step after the first that must be there; fewest symbols first. */
  readonly required: readonly (readonly number[])[];
  /** The slot of negations of its language: no gap reaches past one. */
  readonly blocker: number;
  /** Its place among all patterns, for marks kept per text. */
  readonly index: number;
}

/** A phrase of a slot: the words that must follow each other, and the slot they make. */
export interface Phrase {
  readonly words: readonly number[];
  readonly slot: number;
}

export interface TrieNode {
  readonly next: Map<number, TrieNode>;
  readonly exact: number[];
  readonly stems: number[];
}

/** All lexicons in one automaton: a trie from letters to symbols, phrases and patterns by first symbol. */
export interface Automaton<Label extends string> {
  readonly trie: TrieNode;
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  readonly patterns: ReadonlyMap<number, readonly Pattern<Label>[]>;
  readonly compact: readonly {
    readonly text: string;
    readonly concept: Label;
    readonly language: string;
  }[];
  /** Whether any of them is in a word at all. */
  readonly anyCompact: RegExp;
  readonly patternCount: number;
  readonly symbolCount: number;
  readonly languages: readonly string[];
  /** The symbol of a slot, or -1 when the language has none of that name. */
  slotSymbol(language: string, slot: string): number;
}

function emptyNode(): TrieNode {
  return { next: new Map(), exact: [], stems: [] };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

class SymbolTable {
  readonly trie = emptyNode();
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
    const id = this.id(text);
    this.spell(text, id);
    return id;
  }

  /** Makes a spelling lead to a symbol. */
  spell(text: string, id: number): void {
    const isStem = text.endsWith('*');
    let node = this.trie;
    for (const letter of foldText(isStem ? text.slice(0, -1) : text).text) {
      const code = letter.codePointAt(0) ?? 0;
      const next = node.next.get(code) ?? emptyNode();
      node.next.set(code, next);
      node = next;
    }
    const ids = isStem ? node.stems : node.exact;
    if (!ids.includes(id)) ids.push(id);
  }
}

interface Tables {
  readonly symbols: SymbolTable;
  readonly phrases: Map<number, Phrase[]>;
  patternCount: number;
}

/** The symbol of one alternative of a step: a slot, a word, or words joined by `_`. */
function alternative(name: string, language: string, { symbols, phrases }: Tables): number {
  if (name.startsWith('@')) return symbols.id(`${language}:${name.slice(1)}`);
  if (!name.includes('_')) return symbols.word(name);
  const known = symbols.find(`phrase:${name}`);
  if (known !== -1) return known;
  const slot = symbols.id(`phrase:${name}`);
  const words = name.split('_').map((word) => symbols.word(word));
  push(phrases, words[0] ?? -1, { words, slot });
  return slot;
}

function parseSteps(line: string, language: string, tables: Tables): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of line.split(/\s+/)) {
    if (part.startsWith('~')) {
      gap = Number(part.slice(1));
      continue;
    }
    const optional = part.endsWith('?');
    const names = (optional ? part.slice(0, -1) : part).split('|');
    const symbols = new Set(names.map((name) => alternative(name, language, tables)));
    steps.push({ symbols, optional, gap });
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

function addPatterns<Label extends string>(
  lexicon: Lexicon<Label>,
  tables: Tables,
  patterns: Map<number, Pattern<Label>[]>,
): void {
  const { language } = lexicon;
  const blocker = tables.symbols.id(`${language}:neg`);
  for (const group of lexicon.patterns) {
    for (const [concept, lines] of labelled(group)) {
      for (const line of lines.split(separators).map((text) => text.trim())) {
        if (line === '') continue;
        const steps = parseSteps(line, language, tables);
        const required = steps
          .slice(1)
          .flatMap(({ optional, symbols }) => (optional ? [] : [[...symbols]]))
          .sort((a, b) => a.length - b.length);
        const pattern = { concept, language, steps, required, blocker, index: tables.patternCount++ };
        for (const symbol of steps[0]?.symbols ?? []) push(patterns, symbol, pattern);
      }
    }
  }
}

function addSlots(lexicon: Lexicon<string>, table: SymbolTable, phrases: Map<number, Phrase[]>): void {
  for (const [name, entries] of Object.entries(lexicon.slots)) {
    const slot = table.id(`${lexicon.language}:${name}`);
    for (const entry of entries.split(/[,\n]/).map((text) => text.trim())) {
      if (entry === '') continue;
      const words = entry.split(/\s+/).map((word) => table.word(word));
      push(phrases, words[0] ?? -1, { words, slot });
    }
  }
}

/** Words of their own that look like a misspelling of another. */
const realWords = new Set([
  'matare',
  'matame',
  'cortare',
  'cortame',
  'tirare',
  'tirame',
  'morire',
  'atar',
  'maar',
  'corte',
  'queria',
  'quero',
  'dying',
  'ding',
  'dyig',
]);

/** A letter lost or two neighbours swapped; the last letter stays, for it carries the person of the verb. */
function misspellings(word: string): string[] {
  const found: string[] = [];
  for (let index = word.length < 6 ? 1 : 0; index < word.length - 1; index++) {
    found.push(word.slice(0, index) + word.slice(index + 1));
    found.push(word.slice(0, index) + word.charAt(index + 1) + word.charAt(index) + word.slice(index + 2));
  }
  return found;
}

function addSpellings(lexicon: Lexicon<string>, table: SymbolTable): void {
  for (const [alias, word] of Object.entries(lexicon.aliases)) table.spell(alias, table.word(word));
  for (const word of lexicon.misspelt.trim().split(/\s+/)) {
    if (word === '') continue;
    const id = table.word(word);
    for (const spelling of misspellings(word)) if (!realWords.has(spelling)) table.spell(spelling, id);
  }
}

/** Compiles the lexicons once; throws on a pattern that could never match. */
export function compileLexicons<Label extends string>(lexicons: readonly Lexicon<Label>[]): Automaton<Label> {
  const table = new SymbolTable();
  const phrases = new Map<number, Phrase[]>();
  const patterns = new Map<number, Pattern<Label>[]>();
  const tables: Tables = { symbols: table, phrases, patternCount: 0 };
  for (const lexicon of lexicons) {
    addSlots(lexicon, table, phrases);
    addPatterns(lexicon, tables, patterns);
    addSpellings(lexicon, table);
  }
  const compact = lexicons.flatMap(({ compact: groups, language }) =>
    labelled(groups).flatMap(([concept, texts]) =>
      texts
        .trim()
        .split(/\s+/)
        .map((text) => ({ text, concept, language })),
    ),
  );
  const slotSymbol = (language: string, slot: string): number => table.find(`${language}:${slot}`);
  const languages = lexicons.map(({ language }) => language);
  return {
    trie: table.trie,
    phrases,
    patterns,
    compact,
    // Folded letters only: nothing in them means anything to an expression.
    anyCompact: new RegExp(compact.map(({ text }) => text).join('|') || '(?!)'),
    languages,
    slotSymbol,
    patternCount: tables.patternCount,
    symbolCount: table.size,
  };
}
