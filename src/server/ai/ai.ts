// The port to language models. What goes in is SafeText or text of the product; what comes out are words or an
// AiFailure, whose message names the kind of failure and nothing of the prompt, the reply, the key or the address.
import type { SafeText } from '../../core/anonymizer/safe-text.ts';

export interface AiTurn {
  role: 'person' | 'ai';
  text: SafeText;
  /** How many characters at its start the model does not get, where the whole does not fit the budget. */
  skip?: number;
}

export interface AiPrompt {
  instructions: string;
  /** Oldest first. */
  turns: AiTurn[];
}

/** A question about texts, whose answer is JSON of a given form. */
export interface JudgePrompt {
  instructions: string;
  /** Oldest first; the last one is what is judged. */
  turns: AiTurn[];
  /** Stands behind the texts: models heed what they read last. */
  reminder: string;
  /** The form of the answer, as a JSON schema. Not every server keeps to it. */
  schema: Readonly<Record<string, unknown>>;
}

export interface JudgeLimits {
  /** The caller’s; after its abort nothing is waited for. */
  signal: AbortSignal;
  timeoutMs: number;
}

export interface ProviderState {
  ok: boolean;
  /** In plain words, for operators. */
  detail: string;
}

export interface AiProvider {
  /**
   * The words of one reply as they come. Ends by itself only after the model said that it is done, or after
   * `signal` aborted; throws {@link AiFailure} otherwise.
   */
  stream(prompt: AiPrompt, signal: AbortSignal): AsyncIterable<string>;
  /** The whole answer to a question. Throws {@link AiFailure}; after `signal` aborted, anything. */
  judge(prompt: JudgePrompt, signal: AbortSignal): Promise<string>;
  /** Whether the provider is there and has the model. Never throws. */
  probe(signal: AbortSignal): Promise<ProviderState>;
}

const meanings = {
  unreachable: 'the AI provider cannot be reached',
  timeout_first_word: 'the AI provider sent no word in time',
  timeout_reply: 'the AI provider did not finish the reply in time',
  timeout_answer: 'the AI provider gave no answer in time',
  too_large: 'the AI provider sent more than was asked for',
  cut: 'the AI provider cut the reply off',
  model_missing: 'the AI provider does not have the model',
  server_error: 'the AI provider answered with an error',
  circuit_open: 'the AI provider failed repeatedly and is not asked for now',
  empty: 'the AI provider sent an empty reply',
} as const;
export type AiFailureReason = keyof typeof meanings;

/** Why there is no (whole) reply. */
export class AiFailure extends Error {
  override readonly name = 'AiFailure';
  readonly reason: AiFailureReason;

  /** @param code a status or system error code, never text of the provider */
  constructor(reason: AiFailureReason, code?: string | number) {
    super(code === undefined ? meanings[reason] : `${meanings[reason]} (${code})`);
    this.reason = reason;
  }
}

export interface ChatMessage {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

/**
 * A prompt as chat models expect it: the instructions, then strictly alternating turns that begin with the
 * person. Chat templates of several models refuse any other order.
 */
export function chatMessages({ instructions, turns }: AiPrompt): ChatMessage[] {
  const messages: ChatMessage[] = [{ role: 'system', content: instructions }];
  for (const { role, text, skip } of turns) {
    const last = messages.at(-1);
    const content = text.slice(skip ?? 0);
    const speaker = role === 'person' ? 'user' : 'assistant';
    if (last?.role === speaker) last.content += `\n\n${content}`;
    else if (speaker === 'user' || last?.role === 'user') messages.push({ role: speaker, content });
  }
  return messages;
}

/** What a provider may do at most in one reply, and how freely it chooses its words. */
export const replyLimits = { contextTokens: 4096, replyTokens: 400, temperature: 0.5 } as const;

/** The system error code of a failed connection, as `ECONNREFUSED`. */
export function connectionCode(error: unknown): string | undefined {
  for (let inner = error, depth = 0; inner instanceof Error && depth < 5; inner = inner.cause, depth += 1) {
    if ('code' in inner && typeof inner.code === 'string' && /^[A-Z_]+$/.test(inner.code)) return inner.code;
  }
  return undefined;
}
