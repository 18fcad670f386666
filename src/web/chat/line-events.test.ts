import { expect, test } from 'vitest';
import type { ConversationStatus, Sender } from '../../contract/vocabulary.ts';
import type { Listeners } from '../shared/connection.ts';
import { applyConversation, emptyConversation } from '../shared/conversation-state.ts';
import { someConversation } from '../shared/some-conversation.ts';
import { ownMessage } from '../shared/own-message.ts';
import { createStore } from '../shared/store.ts';
import { createTimers } from '../shared/timers.ts';
import { bindLineEvents } from './line-events.ts';
import { applyPage, type PageState } from './page-state.ts';

const emptyPage: PageState = {
  locale: 'pt',
  country: undefined,
  untoldCountry: undefined,
  config: undefined,
  access: 'open',
  connection: 'online',
  monitorsOnline: undefined,
  asked: 'no',
  hadNotice: false,
  isOnDevice: false,
};

const words = (id: number, sender: Sender) => ({
  conversation_id: 1,
  message: {
    ...ownMessage({ conversationId: 1, id, createdAt: '', clientMessageId: '', text: '', sender: 'user' }),
    sender,
  },
});

/** The page of conversation 1 in that status, and how often it was found stale. */
function listening(status: ConversationStatus) {
  const conversation = createStore(applyConversation, emptyConversation);
  conversation.dispatch({ type: 'opened', conversation: someConversation(1, { status }) });
  let stale = 0;
  let heard: Listeners = {};
  bindLineEvents(
    { listen: (listeners) => (heard = listeners) },
    {
      id: 1,
      page: createStore(applyPage, emptyPage),
      conversation,
      timers: createTimers(),
      onStale: () => (stale += 1),
      onGone: () => undefined,
    },
  );
  return { heard, stale: () => stale };
}

test('more in a conversation that was closed makes the page ask whether it still is', () => {
  const { heard, stale } = listening('closed');
  heard.new_message?.(words(7, 'user'));
  expect(stale()).toBe(1);
  heard.new_message?.(words(8, 'ai'));
  expect(stale()).toBe(2);
});

test('an ordinary message in an open conversation asks nothing of the service', () => {
  const { heard, stale } = listening('active');
  heard.new_message?.(words(7, 'user'));
  heard.new_message?.(words(8, 'ai'));
  expect(stale()).toBe(0);
});
