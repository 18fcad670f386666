import { Type } from 'typebox';
import { ConversationSchema, OpenedConversationSchema } from '../conversation.ts';
import { CrisisLineSchema } from '../crisis-lines.ts';
import { ConversationIdSchema, CountrySchema, LocaleSchema, ModeSchema } from '../primitives.ts';
import { route } from '../route-entry.ts';

export const ConversationParams = Type.Object({ id: ConversationIdSchema });

export const ChatConfigSchema = Type.Object(
  {
    locales: Type.Array(LocaleSchema),
    default_locale: LocaleSchema,
    countries: Type.Array(CountrySchema),
    default_country: CountrySchema,
    crisis_lines: Type.Record(Type.String(), Type.Array(CrisisLineSchema)),
    ai_disclosure: Type.Record(Type.String(), Type.String(), { description: 'By locale: who answers.' }),
    retention: Type.Record(Type.String(), Type.String(), { description: 'By locale: what is kept.' }),
    policy: Type.Record(Type.String(), Type.String(), {
      description: 'By locale: what the service is and is not.',
    }),
    message_max_chars: Type.Integer(),
    quick_exit_url: Type.Optional(
      Type.String({ pattern: '^https?://', description: 'The neutral page that leaving quickly goes to.' }),
    ),
  },
  { $id: 'ChatConfig' },
);

export const conversationRoutes = {
  'GET /chat/config': route({
    summary: 'What the person’s page needs to know',
    who: 'anyone',
    status: 200,
    response: ChatConfigSchema,
  }),
  'GET /chat/availability': route({
    summary: 'Whether any monitor is online and not on a pause',
    who: 'anyone',
    status: 200,
    response: Type.Object({ monitors_online: Type.Boolean() }),
  }),
  'POST /chat/conversations': route({
    summary: 'Open a conversation',
    description: 'The access token is shown once; only its hash is kept.',
    who: 'anyone',
    body: Type.Object({
      title: Type.Optional(Type.String({ maxLength: 200 })),
      locale: Type.Optional(LocaleSchema),
      country: Type.Optional(CountrySchema),
    }),
    status: 200,
    response: OpenedConversationSchema,
  }),
  'GET /chat/conversations/{id}': route({
    summary: 'One conversation with its last messages',
    who: 'participant',
    params: ConversationParams,
    status: 200,
    response: ConversationSchema,
  }),
  'PATCH /chat/conversations/{id}': route({
    summary: 'Change language or country',
    who: 'participant',
    params: ConversationParams,
    body: Type.Object({ locale: Type.Optional(LocaleSchema), country: Type.Optional(CountrySchema) }),
    status: 200,
    response: ConversationSchema,
  }),
  'POST /chat/conversations/{id}/return-code': route({
    summary: 'Make six words that open this conversation again',
    description: 'One code at a time: a new one ends the former. Only a keyed hash is kept.',
    who: 'person',
    params: ConversationParams,
    status: 200,
    response: Type.Object({ code: Type.String() }),
  }),
  'POST /chat/return': route({
    summary: 'Open a conversation by its return code',
    who: 'anyone',
    body: Type.Object({ code: Type.String({ minLength: 1, maxLength: 200 }) }),
    status: 200,
    response: OpenedConversationSchema,
  }),
};

export const ModeQuery = Type.Object({ mode: ModeSchema });
