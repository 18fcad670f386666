import type { PatternIndex } from './pattern-index.ts';
import { choiceOf, isOptional, type Lists } from './tables.ts';

/** A word or slot, and over how many tokens it goes. */
export interface Span {
  readonly symbol: number;
  readonly length: number;
}

/** Tokens `[first, end)` that may hold all of a pattern which begins before `last`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

const noSpans: readonly Span[] = [];
/** Stretches are numbered up to here, then the tables are cleared and numbered anew. */
const lastNumber = 2 ** 30;

/** Whether the choice holds the symbol. */
export function holds({ starts, items }: Lists<Int32Array>, choice: number, symbol: number): boolean {
  for (let at = starts[choice]!; at < starts[choice + 1]!; at++) if (items[at] === symbol) return true;
  return false;
}

/** The symbols of a stretch and their places, in tables made once: nothing is cleared or made anew between two. */
function createSymbolNotes(symbolCount: number) {
  const seen = new Int32Array(symbolCount);
  const present = new Int32Array(symbolCount);
  /** Where in `places` the last one of each symbol stands; `before` leads from each to the one before it. */
  const lastPlace = new Int32Array(symbolCount);
  const places: number[] = [];
  const before: number[] = [];

  return {
    seen,
    present,
    lastPlace,
    places,
    before,
    /** How many symbols are present. */
    note(spans: readonly (readonly Span[])[], { first, end }: Stretch, number: number): number {
      let symbols = 0;
      let count = 0;
      for (let position = first; position < end; position++) {
        for (const { symbol } of spans[position] ?? noSpans) {
          const isNew = seen[symbol] !== number;
          const last = isNew ? -1 : lastPlace[symbol]!;
          if (!isNew && places[last] === position) continue;
          if (isNew) present[symbols++] = symbol;
          seen[symbol] = number;
          lastPlace[symbol] = count;
          places[count] = position;
          before[count++] = last;
        }
      }
      return symbols;
    },
  };
}

/**
 * Finds the patterns that have all that they need in a stretch, and where each of them may begin. What a stretch has
 * is noted under its number.
 */
export function createPossiblePatterns(patterns: PatternIndex<string>, symbolCount: number) {
  const { choices, steps, asking } = patterns;
  const { present, seen, lastPlace, places, before, note } = createSymbolNotes(symbolCount);
  /** The number of the last stretch that was found to have the choice, or the same below zero for one that has not. */
  const choiceSeen = new Int32Array(choices.starts.length);
  const patternSeen = new Int32Array(steps.starts.length);
  const possible: number[] = [];
  let possibleCount = 0;
  let number = 0;

  function begin(): void {
    if (number === lastNumber) {
      for (const table of [seen, choiceSeen, patternSeen]) table.fill(0);
      number = 0;
    }
    number++;
    possibleCount = 0;
  }

  function occurs(choice: number): boolean {
    const known = choiceSeen[choice]!;
    if (known === number) return true;
    if (known === -number) return false;
    for (let at = choices.starts[choice]!; at < choices.starts[choice + 1]!; at++) {
      if (seen[choices.items[at]!] !== number) continue;
      choiceSeen[choice] = number;
      return true;
    }
    choiceSeen[choice] = -number;
    return false;
  }

  function isPossible(pattern: number): boolean {
    for (let at = steps.starts[pattern]!; at < steps.starts[pattern + 1]!; at++) {
      const step = steps.items[at]!;
      if (!isOptional(step) && !occurs(choiceOf(step))) return false;
    }
    return true;
  }

  function collectPossible(symbol: number): void {
    for (let at = asking.starts[symbol]!; at < asking.starts[symbol + 1]!; at++) {
      const pattern = asking.items[at]!;
      if (patternSeen[pattern] === number) continue;
      patternSeen[pattern] = number;
      if (isPossible(pattern)) possible[possibleCount++] = pattern;
    }
  }

  function visitStarts(pattern: number, last: number, visit: (pattern: number, place: number) => void): void {
    const choice = choiceOf(steps.items[steps.starts[pattern]!]!);
    for (let at = choices.starts[choice]!; at < choices.starts[choice + 1]!; at++) {
      const symbol = choices.items[at]!;
      if (seen[symbol] !== number) continue;
      for (let place = lastPlace[symbol]!; place !== -1; place = before[place]!)
        if (places[place]! < last) visit(pattern, places[place]!);
    }
  }

  /** Calls `visit` with every pattern that is possible and each place where its first step is. */
  return (
    spans: readonly (readonly Span[])[],
    stretch: Stretch,
    visit: (pattern: number, place: number) => void,
  ): void => {
    begin();
    const symbols = note(spans, stretch, number);
    for (let at = 0; at < symbols; at++) collectPossible(present[at]!);
    for (let at = 0; at < possibleCount; at++) visitStarts(possible[at]!, stretch.last, visit);
  };
}
