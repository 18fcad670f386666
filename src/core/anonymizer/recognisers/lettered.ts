/** Documents, plates and postcodes of letters and digits: "12345678z", "qq 12 34 56 c", "abc1d23", "sw1a 1aa". */
import type { Finding, Reading } from '../candidates.ts';
import type { EntityType } from '../placeholders.ts';
import type { Token } from '../tokens.ts';
import { listingOf } from '../tagger/words.ts';
import { isLetter } from '../view.ts';
import type { View } from '../view.ts';
import { announcerAt } from './cues.ts';
import { ANY_PLATE, LETTERED, type LetteredKind } from './lettered-kinds.ts';
import { emptySkeleton, indexShapes, skeletonWith } from './skeletons.ts';
import { wordsOf } from './words-of.ts';

const LONGEST = 18;
/** Most of what letters and digits make has none of these shapes; any short run is one of a plate. */
const kindsWith = indexShapes(LETTERED, LONGEST);
const kindsButPlates = indexShapes(
  LETTERED.filter(({ shape }) => shape !== ANY_PLATE),
  LONGEST,
);

const MOST_TOKENS = 8;
const LONGEST_LETTERS = 7;
const LONGEST_APART = 3;
const CUE_REACH = 7;

const MEETING = 4;

export function findLettered(reading: Reading): Finding[] {
  const found: Finding[] = [];
  let index = 0;
  for (const number of reading.signs.numbers) {
    index = Math.max(index, number - MEETING + 1);
    while (index <= number) {
      const lettered = letteredAt(reading, index);
      if (lettered !== undefined) found.push(lettered.finding);
      index = lettered?.next ?? index + 1;
    }
  }
  return found;
}

type Text = Pick<Reading, 'tokens' | 'view' | 'signs'>;

/** In small letters before a number, hardly a part of it. */
const LINKS = wordsOf('e eh es is era was');

const isLink = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === false && tokens[at + 1]?.gap === 'space' && LINKS.has(tokens[at]?.text ?? '');

/** Letters and digits meet within few tokens where such a thing begins. */
function mayBegin(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first];
  if (token === undefined || token.gap === 'none' || token.end - token.start > 9) return false;
  if (!token.number && token.end - token.start > LONGEST_LETTERS) return false;
  for (let index = first + 1; index < Math.min(tokens.length, first + MEETING); index++) {
    const next = tokens[index];
    if (next === undefined || next.gap === 'stop' || next.gap === 'light') return false;
    if (next.number !== token.number) return true;
    if (!next.number && next.gap !== 'joint' && next.end - next.start !== LONGEST_APART) return false;
  }
  return false;
}

/** The longest that begins with a token, and the index of the token behind it. */
function letteredAt(text: Text, first: number): { finding: Finding; next: number } | undefined {
  const { tokens, signs } = text;
  if (!mayBegin(tokens, first)) return undefined;
  if (isLink(tokens, first)) {
    const behind = letteredAt(text, first + 1);
    if (behind !== undefined) return behind;
  }
  const { start } = tokens[first]!;
  const kindsOf = signs.words.plate.length > 0 ? kindsWith : kindsButPlates;
  let skeleton = emptySkeleton;
  let length = 0;
  let best: { finding: Finding; next: number } | undefined;
  for (let index = first; index < Math.min(tokens.length, first + MOST_TOKENS); index++) {
    const token = tokens[index]!;
    if (index > first && (token.gap === 'stop' || token.gap === 'light')) break;
    const units = token.end - token.start;
    // No kind has a longer row of letters, and none a longer one behind a space.
    const letters = token.number ? 0 : units;
    if (letters > LONGEST_LETTERS || (letters > LONGEST_APART && index > first && token.gap === 'space'))
      break;
    length += units;
    if (length > LONGEST) break;
    skeleton = skeletonWith(skeleton, units, token.number);
    if (index === first || tokens[index + 1]?.gap === 'none' || isWord(token)) continue;
    const kinds = kindsOf(skeleton);
    if (kinds.length === 0) continue;
    const verdict = kindOf(text, { first, last: index }, kinds);
    if (verdict === undefined) continue;
    const type = verdict === 'misfit' ? undefined : verdict;
    best = { finding: { start, end: token.end, type }, next: index + 1 };
  }
  return best;
}

/** "e", "a": one letter apart, without a capital, belongs to no document. */
const isWord = ({ text, number, gap, capital }: Token): boolean =>
  !number && text.length === 1 && gap === 'space' && !capital;

/** What the tokens from `first` to `last` are, of the kinds that they can be by where letters and digits stand. */
function kindOf(
  { tokens, view }: Text,
  { first, last }: { first: number; last: number },
  kinds: readonly LetteredKind[],
): EntityType | 'misfit' | undefined {
  const { start } = tokens[first]!;
  const { end } = tokens[last]!;
  const written = view.text.slice(start, end);
  let compact = '';
  for (let index = first; index <= last; index++) compact += tokens[index]!.text;
  let announcers: readonly string[] | undefined;
  let misfit = false;
  for (const { cues, shouted, shape, written: form, check, decides, type } of kinds) {
    if (shouted === true && !isShouted(view, start, end)) continue;
    if (!shape.test(compact) || form?.test(written) === false) continue;
    if (type === 'LICENSE_PLATE' && bearsNone(tokens, { first, last }, cues !== undefined)) continue;
    if (cues !== undefined) {
      // Few kinds get as far as this.
      announcers ??= announcersBefore(tokens, first);
      if (!announcers.some((word) => cues.has(word))) continue;
    }
    if (check?.(compact) !== false) return type;
    misfit ||= decides === true;
  }
  return misfit ? 'misfit' : undefined;
}

function isShouted({ capital, codes }: View, start: number, end: number): boolean {
  for (let index = start; index < end; index++)
    if (isLetter(codes[index] ?? 0) && capital[index] !== 1) return false;
  return true;
}

/** Whether no vehicle bears it: "INV-2291" without a word of a plate, "bay 17" and "18h40" behind one. */
function bearsNone(
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
  isCued: boolean,
): boolean {
  const [begin, next, behind] = [tokens[first]!, tokens[first + 1], tokens[last + 1]];
  if (isCued) {
    if (begin.number) return begin.text.length <= 2 && next?.text === 'h' && next.gap === 'none';
    const isFew = next?.gap === 'space' && next.number && next.text.length <= 2 && last === first + 1;
    return isFew && !begin.capital && begin.text.length > 1 && listingOf(begin.text).common > 0;
  }
  const isRow = last === first + 1 && !begin.number && next?.number === true && next.gap !== 'none';
  if (!isRow) return false;
  const goesOn = behind?.gap === 'joint' && behind.mark === HYPHEN && behind.text.length > LONGEST_STATE;
  return goesOn || REFERENCES.has(begin.text) || TRACKERS.has(tokens[first - 1]?.text ?? '');
}

const HYPHEN = 45;
/** "ABC-1234-SP" is a plate with its state. */
const LONGEST_STATE = 2;
/** Before the number of a task. */
const TRACKERS = wordsOf('jira ticket issue bug invoice');
const REFERENCES = wordsOf('inv inc tkt tck req iss bug cve iso rfc sku prj nfe seq');

/** The few words before a token that may announce what it is, not across the start of a sentence. */
function announcersBefore(tokens: readonly Token[], first: number): string[] {
  const words: string[] = [];
  for (let index = first - 1; index >= Math.max(0, first - CUE_REACH); index--) {
    words.push(announcerAt(tokens, index));
    if (tokens[index]?.gap === 'stop') break;
  }
  return words;
}
