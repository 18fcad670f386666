// Own words on their way: one at a time, in the order they were written, each under the same id however often it
// is tried, so that nothing is stored twice. What cannot be sent now waits and is tried again by itself.
import type { Message } from '../../contract/conversation.ts';
import type { ConversationEvent, ConversationState, PendingMessage } from './conversation-state.ts';
import { toProblem, type ProblemError } from './problem-error.ts';
import { randomId } from './random-id.ts';
import type { Store } from './store.ts';

const attemptsOfTroubledServer = 3;
const firstPauseMs = 1_000;
const longestPauseMs = 15_000;

interface OutboxOptions {
  store: Store<ConversationState, ConversationEvent>;
  /** Sends one and resolves with what was stored. Rejects with `ProblemError`. */
  deliver: (message: Pick<PendingMessage, 'clientMessageId' | 'text'>) => Promise<Message>;
  /** Told of a refusal that no retry heals. */
  onRefused: (problem: ProblemError) => void;
}

export interface Outbox {
  write(text: string): void;
  retry(clientMessageId: string): void;
  discard(clientMessageId: string): void;
  /** Puts back what an earlier page, or another tab, could not send; what is here already stays as it is. */
  restore(messages: readonly { clientMessageId: string; text: string }[]): void;
  /** Tries at once, for instance when the connection is back. */
  flush(): void;
  stop(): void;
}

type Verdict = { kind: 'later'; afterMs: number } | { kind: 'failed' };

export function createOutbox({ store, deliver, onRefused }: OutboxOptions): Outbox {
  let isRunning = false;
  let isStopped = false;
  let pauseMs = firstPauseMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const troubles = new Map<string, number>();

  function judge(problem: ProblemError, id: string): Verdict {
    if (problem.code === 'rate_limited')
      return { kind: 'later', afterMs: problem.retryAfterMs ?? longestPauseMs };
    if (problem.code === 'internal') {
      const count = (troubles.get(id) ?? 0) + 1;
      troubles.set(id, count);
      if (count >= attemptsOfTroubledServer) return { kind: 'failed' };
    } else if (problem.code !== 'offline' && problem.code !== 'unavailable') return { kind: 'failed' };
    // A server that restarts comes back, however long it takes: what was written must not stay behind.
    const afterMs = Math.max(pauseMs, problem.retryAfterMs ?? 0);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    return { kind: 'later', afterMs };
  }

  /** Whether the next one may go. */
  async function sendOne({ clientMessageId, text }: PendingMessage): Promise<boolean> {
    store.dispatch({ type: 'sending', clientMessageId });
    try {
      const message = await deliver({ clientMessageId, text });
      if (isStopped) return false;
      pauseMs = firstPauseMs;
      troubles.delete(clientMessageId);
      store.dispatch({ type: 'sent', clientMessageId, message });
      return true;
    } catch (thrown) {
      if (isStopped) return false;
      const problem = toProblem(thrown);
      const verdict = judge(problem, clientMessageId);
      const status = verdict.kind === 'failed' ? 'failed' : 'waiting';
      store.dispatch({ type: 'unsent', clientMessageId, status, reason: problem.code });
      if (verdict.kind === 'later') timer = setTimeout(flush, verdict.afterMs);
      else onRefused(problem);
      return verdict.kind === 'failed';
    }
  }

  async function run(): Promise<void> {
    for (;;) {
      const next = store.get().pending.find((one) => one.status === 'waiting');
      if (!next || isStopped || !(await sendOne(next))) return;
    }
  }

  function flush(): void {
    clearTimeout(timer);
    if (isRunning || isStopped) return;
    isRunning = true;
    void run().finally(() => {
      isRunning = false;
    });
  }

  return {
    write(text) {
      store.dispatch({ type: 'written', clientMessageId: randomId(), text });
      flush();
    },
    retry(clientMessageId) {
      troubles.delete(clientMessageId);
      store.dispatch({ type: 'unsent', clientMessageId, status: 'waiting' });
      flush();
    },
    discard: (clientMessageId) => store.dispatch({ type: 'discarded', clientMessageId }),
    restore(messages) {
      const { pending, messages: stored } = store.get();
      const known = new Set([
        ...pending.map(({ clientMessageId }) => clientMessageId),
        ...stored.map((message) => message.client_message_id),
      ]);
      for (const message of messages)
        if (!known.has(message.clientMessageId)) store.dispatch({ type: 'written', ...message });
    },
    flush,
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
