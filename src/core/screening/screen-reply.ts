// The last look at the AI's words before a person sees them. It would rather hold back a good sentence than
// let one through that names a method, agrees that nothing helps or promises what it cannot keep. Asking
// about suicide and naming a crisis line are what a good reply does: neither is ever a reason to block.
import type { Locale } from '../../contract/vocabulary.ts';
import { createRegression } from './model/linear.ts';
import { replyFeatures, replyScore } from './reply/features.ts';
import { replyModelData } from './reply/model-data.ts';
import type { ReplyBlockReason } from './reply/reasons.ts';
import { readReplyByRules } from './reply/rules.ts';

export type { ReplyBlockReason } from './reply/reasons.ts';

const regression = createRegression(replyModelData);
/** From here the model blocks by itself; docs/screening.md shows what other values would do. */
const blocking = 1;
/** What may be a quotation needs a model that holds the reply for harmful rather than not. */
const agreeing = 0;

/** Whether a reply of the AI (whole, or one of its finished sentences) may be shown. */
export function screenReply(
  reply: string,
  locale: Locale,
): { label: 'ok' } | { label: 'block'; reason: ReplyBlockReason } {
  const reading = readReplyByRules(reply, locale);
  const { reason, doubtful } = reading;
  if (reason !== undefined) return { label: 'block', reason };
  const score = replyScore(replyFeatures(reading), (features) => regression(features)[0] ?? 0);
  if (doubtful !== undefined && score >= agreeing) return { label: 'block', reason: doubtful };
  return score >= blocking ? { label: 'block', reason: 'unsafe' } : { label: 'ok' };
}
