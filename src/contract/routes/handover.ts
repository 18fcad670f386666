import { Type } from 'typebox';
import { SeenSchema } from '../alert.ts';
import { ConversationSchema } from '../conversation.ts';
import { ConversationIdSchema } from '../primitives.ts';
import { route } from '../route-entry.ts';
import { outcomes } from '../vocabulary.ts';
import { ConversationParams, ModeQuery } from './conversations.ts';

const HandoverResponse = Type.Object({ message: Type.String(), conversation_id: ConversationIdSchema });
const ReasonSchema = Type.String({ minLength: 1, maxLength: 2000 });

export const handoverRoutes = {
  'POST /chat/conversations/{id}/mode': route({
    summary: 'Change who answers',
    description:
      'A person may ask for a human (`monitor`); a monitor may set any mode, `monitor` being take-control.',
    who: 'participant',
    params: ConversationParams,
    query: ModeQuery,
    status: 200,
    response: ConversationSchema,
  }),
  'POST /chat/monitor/take-control/{id}': route({
    summary: 'Take control of a conversation',
    description: 'The AI stops at once, even mid-sentence. 409 names the holder; an admin may force it.',
    who: 'monitor',
    params: ConversationParams,
    query: Type.Object({ force: Type.Optional(Type.Boolean()) }),
    status: 200,
    response: HandoverResponse,
  }),
  'POST /chat/monitor/release/{id}': route({
    summary: 'Give a conversation back to the AI',
    who: 'monitor',
    params: ConversationParams,
    status: 200,
    response: HandoverResponse,
  }),
  'POST /chat/monitor/escalate/{id}': route({
    summary: 'Call the other monitors to a conversation',
    who: 'monitor',
    params: ConversationParams,
    body: Type.Object({ reason: ReasonSchema }),
    status: 200,
    response: Type.Object({ message: Type.String(), reason: Type.String() }),
  }),
  'POST /chat/monitor/resolve/{id}': route({
    summary: 'Close a conversation’s alert and mark it resolved',
    description: 'With crises that the caller has not seen nothing changes: 409 names them.',
    who: 'monitor',
    params: ConversationParams,
    body: Type.Object({
      outcome: Type.Enum([...outcomes]),
      note: Type.Optional(Type.String({ maxLength: 10_000 })),
      seen: Type.Optional(SeenSchema),
    }),
    status: 200,
    response: HandoverResponse,
  }),
  'POST /chat/monitor/close/{id}': route({
    summary: 'Close a conversation for abuse',
    description:
      'The AI no longer answers. Messages are still stored and screened; one at high or critical opens it again.',
    who: 'monitor',
    params: ConversationParams,
    body: Type.Object({ reason: ReasonSchema }),
    status: 200,
    response: HandoverResponse,
  }),
};
