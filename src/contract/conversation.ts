import { Type, type Static } from 'typebox';
import { CrisisLineSchema } from './crisis-lines.ts';
import {
  ClientMessageIdSchema,
  ConversationIdSchema,
  CountrySchema,
  LocaleSchema,
  MessageIdSchema,
  ModeSchema,
  Nullable,
  RiskLevelSchema,
  SenderSchema,
  SessionIdSchema,
  StatusSchema,
  TimeSchema,
} from './primitives.ts';

export const NoticeSchema = Type.Object(
  { kind: Type.Literal('crisis_help'), resources: Type.Array(CrisisLineSchema) },
  {
    description:
      'Help lines that go with fixed words of the service; a client shows them as tappable numbers.',
  },
);
export type Notice = Static<typeof NoticeSchema>;

export const ReviewSchema = Type.Object({
  risk_level: RiskLevelSchema,
  comment: Nullable(Type.String()),
  reviewed_by: Type.String(),
  reviewed_at: TimeSchema,
});

export const MessageSchema = Type.Object(
  {
    id: MessageIdSchema,
    conversation_id: ConversationIdSchema,
    sender: SenderSchema,
    text: Type.String(),
    created_at: TimeSchema,
    session_id: Nullable(SessionIdSchema),
    client_message_id: Nullable(ClientMessageIdSchema),
    flagged: Type.Boolean({ description: 'False to its person.' }),
    risk_level: Nullable(RiskLevelSchema),
    escalation_level: Nullable(RiskLevelSchema),
    notified: Nullable(TimeSchema),
    intervention_timestamp: Nullable(TimeSchema),
    extra_data: Nullable(Type.Record(Type.String(), Type.Unknown())),
    notice: Type.Optional(NoticeSchema),
    author: Type.Optional(
      Type.String({ description: 'Display name of the monitor who wrote it; absent when they gave none.' }),
    ),
    guided: Type.Optional(
      Type.Boolean({ description: 'True on words of sender `ai` that are built in: no model made them.' }),
    ),
    review: Type.Optional(ReviewSchema),
  },
  { $id: 'Message', description: 'One message. To its person every assessment is false or null.' },
);
export type Message = Static<typeof MessageSchema>;

export const ConversationSchema = Type.Object(
  {
    id: ConversationIdSchema,
    title: Type.String(),
    mode: ModeSchema,
    active: Type.Boolean(),
    status: StatusSchema,
    risk_level: Nullable(RiskLevelSchema),
    user_connected: Type.Boolean(),
    assigned_to: Nullable(
      Type.String({
        description: 'Username of the holder; to people the display name, or the team where they gave none.',
      }),
    ),
    locale: LocaleSchema,
    country: CountrySchema,
    last_activity: TimeSchema,
    created_at: TimeSchema,
    updated_at: TimeSchema,
    messages: Type.Array(MessageSchema),
  },
  { $id: 'Conversation' },
);
export type Conversation = Static<typeof ConversationSchema>;

const { messages: _messages, ...summaryProperties } = ConversationSchema.properties;
export const ConversationSummarySchema = Type.Object(
  {
    ...summaryProperties,
    erased_at: Type.Optional(TimeSchema),
  },
  {
    $id: 'ConversationSummary',
    description:
      'A conversation without its messages. With `erased_at` it is no more, and nothing is to be shown of it.',
  },
);
export type ConversationSummary = Static<typeof ConversationSummarySchema>;

/** A conversation with the token that opens it, shown this once. */
export const OpenedConversationSchema = Type.Object(
  { ...ConversationSchema.properties, access_token: Type.String() },
  { $id: 'OpenedConversation', description: 'A conversation with the token that opens it, shown once.' },
);
export type OpenedConversation = Static<typeof OpenedConversationSchema>;
