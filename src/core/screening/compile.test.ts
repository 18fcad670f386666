import { describe, expect, it } from 'vitest';
import { normalizeText } from '../text/normalize.ts';
import { compileLexicons } from './compile.ts';
import type { Lexicon } from './lexicon.ts';
import { createMatcher } from './match.ts';

type Label = 'found' | 'other';

const lexiconOf = (found: string): Lexicon<Label> => ({
  language: 'xx',
  aliases: { brd: 'bird' },
  slots: { colour: 'red, dark green', neg: 'no' },
  bounds: { other: ['colour'] },
  patterns: [{ found }],
  misspelt: 'feather',
  compact: { other: 'birdseed' },
});

function findIn(text: string, pattern: string): string[] {
  const { readTokens, findConcepts } = createMatcher(compileLexicons([lexiconOf(pattern)]));
  const { tokens } = normalizeText(text);
  return findConcepts(readTokens(tokens)).map(
    ({ concept, first, end }) =>
      `${concept}: ${tokens
        .slice(first, end)
        .map(({ word }) => word)
        .join(' ')}`,
  );
}

describe('a pattern', () => {
  it.each([
    ['words', 'red bird', 'a red bird sings', 'red bird'],
    ['a stem', 'sing*', 'a bird sings', 'sings'],
    ['one of several', 'cat|bird', 'a bird', 'bird'],
    ['words joined in one step', 'cat|red_bird sings', 'a red bird sings', 'red bird sings'],
    ['a slot of one word', '@colour bird', 'a red bird', 'red bird'],
    ['a slot of several', '@colour bird', 'a dark green bird', 'dark green bird'],
    ['what may be left out', 'red big? bird', 'a red bird', 'red bird'],
    ['words between', 'red ~2 bird', 'a red and happy bird', 'red and happy bird'],
    ['the beginning of a sentence', '^ red bird', 'Oh. Red bird', 'red bird'],
    ['the end of a clause', 'red bird $', 'a red bird, there', 'red bird'],
    ['another spelling', 'bird', 'a brd', 'brd'],
    ['a misspelling', 'feather', 'a fether', 'fether'],
  ])('finds %s', (_, pattern, text, words) => {
    expect(findIn(text, pattern)).toEqual([`found: ${words}`]);
  });

  it.each([
    ['across sentences', 'red bird', 'red. Bird'],
    ['past more words than it names', 'red ~1 bird', 'red and happy bird'],
    ['past a negation', 'red ~2 bird', 'red no bird'],
    ['inside a sentence, where it opens one', '^ red bird', 'a red bird'],
    ['inside a clause, where it closes one', 'red bird $', 'a red bird sings'],
  ])('finds nothing %s', (_, pattern, text) => {
    expect(findIn(text, pattern)).toEqual([]);
  });

  it('is refused when it begins with nothing that must be there', () => {
    expect(() => compileLexicons([lexiconOf('red? bird')])).toThrow('red? bird');
  });
});

describe('letters run together', () => {
  it('are found inside a word', () => {
    expect(findIn('wildbirdseeds', 'cat')).toEqual(['other: wildbirdseeds']);
  });
});
