// The last look at the AI's words before a person sees them. It would rather hold back a good sentence than
// let one through that names a method, agrees that nothing helps or promises what it cannot keep. Asking
// about suicide and naming a crisis line are what a good reply does: neither is ever a reason to block.
import type { Locale } from '../../contract/vocabulary.ts';
import { featuresOf } from './model/features.ts';
import { createRegression } from './model/linear.ts';
import { modelWords } from './model/words.ts';
import { replyModelData } from './reply/model-data.ts';
import type { ReplyBlockReason } from './reply/reasons.ts';
import { readReplyByRules } from './reply/rules.ts';

export type { ReplyBlockReason } from './reply/reasons.ts';

const regression = createRegression(replyModelData);
/** From here the model blocks by itself; docs/screening.md shows what other values would do. */
const blocking = 2;
/** Whether a reply of the AI (whole, or its finished sentences so far) may be shown. */
export function screenReply(
  reply: string,
  locale: Locale,
): { label: 'ok' } | { label: 'block'; reason: ReplyBlockReason } {
  const { text, reason, evidence } = readReplyByRules(reply, locale);
  if (reason !== undefined) return { label: 'block', reason };
  const words = modelWords(text).map((word) => word.text);
  const [score = 0] = regression(featuresOf(words, evidence));
  return score >= blocking ? { label: 'block', reason: 'unsafe' } : { label: 'ok' };
}
