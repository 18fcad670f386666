import type { Message } from '../../contract/conversation.ts';
import type { Client } from '../shared/client.ts';
import type { PendingMessage } from '../shared/conversation-state.ts';
import { ownMessage } from '../shared/own-message.ts';
import type { ConversationAccess } from './access.ts';
import type { Line } from './line.ts';

interface Ways {
  access: ConversationAccess;
  line: Line | undefined;
  client: Client;
}

type Words = Pick<PendingMessage, 'clientMessageId' | 'text'>;

/**
 * Sends over the live line, and over HTTP when that is down; under the same id, so that nothing is stored twice.
 * Resolves with what was stored, rejects with `ProblemError`.
 */
export async function deliver({ access, line, client }: Ways, words: Words): Promise<Message> {
  const { id } = access;
  const { clientMessageId, text } = words;
  const sent = await line?.trySend((connection) =>
    connection.request('send_message', {
      conversation_id: id,
      message: text,
      sender: 'user',
      client_message_id: clientMessageId,
    }),
  );
  if (sent) {
    const { message_id, created_at: createdAt } = sent;
    return ownMessage({ conversationId: id, id: message_id, createdAt, ...words, sender: 'user' });
  }
  const { message } = await client.call('POST /chat/conversations/{id}/messages', {
    params: { id },
    body: { text, client_message_id: clientMessageId },
  });
  return message;
}
