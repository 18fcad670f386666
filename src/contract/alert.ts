import { Type, type Static } from 'typebox';
import { CrisisAnalysisSchema } from './analysis.ts';
import {
  AlertIdSchema,
  ConversationIdSchema,
  MessageIdSchema,
  Nullable,
  RiskLevelSchema,
  TimeSchema,
} from './primitives.ts';
import { alertKinds, alertStatuses } from './vocabulary.ts';

export const AlertKindSchema = Type.Enum([...alertKinds]);
export const AlertStatusSchema = Type.Enum([...alertStatuses]);

export const AlertSchema = Type.Object(
  {
    alert_id: AlertIdSchema,
    kind: AlertKindSchema,
    conversation_id: ConversationIdSchema,
    message_id: Nullable(MessageIdSchema),
    status: AlertStatusSchema,
    risk_level: RiskLevelSchema,
    created_at: TimeSchema,
    acknowledged_by: Nullable(Type.String()),
    acknowledged_at: Nullable(TimeSchema),
    resolved_by: Nullable(Type.String()),
    resolved_at: Nullable(TimeSchema),
    escalation_step: Type.Integer({ minimum: 0 }),
    message_ids: Type.Array(MessageIdSchema, { description: 'Every message in it, oldest first.' }),
    messages_count: Type.Integer({ minimum: 0 }),
    erased_at: Type.Optional(TimeSchema),
  },
  { $id: 'Alert', description: 'One per conversation is unresolved at a time.' },
);
export type Alert = Static<typeof AlertSchema>;

/** Payload of `crisis_alert`. */
export const CrisisAlertSchema = Type.Object({
  alert_id: AlertIdSchema,
  kind: AlertKindSchema,
  conversation_id: ConversationIdSchema,
  message_id: Nullable(MessageIdSchema),
  analysis: CrisisAnalysisSchema,
  message: Type.String({
    description: 'The text of the message; empty when no message raised it or it was erased.',
  }),
  timestamp: TimeSchema,
  escalation_step: Type.Integer({ minimum: 0 }),
  replayed: Type.Optional(Type.Literal(true)),
});
export type CrisisAlert = Static<typeof CrisisAlertSchema>;

export const SeenSchema = Type.Integer({
  minimum: 0,
  description: 'The `messages_count` that the client showed; newer crises are not covered by it.',
});
