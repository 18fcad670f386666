import { monitorLeftWords } from '../../core/guided/fixed-words.ts';
import { givenName } from '../auth/present.ts';
import type { ConversationRow } from '../db/schema.ts';
import type { MonitorCaller } from '../platform/caller.ts';
import { AppError } from '../platform/errors.ts';
import type { Change, Perform } from './change.ts';
import { findOwnHolder } from './hands.ts';
import type { Monitor } from './store.ts';
import type { HandoverAnswer } from './take.ts';

/**
 * Gives the conversation back to the AI, which answers what stands unanswered.
 * @throws AppError `conflict` when nobody or another monitor holds it, `not_found`
 */
export type Release = (caller: MonitorCaller, id: number) => Promise<HandoverAnswer>;

/** What giving back makes of a conversation that `holder` holds. */
export function givenBack(row: ConversationRow, holder: Monitor, caller: MonitorCaller): Change {
  const details = holder.username === caller.username ? {} : { from: holder.username };
  return {
    events: [{ type: 'given_back' }],
    words: { text: monitorLeftWords(row.locale, givenName(holder)) },
    cause: { type: 'given_back' },
    audit: { actor: caller.username, action: 'control_released', details },
    left: holder,
  };
}

export function createRelease(perform: Perform): Release {
  return async (caller, id) => {
    await perform(id, async (tx, row) => {
      const holder = await findOwnHolder(tx, row, caller);
      if (!holder) throw new AppError('conflict', 'Nobody holds this conversation: the AI answers it.');
      return givenBack(row, holder, caller);
    });
    return { message: 'The AI answers this conversation again.', conversation_id: id };
  };
}
