// What is kept beside a conversation: notes, who did what and when, and the human verdicts. The timeline has no
// event of its own, so it is read again soon after anything that it tells of.
import type { Message } from '../../contract/conversation.ts';
import type { RouteBody, RouteResponse } from '../../contract/routes.ts';
import type { Client } from '../shared/client.ts';
import {
  emptyConversation,
  type ConversationEvent,
  type ConversationState,
} from '../shared/conversation-state.ts';
import { createStore, type Store } from '../shared/store.ts';
import { createTimers } from '../shared/timers.ts';
import { isStale } from './assessment.ts';
import type { AuditEntry } from './audit-words.ts';

export type Note = RouteResponse<'GET /chat/monitor/conversations/{id}/notes'>[number];
type Verdict = RouteBody<'POST /chat/monitor/messages/{id}/review'>;

/** Everything here rejects with `ProblemError`, unless it says otherwise. */
export interface Beside {
  /** Oldest first. */
  notes: Store<readonly Note[], readonly Note[]>;
  /** Who did what and when, oldest first. */
  timeline: Store<readonly AuditEntry[], readonly AuditEntry[]>;
  addNote(text: string): Promise<void>;
  /** Gives the human verdict on a message. */
  review(messageId: number, verdict: Verdict): Promise<void>;
  readBeside(): Promise<void>;
  /** Something happened that notes or timeline tell of; never rejects. */
  readBesideSoon(): void;
  /** It is no longer looked at: what was to be read soon is not. */
  letBesideBe(): void;
}

interface Options {
  id: number;
  client: Client;
  conversation: Store<ConversationState, ConversationEvent>;
}

const soonMs = 400;

function valueStore<Value>(initial: Value): Store<Value, Value> {
  return createStore((_: Value, next: Value) => next, initial);
}

export function createBeside({ id, client, conversation }: Options): Beside {
  const notes = valueStore<readonly Note[]>([]);
  const timeline = valueStore<readonly AuditEntry[]>([]);
  const timers = createTimers();
  const params = { id };
  /** Levels that were read again, so that one that stays strange is not asked for for ever. */
  const readAgain = new Set<string>();
  let last = emptyConversation;

  async function readBeside(): Promise<void> {
    const read = await Promise.all([
      client.call('GET /chat/monitor/conversations/{id}/notes', { params }),
      client.call('GET /chat/monitor/conversations/{id}/timeline', { params }),
    ]);
    notes.dispatch(read[0]);
    timeline.dispatch(read[1]);
  }
  const readBesideSoon = (): void =>
    timers.set('beside', soonMs, () => void readBeside().catch(() => undefined));

  /** The news of a changed level does not say why: the message itself does. */
  async function readOneAgain({ id: messageId, risk_level }: Message): Promise<void> {
    const key = `${messageId}:${risk_level}`;
    if (readAgain.has(key)) return;
    readAgain.add(key);
    const query = { after: messageId - 1, limit: 1 };
    const [message] = await client.call('GET /chat/conversations/{id}/messages', { params, query });
    if (message?.id === messageId) conversation.dispatch({ type: 'message_came', message });
  }

  conversation.subscribe((state) => {
    const { messages } = state;
    const before = last.messages;
    last = state;
    if (messages === before) return;
    // Changed in place: somebody judged one, or a second look raised it.
    if (messages.length === before.length) readBesideSoon();
    for (const message of messages.filter(isStale)) void readOneAgain(message).catch(() => undefined);
  });

  return {
    notes,
    timeline,
    readBeside,
    readBesideSoon,
    letBesideBe: timers.clearAll,
    async addNote(text) {
      const body = { text };
      const note = await client.call('POST /chat/monitor/conversations/{id}/notes', { params, body });
      notes.dispatch([...notes.get(), note]);
      readBesideSoon();
    },
    async review(messageId, body) {
      const judged = { id: messageId };
      const message = await client.call('POST /chat/monitor/messages/{id}/review', { params: judged, body });
      conversation.dispatch({ type: 'message_came', message });
      readBesideSoon();
    },
  };
}
