import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../text/normalize.ts';
import { answerAutomaton, questionAutomaton } from './answer-automata.ts';
import type { Automaton } from './assemble.ts';
import { automaton } from './automaton.ts';
import { compileLexicons, type CompiledAutomaton } from './compile.ts';
import { createMatcher } from './match.ts';
import { openAutomaton, type PackedAutomaton } from './open-automaton.ts';
import { packAutomaton } from './pack-automaton.ts';
import { automaton as replyAutomaton } from './reply/automaton.ts';

/** Packed, written down as the build does, and opened. */
function reopened<Label extends string>(compiled: CompiledAutomaton<Label>): Automaton<Label> {
  return openAutomaton(JSON.parse(JSON.stringify(packAutomaton(compiled))) as PackedAutomaton<Label>);
}

function symbolsOf({ vocabulary }: Automaton<string>, word: string): number[] {
  const found = new Set<number>();
  vocabulary.collect(word, found);
  return [...found];
}

/** What is read and found in texts, spelt out: equal texts are compared faster than as many objects. */
function readingsOf(of: Automaton<string>, texts: readonly string[]): string[] {
  const { readTokens, findConcepts } = createMatcher(of);
  return texts.map((text) => {
    const reading = readTokens(normalizeText(text).tokens);
    return JSON.stringify({ text, ...reading, hits: findConcepts(reading) });
  });
}

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`../../../training/eval/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);

describe.each<[string, CompiledAutomaton<string>]>([
  ['of messages', automaton],
  ['of questions', questionAutomaton],
  ['of answers', answerAutomaton],
  ['of replies', replyAutomaton],
])('the automaton %s, packed and opened', (_, compiled) => {
  const opened = reopened(compiled);

  it('is the compiled one in every list', () => {
    const { readings: _readings, vocabulary: _compiledWords, ...lists } = compiled;
    const { vocabulary: _openedWords, ...openedLists } = opened;
    expect(openedLists).toEqual(lists);
  });

  it('reads every word and stem as the compiled one does', () => {
    const { words, stems } = compiled.readings;
    for (const text of [...words.keys(), ...stems.keys()])
      for (const word of [text, `${text}s`])
        expect([word, symbolsOf(opened, word)]).toEqual([word, symbolsOf(compiled, word)]);
  });

  it.each(['pt', 'en', 'es'])('finds the same in the labelled lines (%s)', (language) => {
    const lines = linesOf(language);
    expect(readingsOf(opened, lines)).toEqual(readingsOf(compiled, lines));
  });

  it('finds the same in anything', () => {
    const words = fc.constantFrom(...compiled.readings.words.keys());
    const parts = fc.oneof({ weight: 8, arbitrary: words }, fc.string({ unit: 'grapheme', maxLength: 12 }));
    const ends = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '? ');
    const texts = fc
      .array(fc.tuple(parts, ends), { maxLength: 40 })
      .map((pieces) => pieces.map((piece) => piece.join('')).join(''));
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 10 }), (fuzzed) => {
        expect(readingsOf(opened, fuzzed)).toEqual(readingsOf(compiled, fuzzed));
      }),
    );
  });
});

describe('an automaton without words', () => {
  it('is packed like any other', () => {
    const empty = compileLexicons([
      { language: 'xx', aliases: {}, slots: {}, patterns: [], misspelt: '', compact: {} },
    ]);
    expect(readingsOf(reopened(empty), ['nothing'])).toEqual(readingsOf(empty, ['nothing']));
  });
});

describe('packing', () => {
  it('refuses a spelling with a space in it, which no word of a text has', () => {
    const compiled = compileLexicons([
      { language: 'xx', aliases: { 'b rd': 'bird' }, slots: {}, patterns: [], misspelt: '', compact: {} },
    ]);
    expect(() => packAutomaton(compiled)).toThrow('b rd');
  });
});
