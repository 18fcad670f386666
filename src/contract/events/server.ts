import { Type } from 'typebox';
import { AlertSchema, CrisisAlertSchema } from '../alert.ts';
import { ConversationSummarySchema, MessageSchema } from '../conversation.ts';
import { serverEvent } from '../event-entry.ts';
import { clientEvents } from './client.ts';
import { ConversationIdSchema, MessageIdSchema, RiskLevelSchema, TimeSchema } from '../primitives.ts';
import { PresenceEntrySchema } from '../user.ts';
import { errorCodes } from '../vocabulary.ts';

const ReplyId = Type.String({ description: 'Names one reply of the AI.' });
const ChangeOfHands = Type.Object({
  conversation_id: ConversationIdSchema,
  monitor_id: Type.String({ description: 'Username; to people the display name.' }),
  message: Type.String(),
  system_message: MessageSchema,
});

export const serverEvents = {
  connected: serverEvent({
    summary: 'The connection stands',
    payload: Type.Object({ status: Type.Literal('success') }),
    audience: 'the socket',
  }),
  joined_conversation: serverEvent({
    summary: 'The room was entered; what was missed after `after`',
    payload: clientEvents.join_conversation.acknowledgement,
    audience: 'the socket',
  }),
  joined_monitor: serverEvent({
    summary: 'The monitors’ room was entered; every unresolved alert',
    payload: clientEvents.join_monitor.acknowledgement,
    audience: 'the socket',
  }),
  new_message: serverEvent({
    summary: 'A message was stored',
    payload: Type.Object({
      conversation_id: ConversationIdSchema,
      message: MessageSchema,
      reply_id: Type.Optional(ReplyId),
    }),
    audience: 'the room, the sender included, and every monitor: once per socket',
  }),
  message_delta: serverEvent({
    summary: 'The AI’s words as they come; `new_message` with the same `reply_id` replaces them',
    payload: Type.Object({
      conversation_id: ConversationIdSchema,
      reply_id: ReplyId,
      seq: Type.Integer({ minimum: 0 }),
      delta: Type.String(),
      guided: Type.Optional(Type.Boolean({ description: 'True on built-in words: no model made them.' })),
    }),
    audience: 'the room',
    volatile: true,
  }),
  message_updated: serverEvent({
    summary: 'The assessment of a message changed',
    payload: Type.Object({
      conversation_id: ConversationIdSchema,
      message_id: MessageIdSchema,
      flagged: Type.Boolean(),
      risk_level: RiskLevelSchema,
    }),
    audience: 'monitors',
  }),
  crisis_alert: serverEvent({
    summary: 'Somebody may be in danger, or asks for a human',
    payload: CrisisAlertSchema,
    audience:
      'every monitor: per message at high or critical, per asking, per raising or reopening by a monitor, per escalation step',
  }),
  alert_updated: serverEvent({ summary: 'An alert changed', payload: AlertSchema, audience: 'monitors' }),
  monitor_joined: serverEvent({
    summary: 'A monitor took control',
    payload: ChangeOfHands,
    audience: 'the room',
  }),
  monitor_left: serverEvent({
    summary: 'A monitor no longer holds the conversation',
    payload: ChangeOfHands,
    audience: 'the room',
  }),
  conversation_escalated: serverEvent({
    summary: 'A conversation needs a human',
    payload: Type.Object({
      conversation_id: ConversationIdSchema,
      monitor_id: Type.String(),
      message: Type.String(),
      reason: Type.Optional(Type.String({ description: 'To monitors only.' })),
    }),
    audience: 'monitors; the room only when the person asked for a human',
  }),
  request_seen: serverEvent({
    summary: 'A monitor acknowledged the person’s asking for a human',
    payload: Type.Object({ conversation_id: ConversationIdSchema }),
    audience: 'the room',
  }),
  conversation_updated: serverEvent({
    summary: 'A conversation changed',
    payload: ConversationSummarySchema,
    audience: 'monitors',
  }),
  availability: serverEvent({
    summary: 'Whether any monitor is online and not on a pause, when it changes',
    payload: Type.Object({ monitors_online: Type.Boolean() }),
    audience: 'people’s sockets',
    volatile: true,
  }),
  user_typing: serverEvent({
    summary: 'Somebody is typing',
    payload: Type.Object({ conversation_id: ConversationIdSchema, user: Type.Enum(['user', 'monitor']) }),
    audience: 'the room, except the sender',
    volatile: true,
  }),
  user_disconnected: serverEvent({
    summary: 'The person’s page is gone',
    payload: Type.Object({ conversation_id: ConversationIdSchema, timestamp: TimeSchema }),
    audience: 'monitors',
  }),
  presence: serverEvent({
    summary: 'Monitors online; when it changes, and to whoever joins',
    payload: Type.Object({ monitors: Type.Array(PresenceEntrySchema) }),
    audience: 'monitors',
    volatile: true,
  }),
  token_expiring: serverEvent({
    summary: 'The token of this socket ends soon',
    payload: Type.Object({ expires_at: TimeSchema }),
    audience: 'a monitor’s sockets, 10 minutes before',
  }),
  error: serverEvent({
    summary: 'Something the socket sent was refused, or the conversation it is in was erased',
    payload: Type.Object({
      code: Type.Enum([...errorCodes]),
      message: Type.String(),
      event: Type.String(),
      retry_after_ms: Type.Optional(Type.Integer({ minimum: 0 })),
      conversation_id: Type.Optional(ConversationIdSchema),
    }),
    audience:
      'the socket; the room, empty from then on, when its conversation was erased: `not_found` with `conversation_id`',
  }),
};
