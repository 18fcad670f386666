import type { Client } from '../shared/client.ts';
import type { ConsoleEvent, ConsoleState } from '../shared/console-state.ts';
import type { Store } from '../shared/store.ts';

const pagesAtMost = 4;
const pageSize = 50;

/** Reads conversations into the console. */
export function createLists(client: Client, console: Store<ConsoleState, ConsoleEvent>) {
  return {
    /** The most urgent ones, or the latest of a status. Rejects with `ProblemError`. */
    async list(query: { status?: 'resolved' | 'closed' } = {}): Promise<void> {
      let cursor: string | undefined;
      for (let page = 0; page < pagesAtMost; page += 1) {
        const asked = { ...query, limit: pageSize, ...(cursor ? { cursor } : {}) };
        const { items, next } = await client.page('GET /chat/monitor/dashboard', { query: asked });
        console.dispatch({ type: 'listed', conversations: items });
        if (!next) return;
        cursor = next;
      }
    },
    /** One that only an alert named; when it was erased, it stays unknown. */
    async readUnknown(id: number): Promise<void> {
      const read = await client
        .call('GET /chat/conversations/{id}', { params: { id } })
        .catch(() => undefined);
      if (read) console.dispatch({ type: 'listed', conversations: [read] });
    },
  };
}
