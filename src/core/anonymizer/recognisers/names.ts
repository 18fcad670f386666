/**
 * Names of people: introduced ("me chamo ana", "my boyfriend Kyle"), well known by themselves ("falei com o pedro"),
 * or known from earlier in the conversation.
 */
import type { Candidate, Reading, Recogniser } from '../candidates.ts';
import type { Token } from '../tokens.ts';
import { AMBIGUOUS_NAMES, GIVEN_NAMES, SURNAMES } from './name-list.ts';
import {
  BEFORE_NAMES,
  BEFORE_OTHERS,
  INTRODUCTIONS,
  OTHER_PROPER,
  PARTICLES,
  POSSESSIVES,
  RELATIONS,
  SIGN_OFFS,
  STOP_WORDS,
  TITLES,
} from './name-words.ts';
import type { Strength } from './name-words.ts';

const LONGEST_NAME = 6;
const LONGEST_WORD = 40;

/** `known`: folded words of the names that the conversation has shown so far. */
export function createNameRecogniser(known: ReadonlySet<string>): Recogniser {
  return ({ tokens, view }: Reading): Candidate[] => {
    const starts = new Set<number>();
    tokens.forEach((token, index) => {
      for (const named of introducedAt(tokens, index)) starts.add(named);
      if (!token.number && standsAlone(tokens, index)) starts.add(index);
    });
    const heard = new Set(known);
    const first = spansFrom(tokens, starts);
    for (const { from, to } of first) {
      for (const { text } of tokens.slice(from, to + 1)) if (!PARTICLES.has(text)) heard.add(text);
    }
    tokens.forEach((token, index) => {
      if (heard.has(token.text) && isHeardAgain(token)) starts.add(index);
    });
    return spansFrom(tokens, starts).map(({ from, to }) => ({
      start: tokens[from]?.start ?? 0,
      end: tokens[to]?.end ?? view.codes.length,
      type: 'PERSON',
    }));
  };
}

/** Token indexes that an introduction ending before them makes a name. */
function introducedAt(tokens: readonly Token[], index: number): number[] {
  const word = tokens[index]?.text ?? '';
  const named: number[] = [];
  for (const { words, strength } of INTRODUCTIONS.get(word) ?? []) {
    if (!isPhraseAt(tokens, index, words)) continue;
    const next = index + words.length;
    if (isIntroduced(tokens, next, strength)) named.push(next);
    break;
  }
  if (POSSESSIVES.has(word) && RELATIONS.has(tokens[index + 1]?.text ?? '')) {
    const next = RELATIONS.has(tokens[index + 2]?.text ?? '') ? index + 3 : index + 2;
    if (isIntroduced(tokens, next, 'likely')) named.push(next);
  }
  if (SIGN_OFFS.has(word) && isSignature(tokens, index + 1)) named.push(index + 1);
  if (TITLES.has(word) && isTitled(tokens, index + 1)) named.push(index + 1);
  return named;
}

function isPhraseAt(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  return words.every((word, step) => {
    const token = tokens[index + step];
    return token?.text === word && (step === 0 || token.gap === 'space' || token.gap === 'joint');
  });
}

function isIntroduced(tokens: readonly Token[], index: number, strength: Strength): boolean {
  const token = tokens[index];
  if (token === undefined || !isNameable(token) || token.gap === 'stop') return false;
  if (GIVEN_NAMES.has(token.text)) return !(strength === 'likely' && token.gap === 'light' && !token.capital);
  if (AMBIGUOUS_NAMES.has(token.text) && (strength === 'sure' || token.capital)) return true;
  if (cannotBeName(token.text)) return false;
  if (strength === 'sure') return token.text.length > 2 || token.capital;
  return token.capital && token.gap === 'space';
}

function isTitled(tokens: readonly Token[], index: number): boolean {
  const [title, token] = [tokens[index - 1], tokens[index]];
  if (title === undefined || token === undefined || !isNameable(token)) return false;
  const dotted = token.gap === 'stop' && token.start - title.end === 2;
  if (token.gap !== 'space' && !dotted) return false;
  if (GIVEN_NAMES.has(token.text)) return true;
  return token.capital && !cannotBeName(token.text);
}

function isSignature(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || index !== tokens.length - 1 || !isNameable(token)) return false;
  return AMBIGUOUS_NAMES.has(token.text) || (token.capital && !cannotBeName(token.text));
}

/** A listed name that needs no introduction. */
function standsAlone(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !isNameable(token)) return false;
  const before = token.gap === 'stop' || token.gap === 'light' ? '' : (tokens[index - 1]?.text ?? '');
  if (BEFORE_OTHERS.has(before)) return false;
  if (GIVEN_NAMES.has(token.text)) return !(token.text === 'ana' && before === 'pro');
  if (!AMBIGUOUS_NAMES.has(token.text) || !token.capital || cannotBeName(token.text)) return false;
  return BEFORE_NAMES.has(before) || isFollowedByName(tokens, index);
}

function isFollowedByName(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next?.capital !== true) return false;
  if (next.gap === 'space') return SURNAMES.has(next.text) || GIVEN_NAMES.has(next.text);
  return next.gap === 'joint';
}

function cannotBeName(word: string): boolean {
  return STOP_WORDS.has(word) || OTHER_PROPER.has(word);
}

function isNameable(token: Token): boolean {
  return !token.number && token.text.length >= 2 && token.text.length <= LONGEST_WORD;
}

/** A word of a name heard before counts again, unless it is an ordinary word in lower case. */
function isHeardAgain(token: Token): boolean {
  if (!isNameable(token) || token.text.length < 3) return false;
  if (token.capital) return !cannotBeName(token.text);
  return !cannotBeName(token.text) && !AMBIGUOUS_NAMES.has(token.text);
}

/** Lengthens each start over surnames and particles; starts inside a name already open add nothing. */
function spansFrom(tokens: readonly Token[], starts: ReadonlySet<number>): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  let covered = -1;
  for (const from of [...starts].sort((a, b) => a - b)) {
    if (from <= covered) continue;
    covered = lastOfName(tokens, from);
    spans.push({ from, to: covered });
  }
  return spans;
}

function lastOfName(tokens: readonly Token[], from: number): number {
  let last = from;
  while (last - from < LONGEST_NAME) {
    const next = tokens[last + 1];
    if (next === undefined || !isInsideName(next)) break;
    if (lengthens(next)) last++;
    else if (PARTICLES.has(next.text) && next.text !== 'e' && next.text !== 'y') {
      const after = tokens[last + 2];
      if (after === undefined || !isInsideName(after) || !isSurname(after)) break;
      last += 2;
    } else break;
  }
  return last;
}

function isInsideName(token: Token): boolean {
  return isNameable(token) && (token.gap === 'joint' || token.gap === 'space');
}

function lengthens(token: Token): boolean {
  return isSurname(token) || GIVEN_NAMES.has(token.text);
}

function isSurname(token: Token): boolean {
  if (SURNAMES.has(token.text)) return true;
  return token.capital && !cannotBeName(token.text) && !PARTICLES.has(token.text);
}
