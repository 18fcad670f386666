import { Type } from 'typebox';
import { AlertSchema, SeenSchema } from '../alert.ts';
import { MessageSchema } from '../conversation.ts';
import { clientEvent } from '../event-entry.ts';
import {
  AfterIdSchema,
  AlertIdSchema,
  ClientMessageIdSchema,
  ConversationIdSchema,
  MessageIdSchema,
  MessageTextSchema,
  Nullable,
  SessionIdSchema,
  TimeSchema,
  TokenSchema,
} from '../primitives.ts';

const Participant = Type.Enum(['user', 'monitor']);
const Nothing = Type.Object({});

export const clientEvents = {
  join_conversation: clientEvent({
    summary: 'Enter a conversation’s room and get what was missed',
    payload: Type.Object({
      conversation_id: ConversationIdSchema,
      user_type: Type.Optional(Participant),
      token: Type.Optional(Nullable(TokenSchema)),
      after: Type.Optional(AfterIdSchema),
    }),
    acknowledgement: Type.Object({
      conversation_id: ConversationIdSchema,
      missed: Type.Array(MessageSchema),
      more: Type.Boolean(),
    }),
  }),
  leave_conversation: clientEvent({
    summary: 'Leave a conversation’s room',
    payload: Type.Object({ conversation_id: ConversationIdSchema }),
    acknowledgement: Nothing,
  }),
  join_monitor: clientEvent({
    summary: 'Enter the monitors’ room and get every unresolved alert',
    payload: Type.Object({
      monitor_id: Type.String({ minLength: 1, maxLength: 64, description: 'The token’s username.' }),
      token: Type.Optional(Nullable(TokenSchema)),
    }),
    acknowledgement: Type.Object({ monitor_id: Type.String(), open_alerts: Type.Array(AlertSchema) }),
  }),
  send_message: clientEvent({
    summary: 'Send a message; acknowledged only once it is stored',
    payload: Type.Object({
      conversation_id: ConversationIdSchema,
      message: MessageTextSchema,
      sender: Type.Optional(Participant),
      session_id: Type.Optional(Nullable(SessionIdSchema)),
      client_message_id: Type.Optional(ClientMessageIdSchema),
      token: Type.Optional(Nullable(TokenSchema)),
    }),
    acknowledgement: Type.Object({ message_id: MessageIdSchema, created_at: TimeSchema }),
  }),
  typing: clientEvent({
    summary: 'Somebody is typing; may come with every key press',
    payload: Type.Object({
      conversation_id: ConversationIdSchema,
      user: Type.Optional(Type.String({ maxLength: 100 })),
    }),
    acknowledgement: Nothing,
  }),
  viewing: clientEvent({
    summary: 'Which conversation is open in front of a monitor',
    payload: Type.Object({
      conversation_id: Nullable(ConversationIdSchema),
      away: Type.Optional(
        Type.Boolean({ description: 'Begins or ends the monitor’s pause, in all their windows.' }),
      ),
    }),
    acknowledgement: Nothing,
  }),
  heartbeat: clientEvent({
    summary: 'The person’s page is still there',
    payload: Type.Object({
      conversation_id: ConversationIdSchema,
      session_id: Type.Optional(Nullable(SessionIdSchema)),
    }),
    acknowledgement: Nothing,
  }),
  stop_reply: clientEvent({
    summary: 'End the AI’s running reply; the words already sent stay',
    payload: Type.Object({ conversation_id: ConversationIdSchema }),
    acknowledgement: Nothing,
  }),
  acknowledge_alert: clientEvent({
    summary: 'Acknowledge an alert',
    payload: Type.Object({ alert_id: AlertIdSchema, seen: Type.Optional(SeenSchema) }),
    acknowledgement: Type.Object({ alert: AlertSchema }),
  }),
};
