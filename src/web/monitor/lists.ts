import type { Client } from '../shared/client.ts';
import type { ConsoleEvent, ConsoleState } from '../shared/console-state.ts';
import type { Store } from '../shared/store.ts';
import { createPages, type Pages } from './pages.ts';

const pagesAtOnce = 4;

export interface Lists {
  /** Those that need eyes now, most urgent first. */
  front: Pages;
  /** What a search found. */
  found: Pages;
  /** Those that were resolved or closed, the latest first. */
  ended: Pages;
  /** Reads what needs eyes as it stands now, and lets go of what no longer does. */
  readFront(): Promise<void>;
  /** Reads one that only an alert or an address named; when it was erased, it stays unknown. */
  readUnknown(id: number): Promise<void>;
}

/** Reads conversations into the console. */
export function createLists(client: Client, console: Store<ConsoleState, ConsoleEvent>): Lists {
  const front = createPages(client, console);
  return {
    front,
    found: createPages(client, console),
    ended: createPages(client, console),
    async readFront() {
      const before = [...console.get().conversations.values()];
      await front.read([{}]);
      for (let page = 1; page < pagesAtOnce && mayReadOn(front); page += 1) await front.more();
      const { status, mayHaveMore, ids } = front.get();
      if (status !== 'ready' || mayHaveMore) return;
      const listed = new Set(ids);
      const missing = before.filter(({ id }) => !listed.has(id));
      console.dispatch({ type: 'not_listed', conversations: missing });
    },
    async readUnknown(id) {
      const read = await client
        .call('GET /chat/conversations/{id}', { params: { id } })
        .catch(() => undefined);
      if (read) console.dispatch({ type: 'listed', conversations: [read] });
    },
  };
}

function mayReadOn(pages: Pages): boolean {
  const { status, mayHaveMore } = pages.get();
  return status === 'ready' && mayHaveMore;
}
