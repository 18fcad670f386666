import type { Token } from '../text/normalize.ts';
import { rememberWords } from '../text/memo.ts';
import type { Automaton, Slot } from './assemble.ts';
import type { PatternIndex } from './pattern-index.ts';
import { onlyLanguage, type Languages } from './languages.ts';
import { createPhraseBook, type Phrase, type PhrasesBySecond } from './phrases.ts';
import { createPossiblePatterns, holds, type Span, type Stretch } from './possible-patterns.ts';
import { choiceOf, closes, gapOf, isOptional, opens } from './tables.ts';

/** A concept found in the tokens from `first` up to but not including `end`. */
export interface Hit<Label extends string = string> {
  readonly concept: Label;
  /** Of the lexicon that finds it at its longest. */
  readonly language: string;
  /** Of all lexicons that find it here. */
  readonly languages: Languages;
  readonly first: number;
  readonly end: number;
}

/** For each token, the words and slots that begin there. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly spans: readonly (readonly Span[])[];
  /** For each token, the slots that begin there, each once. */
  readonly slots: readonly (readonly Slot[])[];
}

/** What the automaton knows of a word alone. */
interface WordReading {
  readonly symbols: readonly number[];
  /** The symbols and the slots of one word that they fill. */
  readonly spans: readonly Span[];
  readonly slots: readonly Slot[];
  /** Phrases that begin with the word, by their second word. */
  readonly continued: readonly PhrasesBySecond[];
}

interface ReadWords {
  readonly tokens: readonly Token[];
  readonly words: readonly WordReading[];
}

const minCompactLength = 7;
/** So many of one medicine nobody is told to take at once; what is written with three digits is milligrams. */
const many = /^(?:[6-9]|[1-9]\d)$/;
/** Words of which a reading is kept; the lexicons hold some ten thousand. */
const wordsKept = 8_192;
const noSpans: readonly Span[] = [];
const noSlots: readonly Slot[] = [];
const noPhrases: readonly Phrase[] = [];
const noContinued: readonly PhrasesBySecond[] = [];

function wordSymbols({ vocabulary }: Automaton<string>, word: string, forms: readonly string[]): number[] {
  const found = new Set<number>();
  vocabulary.collect(word, found);
  for (const form of forms) vocabulary.collect(form, found);
  // A word nobody knows may be a known one with letters doubled: `quuero`.
  if (found.size === 0) vocabulary.collect(word.replace(/(.)\1/gu, '$1'), found);
  if (/^\d+(?:$|[a-z])/.test(word)) vocabulary.collect('#', found);
  if (many.test(word)) vocabulary.collect('##', found);
  return [...found];
}

function slotsIn({ slotOf }: Automaton<string>, spans: readonly Span[]): readonly Slot[] {
  const slots = new Set<Slot>();
  for (const { symbol } of spans) {
    const slot = slotOf.get(symbol);
    if (slot !== undefined) slots.add(slot);
  }
  return slots.size === 0 ? noSlots : [...slots];
}

/** Reads words one by one. */
function createWordReader(automaton: Automaton<string>) {
  const { slots } = automaton;
  const phrasesOf = createPhraseBook(automaton.phrases);
  return (word: string, forms: readonly string[]): WordReading => {
    const symbols = wordSymbols(automaton, word, forms);
    const all = new Set(symbols);
    for (const symbol of symbols)
      for (let at = slots.starts[symbol]!; at < slots.starts[symbol + 1]!; at++) all.add(slots.items[at]!);
    const spans = [...all].map((symbol) => ({ symbol, length: 1 }));
    return {
      symbols,
      spans,
      slots: slotsIn(automaton, spans),
      continued: symbols.flatMap((symbol) => phrasesOf(symbol) ?? []),
    };
  };
}

function isInSentence(tokens: readonly Token[], from: number, index: number): boolean {
  return tokens[index]?.sentence === tokens[from]?.sentence;
}

/** Whether the rest of a phrase stands behind its first two words. */
function follows({ tokens, words }: ReadWords, position: number, rest: readonly number[]): boolean {
  for (let offset = 0; offset < rest.length; offset++) {
    const at = position + 2 + offset;
    if (words[at]?.symbols.includes(rest[offset]!) !== true || !isInSentence(tokens, position, at))
      return false;
  }
  return true;
}

/** The slots of several words that begin at a token. */
function phraseSpans(text: ReadWords, position: number): readonly Span[] {
  const { tokens, words } = text;
  const second = words[position + 1];
  const continued = words[position]?.continued ?? noContinued;
  if (continued.length === 0 || second === undefined || !isInSentence(tokens, position, position + 1))
    return noSpans;
  let found: Span[] | undefined;
  for (const phrases of continued) {
    for (const symbol of second.symbols) {
      for (const { rest, slot } of phrases.get(symbol) ?? noPhrases)
        if (follows(text, position, rest)) (found ??= []).push({ symbol: slot, length: rest.length + 2 });
    }
  }
  return found ?? noSpans;
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
  readonly patterns: PatternIndex<string>;
  readonly reading: Reading;
  readonly pattern: number;
  readonly first: number;
}

const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.sentence !== tokens[at]?.sentence;
const closesClause = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.clause !== tokens[end - 1]?.clause;

/** The end of the first way to fit the steps of a pattern from the one at `stepAt` on at `position`, or -1. */
function fit(search: Search, stepAt: number, position: number): number {
  const { patterns, reading, pattern, first } = search;
  if (stepAt === patterns.steps.starts[pattern + 1]) {
    const isBound = (patterns.flags[pattern]! & closes) !== 0;
    return isBound && !closesClause(reading.tokens, position) ? -1 : position;
  }
  const step = patterns.steps.items[stepAt]!;
  const gap = gapOf(step);
  for (let at = position; at <= position + gap; at++) {
    if (!isInSentence(reading.tokens, first, at)) break;
    for (const { symbol, length } of reading.spans[at] ?? noSpans) {
      if (!holds(patterns.choices, choiceOf(step), symbol)) continue;
      const end = fit(search, stepAt + 1, at + length);
      if (end !== -1) return end;
    }
    if (gap > 0 && hasAnySlot(reading, at, patterns.groups[pattern]!.blockers)) break;
  }
  return isOptional(step) ? fit(search, stepAt + 1, position) : -1;
}

/** The end of a pattern that begins at `first`, or -1. */
function endOfPattern(search: Search): number {
  const { patterns, reading, pattern, first } = search;
  if ((patterns.flags[pattern]! & opens) !== 0 && !opensSentence(reading.tokens, first)) return -1;
  return fit(search, patterns.steps.starts[pattern]!, first);
}

const longestStretch = 64;

/** Sentence by sentence, for no pattern goes past one; long sentences in pieces that overlap by the longest pattern. */
function stretchesOf(tokens: readonly Token[], reach: number): Stretch[] {
  const stretches: Stretch[] = [];
  let first = 0;
  while (first < tokens.length) {
    let end = first + 1;
    while (end < tokens.length && isInSentence(tokens, first, end)) end++;
    for (; end - first > longestStretch + reach; first += longestStretch)
      stretches.push({ first, last: first + longestStretch, end: first + longestStretch + reach });
    stretches.push({ first, last: end, end });
    first = end;
  }
  return stretches;
}

/** Concepts written as one word: `queromorrer`. */
function createCompact<Label extends string>({ anyCompact, compact }: Automaton<Label>) {
  const namesIn = rememberWords(wordsKept, (word) =>
    anyCompact.test(word) ? compact.filter(({ text }) => word.includes(text)) : [],
  );
  const isLong = ({ length }: string): boolean => length >= minCompactLength;
  return ({ word, forms }: Token): readonly { concept: Label; language: string }[] => {
    if (forms.length === 0) return isLong(word) ? namesIn(word) : [];
    return [...new Set([word, ...forms].filter(isLong).flatMap(namesIn))];
  };
}

/** Of two hits of a concept at one place the longer, found by the languages of both. */
function together<Label extends string>(known: Hit<Label>, hit: Hit<Label>): Hit<Label> {
  const { concept, language, first, end } = known.end < hit.end ? hit : known;
  return { concept, language, languages: known.languages | hit.languages, first, end };
}

/** A matcher over an automaton. Pure but for the words it remembers. */
export function createMatcher<Label extends string>(automaton: Automaton<Label>) {
  const readWord = createWordReader(automaton);
  const readKnown = rememberWords(wordsKept, (word) => readWord(word, []));
  const visitPossible = createPossiblePatterns(automaton.patterns, automaton.symbolCount);
  const { patterns } = automaton;
  const compactIn = createCompact(automaton);

  /** Looks the tokens up: every word and every slot, with its length. */
  function readTokens(tokens: readonly Token[]): Reading {
    const words = tokens.map(({ word, forms }) =>
      forms.length === 0 ? readKnown(word) : readWord(word, forms),
    );
    const text = { tokens, words };
    const spans = words.map((word, position) => {
      const phrases = phraseSpans(text, position);
      return phrases.length === 0 ? word.spans : [...word.spans, ...phrases];
    });
    const slots = words.map((word, position) => {
      const here = spans[position] ?? noSpans;
      return here === word.spans ? word.slots : slotsIn(automaton, here);
    });
    return { tokens, spans, slots };
  }

  /** Every concept in the tokens, in order; at one place each concept once, at its longest. */
  function findConcepts(reading: Reading): Hit<Label>[] {
    const found = new Map<number, Hit<Label>[]>();
    const add = (hit: Hit<Label>): void => {
      const here = found.get(hit.first);
      if (here === undefined) {
        found.set(hit.first, [hit]);
        return;
      }
      const same = here.findIndex(({ concept }) => concept === hit.concept);
      const known = here[same];
      if (known === undefined) here.push(hit);
      else here[same] = together(known, hit);
    };
    for (const stretch of stretchesOf(reading.tokens, automaton.reach)) {
      visitPossible(reading.spans, stretch, (pattern, first) => {
        const end = endOfPattern({ patterns, reading, pattern, first });
        if (end === -1) return;
        const { concept, language } = patterns.groups[pattern]!;
        add({ concept, language, languages: onlyLanguage(language), first, end });
      });
    }
    reading.tokens.forEach((token, position) => {
      for (const { concept, language } of compactIn(token))
        add({ concept, language, languages: onlyLanguage(language), first: position, end: position + 1 });
    });
    return [...found.keys()].sort((a, b) => a - b).flatMap((first) => found.get(first) ?? []);
  }

  return { readTokens, findConcepts };
}
