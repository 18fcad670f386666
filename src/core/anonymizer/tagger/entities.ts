/** From the tags of words to what is to be replaced. */
import type { Candidate, Extent, Reading } from '../candidates.ts';
import { isCountingAt } from '../recognisers/spelled-numbers.ts';
import { namesStreet } from '../recognisers/streets.ts';
import { MONTHS } from '../recognisers/spoken-dates.ts';
import { wordsOf } from '../recognisers/words-of.ts';
import { tokenAt } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import { taggerData } from './model-data.ts';
import { createTagger } from './tagger.ts';
import { tags, type Tag } from './tags.ts';
import type { View } from '../view.ts';
import { isNumber, isShape, taggedWords, type TaggedWord } from './words.ts';

const tagger = createTagger(taggerData);
/** What numbers are counted and paid in. */
const UNITS = wordsOf(
  'r us rs reais real usd eur brl mg g kg mcg ml l cm m km h min seg sec ft in lb lbs st am pm hs hrs bpm mmhg',
);
/** "3:30 p.m". */
const TIME = /^\d{1,2}(?:[:.]\d\d)? ?[ap]\.? ?m\.?$/;
/** What a nurse measures: "pulse 84, saturation 95". */
const MEASURES =
  /^(?:(?:oxygen |body )?(?:temperature|pulse|saturation|temperatura|pulso|saturacao|saturacion|spo2?|bp|fc|fr|pa) \d{2,3}(?:[.,/]\d{1,3})?(?: ?(?:c|f|bpm|mmhg|%))?[, ]*)+$/;
/** Whom everybody may call: "SAMU 192, bombeiros 193". */
const HELPERS = /(?<![a-z])(?:samu|bombeiros|bomberos|cvv) \d/;
const HELPLINES = wordsOf('188 190 192 193 112 911 988 999 107 100 180 181 024 061 091');

/** Numbers that stand where no street does. */
function isMeasured({ text }: View, { start, end }: Extent): boolean {
  const written = text.slice(start, end);
  if (TIME.test(written) || MEASURES.test(written)) return true;
  const numbers = written.match(/\d+/g) ?? [];
  return HELPERS.test(written) && !namesStreet(written) && numbers.every((number) => HELPLINES.has(number));
}

const isAmount = (text: string): boolean =>
  isNumber(text) || UNITS.has(text.replace(/^\d+([a-z]*)\d*$/, '$1'));
const none = tags.indexOf('NONE');

/** Names, places, organisations and the like, in the order of the text; none lies in what `shapes` found. */
export function findTagged(reading: Reading, shapes: readonly Candidate[]): Candidate[] {
  const { tokens, view } = reading;
  const words = taggedWords(reading, shapes);
  const best = tagger(words);
  const found: Candidate[] = [];
  for (let index = 0; index < words.length; index++) {
    // Nearly all are.
    if (best[index] === none) continue;
    const tag = tagAt(best, words, index);
    if (tag === 'NONE') continue;
    const from = index;
    while (tagAt(best, words, index + 1) === tag && isJoined(tokens, words[index + 1], tag)) index++;
    // Numbers alone are nobody's name or street; a single one may be a code.
    const row = words.slice(from, index + 1);
    if (row.every(({ text }) => isNumber(text)) && (tag !== 'SECRET' || index > from)) continue;
    // Nor is a day.
    if (tag === 'ADDRESS' && row.every(({ text }) => isNumber(text) || MONTHS.has(text))) continue;
    if (tag === 'ADDRESS' && isMeasured(view, { start: words[from]!.start, end: words[index]!.end }))
      continue;
    // Amounts and doses are nobody's either.
    if (tag !== 'SECRET' && row.every(({ text }) => isAmount(text))) continue;
    const { start } = words[from]!;
    const { end } = words[index]!;
    if (isCountingAt(tokens, tokenAt(tokens, start))) continue;
    // One letter is too little to be anybody.
    if (end - start < 2) continue;
    found.push(
      tag === 'SECRET' || tag === 'USERNAME'
        ? wholeRun(view, { start, end, type: tag })
        : { start, end, type: tag },
    );
  }
  return found;
}

function tagAt(best: Uint8Array, words: readonly TaggedWord[], index: number): Tag {
  return isShape(words[index]?.text ?? '') ? 'NONE' : (tags[best[index] ?? 0] ?? 'NONE');
}

/** Two words of one kind are one thing unless a sentence ends between them or, between names, a comma stands. */
function isJoined(tokens: readonly Token[], word: TaggedWord | undefined, tag: Tag): boolean {
  if (word === undefined) return false;
  if (word.gap === 'stop') {
    const before = tokens[tokenAt(tokens, word.start) - 1];
    return tag === 'ADDRESS' || (before !== undefined && before.end - before.start <= 3);
  }
  return word.gap !== 'light' || tag === 'ADDRESS' || tag === 'ORGANIZATION';
}

const space = 32;
const longestRun = 64;
const afterRun = new Set(Array.from('.,;:!?)"\'', (mark) => mark.charCodeAt(0)));

/** Passwords and handles hold signs that part words: all up to the next space belongs to them. */
function wholeRun({ codes }: View, { start, end, type }: Candidate): Candidate {
  let from = start;
  let to = end;
  while (from > 0 && start - from < longestRun && isRunUnit(codes[from - 1] ?? space)) from--;
  while (to < codes.length && to - end < longestRun && isRunUnit(codes[to] ?? space)) to++;
  while (to > end && afterRun.has(codes[to - 1] ?? 0)) to--;
  while (from < start && (codes[from] === 34 || codes[from] === 39 || codes[from] === 40)) from++;
  return { start: from, end: to, type };
}

const isRunUnit = (unit: number): boolean => unit > space && !partingRun.has(unit);
/** Quotes and brackets part what stands in a program's text. */
const partingRun = new Set(Array.from('"{}', (mark) => mark.charCodeAt(0)));
