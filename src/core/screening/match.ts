import type { Token } from '../text/normalize.ts';
import type { Automaton, Pattern, Phrase, Step } from './compile.ts';
import { rememberWords } from '../text/memo.ts';

/** A concept found in the tokens from `first` up to but not including `end`. */
export interface Hit<Label extends string = string> {
  readonly concept: Label;
  readonly language: string;
  readonly first: number;
  readonly end: number;
}

/** A word or slot, and over how many tokens it goes. */
interface Span {
  readonly symbol: number;
  readonly length: number;
}

/** For each token, the words and slots that begin there. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly spans: readonly (readonly Span[])[];
}

/** What the automaton knows of a word alone. */
interface WordReading {
  readonly symbols: readonly number[];
  /** The symbols and the slots of one word that they fill. */
  readonly spans: readonly Span[];
  /** Phrases that begin with the word, by their second word. */
  readonly continued: readonly ReadonlyMap<number, readonly Phrase[]>[];
}

const minCompactLength = 7;
/** So many of one medicine nobody is told to take at once; what is written with three digits is milligrams. */
const many = /^(?:[6-9]|[1-9]\d)$/;
/** Words of which a reading is kept; the lexicons hold some ten thousand. */
const wordsKept = 8_192;
const noSpans: readonly Span[] = [];

function wordSymbols({ trie }: Automaton<string>, word: string, forms: readonly string[]): number[] {
  const found = new Set<number>();
  trie.collect(word, found);
  for (const form of forms) trie.collect(form, found);
  // A word nobody knows may be a known one with letters doubled: `quuero`.
  if (found.size === 0) trie.collect(word.replace(/(.)\1/gu, '$1'), found);
  if (/^\d+(?:$|[a-z])/.test(word)) trie.collect('#', found);
  if (many.test(word)) trie.collect('##', found);
  return [...found];
}

function readWord(automaton: Automaton<string>, word: string, forms: readonly string[]): WordReading {
  const symbols = wordSymbols(automaton, word, forms);
  const slots = symbols.flatMap((symbol) => automaton.slots.get(symbol) ?? []);
  return {
    symbols,
    spans: [...new Set([...symbols, ...slots])].map((symbol) => ({ symbol, length: 1 })),
    continued: symbols.flatMap((symbol) => automaton.phrases.get(symbol) ?? []),
  };
}

function isInSentence(tokens: readonly Token[], from: number, index: number): boolean {
  return tokens[index]?.sentence === tokens[from]?.sentence;
}

/** The slots of several words that begin at a token. */
function phraseSpans(tokens: readonly Token[], words: readonly WordReading[], position: number): Span[] {
  const found: Span[] = [];
  const second = words[position + 1];
  if (second === undefined || !isInSentence(tokens, position, position + 1)) return found;
  const follows = (word: number, offset: number): boolean =>
    words[position + 2 + offset]?.symbols.includes(word) === true &&
    isInSentence(tokens, position, position + 2 + offset);
  for (const phrases of words[position]?.continued ?? [])
    for (const symbol of second.symbols)
      for (const { rest, slot } of phrases.get(symbol) ?? [])
        if (rest.every(follows)) found.push({ symbol: slot, length: rest.length + 2 });
  return found;
}

/** Whether the slot begins at this token. */
export function hasSlot({ spans }: Reading, position: number, slot: number): boolean {
  const here = spans[position] ?? noSpans;
  for (let index = 0; index < here.length; index++) if (here[index]?.symbol === slot) return true;
  return false;
}

function hasAnySlot(reading: Reading, position: number, slots: readonly number[]): boolean {
  for (let index = 0; index < slots.length; index++)
    if (hasSlot(reading, position, slots[index] ?? -1)) return true;
  return false;
}

interface Search {
  readonly reading: Reading;
  readonly first: number;
  readonly steps: readonly Step[];
  readonly blockers: readonly number[];
}

/** The end of the first way to fit the steps from `stepIndex` on at `position`, or -1. */
function fit(search: Search, stepIndex: number, position: number): number {
  const step = search.steps[stepIndex];
  if (step === undefined) return position;
  for (let at = position; at <= position + step.gap; at++) {
    if (!isInSentence(search.reading.tokens, search.first, at)) break;
    for (const { symbol, length } of search.reading.spans[at] ?? noSpans) {
      if (!step.choice.set.has(symbol)) continue;
      const end = fit(search, stepIndex + 1, at + length);
      if (end !== -1) return end;
    }
    if (step.gap > 0 && hasAnySlot(search.reading, at, search.blockers)) break;
  }
  return step.optional ? fit(search, stepIndex + 1, position) : -1;
}

/** Where each word and slot of a text begins. */
function placesOf({ spans }: Reading): Map<number, number[]> {
  const places = new Map<number, number[]>();
  spans.forEach((here, position) => {
    for (const { symbol } of here) {
      const known = places.get(symbol);
      if (known === undefined) places.set(symbol, [position]);
      else if (known.at(-1) !== position) known.push(position);
    }
  });
  return places;
}

/**
 * Tells which patterns have all that they need somewhere in a text. Which symbols a text has is noted in a table
 * made once, under the number of the text.
 */
function createPossiblePatterns<Label extends string>({ patterns, symbolCount }: Automaton<Label>) {
  const lastText = new Uint32Array(symbolCount);
  let text = 0;
  const occurs = (symbols: readonly number[]): boolean => {
    for (let index = 0; index < symbols.length; index++)
      if (lastText[symbols[index] ?? -1] === text) return true;
    return false;
  };
  const isPossible = ({ required }: Pattern<Label>): boolean => {
    for (const symbols of required) if (!occurs(symbols)) return false;
    return true;
  };
  return (present: readonly number[]): Set<Pattern<Label>> => {
    text = (text + 1) >>> 0;
    for (const symbol of present) lastText[symbol] = text;
    const possible = new Set<Pattern<Label>>();
    for (const symbol of present) {
      const asking = patterns.get(symbol);
      if (asking === undefined) continue;
      for (const pattern of asking) if (isPossible(pattern)) possible.add(pattern);
    }
    return possible;
  };
}

/** Concepts written as one word: `queromorrer`. */
function compactHits<Label extends string>(
  { anyCompact, compact }: Automaton<Label>,
  { word, forms }: Token,
  position: number,
): Hit<Label>[] {
  if (word.length < minCompactLength) return [];
  const words = [word, ...forms].filter(({ length }) => length >= minCompactLength);
  if (!words.some((text) => anyCompact.test(text))) return [];
  return compact
    .filter(({ text }) => words.some((written) => written.includes(text)))
    .map(({ concept, language }) => ({ concept, language, first: position, end: position + 1 }));
}

/** A matcher over an automaton. Pure but for the words it remembers. */
export function createMatcher<Label extends string>(automaton: Automaton<Label>) {
  const readKnown = rememberWords(wordsKept, (word) => readWord(automaton, word, []));
  const possiblePatterns = createPossiblePatterns(automaton);

  /** Looks the tokens up: every word and every slot, with its length. */
  function readTokens(tokens: readonly Token[]): Reading {
    const words = tokens.map(({ word, forms }) =>
      forms.length === 0 ? readKnown(word) : readWord(automaton, word, forms),
    );
    const spans = words.map((word, position) => {
      const phrases = word.continued.length === 0 ? noSpans : phraseSpans(tokens, words, position);
      return phrases.length === 0 ? word.spans : [...word.spans, ...phrases];
    });
    return { tokens, spans };
  }

  /** Every concept in the tokens, in order; at one place each concept once, at its longest. */
  function findConcepts(reading: Reading): Hit<Label>[] {
    const places = placesOf(reading);
    const found = new Map<number, Hit<Label>[]>();
    const add = (hit: Hit<Label>): void => {
      const here = found.get(hit.first);
      if (here === undefined) {
        found.set(hit.first, [hit]);
        return;
      }
      const same = here.findIndex(({ concept }) => concept === hit.concept);
      if (same === -1) here.push(hit);
      else if ((here[same]?.end ?? 0) < hit.end) here[same] = hit;
    };
    for (const { steps, blockers, concept, language } of possiblePatterns([...places.keys()])) {
      for (const symbol of steps[0]?.choice.list ?? []) {
        for (const first of places.get(symbol) ?? []) {
          const end = fit({ reading, first, steps, blockers }, 0, first);
          if (end !== -1) add({ concept, language, first, end });
        }
      }
    }
    reading.tokens.forEach((token, position) => {
      for (const hit of compactHits(automaton, token, position)) add(hit);
    });
    return [...found.keys()].sort((a, b) => a - b).flatMap((first) => found.get(first) ?? []);
  }

  return { readTokens, findConcepts };
}
