import type { Token } from '../text/normalize.ts';
import type { Automaton, Pattern, Step, TrieNode } from './compile.ts';

/** A concept found in the tokens from `first` up to but not including `end`. */
export interface Hit<Label extends string = string> {
  readonly concept: Label;
  readonly language: string;
  readonly first: number;
  readonly end: number;
}

interface Span {
  readonly symbol: number;
  readonly end: number;
}

/** For each token, the words and slots that begin there. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly spans: readonly (readonly Span[])[];
}

const minCompactLength = 7;

function collect(trie: TrieNode, word: string, found: Set<number>): void {
  let node: TrieNode | undefined = trie;
  for (const letter of word) {
    node = node.next.get(letter.codePointAt(0) ?? 0);
    if (node === undefined) return;
    for (const id of node.stems) found.add(id);
  }
  for (const id of node.exact) found.add(id);
}

function wordSymbols(automaton: Automaton<string>, token: Token): number[] {
  const found = new Set<number>();
  collect(automaton.trie, token.word, found);
  for (const form of token.forms) collect(automaton.trie, form, found);
  // A word nobody knows may be a known one with letters doubled: `quuero`.
  if (found.size === 0) collect(automaton.trie, token.word.replace(/(.)\1/gu, '$1'), found);
  if (/^\d+(?:$|[a-z])/.test(token.word)) collect(automaton.trie, '#', found);
  return [...found];
}

function followsInSentence(tokens: readonly Token[], from: number, index: number): boolean {
  return tokens[index]?.sentence === tokens[from]?.sentence;
}

/** Looks the tokens up: every word symbol and every slot phrase, with where it ends. */
export function readTokens(automaton: Automaton<string>, tokens: readonly Token[]): Reading {
  // People repeat themselves: each word is looked up once a text.
  const known = new Map<string, number[]>();
  const words = tokens.map((token) => {
    if (token.forms.length > 0) return wordSymbols(automaton, token);
    const symbols = known.get(token.word) ?? wordSymbols(automaton, token);
    known.set(token.word, symbols);
    return symbols;
  });
  const spans = words.map((symbols, position) => {
    const found: Span[] = symbols.map((symbol) => ({ symbol, end: position + 1 }));
    for (const symbol of symbols) {
      for (const phrase of automaton.phrases.get(symbol) ?? []) {
        const last = position + phrase.words.length - 1;
        const isThere =
          followsInSentence(tokens, position, last) &&
          phrase.words.every((word, offset) => words[position + offset]?.includes(word));
        if (isThere) found.push({ symbol: phrase.slot, end: last + 1 });
      }
    }
    return found;
  });
  return { tokens, spans };
}

/** Whether the slot begins at this token. */
export function hasSlot(reading: Reading, position: number, symbol: number): boolean {
  return reading.spans[position]?.some((span) => span.symbol === symbol) ?? false;
}

interface Search {
  readonly reading: Reading;
  readonly first: number;
  readonly steps: readonly Step[];
  readonly blocker: number;
}

/** The end of the first way to fit the steps from `stepIndex` on at `position`, or -1. */
function fit(search: Search, stepIndex: number, position: number): number {
  const step = search.steps[stepIndex];
  if (step === undefined) return position;
  for (let at = position; at <= position + step.gap; at++) {
    if (!followsInSentence(search.reading.tokens, search.first, at)) break;
    for (const span of search.reading.spans[at] ?? []) {
      if (!step.symbols.has(span.symbol)) continue;
      const end = fit(search, stepIndex + 1, span.end);
      if (end !== -1) return end;
    }
    if (hasSlot(search.reading, at, search.blocker)) break;
  }
  return step.optional ? fit(search, stepIndex + 1, position) : -1;
}

function compactHits<Label extends string>(
  automaton: Automaton<Label>,
  token: Token,
  position: number,
): Hit<Label>[] {
  const words = [token.word, ...token.forms].filter((word) => word.length >= minCompactLength);
  if (!words.some((word) => automaton.anyCompact.test(word))) return [];
  return automaton.compact
    .filter(({ text }) => words.some((word) => word.includes(text)))
    .map(({ concept, language }) => ({ concept, language, first: position, end: position + 1 }));
}

const possible = 1;
const impossible = 2;

/** Tells, once per text and pattern, whether every step that must be there occurs in the text at all. */
function possiblePatterns<Label extends string>(
  automaton: Automaton<Label>,
  reading: Reading,
): (pattern: Pattern<Label>) => boolean {
  const present = new Uint8Array(automaton.symbolCount);
  for (const spans of reading.spans) for (const span of spans) present[span.symbol] = 1;
  const known = new Uint8Array(automaton.patternCount);
  const isPresent = (symbol: number): boolean => present[symbol] === 1;
  const occurs = (symbols: readonly number[]): boolean => symbols.some(isPresent);
  return ({ index, required }) => {
    if (known[index] === 0) known[index] = required.every(occurs) ? possible : impossible;
    return known[index] === possible;
  };
}

/** Every concept in the tokens, in order; at one place each concept once, at its longest. */
export function findConcepts<Label extends string>(
  automaton: Automaton<Label>,
  reading: Reading,
): Hit<Label>[] {
  const isPossible = possiblePatterns(automaton, reading);
  const hits: Hit<Label>[] = [];
  for (let position = 0; position < reading.tokens.length; position++) {
    const from = hits.length;
    const add = (hit: Hit<Label>): void => {
      // Only those that begin here: looking at all would make a long text cost the square of its length.
      let same = from;
      while (same < hits.length && hits[same]?.concept !== hit.concept) same++;
      if ((hits[same]?.end ?? -1) < hit.end) hits[same] = hit;
    };
    for (const { symbol } of reading.spans[position] ?? []) {
      for (const pattern of automaton.patterns.get(symbol) ?? []) {
        if (!isPossible(pattern)) continue;
        const { steps, blocker, concept, language } = pattern;
        const end = fit({ reading, first: position, steps, blocker }, 0, position);
        if (end !== -1) add({ concept, language, first: position, end });
      }
    }
    const token = reading.tokens[position];
    if (token) for (const hit of compactHits(automaton, token, position)) add(hit);
  }
  return hits;
}
