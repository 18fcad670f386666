import type { RouteBody } from '../../contract/routes.ts';
import type { Client } from '../shared/client.ts';
import type { ConsoleEvent, ConsoleState } from '../shared/console-state.ts';
import type { Store } from '../shared/store.ts';

/** What a monitor does with a conversation. All of them reject with `ProblemError`. */
export function createActions(client: Client, console: Store<ConsoleState, ConsoleEvent>) {
  return {
    take: (id: number) => client.call('POST /chat/monitor/take-control/{id}', { params: { id } }),
    release: (id: number) => client.call('POST /chat/monitor/release/{id}', { params: { id } }),
    escalate: (id: number, reason: string) =>
      client.call('POST /chat/monitor/escalate/{id}', { params: { id }, body: { reason } }),
    resolve: (id: number, body: RouteBody<'POST /chat/monitor/resolve/{id}'>) =>
      client.call('POST /chat/monitor/resolve/{id}', { params: { id }, body }),
    /** Acknowledges what was seen; returns the alert, still open when more has come since. */
    async acknowledge(alertId: string, seen: number) {
      const alert = await client.call('POST /chat/monitor/alerts/{alert_id}/acknowledge', {
        params: { alert_id: alertId },
        body: { seen },
      });
      console.dispatch({ type: 'alert_changed', alert });
      return alert;
    },
  };
}
