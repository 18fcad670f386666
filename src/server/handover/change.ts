import type { Notice } from '../../contract/conversation.ts';
import type { AlertCause, AlertChange, Alerts } from '../alerts/alerts.ts';
import { conversationNotFound } from '../conversations/access.ts';
import { appendMessage } from '../conversations/message-log.ts';
import { lockConversation } from '../conversations/locking.ts';
import {
  transition,
  type ConversationEvent,
  type ConversationState,
} from '../conversations/state-machine.ts';
import { appendAudit, type AuditEntry } from '../db/audit.ts';
import type { Db, Tx } from '../db/database.ts';
import type { ConversationRow, MessageRow } from '../db/schema.ts';
import { saveState, type Monitor } from './store.ts';
import type { Tell } from './tell.ts';

/** What a verb decided under the conversation’s row lock. */
export interface Change {
  /** In the order in which they happen; the pure state machine says what they make of the conversation. */
  events: ConversationEvent[];
  /** What else of the conversation changes. */
  also?: Partial<ConversationRow>;
  /** How it stands in the history. */
  words?: { text: string; notice?: Notice };
  cause?: AlertCause;
  audit: Omit<AuditEntry, 'conversationId'>;
  /** Who gave up holding it, who holds it now. */
  left?: Monitor;
  joined?: Monitor;
  escalation?: Escalation;
}

/** That the conversation needs a human: by whom it is told, and to whom. */
export interface Escalation {
  /** Username; empty when the person asked. */
  by: string;
  message: string;
  /** Never to the person. */
  reason?: string;
  tellPerson: boolean;
}

/** A change as it was committed: what is to be told. */
export interface Changed extends Pick<Change, 'left' | 'joined' | 'escalation'> {
  before: ConversationRow;
  after: ConversationRow;
  message: MessageRow | undefined;
  alert: AlertChange | undefined;
}

/** Decides from the locked row; undefined: nothing changes. May write in the same transaction. */
export type DecideChange = (tx: Tx, row: ConversationRow) => Promise<Change | undefined>;

/**
 * Makes one change of a conversation, and tells it after commit.
 * @returns undefined when nothing changed
 * @throws AppError `not_found`, and what `decide` throws: then nothing is stored
 */
export type Perform = (id: number, decide: DecideChange) => Promise<Changed | undefined>;

interface PerformOptions {
  db: Db;
  alerts: Pick<Alerts, 'apply'>;
  tell: Tell;
}

function stateOf(row: ConversationRow): ConversationState {
  const { status, ai_mode, holder_id, human_known, epoch, closing_words_due } = row;
  return { status, ai_mode, holder_id, human_known, epoch, closing_words_due };
}

async function appendWords(tx: Tx, id: number, words: NonNullable<Change['words']>): Promise<MessageRow> {
  return appendMessage(tx, {
    conversation_id: id,
    sender: 'system',
    author: 'system',
    text: words.text,
    notice: words.notice ?? null,
  });
}

/** The one transaction of every verb: lock, decide, store, history, alert, audit. */
export function createPerform({ db, alerts, tell }: PerformOptions): Perform {
  async function store(tx: Tx, before: ConversationRow, change: Change): Promise<Changed> {
    const state = change.events.reduce(transition, stateOf(before));
    const after = await saveState(tx, before, { ...change.also, ...state });
    const message = change.words && (await appendWords(tx, before.id, change.words));
    const alert = change.cause && (await alerts.apply(tx, after, change.cause));
    await appendAudit(tx, { ...change.audit, conversationId: before.id });
    const { left, joined, escalation } = change;
    return {
      before,
      after,
      message,
      alert,
      ...(left ? { left } : {}),
      ...(joined ? { joined } : {}),
      ...(escalation ? { escalation } : {}),
    };
  }

  return async (id, decide) => {
    const changed = await db.transaction(async (tx) => {
      const row = await lockConversation(tx, id);
      if (!row) throw conversationNotFound();
      const change = await decide(tx, row);
      return change && store(tx, row, change);
    });
    if (changed) await tell(changed);
    return changed;
  };
}
