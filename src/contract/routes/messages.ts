import { Type } from 'typebox';
import { CrisisAnalysisSchema } from '../analysis.ts';
import { MessageSchema } from '../conversation.ts';
import {
  ClientMessageIdSchema,
  AfterIdSchema,
  MessageTextSchema,
  Nullable,
  SessionIdSchema,
} from '../primitives.ts';
import { route } from '../route-entry.ts';
import { ConversationParams } from './conversations.ts';

export const AskResponseSchema = Type.Object({
  ai_response: Nullable(MessageSchema),
  crisis_analysis: CrisisAnalysisSchema,
  escalated: Type.Boolean({ description: 'The status is `escalated` after this message.' }),
  message: Type.Optional(Type.String({ description: 'Why there is no AI response, in words.' })),
});

export const messageRoutes = {
  'GET /chat/conversations/{id}/messages': route({
    summary: 'Messages, oldest first',
    description: 'Without `before` and `after`: the newest ones.',
    who: 'participant',
    params: ConversationParams,
    query: Type.Object({
      limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
      before: Type.Optional(AfterIdSchema),
      after: Type.Optional(AfterIdSchema),
    }),
    status: 200,
    response: Type.Array(MessageSchema),
  }),
  'POST /chat/conversations/{id}/messages': route({
    summary: 'Send a message',
    description:
      'Answers once the message is stored and screened; the reply arrives over Socket.IO. The same `client_message_id` again returns the first result.',
    who: 'participant',
    params: ConversationParams,
    body: Type.Object({
      text: MessageTextSchema,
      client_message_id: Type.Optional(ClientMessageIdSchema),
      sender: Type.Optional(
        Type.Unknown({
          description:
            '`monitor` insists on being one: refused when the login has ended, even where knowing the id would be enough to write as the person. Anything else is ignored.',
        }),
      ),
    }),
    status: 202,
    response: Type.Object({ message: MessageSchema }),
  }),
  'POST /chat/conversations/{id}/ask-with-crisis-detection': route({
    summary: 'Send a message, wait for the reply, see the assessment',
    description:
      'For programs that bridge other channels. With `Accept: text/event-stream`: events `analysis`, `delta`, `message`, `error`. A caller who goes away cancels nothing.',
    who: 'person',
    params: ConversationParams,
    body: Type.Object({
      sender: Type.Literal('user'),
      text: MessageTextSchema,
      session_id: Type.Optional(SessionIdSchema),
      client_message_id: Type.Optional(ClientMessageIdSchema),
    }),
    status: 200,
    response: AskResponseSchema,
  }),
  'DELETE /chat/conversations/{id}': route({
    summary: 'Erase a conversation',
    description:
      'Messages, notes, placeholder values and queued content are erased. An unresolved alert outlives it without text.',
    who: 'participant',
    params: ConversationParams,
    status: 204,
  }),
};
