// An automaton as the build writes it: text that is opened in a small part of the time that compiling takes, for that
// runs once, cold, before the first answer.
import { hashOf } from '../text/hash.ts';
import { numbersIn } from '../text/letters.ts';
import { assemble, type Automaton, type Parts } from './assemble.ts';
import { indexPatterns } from './pattern-index.ts';
import { push, stepAt, type Lists, type PatternGroup } from './tables.ts';
import { createVocabulary, type Readings } from './vocabulary.ts';

/** Texts with spaces between them and a symbol for each; a text that is read as several stands there for each. */
export interface PackedReadings {
  readonly texts: string;
  readonly symbols: string;
}

export interface PackedLists {
  readonly lengths: string;
  readonly items: string;
}

/** Lists of symbols most of which have nothing in them: only those of the owners are named. */
export interface PackedFewLists extends PackedLists {
  readonly owners: string;
}

/** What the patterns of a group share, and how many follow each other. */
export type PackedGroup<Label extends string> = readonly [
  concept: Label,
  language: string,
  blockers: readonly number[],
  patterns: number,
];

/** Strings are in letters (core/text/letters.ts) but for what is called text. */
export interface PackedAutomaton<Label extends string> extends Pick<
  Parts<Label>,
  'compact' | 'symbolCount' | 'reach'
> {
  /** By the piece that {@link pieceOf} puts a word in. */
  readonly words: readonly PackedReadings[];
  readonly stems: PackedReadings;
  readonly slots: PackedFewLists;
  readonly phrases: {
    readonly seconds: PackedFewLists;
    readonly rests: PackedLists;
    readonly slots: string;
  };
  readonly choices: PackedLists;
  readonly steps: { readonly lengths: string; readonly choices: string; readonly places: string };
  readonly groups: readonly PackedGroup<Label>[];
  readonly flags: string;
  readonly rarest: string;
  readonly named: readonly (readonly [name: string, language: string, symbol: number])[];
}

/** In which piece of so many, a power of two, a word is. */
export const pieceOf = (word: string, pieces: number): number => hashOf(word) & (pieces - 1);

function addReadings({ texts, symbols }: PackedReadings, readings: Map<string, number[]>): void {
  if (texts === '') return;
  const numbers = numbersIn(symbols);
  texts.split(' ').forEach((text, index) => push(readings, text, numbers[index]!));
}

/** Few of the words are needed for the first text: those of a piece are read when one of them is looked up. */
function openWords(pieces: readonly PackedReadings[]): Pick<Readings, 'get'> {
  const words = new Map<string, number[]>();
  const isRead = new Uint8Array(pieces.length);
  return {
    get(word) {
      const piece = pieceOf(word, pieces.length);
      if (isRead[piece] === 0) {
        isRead[piece] = 1;
        addReadings(pieces[piece]!, words);
      }
      return words.get(word);
    },
  };
}

function openStems(packed: PackedReadings): Readings {
  const stems = new Map<string, number[]>();
  addReadings(packed, stems);
  return stems;
}

function startsOf(lengths: Int32Array): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at++) starts[at + 1] = starts[at]! + lengths[at]!;
  return starts;
}

const openLists = ({ lengths, items }: PackedLists): Lists<Int32Array> => ({
  starts: startsOf(numbersIn(lengths)),
  items: numbersIn(items),
});

function openFewLists(packed: PackedFewLists, symbolCount: number): Lists<Int32Array> {
  const owners = numbersIn(packed.owners);
  const theirs = numbersIn(packed.lengths);
  const lengths = new Int32Array(symbolCount);
  for (let at = 0; at < owners.length; at++) lengths[owners[at]!] = theirs[at]!;
  return { starts: startsOf(lengths), items: numbersIn(packed.items) };
}

function openSteps({ lengths, choices, places }: PackedAutomaton<string>['steps']): Lists<Int32Array> {
  const items = numbersIn(choices);
  const placed = numbersIn(places);
  for (let at = 0; at < items.length; at++) items[at] = stepAt(items[at]!, placed[at]!);
  return { starts: startsOf(numbersIn(lengths)), items };
}

function openGroups<Label extends string>(
  packed: PackedAutomaton<Label>['groups'],
): readonly PatternGroup<Label>[] {
  const groups: PatternGroup<Label>[] = [];
  for (const [concept, language, blockers, patterns] of packed) {
    const group = { concept, language, blockers };
    for (let count = 0; count < patterns; count++) groups.push(group);
  }
  return groups;
}

/** The automaton that was packed. */
export function openAutomaton<Label extends string>(packed: PackedAutomaton<Label>): Automaton<Label> {
  const { phrases, compact, symbolCount, reach, named } = packed;
  return assemble({
    vocabulary: createVocabulary(openWords(packed.words), openStems(packed.stems)),
    slots: openFewLists(packed.slots, symbolCount),
    phrases: {
      seconds: openFewLists(phrases.seconds, symbolCount),
      rests: openLists(phrases.rests),
      slots: numbersIn(phrases.slots),
    },
    patterns: indexPatterns(
      {
        choices: openLists(packed.choices),
        steps: openSteps(packed.steps),
        groups: openGroups(packed.groups),
        flags: new Uint8Array(numbersIn(packed.flags)),
        rarest: new Uint8Array(numbersIn(packed.rarest)),
      },
      symbolCount,
    ),
    compact,
    symbolCount,
    reach,
    named: named.map(([name, language, symbol]) => ({ name, language, symbol })),
  });
}
