// A person’s asking for a human. Without connection the wish is kept and told later.
import type { ConversationEvent, ConversationState } from '../shared/conversation-state.ts';
import { toProblem, type ProblemError } from '../shared/problem-error.ts';
import type { Store } from '../shared/store.ts';
import type { PageEvent, PageState } from './page-state.ts';
import type { TabConversation } from './tab-conversation.ts';

const [askAgainMs, longestPauseMs] = [5_000, 60_000];
/** What may be otherwise in a moment; everything else is an answer. */
const passing: readonly ProblemError['code'][] = ['offline', 'unavailable', 'rate_limited', 'internal'];

interface AskingOptions {
  page: Store<PageState, PageEvent>;
  conversation: Store<ConversationState, ConversationEvent>;
  ours: TabConversation;
}

/** How a human is asked for, now and again. */
export function createAsking({ page, conversation, ours }: AskingOptions) {
  const { client, access: present, open, guarded } = ours;
  let asking: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask(): Promise<void> {
    try {
      const params = { id: (present() ?? (await open())).id };
      const { messages: _, ...summary } = await guarded(() =>
        client.call('POST /chat/conversations/{id}/mode', { params, query: { mode: 'monitor' } }),
      );
      if (ours.isOver()) return;
      conversation.dispatch({ type: 'summary_changed', summary });
      page.dispatch({ asked: summary.assigned_to === null ? 'told' : 'no' });
    } catch (thrown) {
      // Erased meanwhile: a wish of before must not bring anything back.
      if (ours.isOver()) return;
      const { code, retryAfterMs = askAgainMs } = toProblem(thrown);
      const isForLater = passing.includes(code);
      page.dispatch({ asked: isForLater ? 'wanted' : 'no' });
      if (!isForLater) throw thrown;
      clearTimeout(timer);
      timer = setTimeout(askAgain, Math.min(Math.max(retryAfterMs, askAgainMs), longestPauseMs));
    }
  }

  /** Without connection the wish is kept and told later. Rejects with `ProblemError` when it is refused. */
  function askForHuman(): Promise<void> {
    asking ??= ask().finally(() => (asking = undefined));
    return asking;
  }

  function askAgain(): void {
    // A refusal ends the wish, and the page shows that.
    if (page.get().asked === 'wanted') void askForHuman().catch(() => undefined);
  }

  return {
    askForHuman,
    /** Asks for the human that could not be asked for before. */
    askAgain,
    /** Whether a human was asked for and the service may not know. */
    wantsHuman: (): boolean => asking !== undefined || page.get().asked === 'wanted',
  };
}
