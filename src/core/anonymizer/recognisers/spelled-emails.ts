/** E-mail addresses said in words: "ana ponto silva arroba gmail ponto com", "ana dot silva at gmail dot com". */
import type { Candidate, Reading } from '../candidates.ts';
import type { Token } from '../tokens.ts';
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

/** Said for the sign. */
export const AT: ReadonlySet<string> = new Set(['arroba', 'at']);

export function findSpelledEmails({ tokens, view: { text }, signs }: Reading): Candidate[] {
  if (signs.words.at === 0) return [];
  const found: Candidate[] = [];
  tokens.forEach(({ text: word }, at) => {
    if (!AT.has(word)) return;
    if (!isBracketed(text, tokens, at)) return;
    const last = endOfDomain(tokens, at, word === 'at');
    const first = startOfLocal(tokens, at);
    if (last === undefined || first === at) return;
    const [start, end] = [tokens[first]?.start, tokens[last]?.end];
    if (start !== undefined && end !== undefined) found.push({ start, end, type: 'EMAIL' });
  });
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
  while (last - at < MOST_PARTS) {
    const next = tokens[last + 1];
    if (next === undefined) break;
    const label = tokens[last + 2];
    if (DOT.has(next.text) && label !== undefined && label.gap !== 'stop') {
      if (!isEnding(label.text) && !DOT.has(tokens[last + 3]?.text ?? '')) break;
      spelled = true;
      last += 2;
    } else if (next.gap === 'joint' || next.gap === 'none') last++;
    else break;
  }
  const provider = MAIL_PROVIDERS.has(tokens[at + 1]?.text ?? '');
  const ended = last > at + 1 && isEnding(tokens[last]?.text ?? '');
  if (provider && (!strict || ended)) return last;
  return ended && (!strict || spelled) ? last : undefined;
}

function startOfLocal(tokens: readonly Token[], at: number): number {
  let first = at - 1;
  while (first > 0 && at - first < MOST_PARTS) {
    const gap = tokens[first]?.gap;
    if (gap === 'joint' || gap === 'none') first--;
    else if (first > 1 && gap === 'space' && JOINS.has(tokens[first - 1]?.text ?? '')) first -= 2;
    else break;
  }
  return first;
}

function isEnding(label: string): boolean {
  return DOMAIN_ENDINGS.has(label) || WORD_ENDINGS.has(label);
}
