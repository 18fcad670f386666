import type { Lexicon, Patterns } from './lexicon.ts';
import { misspellings } from './misspellings.ts';
import { closes, isOptional, opens, packStep, type PatternGroup, type Tables } from './tables.ts';

/** The symbol of a slot by its name. */
export type SlotSymbol = (name: string) => number;

/** The entries of a group with their labels typed: `Object.entries` forgets the key type. */
export function labelled<Label extends string>(group: Patterns<Label>): [Label, string][] {
  return Object.entries(group) as [Label, string][];
}

const codes = { slot: '@'.charCodeAt(0), gap: '~'.charCodeAt(0), optional: '?'.charCodeAt(0) } as const;
const lineEnds = /[\n;]/;
const entryEnds = /[,\n]/;
const spaces = /\s+/;

/** What one language names: slots and choices are its own, words are shared by all. */
function createNames<Label extends string>(tables: Tables<Label>) {
  const slots = new Map<string, number>();
  const choices = new Map<string, number>();

  function slotOf(name: string): number {
    const known = slots.get(name);
    if (known !== undefined) return known;
    const slot = tables.addSymbol();
    slots.set(name, slot);
    return slot;
  }

  /** What may stand in one place: slots, words, or words joined by `_`. */
  function choiceOf(written: string): number {
    const known = choices.get(written);
    if (known !== undefined) return known;
    // Joined words make symbols, but never a choice: nothing comes between the symbols of this one.
    for (const name of written.split('|'))
      tables.choose(name.charCodeAt(0) === codes.slot ? slotOf(name.slice(1)) : tables.word(name));
    const choice = tables.endChoice();
    choices.set(written, choice);
    return choice;
  }

  return { choiceOf, slotOf };
}

/** Reads a line of a pattern into the tables; throws when it could never match. */
function createLineReader<Label extends string>(
  tables: Tables<Label>,
  choiceOf: (written: string) => number,
) {
  return (line: string, group: PatternGroup<Label>): void => {
    const parts = line.split(' ');
    const first = parts.length > 1 && parts[0] === '^' ? 1 : 0;
    const end = parts.length > 1 && parts[parts.length - 1] === '$' ? parts.length - 1 : parts.length;
    const begun = tables.steps.items.length;
    let gap = 0;
    for (let index = first; index < end; index++) {
      const part = parts[index] ?? '';
      if (part === '') continue;
      if (part.charCodeAt(0) === codes.gap) {
        gap = Number(part.slice(1));
        continue;
      }
      const optional = part.charCodeAt(part.length - 1) === codes.optional;
      tables.addStep(packStep(choiceOf(optional ? part.slice(0, -1) : part), gap, optional));
      gap = 0;
    }
    const firstStep = tables.steps.items[begun];
    if (firstStep === undefined || isOptional(firstStep))
      throw new Error(`pattern without a first word: ${line}`);
    tables.endPattern(group, (first === 0 ? 0 : opens) | (end === parts.length ? 0 : closes));
  };
}

function readSlots<Label extends string>(
  slots: Lexicon<Label>['slots'],
  slotOf: SlotSymbol,
  tables: Tables<Label>,
): void {
  for (const [name, entries] of Object.entries(slots)) {
    const slot = slotOf(name);
    for (const entry of entries.split(entryEnds)) {
      const words = entry.trim();
      if (words !== '') tables.fill(slot, words);
    }
  }
}

function readSpellings({ aliases, misspelt }: Lexicon<string>, tables: Tables<string>): void {
  const { names } = tables;
  for (const [alias, word] of Object.entries(aliases)) names.add(alias, tables.word(word));
  for (const word of misspelt.trim().split(spaces)) {
    if (word === '') continue;
    const symbol = tables.word(word);
    for (const spelling of misspellings(word)) names.add(spelling, symbol);
  }
}

/** Reads a lexicon into the tables; throws on a pattern that could never match. */
export function readLexicon<Label extends string>(
  lexicon: Lexicon<Label>,
  tables: Tables<Label>,
): { slotOf: SlotSymbol } {
  const { language, bounds, patterns } = lexicon;
  const { choiceOf, slotOf } = createNames(tables);
  const readLine = createLineReader(tables, choiceOf);
  readSlots(lexicon.slots, slotOf, tables);
  for (const group of patterns) {
    for (const [concept, text] of labelled(group)) {
      const blockers = ['neg', ...(bounds?.[concept] ?? [])].map(slotOf);
      const shared = { concept, language, blockers };
      for (const written of text.split(lineEnds)) {
        const line = written.trim();
        if (line !== '') readLine(line, shared);
      }
    }
  }
  readSpellings(lexicon, tables);
  return { slotOf };
}
