import type { ServerPayload } from '../../contract/events.ts';
import { presentMessage, type Viewer } from '../conversations/present.ts';
import type { MessageRow } from '../db/schema.ts';
import { rooms, type Publish } from '../platform/publish.ts';

function payloadFor(row: MessageRow, viewer: Viewer): ServerPayload<'new_message'> {
  return {
    conversation_id: row.conversation_id,
    message: presentMessage(row, viewer),
    ...(row.reply_id ? { reply_id: row.reply_id } : {}),
  };
}

/** After commit: the message to its person and to every monitor, each in their view, once per socket. */
export function publishMessage(publish: Publish, row: MessageRow): void {
  const conversationId = row.conversation_id;
  publish({
    event: 'new_message',
    payload: payloadFor(row, 'person'),
    to: [rooms.person(conversationId)],
    // Older clients enter the room before they say that they are monitors, and would get both views.
    except: rooms.monitors,
    conversationId,
  });
  publish({
    event: 'new_message',
    payload: payloadFor(row, 'monitor'),
    to: [rooms.monitors, rooms.watchers(conversationId)],
    conversationId,
  });
}
