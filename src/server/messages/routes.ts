import type { Conversations } from '../conversations/conversations.ts';
import { presentMessage } from '../conversations/present.ts';
import { selectMessages } from '../conversations/message-log.ts';
import type { Bind, Call } from '../http/bind.ts';
import { openEventStream, streamed, wantsEventStream, type EventStream } from '../http/event-stream.ts';
import type { Db } from '../db/database.ts';
import { AppError, toAppError } from '../platform/errors.ts';
import type { Ask } from './ask.ts';
import type { Incoming } from './decide.ts';
import type { Erase } from './erase.ts';
import type { Receive } from './receive.ts';

interface RoutesOptions {
  db: Db;
  conversations: Conversations;
  receive: Receive;
  ask: Ask;
  erase: Erase;
}

type AskCall = Call<'POST /chat/conversations/{id}/ask-with-crisis-detection'>;

function incomingFrom(call: AskCall): Incoming {
  const { params, body, caller } = call;
  return {
    conversationId: params.id,
    sender: 'user',
    text: body.text,
    sessionId: body.session_id ?? null,
    clientMessageId: body.client_message_id ?? null,
    caller,
    receivedAt: Date.now(),
  };
}

/** The stream opens with its first event: what is refused before is answered as on any other route. */
async function askStreaming(call: AskCall, ask: Ask): Promise<typeof streamed> {
  const opened: { stream?: EventStream } = {};
  const send = (event: string, data: unknown) => {
    opened.stream ??= openEventStream(call.reply);
    opened.stream.send(event, data);
  };
  try {
    const answer = await ask(incomingFrom(call), {
      analysis: (found) => send('analysis', found),
      delta: (delta) => send('delta', { delta }),
    });
    send('message', { ai_response: answer.ai_response, message: answer.message });
  } catch (error) {
    if (!opened.stream) throw error;
    const { code, message, retryAfterMs } = toAppError(error);
    send('error', {
      code,
      message,
      ...(retryAfterMs === undefined ? {} : { retry_after_ms: retryAfterMs }),
    });
  }
  return opened.stream?.end() ?? streamed;
}

/** Binds reading, sending, asking and erasing. */
export function bindMessageRoutes(
  bind: Bind,
  { db, conversations, receive, ask, erase }: RoutesOptions,
): void {
  bind('GET /chat/conversations/{id}/messages', async ({ params, query, caller }) => {
    await conversations.getReadable(caller, params.id);
    const rows = await selectMessages(db, params.id, query);
    return rows.map((row) => presentMessage(row, conversations.viewerOf(caller)));
  });
  bind('POST /chat/conversations/{id}/messages', async ({ params, body, caller }) => {
    // Where knowing the id is enough, a monitor’s words must not become the person’s when their login has ended. A
    // person’s browser may hold such a token too: what tells them apart is who they say they are.
    if (body.sender === 'monitor' && caller.kind !== 'monitor')
      throw new AppError('unauthenticated', 'This login has ended. Please log in again.');
    const { message } = await receive({
      conversationId: params.id,
      sender: caller.kind === 'monitor' ? 'monitor' : 'user',
      text: body.text,
      sessionId: null,
      clientMessageId: body.client_message_id ?? null,
      caller,
      receivedAt: Date.now(),
    });
    return { message: presentMessage(message, conversations.viewerOf(caller)) };
  });
  bind('POST /chat/conversations/{id}/ask-with-crisis-detection', (call) =>
    wantsEventStream(call.request) ? askStreaming(call, ask) : ask(incomingFrom(call)),
  );
  bind('DELETE /chat/conversations/{id}', async ({ params, caller }) => {
    await erase(caller, params.id);
  });
}
