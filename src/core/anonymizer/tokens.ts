/** Words and numbers of a view, with what stands between them. */
import { fnvOffset, fnvPrime } from '../text/hash.ts';
import { isDigit, isLetter } from './view.ts';
import type { View } from './view.ts';

export interface Token {
  readonly text: string;
  /** `hashOf(text)`, signed. */
  readonly hash: number;
  readonly start: number;
  /** End without an English possessive ('s). */
  readonly end: number;
  /** What stands before it, from the previous token on. */
  readonly gap: Gap;
  /** The unit directly before it where that parts it from another token; 0 for a space and at the start. */
  readonly mark: number;
  /** Starts with a capital, in a text that is not all capitals. */
  readonly capital: boolean;
  readonly number: boolean;
}

/**
 * `none`: nothing; `space`: spaces; `joint`: one of - . ' _ without spaces; `light`: comma, colon, quotes,
 * brackets, dashes with spaces; `stop`: the end of a sentence or line.
 */
export type Gap = 'none' | 'space' | 'joint' | 'light' | 'stop';

const SPACE = 32;
const APOSTROPHE = 39;

export function tokenize(view: View): Token[] {
  const { codes } = view;
  const shouting = isShouting(view);
  const tokens: Token[] = [];
  let gapStart = 0;
  let index = 0;
  while (index < codes.length) {
    const number = isDigit(codes[index]);
    if (!number && !isLetter(codes[index] ?? 0)) {
      index++;
      continue;
    }
    const { end, hash } = number ? numberFrom(codes, index) : wordFrom(codes, index);
    const shown = number ? end : withoutPossessive(codes, index, end);
    const before = index === gapStart ? SPACE : codes[index - 1]!;
    tokens.push({
      text: view.text.slice(index, shown),
      hash: shown === end ? hash : hashBetween(codes, index, shown),
      start: index,
      end: shown,
      gap: tokens.length === 0 ? 'stop' : gapBetween(codes, gapStart, index),
      mark: before === SPACE ? 0 : before,
      capital: !shouting && view.capital[index] === 1,
      number,
    });
    index = end;
    gapStart = end;
  }
  return tokens;
}

/** Index of the first token that starts at or after a position. */
export function tokenAt(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether these words, folded, stand from a token on, whatever parts them. */
export function isPhraseAt(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  if (first + words.length > tokens.length) return false;
  for (let step = 0; step < words.length; step++)
    if (tokens[first + step]!.text !== words[step]) return false;
  return true;
}

/** As `hashOf`, signed. */
function hashBetween(codes: Uint16Array, start: number, end: number): number {
  let hash: number = fnvOffset;
  for (let index = start; index < end; index++) hash = hashWith(hash, codes[index]!);
  return hash | 0;
}

const hashWith = (hash: number, unit: number): number => Math.imul(hash ^ unit, fnvPrime);

/** Where it ends and its hash, for one look at each unit. */
interface Extent {
  readonly end: number;
  readonly hash: number;
}

function numberFrom(codes: Uint16Array, start: number): Extent {
  let hash: number = fnvOffset;
  let end = start;
  while (isDigit(codes[end])) hash = hashWith(hash, codes[end++]!);
  return { end, hash: hash | 0 };
}

function wordFrom(codes: Uint16Array, start: number): Extent {
  let hash: number = fnvOffset;
  let end = start;
  while (isLetter(codes[end] ?? 0) || (codes[end] === APOSTROPHE && isLetter(codes[end + 1] ?? 0)))
    hash = hashWith(hash, codes[end++]!);
  return { end, hash: hash | 0 };
}

function withoutPossessive(codes: Uint16Array, start: number, end: number): number {
  return end - start > 3 && codes[end - 1] === 115 && codes[end - 2] === APOSTROPHE ? end - 2 : end;
}

const JOINTS: ReadonlySet<number> = new Set([45, 46, 95, APOSTROPHE]);
const STOPS: ReadonlySet<number> = new Set([10, 13, 33, 46, 59, 63, 0x2026]);

function gapBetween(codes: Uint16Array, start: number, end: number): Gap {
  if (start === end) return 'none';
  if (end - start === 1) {
    // Nearly all are a space.
    if (codes[start] === SPACE) return 'space';
    if (JOINTS.has(codes[start]!)) return 'joint';
  }
  let gap: Gap = 'space';
  for (let index = start; index < end; index++) {
    const unit = codes[index] ?? 0;
    if (STOPS.has(unit)) return 'stop';
    if (unit !== SPACE && unit !== 9) gap = 'light';
  }
  return gap;
}

/** Capitals say nothing about names where most letters are capitals. */
function isShouting({ codes, capitals }: View): boolean {
  let letters = 0;
  for (let index = 0; index < codes.length; index++)
    // Few capitals are soon outnumbered, and most texts have few.
    if (isLetter(codes[index]!) && ++letters * 6 >= capitals * 10) return false;
  return letters >= 8;
}
