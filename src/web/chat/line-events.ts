import type { Connection } from '../shared/connection.ts';
import type { ConversationEvent, ConversationState } from '../shared/conversation-state.ts';
import type { Store } from '../shared/store.ts';
import type { Timers } from '../shared/timers.ts';
import type { PageEvent, PageState } from './page-state.ts';

const typingShownMs = 5_000;

interface LineEventsOptions {
  /** The conversation; events of others are not for this page. */
  id: number;
  page: Store<PageState, PageEvent>;
  conversation: Store<ConversationState, ConversationEvent>;
  timers: Timers;
  /** Something changed that the event tells only in part. */
  onStale: () => void;
  /** It was erased. */
  onGone: () => void;
}

/** Turns what comes over the socket into events of the state. */
export function bindLineEvents(
  connection: Pick<Connection, 'listen'>,
  { id, page, conversation, timers, onStale, onGone }: LineEventsOptions,
): void {
  const isOurs = (payload: { conversation_id: number }): boolean => payload.conversation_id === id;

  connection.listen({
    new_message: (payload) => {
      if (!isOurs(payload)) return;
      conversation.dispatch({ type: 'message_came', message: payload.message, replyId: payload.reply_id });
      // Nothing tells a person that a closed conversation is open again, but that is the only place for more in it.
      const isClosed = conversation.get().summary?.status === 'closed';
      if (payload.message.sender === 'system' || isClosed) onStale();
    },
    message_delta: (payload) => {
      if (!isOurs(payload)) return;
      const { reply_id: replyId, seq, delta, guided } = payload;
      conversation.dispatch({ type: 'delta_came', replyId, seq, delta, guided });
    },
    monitor_joined: (payload) => {
      if (!isOurs(payload)) return;
      const { monitor_id: holder, system_message: message } = payload;
      conversation.dispatch({ type: 'hands_changed', holder, message });
      page.dispatch({ asked: 'no' });
      onStale();
    },
    monitor_left: (payload) => {
      if (!isOurs(payload)) return;
      conversation.dispatch({ type: 'hands_changed', holder: null, message: payload.system_message });
      page.dispatch({ asked: 'no' });
      onStale();
    },
    user_typing: (payload) => {
      if (!isOurs(payload) || payload.user !== 'monitor') return;
      conversation.dispatch({ type: 'typing_began', by: 'monitor' });
      timers.set('typing', typingShownMs, () => conversation.dispatch({ type: 'typing_ended' }));
    },
    conversation_escalated: (payload) => {
      if (isOurs(payload)) page.dispatch({ asked: 'told' });
    },
    request_seen: (payload) => {
      if (isOurs(payload)) page.dispatch({ asked: 'seen' });
    },
    error: ({ code, conversation_id }) => {
      if (code === 'not_found' && conversation_id === id) onGone();
    },
    availability: ({ monitors_online }) => page.dispatch({ monitorsOnline: monitors_online }),
  });
}
