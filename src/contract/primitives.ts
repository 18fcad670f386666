import { Type, type TSchema } from 'typebox';
import { RiskLevelSchema } from './analysis.ts';
import { conversationStatuses, locales, modes, senders } from './vocabulary.ts';

/** A schema that also admits null. */
export function Nullable<S extends TSchema>(schema: S) {
  return Type.Union([schema, Type.Null()]);
}

export const TimeSchema = Type.String({ format: 'date-time', description: 'ISO 8601, UTC.' });
export const ConversationIdSchema = Type.Integer({
  minimum: 1,
  maximum: Number.MAX_SAFE_INTEGER,
  description: 'Random, unguessable, safe as a JSON number.',
});
export const MessageIdSchema = Type.Integer({
  minimum: 1,
  maximum: Number.MAX_SAFE_INTEGER,
  description: 'Grows with commit order within a conversation.',
});
/** An id the client had last; 0 stands for the beginning. */
export const AfterIdSchema = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
export const AlertIdSchema = Type.String({
  pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
  description: 'UUID version 7.',
});
export const ClientMessageIdSchema = Type.String({
  minLength: 1,
  maxLength: 64,
  description:
    'Chosen by the client, unique per conversation and author: sending it again stores nothing twice.',
});
export const SessionIdSchema = Type.String({ maxLength: 200 });
export const TokenSchema = Type.String({ maxLength: 4096 });
export const CountrySchema = Type.String({ pattern: '^[A-Za-z]{2}$', description: 'ISO 3166-1 alpha-2.' });
/** Length is limited by `MESSAGE_MAX_CHARS` where the text is received; here only against absurd sizes. */
export const MessageTextSchema = Type.String({ minLength: 1, maxLength: 200_000 });

export const LocaleSchema = Type.Enum([...locales]);
export const ModeSchema = Type.Enum([...modes]);
export const StatusSchema = Type.Enum([...conversationStatuses]);
export const SenderSchema = Type.Enum([...senders]);
export { RiskLevelSchema };

/** Shape of every failure over HTTP (RFC 9457). */
export const ProblemSchema = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String({ description: 'In plain words, for the reader of the client.' }),
    errors: Type.Optional(Type.Array(Type.Object({ path: Type.String(), message: Type.String() }))),
  },
  { $id: 'Problem', description: 'RFC 9457 problem details.' },
);
