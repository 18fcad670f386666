import type { NormalizedText } from '../../text/normalize.ts';
import { featuresOf, hashedWord, type FeatureGroup } from '../model/features.ts';
import { modelWords } from '../model/words.ts';
import { slottedIn } from '../rules.ts';
import type { ReplyRuleReading } from './rules.ts';

/** What the model reads of a reply: all of it, and each of its sentences where there are several. */
export interface ReplyFeatures {
  readonly whole: readonly FeatureGroup[];
  readonly sentences: readonly (readonly FeatureGroup[])[];
}

/** Tokens `[first, end)`. */
type Range = readonly [first: number, end: number];

function sentencesOf({ tokens }: NormalizedText): Range[] {
  const ranges: Range[] = [];
  let first = 0;
  tokens.forEach((token, index) => {
    if (tokens[index + 1]?.sentence === token.sentence) return;
    ranges.push([first, index + 1]);
    first = index + 1;
  });
  return ranges;
}

/** A part of a text as if it were alone: that others follow it must tell the model nothing. */
function partOf({ tokens, laughter }: NormalizedText, [first, end]: Range) {
  const inside = laughter.filter((index) => index >= first && index < end);
  return { tokens: tokens.slice(first, end), laughter: inside.map((index) => index - first) };
}

/** The features of a reply that the rules have read. The same for training and for screening. */
export function replyFeatures({ text, evidenceOf }: ReplyRuleReading): ReplyFeatures {
  const slotted = slottedIn(text);
  const featuresIn = (range: Range): FeatureGroup[] =>
    featuresOf(
      modelWords({ ...text, ...partOf(text, range) }).map((word) => hashedWord(word.text)),
      evidenceOf(...range),
      slotted.slice(...range),
    );
  const sentences = sentencesOf(text);
  return {
    whole: featuresIn([0, text.tokens.length]),
    sentences: sentences.length > 1 ? sentences.map(featuresIn) : [],
  };
}

/** How harmful a reply is: one bad sentence among kind ones tells as much as the tone of the whole. */
export function replyScore(
  { whole, sentences }: ReplyFeatures,
  scoreOf: (features: readonly FeatureGroup[]) => number,
): number {
  const overall = scoreOf(whole);
  if (sentences.length === 0) return overall;
  const worst = sentences.reduce((most, sentence) => Math.max(most, scoreOf(sentence)), -Infinity);
  return (overall + worst) / 2;
}
