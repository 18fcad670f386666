import type { RouteBody } from '../../contract/routes.ts';
import { conversationResolvedWords } from '../../core/guided/fixed-words.ts';
import type { Alerts } from '../alerts/alerts.ts';
import { givenName } from '../auth/present.ts';
import type { ConversationRow } from '../db/schema.ts';
import type { Tx } from '../db/database.ts';
import type { MonitorCaller } from '../platform/caller.ts';
import type { Change, Perform } from './change.ts';
import { findHolder, heldBy } from './hands.ts';
import { addNote, addResolution, hasUnresolvedAlert, type Monitor } from './store.ts';
import type { HandoverAnswer } from './take.ts';

export type Resolution = RouteBody<'POST /chat/monitor/resolve/{id}'>;

/**
 * A human saw it through: the conversation’s alert ends here and nowhere else. Resolving what is resolved
 * keeps a further note and changes nothing.
 * @throws AppError `conflict` while another monitor holds it, or naming crises that the caller had not seen;
 *   `not_found`
 */
export type Resolve = (caller: MonitorCaller, id: number, resolution: Resolution) => Promise<HandoverAnswer>;

interface Resolving {
  row: ConversationRow;
  caller: MonitorCaller;
  holder: Monitor | undefined;
  details: Record<string, unknown>;
}

function resolved({ row, caller, holder, details }: Resolving): Change {
  return {
    events: [{ type: 'resolved' }],
    // What stood unanswered was the holder’s to see through: the AI does not come back to it. What nobody held is
    // the AI’s to answer still.
    ...(holder ? { also: { unanswered_message_id: null, unanswered_since: null } } : {}),
    words: { text: conversationResolvedWords(row.locale, givenName(caller)) },
    cause: { type: 'resolved', by: caller.username },
    audit: { actor: caller.username, action: 'conversation_resolved', details },
    ...(holder ? { left: holder } : {}),
  };
}

async function keepNote(
  tx: Tx,
  id: number,
  note: { by: MonitorCaller; text: string | undefined },
): Promise<{ note_id?: number }> {
  const text = note.text?.trim();
  return text ? { note_id: await addNote(tx, id, { by: note.by, text }) } : {};
}

export function createResolve(perform: Perform, alerts: Pick<Alerts, 'assertSeen'>): Resolve {
  return async (caller, id, { outcome, note, seen }) => {
    await perform(id, async (tx, row) => {
      const holder = await findHolder(tx, row);
      if (holder && row.holder_id !== caller.userId) throw heldBy(holder);
      await alerts.assertSeen(tx, id, seen);
      const kept = await keepNote(tx, id, { by: caller, text: note });
      if (row.status === 'resolved' && !(await hasUnresolvedAlert(tx, id))) return undefined;
      await addResolution(tx, id, { outcome, by: caller.username });
      return resolved({ row, caller, holder, details: { outcome, ...kept } });
    });
    return { message: 'This conversation is resolved.', conversation_id: id };
  };
}
