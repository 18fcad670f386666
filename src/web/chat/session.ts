// The person’s side of a conversation. It exists on the server from the first message on; after each reconnect
// the room is joined again and what was missed is read.
import type { Conversation } from '../../contract/conversation.ts';
import { createClient } from '../shared/client.ts';
import { applyConversation, emptyConversation } from '../shared/conversation-state.ts';
import { createOutbox } from '../shared/outbox.ts';
import { offlineProblem, toProblem, type ProblemError } from '../shared/problem-error.ts';
import { createStore } from '../shared/store.ts';
import { createKept } from './kept.ts';
import type { ConversationAccess } from './access.ts';
import { deliver } from './deliver.ts';
import { createLine, type Line } from './line.ts';
import { oneTabAtATime, watchOtherTabs } from './other-tabs.ts';
import { applyPage, firstPage } from './page-state.ts';
import { createRequests } from './requests.ts';
import { handOver } from './send-rest.ts';
import { createServiceFacts } from './service-facts.ts';

const joinPatienceMs = 1_500;

const meansGone = ({ code }: ProblemError): boolean => code === 'not_found' || code === 'unauthenticated';

export function createSession() {
  const kept = createKept();
  const page = createStore(applyPage, firstPage(kept));
  const conversation = createStore(applyConversation, emptyConversation);
  let access = kept.access();
  let line: Line | undefined;
  let opening: Promise<ConversationAccess> | undefined;
  let hasLeft = false;
  const client = createClient({ token: () => access?.token });
  const lastingClient = createClient({
    token: () => access?.token,
    fetch: (url, init) => fetch(url, { ...init, keepalive: true }),
  });
  const facts = createServiceFacts(client, page);

  /** Nothing that happens later writes any of it again. */
  function forget(): void {
    for (const stop of keeping) stop();
    kept.forget();
  }

  function lose(as: 'gone' | 'erased'): void {
    outbox.stop();
    const unsent = [...conversation.get().pending.map(({ text }) => text), kept.draft()];
    forget();
    // What never arrived is not lost with the conversation: it waits in the field of the next one.
    if (as === 'gone') kept.keepDraft(unsent.filter(Boolean).join('\n\n'));
    access = undefined;
    line?.close();
    line = undefined;
    page.dispatch({ access: as, connection: 'idle' });
  }

  /** Runs what the person asked for; a conversation that is gone is shown as such, other troubles are thrown. */
  async function guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (thrown) {
      const problem = toProblem(thrown);
      if (meansGone(problem) && access) lose('gone');
      throw problem;
    }
  }

  function adopt(given: ConversationAccess, opened: Conversation): Line {
    access = given;
    kept.keepAccess(given);
    conversation.dispatch({ type: 'opened', conversation: opened });
    return begin(given);
  }

  function howToOpen() {
    const { locale, country } = page.get();
    return { locale, ...(country ? { country } : {}) };
  }

  async function openNew(): Promise<ConversationAccess> {
    const { given, line } = await oneTabAtATime(async () => {
      const byAnotherTab = kept.isOnDevice() ? kept.access() : undefined;
      if (byAnotherTab) return { given: byAnotherTab, line: begin((access = byAnotherTab)) };
      const body = howToOpen();
      const { access_token: token, ...opened } = await client.call('POST /chat/conversations', { body });
      // Whoever left quickly meanwhile must not find it again here; the worker sends the words into its own.
      if (hasLeft) throw offlineProblem();
      const given = { id: opened.id, token };
      return { given, line: adopt(given, opened) };
    });
    await line.joinedWithin(joinPatienceMs);
    return given;
  }

  /** Whoever needs the conversation first opens it; the others wait for the same one. */
  function open(): Promise<ConversationAccess> {
    opening ??= openNew().finally(() => (opening = undefined));
    return opening;
  }

  function begin(given: ConversationAccess): Line {
    line?.close();
    page.dispatch({ access: 'open' });
    line = createLine({
      access: given,
      client,
      page,
      conversation,
      outbox,
      onJoined: () => void facts.askAvailability(),
      onGone: () => lose('gone'),
    });
    return line;
  }

  const outbox = createOutbox({
    store: conversation,
    deliver: async (words) => deliver({ access: access ?? (await open()), line, client }, words),
    onRefused: (problem) => {
      if (meansGone(problem) && access) lose('gone');
    },
  });
  const requests = createRequests({
    client,
    page,
    conversation,
    present: () => access,
    open,
    adopt,
    guarded,
  });
  outbox.restore(kept.takeUnsent());
  // Only now: the first call would forget what an earlier page left.
  const keeping = [
    conversation.subscribe(({ pending }) => kept.keepUnsent(pending)),
    page.subscribe(({ asked }) => kept.keepAsked(asked !== 'no')),
  ];

  function keepOnDevice(isWanted: boolean): void {
    kept.keepOnDevice(isWanted);
    page.dispatch({ isOnDevice: kept.isOnDevice() });
  }

  watchOtherTabs({
    kept,
    onWritten: (words) => {
      outbox.restore(words);
      outbox.flush();
    },
    onSettled: outbox.discard,
    onOpened: () => {
      access ??= kept.access();
      if (access && !line) begin(access);
    },
    onTakenBack: () => {
      keepOnDevice(false);
      kept.keepAgain(access, conversation.get().pending);
    },
  });

  /** Own words that were sent off and may not have arrived outlive the page. */
  function handOverRest(): void {
    const words = conversation.get().pending.filter(({ status }) => status !== 'failed');
    handOver({ access, opening: howToOpen(), words }, lastingClient);
  }

  // A tab that is closed while words are on their way. Before the conversation is open, a reload would send them
  // too, and into another one.
  window.addEventListener('pagehide', () => access && handOverRest());

  return {
    page,
    conversation,
    /** The unfinished message of this tab. */
    firstDraft: kept.draft(),
    keepDraft: kept.keepDraft,
    keepOnDevice,
    /** Reads what the page needs and, after a reload, goes on with the conversation of this tab. */
    start(): void {
      if (access) begin(access);
      else outbox.flush();
      void facts.loadConfig();
      void facts.askAvailability();
    },
    write: outbox.write,
    retry: outbox.retry,
    discard: outbox.discard,
    typing: (): void => line?.typing(),
    stopReply: (): void => line?.stopReply(),
    ...requests,
    /** Erases everything on the server and here. Rejects with `ProblemError`. */
    async erase(): Promise<void> {
      await requests.erase();
      lose('erased');
    },
    /** Hands on what is still to be sent, and leaves nothing behind unless the device is to keep it. */
    leave(): void {
      if (hasLeft) return;
      hasLeft = true;
      handOverRest();
      outbox.stop();
      // Words without a conversation are sent into one that only the worker knows.
      if (!access || !kept.isOnDevice()) forget();
      access = undefined;
    },
  };
}
