// A question about texts, answered as JSON and not shown to anybody as it comes. The texts are other people’s:
// they reach the model as strings inside one JSON document, out of which no text can break, with our own words
// before and behind it.
import {
  AiFailure,
  replyLimits,
  type AiProvider,
  type AiTurn,
  type ChatMessage,
  type JudgeLimits,
  type JudgePrompt,
} from './ai.ts';
import { estimateTokens } from './prompt.ts';

/** What an answer may cost at most; the same context as a reply’s, since another would load the model anew. */
export const judgeLimits = {
  contextTokens: replyLimits.contextTokens,
  answerTokens: 160,
  temperature: 0,
} as const;

/** A longer body is no answer to what was asked. */
export const mostBodyChars = 64 * 1024;

const contentOf = ({ text, skip }: AiTurn): string => text.slice(skip ?? 0);

/** What is left for the texts beside our own words and the answer. */
export function judgeBudget({
  instructions,
  reminder,
}: Pick<JudgePrompt, 'instructions' | 'reminder'>): number {
  return judgeLimits.contextTokens - judgeLimits.answerTokens - estimateTokens(instructions + reminder);
}

/** The question as chat models expect it. The last turn is what is judged, the others came before it. */
export function judgeMessages({ instructions, turns, reminder }: JudgePrompt): ChatMessage[] {
  const earlier = turns
    .slice(0, -1)
    .map((turn) => ({ from: turn.role === 'person' ? 'person' : 'chat', text: contentOf(turn) }));
  const judged = turns.at(-1);
  const data = JSON.stringify({ earlier, message: judged ? contentOf(judged) : '' });
  return [
    { role: 'system', content: instructions },
    { role: 'user', content: `${data}\n\n${reminder}` },
  ];
}

/**
 * A provider’s answer within the time given. Holds even against a provider that ignores its signal: it is left
 * alone, never waited for.
 * @throws AiFailure, whose message holds nothing of the provider’s
 */
export async function judgeInTime(
  provider: AiProvider,
  prompt: JudgePrompt,
  { signal, timeoutMs }: JudgeLimits,
): Promise<string> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  const passed = new Promise<never>((_resolve, reject) => {
    const tooLate = () => reject(new AiFailure('timeout_answer'));
    if (limit.aborted) tooLate();
    limit.addEventListener('abort', tooLate, { once: true });
  });
  passed.catch(() => undefined);
  try {
    const answer = await Promise.race([provider.judge(prompt, limit), passed]);
    if (answer.trim() === '') throw new AiFailure('empty');
    return answer;
  } catch (error) {
    if (limit.aborted) throw new AiFailure('timeout_answer');
    throw error instanceof AiFailure ? error : new AiFailure('server_error');
  }
}
