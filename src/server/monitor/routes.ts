import type { FastifyReply } from 'fastify';
import type { Bind } from '../http/bind.ts';
import type { Console } from './console.ts';
import type { Reports } from './reports.ts';

function tellNext(reply: FastifyReply, cursor: string | undefined): void {
  if (cursor !== undefined) void reply.header('x-next-cursor', cursor);
}

/** Binds what monitors read and keep to the verbs; `procedure` is the operator’s for emergencies, if there is one. */
export function bindMonitorRoutes(bind: Bind, console: Console, procedure: string | null): void {
  bind('GET /chat/monitor/dashboard', async ({ query, reply }) => {
    const { conversations, nextCursor } = await console.dashboard(query);
    tellNext(reply, nextCursor);
    return conversations;
  });
  bind('GET /chat/monitor/flagged-messages', ({ query }) => console.flaggedMessages(query.limit));
  bind('POST /chat/monitor/messages/{id}/review', ({ params, body, caller }) =>
    console.review(params.id, body, caller),
  );
  bind('GET /chat/monitor/conversations/{id}/notes', ({ params }) => console.listNotes(params.id));
  bind('POST /chat/monitor/conversations/{id}/notes', ({ params, body, caller }) =>
    console.addNote(params.id, body.text, caller),
  );
  bind('GET /chat/monitor/conversations/{id}/timeline', ({ params }) => console.timeline(params.id));
  bind('GET /chat/monitor/procedure', () => ({ text: procedure }));
  bind('GET /chat/monitor/presence', () => console.online());
  bind('GET /chat/monitor/debug/connected', () => console.online());
  bind('GET /chat/monitor/quick-replies', ({ caller }) => console.listQuickReplies(caller));
  bind('POST /chat/monitor/quick-replies', ({ body, caller }) => console.addQuickReply(body, caller));
  bind('PUT /chat/monitor/quick-replies/{id}', ({ params, body, caller }) =>
    console.changeQuickReply(params.id, body, caller),
  );
  bind('DELETE /chat/monitor/quick-replies/{id}', async ({ params, caller }) => {
    await console.deleteQuickReply(params.id, caller);
  });
}

/** Binds what admins read. */
export function bindReportRoutes(bind: Bind, reports: Reports): void {
  bind('GET /reports/summary', ({ query }) => reports.summary(query));
  bind('GET /audit', async ({ query, reply }) => {
    const { entries, nextCursor } = await reports.auditLog(query);
    tellNext(reply, nextCursor);
    return entries;
  });
}
