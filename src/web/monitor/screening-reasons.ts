import type { Message } from '../../contract/conversation.ts';
import { fill } from '../shared/language.ts';
import type { MonitorTexts } from './texts.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/**
 * Why a message has its level, in words for a monitor: the person’s own words, what the conversation before it
 * adds, and what the AI’s second look said. Empty when nothing is known.
 */
export function screeningReasons(texts: MonitorTexts, { extra_data }: Message): string[] {
  const analysis = extra_data?.['crisis_analysis'];
  if (!isRecord(analysis)) return [];
  const details = isRecord(analysis['analysis_details']) ? analysis['analysis_details'] : {};
  const words = strings(analysis['keywords_found']).map((word) => `“${word}”`);
  const rules = strings(details['rules']).flatMap((rule) => texts.contextRules[rule] ?? []);
  const opinion = isRecord(details['second_opinion']) ? details['second_opinion']['reason'] : undefined;
  return [
    ...(words.length === 0 ? [] : [words.join(', ')]),
    ...rules,
    ...(typeof opinion === 'string' && opinion !== '' ? [fill(texts.secondLook, { reason: opinion })] : []),
  ];
}
