/** E-mail addresses said in words: "ana ponto silva arroba gmail ponto com", "ana dot silva at gmail dot com". */
import type { Candidate, Reading } from '../candidates.ts';
import type { Token } from '../tokens.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { DOMAIN_ENDINGS, MAIL_PROVIDERS, WORD_ENDINGS } from './internet.ts';

const DOT: ReadonlySet<string> = new Set(['ponto', 'punto', 'dot']);
const JOINS: ReadonlySet<string> = new Set([
  ...DOT,
  'underline',
  'underscore',
  'guion',
  'hifen',
  'traco',
  'dash',
]);
const MOST_PARTS = 8;
/** "guion bajo", "guión medio": what kind of hyphen. */
const KINDS_OF_HYPHEN: ReadonlySet<string> = new Set(['bajo', 'medio', 'alto']);
const AND: ReadonlySet<string> = new Set(['y', 'e']);
/** The longest name that is spelled letter by letter. */
const MOST_LETTERS = 24;

/** Said for the sign. */
export const AT: ReadonlySet<string> = new Set(['arroba', 'at']);

export function findSpelledEmails({ tokens, view: { text }, signs }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const at of signs.words.at) {
    if (!isBracketed(text, tokens, at)) continue;
    const last = endOfDomain(tokens, at, tokens[at]!.text === 'at');
    const first = withSpelled(tokens, startOfLocal(tokens, at));
    if (last === undefined || first === at) continue;
    const [start, end] = [tokens[first]?.start, tokens[last]?.end];
    if (start !== undefined && end !== undefined) found.push({ start, end, type: 'EMAIL' });
  }
  return found;
}

/** Nothing but spaces and brackets around the sign. */
function isBracketed(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, sign, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || sign === undefined || after === undefined) return false;
  return isOpen(text, before.end, sign.start) && isOpen(text, sign.end, after.start);
}

function isOpen(text: string, start: number, end: number): boolean {
  return end - start <= 4 && /^[ ()[\]{}<>]+$/.test(text.slice(start, end));
}

function endOfDomain(tokens: readonly Token[], at: number, strict: boolean): number | undefined {
  let last = at + 1;
  let spelled = false;
  let country = false;
  while (last - at < MOST_PARTS) {
    const next = tokens[last + 1];
    if (next === undefined) break;
    const label = tokens[last + 2];
    if (DOT.has(next.text) && label !== undefined && label.gap !== 'stop') {
      const isCountry = !strict && COUNTRY_ENDING.test(label.text) && tokens[last + 3]?.gap !== 'joint';
      if (!isEnding(label.text) && !isCountry && !DOT.has(tokens[last + 3]?.text ?? '')) break;
      spelled = true;
      last += 2;
      if (isCountry) country = true;
    } else if (next.gap === 'joint' || next.gap === 'none') last++;
    else break;
  }
  const provider = MAIL_PROVIDERS.has(tokens[at + 1]?.text ?? '');
  const ended = last > at + 1 && (country || isEnding(tokens[last]?.text ?? ''));
  if (provider && last === at + 1 && isBareEnding(tokens, last + 1)) return last + 1;
  if (provider && (!strict || ended)) return last;
  return ended && (!strict || spelled) ? last : undefined;
}

function startOfLocal(tokens: readonly Token[], at: number): number {
  let first = at - 1;
  while (first > 0 && at - first < MOST_PARTS) {
    const gap = tokens[first]?.gap;
    const before = tokens[first - 1]?.text ?? '';
    if (gap === 'joint' || gap === 'none') first--;
    else if (first > 2 && gap === 'space' && isHyphen(tokens, first - 1)) first -= 3;
    else if (first > 1 && gap === 'space' && JOINS.has(before)) first -= 2;
    else if (gap === 'space' && isSaidNumber(tokens, first)) first--;
    else break;
  }
  return first;
}

/** "guion bajo" ends at `at`. */
const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  KINDS_OF_HYPHEN.has(tokens[at]?.text ?? '') && JOINS.has(tokens[at - 1]?.text ?? '');

/** The number at `at` is said in words and belongs to what stands before it: "benitez ochenta y tres". */
function isSaidNumber(tokens: readonly Token[], at: number): boolean {
  const [word, before] = [tokens[at]?.text ?? '', tokens[at - 1]];
  if (before === undefined || before.gap === 'stop') return false;
  const isNumber = (text: string): boolean => NUMBER_WORDS.has(text) || text === 'mil';
  if (AND.has(word)) return isNumber(before.text);
  return isNumber(word) && (isNumber(before.text) || AND.has(before.text) || before.text.length > 3);
}

/** What is spelled letter by letter before a name's first word, when that is a single letter. */
function withSpelled(tokens: readonly Token[], first: number): number {
  let start = first;
  while (
    first - start < MOST_LETTERS &&
    tokens[start]?.text.length === 1 &&
    tokens[start]?.gap === 'space' &&
    tokens[start - 1]?.text.length === 1
  )
    start--;
  return first - start >= 2 ? start : first;
}

/** "arroba gmail com": the sign is not said. */
const isBareEnding = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === 'space' && tokens[at]?.text === 'com';

const COUNTRY_ENDING = /^[a-z]{2}$/;

function isEnding(label: string): boolean {
  return DOMAIN_ENDINGS.has(label) || WORD_ENDINGS.has(label);
}
