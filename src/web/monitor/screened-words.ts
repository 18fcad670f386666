import type { Message } from '../../contract/conversation.ts';

/** The words of a message that led to its level. */
export function screenedWords({ extra_data }: Message): string[] {
  const analysis = extra_data?.['crisis_analysis'];
  if (typeof analysis !== 'object' || analysis === null || !('keywords_found' in analysis)) return [];
  const words = analysis.keywords_found;
  return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
}
