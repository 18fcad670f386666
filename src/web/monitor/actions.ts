import type { Alert } from '../../contract/alert.ts';
import type { RouteBody, RouteQuery } from '../../contract/routes.ts';
import type { Client } from '../shared/client.ts';
import type { ConsoleEvent, ConsoleState } from '../shared/console-state.ts';
import type { Store } from '../shared/store.ts';
import { unseenAmong } from './seen-messages.ts';

/** What a monitor does with a conversation. All of them reject with `ProblemError`. */
export function createActions(client: Client, console: Store<ConsoleState, ConsoleEvent>) {
  return {
    take: (id: number) => client.call('POST /chat/monitor/take-control/{id}', { params: { id } }),
    /** Takes it from whoever holds it; for admins. */
    takeByForce: (id: number) =>
      client.call('POST /chat/monitor/take-control/{id}', { params: { id }, query: { force: true } }),
    release: (id: number) => client.call('POST /chat/monitor/release/{id}', { params: { id } }),
    escalate: (id: number, reason: string) =>
      client.call('POST /chat/monitor/escalate/{id}', { params: { id }, body: { reason } }),
    resolve: (id: number, body: RouteBody<'POST /chat/monitor/resolve/{id}'>) =>
      client.call('POST /chat/monitor/resolve/{id}', { params: { id }, body }),
    /** Ends a conversation for abuse: the AI no longer answers in it. */
    closeForAbuse: (id: number, reason: string) =>
      client.call('POST /chat/monitor/close/{id}', { params: { id }, body: { reason } }),
    /**
     * Acknowledges an alert as it is shown. When more has joined it since, it stays open, and these messages are
     * what nobody here has seen.
     */
    async acknowledge({ alert_id, message_ids: shown }: Alert) {
      const alert = await client.call('POST /chat/monitor/alerts/{alert_id}/acknowledge', {
        params: { alert_id },
        body: { seen: shown.length },
      });
      console.dispatch({ type: 'alert_changed', alert });
      const unseen = unseenAmong(alert.message_ids, new Set(shown));
      return { isOpen: alert.status === 'open', unseen };
    },
    changePassword: (current: string, next: string) =>
      client.call('POST /auth/password', { body: { current, next } }),
    /** What the operator tells everybody: help lines, policy, the longest message. */
    readConfig: () => client.call('GET /chat/config'),
    /** What the operator wants done in an emergency. */
    readProcedure: () => client.call('GET /chat/monitor/procedure'),
    readNotes: (id: number) => client.call('GET /chat/monitor/conversations/{id}/notes', { params: { id } }),
    quickReplies: createQuickReplyActions(client),
    users: createUserActions(client),
    readSummary: (query: RouteQuery<'GET /reports/summary'>) =>
      client.call('GET /reports/summary', { query }),
  };
}

/** Own and shared quick replies. */
function createQuickReplyActions(client: Client) {
  return {
    list: () => client.call('GET /chat/monitor/quick-replies'),
    add: (body: RouteBody<'POST /chat/monitor/quick-replies'>) =>
      client.call('POST /chat/monitor/quick-replies', { body }),
    change: (id: number, body: RouteBody<'PUT /chat/monitor/quick-replies/{id}'>) =>
      client.call('PUT /chat/monitor/quick-replies/{id}', { params: { id }, body }),
    remove: (id: number) => client.call('DELETE /chat/monitor/quick-replies/{id}', { params: { id } }),
  };
}
export type QuickReplyActions = ReturnType<typeof createQuickReplyActions>;

/** Monitors and admins, as an admin keeps them. */
function createUserActions(client: Client) {
  return {
    list: () => client.call('GET /auth/users'),
    add: (body: RouteBody<'POST /auth/users'>) => client.call('POST /auth/users', { body }),
    change: (id: number, body: RouteBody<'PATCH /auth/users/{id}'>) =>
      client.call('PATCH /auth/users/{id}', { params: { id }, body }),
    remove: (id: number) => client.call('DELETE /auth/users/{id}', { params: { id } }),
  };
}
export type UserActions = ReturnType<typeof createUserActions>;
