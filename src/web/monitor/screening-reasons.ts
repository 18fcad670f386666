import type { Message } from '../../contract/conversation.ts';
import { fill } from '../shared/language.ts';
import { inReadingOrder } from '../shared/in-reading-order.ts';
import { assessmentOf } from './assessment.ts';
import type { MonitorTexts } from './texts.ts';

/**
 * Why a message has its level, in words for a monitor: the person’s own words, what the conversation before it
 * adds, and what the AI’s second look said. Empty when nothing is known.
 */
export function screeningReasons(texts: MonitorTexts, message: Message): string[] {
  const { words, rules, opinion, hasFailed } = assessmentOf(message);
  return [
    ...(words.length === 0 ? [] : [words.map((word) => `“${inReadingOrder(word)}”`).join(', ')]),
    ...rules.flatMap((rule) => texts.contextRules[rule] ?? []),
    ...(opinion?.reason ? [fill(texts.secondLook, { reason: opinion.reason })] : []),
    ...(hasFailed ? [texts.room.screeningFailed] : []),
  ];
}
