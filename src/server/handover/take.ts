import type { RouteResponse } from '../../contract/routes.ts';
import { monitorJoinedWords } from '../../core/guided/fixed-words.ts';
import { givenName } from '../auth/present.ts';
import type { ConversationRow } from '../db/schema.ts';
import type { MonitorCaller } from '../platform/caller.ts';
import { AppError } from '../platform/errors.ts';
import type { Change, Perform } from './change.ts';
import { findHolder, heldBy, monitorOf } from './hands.ts';
import { keepLogin, markIntervention, type Monitor } from './store.ts';

export type HandoverAnswer = RouteResponse<'POST /chat/monitor/take-control/{id}'>;

/**
 * Of several monitors who take control at once exactly one wins: each decides under the conversation’s row
 * lock. Again by the holder nothing changes. `force` takes it from another, for admins.
 * @throws AppError `conflict` naming the holder, `forbidden`, `not_found`
 */
export type TakeControl = (caller: MonitorCaller, id: number, force: boolean) => Promise<HandoverAnswer>;

function taken(row: ConversationRow, caller: MonitorCaller, former: Monitor | undefined): Change {
  const details = former ? { forced: true, from: former.username } : {};
  return {
    events: [{ type: 'taken', by: caller.userId }],
    words: { text: monitorJoinedWords(row.locale, givenName(caller)) },
    cause: { type: 'taken', by: caller.username },
    audit: { actor: caller.username, action: 'control_taken', details },
    ...(former ? { left: former } : {}),
    joined: monitorOf(caller),
  };
}

export function createTakeControl(perform: Perform): TakeControl {
  return async (caller, id, force) => {
    if (force && caller.role !== 'admin')
      throw new AppError('forbidden', 'Only an admin can take a conversation from another monitor.');
    await perform(id, async (tx, row) => {
      if (!(await keepLogin(tx, caller))) throw new AppError('unauthenticated', 'Please log in again.');
      if (row.holder_id === caller.userId) return undefined;
      const former = await findHolder(tx, row);
      if (former && !force) throw heldBy(former);
      await markIntervention(tx, id);
      return taken(row, caller, former);
    });
    return { message: 'You have control of this conversation.', conversation_id: id };
  };
}
