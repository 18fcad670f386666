// One conversation in front of a monitor: its room, its history, what is kept beside it, and own words on their way.
import type { Client } from '../shared/client.ts';
import type { Connection } from '../shared/connection.ts';
import {
  applyConversation,
  emptyConversation,
  newestId,
  type ConversationEvent,
  type ConversationState,
} from '../shared/conversation-state.ts';
import { createOutbox, type Outbox } from '../shared/outbox.ts';
import { ownMessage } from '../shared/own-message.ts';
import { offlineProblem, toProblem } from '../shared/problem-error.ts';
import { createStore, type Store } from '../shared/store.ts';
import { createTimers } from '../shared/timers.ts';
import { createBeside, type Beside } from './beside.ts';
import { draftsOf, type Drafts } from './drafts.ts';
import { keptLogin } from './login.ts';
import { createNoteDraft, type NoteDraft } from './note-draft.ts';

/** One conversation in front of a monitor. */
export interface OpenConversation extends Beside {
  id: number;
  conversation: Store<ConversationState, ConversationEvent>;
  /** What the monitor who is logged in has written here and not sent. */
  drafts: Drafts;
  noteDraft: NoteDraft;
  outbox: Outbox;
  /** Something that was written here is on its way: it is not to be forgotten yet. */
  isBusy(): boolean;
  /** Enters its room and reads what is new; to be called after each reconnect too. Rejects with `ProblemError`. */
  enter(): Promise<void>;
  refresh(): Promise<void>;
  loadOlder(): Promise<void>;
  /** Loads back to a message; resolves when it is here or the beginning is reached. */
  loadUntil(messageId: number): Promise<void>;
  typing(): void;
  personTypes(): void;
  leave(): void;
  /** Nothing of it is sent or kept any more. */
  end(): void;
}

interface Options {
  id: number;
  client: Client;
  connection: Connection;
  isInFront: () => boolean;
}

const pageSize = 50;
const typingShownMs = 5_000;
const typingEveryMs = 1_500;

/** Brings back the own words that were on their way, and keeps those that are. Returns how to stop. */
function keepUnsent({
  conversation,
  drafts,
  outbox,
}: Pick<OpenConversation, 'conversation' | 'drafts' | 'outbox'>): () => void {
  const unsent = drafts.unsent();
  outbox.restore(unsent);
  // What was refused goes only when the monitor says so.
  for (const { clientMessageId, hasFailed } of unsent)
    if (hasFailed) conversation.dispatch({ type: 'unsent', clientMessageId, status: 'failed' });
  let kept = conversation.get().pending;
  return conversation.subscribe(({ pending }) => {
    if (pending === kept) return;
    kept = pending;
    drafts.keepUnsent(
      pending.map(({ clientMessageId, text, status }) => ({
        clientMessageId,
        text,
        hasFailed: status === 'failed',
      })),
    );
  });
}

export function createOpenConversation({ id, client, connection, isInFront }: Options): OpenConversation {
  const conversation = createStore(applyConversation, emptyConversation);
  const beside = createBeside({ id, client, conversation });
  const owner = keptLogin.read()?.username ?? '';
  const drafts = draftsOf(owner, id);
  const noteDraft = createNoteDraft({ drafts, add: beside.addNote });
  const timers = createTimers();
  const params = { id };
  let lastTyping = 0;

  async function deliver({ clientMessageId, text }: { clientMessageId: string; text: string }) {
    // Words wait for whoever wrote them: nobody else’s login sends them, and none at all neither.
    if (keptLogin.read()?.username !== owner) throw offlineProblem();
    try {
      const sent = await connection.request('send_message', {
        conversation_id: id,
        message: text,
        sender: 'monitor',
        client_message_id: clientMessageId,
      });
      const { message_id, created_at: createdAt } = sent;
      const sender = 'monitor' as const;
      return ownMessage({ conversationId: id, id: message_id, createdAt, clientMessageId, text, sender });
    } catch (thrown) {
      if (toProblem(thrown).code !== 'offline') throw thrown;
    }
    const body = { text, client_message_id: clientMessageId, sender: 'monitor' };
    return (await client.call('POST /chat/conversations/{id}/messages', { params, body })).message;
  }

  async function refresh(): Promise<void> {
    const read = await client.call('GET /chat/conversations/{id}', { params });
    conversation.dispatch({ type: 'opened', conversation: read });
  }

  async function catchUp(): Promise<void> {
    const after = newestId(conversation.get());
    const payload = { conversation_id: id, user_type: 'monitor' as const };
    const joined = await connection.request('join_conversation', after > 0 ? { ...payload, after } : payload);
    conversation.dispatch({ type: 'caught_up', messages: joined.missed });
    for (let more = joined.more; more;) {
      const query = { after: newestId(conversation.get()), limit: 200 };
      const messages = await client.call('GET /chat/conversations/{id}/messages', { params, query });
      conversation.dispatch({ type: 'caught_up', messages });
      more = messages.length === query.limit;
    }
  }

  async function loadOlder(): Promise<void> {
    const first = conversation.get().messages[0];
    if (!first) return;
    const query = { before: first.id, limit: pageSize };
    const messages = await client.call('GET /chat/conversations/{id}/messages', { params, query });
    conversation.dispatch({ type: 'older_loaded', messages, isFirstPage: messages.length < pageSize });
  }

  const outbox = createOutbox({ store: conversation, deliver, onRefused: () => undefined });
  const stopKeeping = keepUnsent({ conversation, drafts, outbox });
  return {
    id,
    conversation,
    ...beside,
    drafts,
    noteDraft,
    outbox,
    isBusy: () => conversation.get().pending.length > 0 || noteDraft.get().isSaving,
    async enter() {
      await catchUp();
      await Promise.all([refresh(), beside.readBeside()]);
      if (isInFront()) await connection.request('viewing', { conversation_id: id });
      outbox.flush();
    },
    refresh,
    loadOlder,
    async loadUntil(messageId) {
      for (;;) {
        const { messages, mayHaveOlder } = conversation.get();
        if (!mayHaveOlder || (messages[0]?.id ?? 0) <= messageId) return;
        await loadOlder();
      }
    },
    typing() {
      const now = Date.now();
      if (now - lastTyping < typingEveryMs) return;
      lastTyping = now;
      connection.tell('typing', { conversation_id: id, user: 'monitor' });
    },
    personTypes() {
      conversation.dispatch({ type: 'typing_began', by: 'user' });
      timers.set('typing', typingShownMs, () => conversation.dispatch({ type: 'typing_ended' }));
    },
    leave() {
      beside.letBesideBe();
      connection.tell('leave_conversation', { conversation_id: id });
    },
    end() {
      outbox.stop();
      stopKeeping();
    },
  };
}
