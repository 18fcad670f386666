import { redacted } from '../../core/anonymizer/safe-text.ts';
import { publicContacts, withoutStrangers } from '../../core/anonymizer/strangers.ts';
import {
  mostCallsPerDay,
  opinionSchema,
  opinionWords,
  parseOpinion,
  type Opinion,
} from '../../core/screening/second-opinion.ts';
import { AiFailure } from '../ai/ai.ts';
import type { Ai } from '../ai/create-ai.ts';
import { judgeBudget } from '../ai/judge.ts';
import { fitTurns } from '../ai/prompt.ts';
import type { Db } from '../db/database.ts';
import type { Config } from '../platform/config.ts';
import type { Policies } from '../vault/policies.ts';
import type { AskedMessage } from './opinion-queue.ts';
import { readQuestion } from './opinion-store.ts';
import { isUnderWay } from './raise-opinion.ts';
import type { SafeHistory } from './safe-history.ts';

interface AskOpinionOptions {
  db: Db;
  ai: Pick<Ai, 'judge'>;
  safeHistory: Pick<SafeHistory, 'forQuestion'>;
  policies: () => Policies;
  config: Config['ai']['secondOpinion'];
}

/** Why there is no opinion. */
export type NoOpinion = 'invalid' | 'failed' | 'timeout' | 'dropped' | 'capped';

function meaningOf(failure: AiFailure): NoOpinion {
  switch (failure.reason) {
    case 'timeout_answer':
      return 'timeout';
    case 'too_large':
    case 'empty':
      return 'invalid';
    case 'circuit_open':
      return 'dropped';
    default:
      return 'failed';
  }
}

/** Makes the asking: one message as it stands now, anonymized, to the model of its conversation. */
export function createAskOpinion({ db, ai, safeHistory, policies, config }: AskOpinionOptions) {
  /** A reason needs no number, not even of a crisis line: what a model writes out is invented or another’s. */
  const withoutNumbers = (reason: string): string =>
    withoutStrangers(reason, publicContacts([], policies().model.lists));

  return async function askOpinion(asked: AskedMessage, signal: AbortSignal): Promise<Opinion | NoOpinion> {
    const question = await readQuestion(db, asked);
    if (!question || !isUnderWay(question.row)) return 'dropped';
    const { ai_mode: mode, locale } = question.row;
    if (mode === 'guided') return 'dropped';
    if (question.calls >= mostCallsPerDay) return 'capped';
    const turns = await safeHistory.forQuestion(asked.conversationId, question.history);
    if (turns.at(-1)?.text === redacted) return 'failed';
    const words = opinionWords(locale);
    const prompt = { ...words, turns: fitTurns(turns, judgeBudget(words)), schema: opinionSchema };
    if (signal.aborted) return 'dropped';
    try {
      const answer = await ai.judge(mode, prompt, { signal, timeoutMs: config.timeoutMs });
      return parseOpinion(answer, withoutNumbers) ?? 'invalid';
    } catch (error) {
      if (error instanceof AiFailure) return meaningOf(error);
      throw error;
    }
  };
}
export type AskOpinion = ReturnType<typeof createAskOpinion>;
