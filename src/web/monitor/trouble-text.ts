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
  return fill(texts.actionFailed, { detail: problem.message });
}
