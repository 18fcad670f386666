import { push, typedLists, type Lists } from './tables.ts';

/** What follows the first two words of a phrase, and the slot that they make together. */
export interface Phrase {
  readonly rest: readonly number[];
  readonly slot: number;
}

/** The phrases that begin with one word, by their second. */
export type PhrasesBySecond = ReadonlyMap<number, readonly Phrase[]>;

/** All phrases, those with one first word behind each other. */
export interface PhraseLists {
  /** For each symbol the second words of the phrases that begin with it, one for each phrase. */
  readonly seconds: Lists<Int32Array>;
  /** For each phrase what follows these two. */
  readonly rests: Lists<Int32Array>;
  readonly slots: Int32Array;
}

/** Numbers the phrases. */
export function listPhrases(phrases: ReadonlyMap<number, PhrasesBySecond>, symbolCount: number): PhraseLists {
  const seconds: Lists<number[]> = { starts: [0], items: [] };
  const rests: Lists<number[]> = { starts: [0], items: [] };
  const slots: number[] = [];
  for (let first = 0; first < symbolCount; first++) {
    for (const [second, continued] of phrases.get(first) ?? []) {
      for (const { rest, slot } of continued) {
        seconds.items.push(second);
        rests.items.push(...rest);
        rests.starts.push(rests.items.length);
        slots.push(slot);
      }
    }
    seconds.starts.push(seconds.items.length);
  }
  return { seconds: typedLists(seconds), rests: typedLists(rests), slots: new Int32Array(slots) };
}

function phrasesAt({ seconds, rests, slots }: PhraseLists, first: number): PhrasesBySecond | undefined {
  const end = seconds.starts[first + 1]!;
  if (seconds.starts[first] === end) return undefined;
  const phrases = new Map<number, Phrase[]>();
  for (let at = seconds.starts[first]!; at < end; at++) {
    const rest = [...rests.items.subarray(rests.starts[at], rests.starts[at + 1])];
    push(phrases, seconds.items[at]!, { rest, slot: slots[at]! });
  }
  return phrases;
}

/** Looks phrases up by their first word; those of a word are made when it is first asked for, and kept. */
export function createPhraseBook(lists: PhraseLists): (first: number) => PhrasesBySecond | undefined {
  const made = new Map<number, PhrasesBySecond | undefined>();
  return (first) => {
    if (made.has(first)) return made.get(first);
    const phrases = phrasesAt(lists, first);
    made.set(first, phrases);
    return phrases;
  };
}
