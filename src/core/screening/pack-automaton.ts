// Only the build and tests use this (scripts/pack-automata.mjs); the build leaves it out of what it makes.
import { lettersOf } from '../text/letters.ts';
import type { CompiledAutomaton } from './compile.ts';
import {
  pieceOf,
  type PackedAutomaton,
  type PackedFewLists,
  type PackedLists,
  type PackedReadings,
} from './open-automaton.ts';
import { choiceOf, placeOf, type Lists, type PatternGroup } from './tables.ts';
import type { Readings } from './vocabulary.ts';

function packReadings(
  readings: Iterable<readonly [text: string, symbols: readonly number[]]>,
): PackedReadings {
  const texts: string[] = [];
  const numbers: number[] = [];
  for (const [text, symbols] of readings) {
    if (text === '' || text.includes(' ')) throw new Error(`no word: "${text}"`);
    for (const symbol of symbols) {
      texts.push(text);
      numbers.push(symbol);
    }
  }
  return { texts: texts.join(' '), symbols: lettersOf(numbers) };
}

/** A piece is read at once: small enough to be read for a word, large enough not to be many. */
const wordsOfPiece = 50;

function packWords(words: Readings): PackedReadings[] {
  const count = 2 ** Math.ceil(Math.log2(words.size / wordsOfPiece + 1));
  const pieces = Array.from({ length: count }, (): [string, readonly number[]][] => []);
  for (const [word, symbols] of words) pieces[pieceOf(word, count)]!.push([word, symbols]);
  return pieces.map(packReadings);
}

const lengthsOf = (starts: Int32Array): Int32Array =>
  starts.subarray(1).map((end, index) => end - starts[index]!);

const packLists = ({ starts, items }: Lists<Int32Array>): PackedLists => ({
  lengths: lettersOf(lengthsOf(starts)),
  items: lettersOf(items),
});

function packFewLists({ starts, items }: Lists<Int32Array>): PackedFewLists {
  const lengths = lengthsOf(starts);
  const owners = [...lengths.keys()].filter((symbol) => lengths[symbol] !== 0);
  return {
    owners: lettersOf(owners),
    lengths: lettersOf(lengths.filter((length) => length !== 0)),
    items: lettersOf(items),
  };
}

function packGroups<Label extends string>(
  groups: readonly PatternGroup<Label>[],
): PackedAutomaton<Label>['groups'] {
  const counts = new Map<PatternGroup<Label>, number>();
  let last: PatternGroup<Label> | undefined;
  for (const group of groups) {
    if (group !== last && counts.has(group)) throw new Error(`scattered patterns: ${group.concept}`);
    counts.set(group, (counts.get(group) ?? 0) + 1);
    last = group;
  }
  return [...counts].map(([{ concept, language, blockers }, count]) => [concept, language, blockers, count]);
}

/** Writes down an automaton for `openAutomaton`: plain data that JSON can hold. Throws on what would read otherwise. */
export function packAutomaton<Label extends string>(
  automaton: CompiledAutomaton<Label>,
): PackedAutomaton<Label> {
  const { readings, patterns, slots, phrases, compact, symbolCount, reach, named } = automaton;
  const { choices, steps, groups, flags, rarest } = patterns;
  return {
    words: packWords(readings.words),
    stems: packReadings(readings.stems),
    slots: packFewLists(slots),
    phrases: {
      seconds: packFewLists(phrases.seconds),
      rests: packLists(phrases.rests),
      slots: lettersOf(phrases.slots),
    },
    choices: packLists(choices),
    steps: {
      lengths: lettersOf(lengthsOf(steps.starts)),
      choices: lettersOf(steps.items.map(choiceOf)),
      places: lettersOf(steps.items.map(placeOf)),
    },
    groups: packGroups(groups),
    flags: lettersOf(flags),
    rarest: lettersOf(rarest),
    compact,
    symbolCount,
    reach,
    named: named.map(({ name, language, symbol }) => [name, language, symbol]),
  };
}
