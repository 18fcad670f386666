import type { Config } from './config.ts';

const kilobyte = 1024;

/** Bytes that one payload may have: the longest message with every character escaped, and the longest note. */
export function payloadLimitOf({ messageMaxChars }: Pick<Config, 'messageMaxChars'>): number {
  return Math.max(128 * kilobyte, 6 * messageMaxChars + 16 * kilobyte);
}
