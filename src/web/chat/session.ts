// The person’s side of a conversation. It exists on the server from the first message on; after each reconnect
// the room is joined again and what was missed is read.
import {
  applyConversation,
  emptyConversation,
  type ConversationEvent,
  type ConversationState,
} from '../shared/conversation-state.ts';
import { createOutbox, type Outbox } from '../shared/outbox.ts';
import { forget, remember } from '../shared/tab-storage.ts';
import { createStore, type Store } from '../shared/store.ts';
import { deliver } from './deliver.ts';
import { createKept, type Kept } from './kept.ts';
import { createCall, watchOtherTabs } from './other-tabs.ts';
import { applyPage, firstPage, type PageEvent, type PageState } from './page-state.ts';
import { createRequests } from './requests.ts';
import { handOver } from './send-rest.ts';
import { createServiceFacts } from './service-facts.ts';
import { createTabConversation, type TabConversation } from './tab-conversation.ts';

/** Keeps what changes, from now on: what an earlier page left must have been taken before. Returns how to stop. */
function keepUp(
  kept: Kept,
  page: Store<PageState, PageEvent>,
  conversation: Store<ConversationState, ConversationEvent>,
): () => void {
  const keepNotice = (): void => {
    if (conversation.get().messages.some(({ notice }) => notice)) kept.keepNotice(page.get().country);
  };
  const stops = [
    conversation.subscribe(({ pending }) => kept.keepUnsent(pending)),
    conversation.subscribe(keepNotice),
    page.subscribe(keepNotice),
    page.subscribe(({ asked }) => kept.keepAsked(asked === 'seen' ? 'told' : asked)),
    page.subscribe(({ untoldCountry }) =>
      untoldCountry === undefined ? forget('country') : remember('country', untoldCountry),
    ),
  ];
  return () => stops.forEach((stop) => stop());
}

/** Own words, and a wish for a human, that were sent off and may not have arrived outlive the page. */
function handOverRest(
  { access, howToOpen, asked }: Pick<TabConversation, 'access' | 'howToOpen' | 'asked'>,
  { pending, wantsHuman }: Pick<ConversationState, 'pending'> & { wantsHuman: boolean },
): Promise<void> | undefined {
  const words = pending.filter(({ status, reason }) => status !== 'failed' || reason === 'internal');
  return handOver({ access: access(), opening: howToOpen(), words, wantsHuman }, asked());
}

/** What is still to be sent goes on when the page goes; what comes back must be what the tab still holds. */
function followPage(kept: Kept, access: TabConversation['access'], giveRest: () => void): void {
  // Before the conversation is open, a reload would send the rest too, and into another one.
  window.addEventListener('pagehide', () => access() && giveRest());
  // Left by way of the help page, the browser may bring it back whole.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && access() && !kept.access()) location.reload();
  });
}

interface OtherTabsOptions {
  kept: Kept;
  outbox: Outbox;
  ours: TabConversation;
  page: Store<PageState, PageEvent>;
  conversation: Store<ConversationState, ConversationEvent>;
}

/** Returns how to tell the other tabs that a conversation was erased. */
function followOtherTabs({ kept, outbox, ours, page, conversation }: OtherTabsOptions) {
  watchOtherTabs({
    kept,
    outbox,
    onOpened: ours.resume,
    onTakenBack(): void {
      kept.takeBack(ours.access(), conversation.get().pending);
      page.dispatch({ isOnDevice: false });
    },
  });
  const call = createCall('erased', (id) => {
    if (id === ours.access()?.id) ours.lose();
  });
  return call.toOthers;
}

export function createSession() {
  const kept = createKept();
  const page = createStore(applyPage, firstPage(kept));
  const conversation = createStore(applyConversation, emptyConversation);

  const ours = createTabConversation({
    kept,
    page,
    conversation,
    onJoined(): void {
      outbox.flush();
      askAgain();
      void tellCountry();
      void facts.askAvailability();
    },
    onOver(): void {
      outbox.stop();
      stopKeeping();
    },
  });
  const { client, open, access } = ours;
  const outbox = createOutbox({
    store: conversation,
    deliver: async (words) =>
      deliver({ access: access() ?? (await open()), line: ours.line(), client }, words),
    onRefused: ours.notice,
  });
  const { askAgain, wantsHuman, suggestCountry, tellCountry, ...requests } = createRequests({
    page,
    conversation,
    ours,
  });
  const facts = createServiceFacts({ client, page, onCountry: suggestCountry });

  outbox.restore(kept.takeUnsent());
  const stopKeeping = keepUp(kept, page, conversation);

  const tellErased = followOtherTabs({ kept, outbox, ours, page, conversation });

  // After a reload the tab tells a wish again: better twice than never, for nobody knows that it was only a reload.
  const giveRest = () =>
    handOverRest(ours, { pending: conversation.get().pending, wantsHuman: wantsHuman() });
  followPage(kept, access, giveRest);
  return {
    page,
    conversation,
    /** The unfinished message of this tab. */
    firstDraft: kept.draft(),
    keepDraft: kept.keepDraft,
    keepOnDevice(isWanted: boolean): void {
      kept.keepOnDevice(isWanted);
      page.dispatch({ isOnDevice: kept.isOnDevice() });
    },
    /** Reads what the page needs and, after a reload, goes on with the conversation of this tab. */
    start(): void {
      if (!ours.resume()) {
        outbox.flush();
        askAgain();
      }
      facts.watchNetwork();
      void facts.loadConfig();
      void facts.askAvailability();
    },
    write: outbox.write,
    retry: outbox.retry,
    discard: outbox.discard,
    typing: (): void => ours.line()?.typing(),
    stopReply: (): void => ours.line()?.stopReply(),
    ...requests,
    /** Erases everything on the server, here and in the other tabs. */
    async erase(): Promise<void> {
      const id = access()?.id;
      await ours.erase();
      tellErased(id);
    },
    /**
     * Hands on what is still to be sent, and leaves nothing behind unless the device is to keep it. What it returns
     * is worth a moment of waiting.
     */
    leave(): Promise<void> | undefined {
      if (ours.hasLeft()) return undefined;
      const sending = giveRest();
      ours.leave();
      return sending;
    },
  };
}
