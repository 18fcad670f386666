import { choiceOf, isOptional, type Lists, type PatternGroup } from './tables.ts';

/** Patterns as they are written, in numbers: what is known of one stands under its number. */
export interface Patterns<Label extends string> {
  /** The symbols of each choice. */
  readonly choices: Lists<Int32Array>;
  readonly steps: Lists<Int32Array>;
  readonly groups: readonly PatternGroup<Label>[];
  readonly flags: Uint8Array;
  /** Which step of each pattern the fewest patterns ask for, of those that must be there, counted from 0. */
  readonly rarest: Uint8Array;
}

/** Patterns with what finds them. */
export interface PatternIndex<Label extends string> extends Patterns<Label> {
  /** For each symbol the patterns whose rarest step it fits: most patterns are never looked at. */
  readonly asking: Lists<Int32Array>;
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

/** For each pattern which of its steps that must be there is the rarest, counted from 0: what it is found by. */
export function findRarestSteps(
  { choices, steps }: Pick<Patterns<string>, 'choices' | 'steps'>,
  symbolCount: number,
): Uint8Array {
  const { starts, items } = steps;
  const frequencies = frequenciesOf(choices, items, symbolCount);
  const rarest = new Uint8Array(starts.length - 1);
  for (let pattern = 0; pattern < rarest.length; pattern++) {
    let best = -1;
    for (let at = starts[pattern]!; at < starts[pattern + 1]!; at++) {
      if (isOptional(items[at]!)) continue;
      if (best === -1 || frequencies[choiceOf(items[at]!)]! < frequencies[choiceOf(items[best]!)]!) best = at;
    }
    rarest[pattern] = best - starts[pattern]!;
  }
  return rarest;
}

/** For each symbol the patterns that have it in their rarest step, in order. */
function byRarestStep(
  rarestChoices: Int32Array,
  { starts, items }: Lists<Int32Array>,
  symbolCount: number,
): Lists<Int32Array> {
  const ends = new Int32Array(symbolCount + 1);
  for (const choice of rarestChoices)
    for (let at = starts[choice]!; at < starts[choice + 1]!; at++) ends[items[at]! + 1]!++;
  for (let symbol = 0; symbol < symbolCount; symbol++) ends[symbol + 1]! += ends[symbol]!;
  const asking = { starts: ends.slice(), items: new Int32Array(ends[symbolCount]!) };
  rarestChoices.forEach((choice, pattern) => {
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
  const rarestChoices = Int32Array.from(patterns.rarest, (step, pattern) =>
    choiceOf(steps.items[steps.starts[pattern]! + step]!),
  );
  return { ...patterns, asking: byRarestStep(rarestChoices, choices, symbolCount) };
}
