import { choiceOf, isOptional, typedLists, type Lists, type PatternGroup } from './tables.ts';

/** Patterns as they are written, in numbers: what is known of one stands under its number. */
export interface Patterns<Label extends string> {
  /** The symbols of each choice. */
  readonly choices: Lists<Int32Array>;
  readonly steps: Lists<Int32Array>;
  readonly groups: readonly PatternGroup<Label>[];
  readonly flags: Uint8Array;
}

/** Patterns with what finds them. */
export interface PatternIndex<Label extends string> extends Patterns<Label> {
  /** For each symbol the patterns whose rarest step it fits: most patterns are never looked at. */
  readonly asking: Lists<Int32Array>;
  /** For each pattern the choices that must be there but the one it is found by. */
  readonly required: Lists<Int32Array>;
}

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
  return { rarest, required: typedLists(required) };
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

/** Makes what finds the patterns by their rarest steps. */
export function indexPatterns<Label extends string>(
  patterns: Patterns<Label>,
  symbolCount: number,
): PatternIndex<Label> {
  const { choices, steps } = patterns;
  const frequencies = frequenciesOf(choices, steps.items, symbolCount);
  const { rarest, required } = splitByRarity(steps, frequencies);
  return { ...patterns, asking: byRarestStep(rarest, choices, symbolCount), required };
}
