import { fill } from '../shared/language.ts';
import type { ProblemError } from '../shared/problem-error.ts';
import type { MonitorTexts } from './texts.ts';

/** Why something did not work, for the monitor; `holder` is who else holds the conversation. */
export function troubleText(texts: MonitorTexts, problem: ProblemError, holder: string | undefined): string {
  if (problem.code === 'conflict') {
    if (problem.errors.length > 0) return texts.conflictUnseen;
    if (holder) return fill(texts.conflictHeld, { name: holder });
  }
  if (problem.code === 'not_found') return texts.goneConversation;
  if (problem.code === 'offline' || problem.code === 'unavailable') return texts.loginUnreachable;
  return fill(texts.actionFailed, { detail: problem.message });
}

/** The messages that a refusal names because nobody here had seen them. */
export function unseenIds({ code, errors }: ProblemError): number[] {
  if (code !== 'conflict') return [];
  return errors.filter(({ path }) => path === 'message_ids').map(({ message }) => Number(message));
}
