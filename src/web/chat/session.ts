// The person’s side of a conversation. It exists on the server from the first message on; after each reconnect
// the room is joined again and what was missed is read.
import { createClient } from '../shared/client.ts';
import { applyConversation, emptyConversation } from '../shared/conversation-state.ts';
import { firstLanguage } from '../shared/language.ts';
import { createOutbox } from '../shared/outbox.ts';
import { toProblem, type ProblemError } from '../shared/problem-error.ts';
import { createStore } from '../shared/store.ts';
import { recall } from '../shared/tab-storage.ts';
import { keptAccess, type ConversationAccess } from './access.ts';
import { deliver } from './deliver.ts';
import { createLine, type Line } from './line.ts';
import { applyPage, type PageState } from './page-state.ts';
import { createRequests } from './requests.ts';
import { createServiceFacts } from './service-facts.ts';

const joinPatienceMs = 1_500;

const firstPage = (): PageState => ({
  locale: firstLanguage(navigator.languages, 'pt'),
  country: recall('country', (value) => (typeof value === 'string' ? value : undefined)),
  config: undefined,
  access: keptAccess.read() ? 'open' : 'none',
  connection: 'idle',
  monitorsOnline: undefined,
  asked: 'no',
});

const meansGone = ({ code }: ProblemError): boolean => code === 'not_found' || code === 'unauthenticated';

export function createSession() {
  const page = createStore(applyPage, firstPage());
  const conversation = createStore(applyConversation, emptyConversation);
  let access = keptAccess.read();
  let line: Line | undefined;
  let opening: Promise<ConversationAccess> | undefined;
  const client = createClient({ token: () => access?.token });
  const facts = createServiceFacts(client, page);

  function lose(as: 'gone' | 'erased'): void {
    outbox.stop();
    const unsent = conversation.get().pending.map(({ text }) => text);
    keptAccess.forget();
    // What never arrived is not lost with the conversation: it waits in the field of the next one.
    if (as === 'gone' && unsent.length > 0) keptAccess.writeDraft(unsent.join('\n\n'));
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

  async function openNew(): Promise<ConversationAccess> {
    const { locale, country } = page.get();
    const { access_token, ...opened } = await client.call('POST /chat/conversations', {
      body: { locale, ...(country ? { country } : {}) },
    });
    access = { id: opened.id, token: access_token };
    keptAccess.write(access);
    conversation.dispatch({ type: 'opened', conversation: opened });
    page.dispatch({ access: 'open' });
    await begin(access).joinedWithin(joinPatienceMs);
    return access;
  }

  /** Whoever needs the conversation first opens it; the others wait for the same one. */
  function open(): Promise<ConversationAccess> {
    opening ??= openNew().finally(() => (opening = undefined));
    return opening;
  }

  function begin(given: ConversationAccess): Line {
    line?.close();
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
  const requests = createRequests({ client, page, conversation, present: () => access, open, guarded });
  outbox.restore(keptAccess.unsent());
  // Only now: the first call would forget what an earlier page left.
  conversation.subscribe(({ pending }) => keptAccess.writeUnsent(pending));

  return {
    page,
    conversation,
    /** Words of a conversation that was gone before they arrived. */
    firstDraft: keptAccess.takeDraft(),
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
  };
}
