// The conversation of this tab: what opens it, its live line, how it begins and how it ends.
import type { Conversation, OpenedConversation } from '../../contract/conversation.ts';
import { createClient } from '../shared/client.ts';
import type { ConversationEvent, ConversationState } from '../shared/conversation-state.ts';
import { offlineProblem, toProblem, type ProblemError } from '../shared/problem-error.ts';
import type { Store } from '../shared/store.ts';
import type { ConversationAccess } from './access.ts';
import type { Kept } from './kept.ts';
import { createLine, type Line } from './line.ts';
import { oneTabAtATime } from './other-tabs.ts';
import type { PageEvent, PageState } from './page-state.ts';

const joinPatienceMs = 1_500;

interface TabConversationOptions {
  kept: Kept;
  page: Store<PageState, PageEvent>;
  conversation: Store<ConversationState, ConversationEvent>;
  /** The live line stands: what waits can go. */
  onJoined: () => void;
  /** It is over here; from now on nothing of it may be sent or kept. */
  onOver: () => void;
}

const meansGone = ({ code }: ProblemError): boolean => code === 'not_found' || code === 'unauthenticated';

/** What the server refuses because the conversation is no more ends it here. */
function createGuard(lose: () => void) {
  function notice(problem: ProblemError): void {
    if (meansGone(problem)) lose();
  }
  return {
    notice,
    /** Runs what the person asked for; a conversation that is gone is shown as such, other troubles are thrown. */
    async guarded<T>(work: () => Promise<T>): Promise<T> {
      try {
        return await work();
      } catch (thrown) {
        const problem = toProblem(thrown);
        notice(problem);
        throw problem;
      }
    },
  };
}

/** Erased, or gone otherwise: nothing of it may be asked or shown any more, and the next one begins with a new page. */
const hasEnded = ({ access }: PageState): boolean => access === 'gone' || access === 'erased';

const openingOf = ({ locale, country }: PageState) => ({ locale, ...(country ? { country } : {}) });

export function createTabConversation(options: TabConversationOptions) {
  const { kept, page, conversation, onJoined, onOver } = options;
  let access = kept.access();
  let line: Line | undefined;
  let opening: Promise<ConversationAccess> | undefined;
  let asked: Promise<OpenedConversation> | undefined;
  /** It is being opened, or was, before the page knew a country to say. */
  let lacksCountry = false;
  let hasLeft = false;
  /** What it means when it is over: its own erasing ends the live line too, maybe before the answer is here. */
  let overAs: 'gone' | 'erased' = 'gone';
  const client = createClient({ token: () => access?.token });

  /** It exists no more. */
  function lose(): void {
    if (!access) return;
    const unsent = [...conversation.get().pending.map(({ text }) => text), kept.draft()];
    onOver();
    // The next one on this device chooses anew.
    kept.keepOnDevice(false);
    kept.forget();
    // What never arrived is not lost with the conversation: it waits in the field of the next one.
    if (overAs === 'gone') kept.keepDraft(unsent.filter(Boolean).join('\n\n'));
    access = undefined;
    line?.close();
    line = undefined;
    conversation.dispatch({ type: 'forgotten' });
    page.dispatch({ access: overAs, connection: 'idle', asked: 'no', isOnDevice: false });
  }

  const { notice, guarded } = createGuard(lose);

  function begin(given: ConversationAccess): Line {
    access = given;
    line?.close();
    page.dispatch({ access: 'open' });
    line = createLine({
      access: given,
      client,
      page,
      conversation,
      onJoined,
      onGone: lose,
    });
    return line;
  }

  function adopt(given: ConversationAccess, opened: Conversation): Line {
    conversation.dispatch({ type: 'opened', conversation: opened });
    return begin(given);
  }

  async function openNew(): Promise<ConversationAccess> {
    if (hasEnded(page.get())) throw offlineProblem();
    const opened = await oneTabAtATime(async () => {
      const known = access ?? kept.join();
      if (known) return { given: known, line: line ?? begin(known) };
      const body = openingOf(page.get());
      lacksCountry = !('country' in body);
      asked = client.call('POST /chat/conversations', { body });
      const { access_token: token, ...opened } = await asked;
      // Whoever left quickly meanwhile must not find it again here; the words are sent without this page.
      if (hasLeft) throw offlineProblem();
      const given = { id: opened.id, token };
      kept.keepAccess(given, true);
      if (body.country === page.get().untoldCountry) page.dispatch({ untoldCountry: undefined });
      return { given, line: adopt(given, opened) };
    });
    await opened.line.joinedWithin(joinPatienceMs);
    return opened.given;
  }

  return {
    client,
    access: (): ConversationAccess | undefined => access,
    line: (): Line | undefined => line,
    howToOpen: () => openingOf(page.get()),
    lacksCountry: (): boolean => lacksCountry,
    /** The conversation that was asked for, also once the page is being left. */
    asked: (): Promise<ConversationAccess> | undefined =>
      asked?.then(({ id, access_token: token }) => ({ id, token })),
    /** Whoever needs the conversation first opens it; the others wait for the same one. */
    open(): Promise<ConversationAccess> {
      opening ??= openNew().finally(() => (opening = undefined));
      return opening;
    },
    /** Goes on with a conversation that was opened elsewhere. */
    adopt(given: ConversationAccess, opened: Conversation): void {
      kept.keepAccess(given);
      lacksCountry = false;
      adopt(given, opened);
    },
    /** Goes on with what is kept, if there is anything and it is not open yet. */
    resume(): boolean {
      const known = access ?? kept.access() ?? kept.join();
      if (known && !line) begin(known);
      return known !== undefined;
    },
    lose,
    notice,
    guarded,
    /** Erases it on the server and here. Rejects with `ProblemError` when it may still be there. */
    async erase(): Promise<void> {
      if (!access) return;
      const params = { id: access.id };
      overAs = 'erased';
      try {
        await guarded(() => client.call('DELETE /chat/conversations/{id}', { params }));
      } catch (thrown) {
        if (page.get().access !== 'open') return;
        overAs = 'gone';
        throw thrown;
      }
      lose();
    },
    /** Ends it in this tab, for it is being left quickly. What is kept stays only on a device that is to keep it. */
    leave(): void {
      hasLeft = true;
      onOver();
      // Words without a conversation are sent into one that only the worker knows.
      if (!access || !kept.isOnDevice()) kept.forget();
      access = undefined;
    },
    hasLeft: (): boolean => hasLeft,
    isOver: (): boolean => hasLeft || hasEnded(page.get()),
  };
}

export type TabConversation = ReturnType<typeof createTabConversation>;
