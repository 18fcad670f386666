import { Type } from 'typebox';
import {
  AlertIdSchema,
  ConversationIdSchema,
  LocaleSchema,
  MessageIdSchema,
  Nullable,
  RiskLevelSchema,
  StatusSchema,
  TimeSchema,
} from '../primitives.ts';
import { AlertSchema, AlertStatusSchema, SeenSchema } from '../alert.ts';
import { ConversationSchema, MessageSchema } from '../conversation.ts';
import { route } from '../route-entry.ts';
import { PresenceEntrySchema } from '../user.ts';
import { ConversationParams } from './conversations.ts';

const Cursor = Type.Optional(
  Type.String({ maxLength: 200, description: 'From `x-next-cursor` of the page before.' }),
);
const PageSize = Type.Integer({ minimum: 1, maximum: 200, default: 50 });
const RowId = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER });
const DebugPresence = Type.Object({
  total_monitors: Type.Integer(),
  monitor_ids: Type.Array(Type.String()),
  monitor_details: Type.Array(PresenceEntrySchema),
  total_sessions: Type.Integer(),
});

export const NoteSchema = Type.Object(
  {
    id: RowId,
    conversation_id: ConversationIdSchema,
    author: Type.String(),
    text: Type.String(),
    created_at: TimeSchema,
  },
  { $id: 'Note', description: 'Internal: never sent to the person or the AI.' },
);
export const AuditEntrySchema = Type.Object(
  {
    id: RowId,
    at: TimeSchema,
    actor: Nullable(Type.String()),
    action: Type.String(),
    conversation_id: Nullable(ConversationIdSchema),
    details: Type.Record(Type.String(), Type.Unknown()),
  },
  { $id: 'AuditEntry', description: 'Who did what and when; no message text.' },
);
export const QuickReplySchema = Type.Object(
  { id: RowId, title: Type.String(), text: Type.String(), locale: LocaleSchema, shared: Type.Boolean() },
  { $id: 'QuickReply' },
);
const QuickReplyBody = Type.Object({
  title: Type.String({ minLength: 1, maxLength: 120 }),
  text: Type.String({ minLength: 1, maxLength: 4000 }),
  locale: LocaleSchema,
  shared: Type.Optional(Type.Boolean()),
});

const Count = Type.Integer({ minimum: 0 });
const Counts = Type.Record(Type.String(), Count);
const PrecisionByLevel = Type.Record(
  Type.String(),
  Type.Object({
    reviewed: Count,
    agreed: Type.Integer({ minimum: 0, description: 'The human verdict was the same.' }),
    higher: Type.Optional(Type.Integer({ minimum: 0, description: 'The human verdict was higher.' })),
    precision: Nullable(
      Type.Number({ description: 'The share where it was the same or higher; null without any.' }),
    ),
  }),
  { description: 'By the detector’s level: of the messages put there and reviewed, how a human saw them.' },
);
export const ReportSummarySchema = Type.Object(
  {
    alerts_by_level: Counts,
    time_to_acknowledge: Type.Object({
      p50: Nullable(Type.Number({ description: 'Seconds.' })),
      p90: Nullable(Type.Number({ description: 'Seconds.' })),
    }),
    messages_per_hour: Type.Array(Type.Object({ hour: TimeSchema, count: Count })),
    outcomes: Counts,
    verdict_precision: PrecisionByLevel,
    verdict_precision_by_language: Type.Optional(
      Type.Record(Type.String(), PrecisionByLevel, {
        description: 'By the conversation’s language; without the verdicts on erased conversations.',
      }),
    ),
    verdict_precision_by_version: Type.Optional(
      Type.Record(Type.String(), PrecisionByLevel, {
        description: 'By the version of the screening; without the verdicts on erased conversations.',
      }),
    ),
    replies_by_outcome: Counts,
    crisis_resources_shown: Count,
  },
  { $id: 'ReportSummary', description: 'Counts without content.' },
);

const presence = route({
  summary: 'Monitors online',
  who: 'monitor',
  status: 200,
  response: DebugPresence,
});

export const alertRoutes = {
  'GET /chat/monitor/alerts': route({
    summary: 'Alerts, newest first',
    who: 'monitor',
    query: Type.Object({ status: Type.Optional(AlertStatusSchema), limit: PageSize, cursor: Cursor }),
    status: 200,
    response: Type.Array(AlertSchema),
    responseHeaders: ['x-next-cursor'],
  }),
  'POST /chat/monitor/alerts/{alert_id}/acknowledge': route({
    summary: 'Acknowledge an alert',
    description:
      'Idempotent. With `seen`, newer crises keep it open and the answer names them in `message_ids`.',
    who: 'monitor',
    params: Type.Object({ alert_id: AlertIdSchema }),
    body: Type.Object({ seen: Type.Optional(SeenSchema) }),
    status: 200,
    response: AlertSchema,
  }),
};

export const monitorRoutes = {
  'GET /chat/monitor/dashboard': route({
    summary: 'Conversations, most urgent first',
    description:
      'Without parameters: the escalated ones, those with an unresolved alert and the active ones whose person is connected.',
    who: 'monitor',
    query: Type.Object({
      status: Type.Optional(StatusSchema),
      assigned_to: Type.Optional(Type.String({ maxLength: 64 })),
      q: Type.Optional(Type.String({ maxLength: 200 })),
      limit: PageSize,
      cursor: Cursor,
    }),
    status: 200,
    response: Type.Array(ConversationSchema),
    responseHeaders: ['x-next-cursor'],
  }),
  'GET /chat/monitor/flagged-messages': route({
    summary: 'Flagged messages that nobody has reviewed, newest first',
    who: 'monitor',
    query: Type.Object({ limit: PageSize }),
    status: 200,
    response: Type.Array(MessageSchema),
  }),
  'POST /chat/monitor/messages/{id}/review': route({
    summary: 'Give the human verdict on a message',
    who: 'monitor',
    params: Type.Object({ id: MessageIdSchema }),
    body: Type.Object({
      risk_level: RiskLevelSchema,
      comment: Type.Optional(Type.String({ maxLength: 2000 })),
    }),
    status: 200,
    response: MessageSchema,
  }),
  'GET /chat/monitor/conversations/{id}/notes': route({
    summary: 'Internal notes, oldest first',
    who: 'monitor',
    params: ConversationParams,
    status: 200,
    response: Type.Array(NoteSchema),
  }),
  'POST /chat/monitor/conversations/{id}/notes': route({
    summary: 'Write an internal note',
    who: 'monitor',
    params: ConversationParams,
    body: Type.Object({ text: Type.String({ minLength: 1, maxLength: 10_000 }) }),
    status: 200,
    response: NoteSchema,
  }),
  'GET /chat/monitor/conversations/{id}/timeline': route({
    summary: 'Alerts, hands and reviews of a conversation: who and when',
    who: 'monitor',
    params: ConversationParams,
    status: 200,
    response: Type.Array(AuditEntrySchema),
  }),
  'GET /chat/monitor/presence': presence,
  'GET /chat/monitor/debug/connected': presence,
  'GET /chat/monitor/procedure': route({
    summary: 'The operator’s own procedure for emergencies',
    description: 'A plain text. `null` when the operator gave none.',
    who: 'monitor',
    status: 200,
    response: Type.Object({ text: Type.Union([Type.String(), Type.Null()]) }),
  }),
  'GET /chat/monitor/quick-replies': route({
    summary: 'Own and shared quick replies',
    who: 'monitor',
    status: 200,
    response: Type.Array(QuickReplySchema),
  }),
  'POST /chat/monitor/quick-replies': route({
    summary: 'Keep a quick reply',
    description: 'Shared ones are an admin’s to keep.',
    who: 'monitor',
    body: QuickReplyBody,
    status: 200,
    response: QuickReplySchema,
  }),
  'PUT /chat/monitor/quick-replies/{id}': route({
    summary: 'Change a quick reply',
    who: 'monitor',
    params: Type.Object({ id: RowId }),
    body: QuickReplyBody,
    status: 200,
    response: QuickReplySchema,
  }),
  'DELETE /chat/monitor/quick-replies/{id}': route({
    summary: 'Delete a quick reply',
    who: 'monitor',
    params: Type.Object({ id: RowId }),
    status: 204,
  }),
  'GET /reports/summary': route({
    summary: 'Counts without content',
    who: 'admin',
    query: Type.Object({ from: Type.Optional(TimeSchema), to: Type.Optional(TimeSchema) }),
    status: 200,
    response: ReportSummarySchema,
  }),
  'GET /audit': route({
    summary: 'Append-only audit log',
    who: 'admin',
    query: Type.Object({
      actor: Type.Optional(Type.String({ maxLength: 64 })),
      action: Type.Optional(Type.String({ maxLength: 64 })),
      from: Type.Optional(TimeSchema),
      to: Type.Optional(TimeSchema),
      limit: PageSize,
      cursor: Cursor,
    }),
    status: 200,
    response: Type.Array(AuditEntrySchema),
    responseHeaders: ['x-next-cursor'],
  }),
};
