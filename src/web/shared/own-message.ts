import type { Message } from '../../contract/conversation.ts';

interface Stored {
  conversationId: number;
  id: number;
  createdAt: string;
  clientMessageId: string;
  text: string;
  sender: 'user' | 'monitor';
}

/** The own message as an acknowledgement lets us know it, until the stored one comes and takes its place. */
export function ownMessage({
  conversationId,
  id,
  createdAt,
  clientMessageId,
  text,
  sender,
}: Stored): Message {
  return {
    id,
    conversation_id: conversationId,
    sender,
    text,
    created_at: createdAt,
    session_id: null,
    client_message_id: clientMessageId,
    flagged: false,
    risk_level: null,
    escalation_level: null,
    notified: null,
    intervention_timestamp: null,
    extra_data: null,
  };
}
