import { assemble, type Automaton, type NamedSlot, type Parts } from './assemble.ts';
import type { Lexicon } from './lexicon.ts';
import { findRarestSteps, indexPatterns, type Patterns } from './pattern-index.ts';
import { listPhrases } from './phrases.ts';
import { labelled, readLexicon } from './read-lexicon.ts';
import { choiceOf, gapOf, Tables, typedLists, type Lists } from './tables.ts';
import { createVocabulary, type Readings } from './vocabulary.ts';

export type { Automaton } from './assemble.ts';

/** An automaton as it was compiled: it can also tell which words and stems it knows. */
export interface CompiledAutomaton<Label extends string> extends Automaton<Label> {
  readonly readings: { readonly words: Readings; readonly stems: Readings };
}

/** For each symbol the slots that it fills alone. */
function listSlots({ slots, symbolCount }: Tables<string>): Lists<Int32Array> {
  const lists: Lists<number[]> = { starts: [0], items: [] };
  for (let symbol = 0; symbol < symbolCount; symbol++) {
    for (const slot of slots.get(symbol) ?? []) lists.items.push(slot);
    lists.starts.push(lists.items.length);
  }
  return typedLists(lists);
}

function patternsOf<Label extends string>(tables: Tables<Label>): Patterns<Label> {
  const choices = typedLists(tables.choices);
  const steps = typedLists(tables.steps);
  // In order, neighbours are alike, which packs well.
  for (let choice = 0; choice + 1 < choices.starts.length; choice++)
    choices.items.subarray(choices.starts[choice], choices.starts[choice + 1]).sort();
  const rarest = findRarestSteps({ choices, steps }, tables.symbolCount);
  return { choices, steps, groups: tables.groups, flags: new Uint8Array(tables.flags), rarest };
}

/** Over how many tokens each symbol goes at most. */
function lengthsOf({ lengths, symbolCount }: Tables<string>): Uint8Array {
  const lengthOf = new Uint8Array(symbolCount).fill(1);
  for (const [slot, length] of lengths) lengthOf[slot] = length;
  return lengthOf;
}

/** Over how many tokens a pattern goes at most. */
function longestReach({ choices, steps }: Patterns<string>, lengthOf: Uint8Array): number {
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

/** Reads a lexicon into the tables; answers with its slots. */
function readSlotted<Label extends string>(lexicon: Lexicon<Label>, tables: Tables<Label>): NamedSlot[] {
  const { slotOf } = readLexicon(lexicon, tables);
  const { language, slots } = lexicon;
  return Object.keys(slots).map((name) => ({ name, language, symbol: slotOf(name) }));
}

function compactOf<Label extends string>({ compact, language }: Lexicon<Label>): Parts<Label>['compact'] {
  return labelled(compact).flatMap(([concept, texts]) =>
    texts
      .trim()
      .split(/\s+/)
      .map((text) => ({ text, concept, language })),
  );
}

/** Compiles the lexicons once; throws on a pattern that could never match. */
export function compileLexicons<Label extends string>(
  lexicons: readonly Lexicon<Label>[],
): CompiledAutomaton<Label> {
  const tables = new Tables<Label>();
  const named = lexicons.flatMap((lexicon) => readSlotted(lexicon, tables));
  const { symbolCount } = tables;
  const readings = tables.names.readings();
  const patterns = patternsOf(tables);
  const automaton = assemble({
    vocabulary: createVocabulary(readings.words, readings.stems),
    slots: listSlots(tables),
    phrases: listPhrases(tables.phrases, symbolCount),
    patterns: indexPatterns(patterns, symbolCount),
    compact: lexicons.flatMap(compactOf),
    symbolCount,
    reach: longestReach(patterns, lengthsOf(tables)),
    named,
  });
  return { ...automaton, readings };
}
