// Marked lines as the trainer of the tagger sees them.
import { findShapes } from '../../src/core/anonymizer/recognisers/shapes.ts';
import {
  aloneBuckets,
  aloneCount,
  contextBuckets,
  contextCount,
  createSituation,
  describeText,
  gapNumber,
  reach,
} from '../../src/core/anonymizer/tagger/features.ts';
import { tags } from '../../src/core/anonymizer/tagger/tags.ts';
import {
  createFacts,
  factsOf,
  isShape,
  taggedWords,
  type TaggedWord,
  type WordFacts,
} from '../../src/core/anonymizer/tagger/words.ts';
import { readText } from '../../src/core/anonymizer/reading.ts';
import type { Example } from './crf.ts';
import type { MarkedLine } from './marked.ts';

/** Words and the tag that each should get. */
export interface TaggedLine {
  readonly words: readonly TaggedWord[];
  readonly gold: readonly number[];
}

export function tagLine({ text, spans }: MarkedLine): TaggedLine {
  const reading = readText(text);
  const { view } = reading;
  const words = taggedWords(reading, findShapes(reading).shapes);
  const gold = words.map(({ text: word, start, end }) => {
    if (isShape(word)) return 0;
    const [from, to] = [view.origin[start], view.origin[end]];
    const span = spans.find((one) => one.start < to && from < one.end);
    return Math.max(
      0,
      tags.findIndex((tag) => tag === span?.type),
    );
  });
  return { words, gold };
}

/** Replaces what a word is by what is told of it; training hides what the lists know of some names. */
type FactsFor = (word: TaggedWord, index: number) => WordFacts;

export function exampleOf(
  { words, gold }: TaggedLine,
  factsFor: FactsFor = ({ text }) => factsOf(text),
): Example {
  const facts = words.map(factsFor);
  const situation = createSituation(words.length);
  facts.forEach(({ hash, coarse, listing }, index) => {
    situation.hashes[index + reach] = hash;
    situation.coarse[index + reach] = coarse;
    situation.listings[index + reach] = listing;
  });
  describeText(situation, words);
  const [own, context] = [new Int32Array(aloneCount), new Int32Array(contextCount)];
  const buckets = words.map((_, index) => {
    const alone: number[] = [];
    for (let offset = -reach; offset <= reach; offset++) {
      const neighbour = facts.at(index + offset);
      if (neighbour === undefined || index + offset < 0) continue;
      const count = aloneBuckets({ word: words[index + offset].text, facts: neighbour, offset }, own);
      alone.push(...own.subarray(0, count));
    }
    contextBuckets(situation, index + reach, context);
    return Int32Array.from([...alone, ...context]);
  });
  return { buckets, gold, gaps: words.map(({ gap }) => gapNumber(gap)) };
}

export const unlisted = (word: string): WordFacts => createFacts(word, 0);
