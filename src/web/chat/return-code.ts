import { fill } from '../shared/language.ts';
import { toProblem } from '../shared/problem-error.ts';
import type { ChatTexts } from './texts.ts';

const wordsInCode = 6;

/** The words of a code, however it was typed or pasted: case, line breaks, commas and numbers before words fall away. */
export function wordsOf(typed: string): string[] {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .map((word) => word.replace(/^-+|-+$/g, ''))
    .filter((word) => word !== '');
}

/** Whether it can be a code at all. */
export function isWholeCode(typed: string): boolean {
  return wordsOf(typed).length === wordsInCode;
}

/** Why the code did not open anything, in words for the person. */
export function whyNotReturned(thrown: unknown, texts: ChatTexts): string {
  const { code, retryAfterMs } = toProblem(thrown);
  switch (code) {
    case 'not_found':
    case 'invalid_payload':
    case 'unauthenticated':
      return texts.codeWrong;
    case 'rate_limited': {
      const minutes = Math.max(1, Math.ceil((retryAfterMs ?? 0) / 60_000));
      return fill(texts.codeSlow, { minutes });
    }
    case 'offline':
      return texts.codeOffline;
    default:
      return texts.actionFailed;
  }
}
