// The last look at the AI's words before a person sees them. It would rather hold back a good sentence than
// let one through that names a method or a dose; what else a rule meets among many words, a model that plainly
// holds the reply for good may let pass. Asking about suicide and naming a crisis line are what a good reply
// does: neither is ever a reason to block.
import type { Locale } from '../../contract/vocabulary.ts';
import { readByLine, readThrough } from '../text/lines.ts';
import { createRegression } from './model/linear.ts';
import { replyFeatures, replyScore, type ReplyFeatures } from './reply/features.ts';
import { replyModelData } from './reply/model-data.ts';
import type { ReplyBlockReason } from './reply/reasons.ts';
import { readReplyByRules } from './reply/rules.ts';

export type { ReplyBlockReason } from './reply/reasons.ts';

const regression = createRegression(replyModelData);
/** From here the model blocks by itself. A sentence alone tells it little. */
const blocking = { sentence: 2.1, reply: 0.72 };
/** What may be a quotation needs a model that holds the reply for harmful rather than not. */
const agreeing = 0;
/** Below this the model holds a reply for good so plainly that a rule has met harmless words among others. */
const denying = -1;

/** Sentences are told apart only where a reply has several. */
const blockingOf = ({ sentences }: ReplyFeatures): number =>
  sentences.length === 0 ? blocking.sentence : blocking.reply;

type ReplyVerdict = { label: 'ok' } | { label: 'block'; reason: ReplyBlockReason };

function screenText(text: string, locale: Locale): ReplyVerdict {
  const reading = readReplyByRules(text, locale);
  const { reason, isBare, doubtful } = reading;
  if (reason !== undefined && isBare) return { label: 'block', reason };
  const features = replyFeatures(reading);
  const score = replyScore(features, (groups) => regression(groups)[0] ?? 0);
  if (reason !== undefined && score >= denying) return { label: 'block', reason };
  if (doubtful !== undefined && score >= agreeing) return { label: 'block', reason: doubtful };
  return score >= blockingOf(features) ? { label: 'block', reason: 'unsafe' } : { label: 'ok' };
}

/**
 * Whether a reply of the AI (whole, or one of its finished sentences) may be shown. It is read line by line and over
 * the ends of its lines: a sentence that breaks hides nothing, and what stands in the next line excuses nothing.
 */
export function screenReply(reply: string, locale: Locale): ReplyVerdict {
  const byLine = readByLine(reply);
  const through = readThrough(reply);
  const verdict = screenText(byLine, locale);
  return verdict.label === 'block' || through === byLine ? verdict : screenText(through, locale);
}
