import { AiFailure, type AiFailureReason, type AiPrompt, type AiProvider } from './ai.ts';

export interface ReplyTimeouts {
  /** For the first word, and for every pause between words after it. */
  firstWordMs: number;
  replyMs: number;
}

interface Limits {
  /** The caller's; its abort ends the words without a failure. */
  signal: AbortSignal;
  timeouts: ReplyTimeouts;
}

/**
 * A provider's words with time limits. Holds even against a provider that ignores its signal: it is left
 * alone, never waited for. Whatever way it ends, the provider's signal is aborted.
 */
export async function* timedWords(
  provider: AiProvider,
  prompt: AiPrompt,
  { signal, timeouts }: Limits,
): AsyncGenerator<string, void> {
  const deadline = createDeadline(signal);
  const words = provider.stream(prompt, deadline.signal)[Symbol.asyncIterator]();
  let spoken = false;
  try {
    deadline.start('reply', timeouts.replyMs, 'timeout_reply');
    for (;;) {
      deadline.start('word', timeouts.firstWordMs, spoken ? 'timeout_reply' : 'timeout_first_word');
      const next = await Promise.race([words.next(), deadline.passed]);
      if (signal.aborted) return;
      if (next === 'passed') throw new AiFailure(deadline.reason());
      if (next.done) break;
      if (next.value === '') continue;
      deadline.clear('word');
      spoken ||= /\S/.test(next.value);
      yield next.value;
    }
    if (!spoken) throw new AiFailure('empty');
  } catch (error) {
    if (signal.aborted) return;
    throw error instanceof AiFailure ? error : new AiFailure('server_error');
  } finally {
    deadline.end();
    // A provider that fails only now has nothing left to tell.
    Promise.resolve(words.return?.()).catch(() => undefined);
  }
}

/** Timers that abort one signal, and remember which of them ran out first. */
function createDeadline(caller: AbortSignal) {
  const own = new AbortController();
  const signal = AbortSignal.any([caller, own.signal]);
  const timers = new Map<string, NodeJS.Timeout>();
  let reason: AiFailureReason = 'timeout_reply';
  const passed = new Promise<'passed'>((resolve) => {
    if (signal.aborted) resolve('passed');
    signal.addEventListener('abort', () => resolve('passed'), { once: true });
  });
  const clear = (name: string) => {
    clearTimeout(timers.get(name));
    timers.delete(name);
  };
  return {
    signal,
    passed,
    clear,
    reason: () => reason,
    /** An own timer per name; one that is already running is left as it is. */
    start(name: string, ms: number, meaning: AiFailureReason) {
      if (timers.has(name)) return;
      const expire = () => {
        reason = meaning;
        own.abort();
      };
      timers.set(name, setTimeout(expire, ms));
    },
    end() {
      for (const name of [...timers.keys()]) clear(name);
      // With a reason of its own the signal makes no exception, which costs more than a word.
      own.abort('ended');
    },
  };
}
