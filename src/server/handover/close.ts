import { conversationClosedWords } from '../../core/guided/fixed-words.ts';
import type { ConversationRow } from '../db/schema.ts';
import type { MonitorCaller } from '../platform/caller.ts';
import { AppError } from '../platform/errors.ts';
import type { Change, Perform } from './change.ts';
import { findOwnHolder } from './hands.ts';
import { addNote, type Monitor } from './store.ts';
import type { HandoverAnswer } from './take.ts';

/**
 * Closes a conversation for abuse: the AI no longer answers, messages are still stored and screened, an
 * unresolved alert stays and escalates. The reason goes into the notes alone.
 * @throws AppError `conflict` when another monitor holds it, or nobody does and the caller is no admin;
 *   `not_found`
 */
export type Close = (caller: MonitorCaller, id: number, reason: string) => Promise<HandoverAnswer>;

interface Closing {
  row: ConversationRow;
  caller: MonitorCaller;
  holder: Monitor | undefined;
  noteId: number;
}

function closed({ row, caller, holder, noteId }: Closing): Change {
  return {
    events: [{ type: 'closed' }],
    also: { unanswered_message_id: null, unanswered_since: null },
    words: { text: conversationClosedWords(row.locale) },
    // Nobody holds it from now on: an alert that was acknowledged runs again.
    cause: { type: 'given_back' },
    audit: { actor: caller.username, action: 'conversation_closed', details: { note_id: noteId } },
    ...(holder ? { left: holder } : {}),
  };
}

export function createClose(perform: Perform): Close {
  return async (caller, id, reason) => {
    await perform(id, async (tx, row) => {
      if (row.status === 'closed') return undefined;
      const holder = await findOwnHolder(tx, row, caller);
      if (!holder && caller.role !== 'admin')
        throw new AppError('conflict', 'Take control of this conversation before you close it.');
      const noteId = await addNote(tx, id, { by: caller, text: reason });
      return closed({ row, caller, holder, noteId });
    });
    return { message: 'This conversation is closed.', conversation_id: id };
  };
}
