import type { RouteResponse } from '../../contract/routes.ts';
import type { MonitorCaller } from '../platform/caller.ts';
import type { Perform } from './change.ts';
import { addNote } from './store.ts';

/**
 * Calls the other monitors to a conversation; its person notices nothing. The reason goes to monitors and into
 * the notes, never into history or audit.
 * @throws AppError `not_found`
 */
export type Escalate = (
  caller: MonitorCaller,
  id: number,
  reason: string,
) => Promise<RouteResponse<'POST /chat/monitor/escalate/{id}'>>;

export function createEscalate(perform: Perform): Escalate {
  return async (caller, id, reason) => {
    const message = `${caller.displayName} calls for another monitor.`;
    await perform(id, async (tx, row) => {
      const noteId = await addNote(tx, id, { by: caller, text: reason });
      const level = row.risk_level;
      return {
        events: [{ type: 'escalated' }],
        cause: { type: 'escalated_by_monitor', level },
        audit: {
          actor: caller.username,
          action: 'conversation_escalated',
          details: { risk_level: level, note_id: noteId },
        },
        escalation: { by: caller.username, message, reason, tellPerson: false },
      };
    });
    return { message: 'The other monitors were told.', reason };
  };
}
