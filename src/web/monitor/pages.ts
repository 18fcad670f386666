import type { RouteQuery } from '../../contract/routes.ts';
import type { Client } from '../shared/client.ts';
import type { ConsoleEvent, ConsoleState } from '../shared/console-state.ts';
import { createStore, type Store } from '../shared/store.ts';

const pageSize = 50;

export type DashboardQuery = Omit<RouteQuery<'GET /chat/monitor/dashboard'>, 'limit' | 'cursor'>;

export interface PagesState {
  status: 'idle' | 'loading' | 'ready' | 'failed';
  /** What was found, in the order of the server. */
  ids: readonly number[];
  mayHaveMore: boolean;
}

export interface Pages {
  get(): PagesState;
  subscribe(listener: (state: PagesState) => void): () => void;
  /** Reads the beginning of each list, in place of what was asked before. A failure is a state, never thrown. */
  read(queries: readonly DashboardQuery[]): Promise<void>;
  /** Reads on where it ended, or tries again what failed. */
  more(): Promise<void>;
  /** Forgets what was asked. */
  clear(): void;
}

interface Source {
  query: DashboardQuery;
  cursor: string | undefined;
  isDone: boolean;
}

const idle: PagesState = { status: 'idle', ids: [], mayHaveMore: false };

/** Lists of conversations read page by page into the console. */
export function createPages(client: Pick<Client, 'page'>, console: Store<ConsoleState, ConsoleEvent>): Pages {
  const state = createStore((now: PagesState, change: Partial<PagesState>) => ({ ...now, ...change }), idle);
  let sources: Source[] = [];

  async function readPage(source: Source): Promise<void> {
    const query = { ...source.query, limit: pageSize, ...(source.cursor ? { cursor: source.cursor } : {}) };
    const { items, next } = await client.page('GET /chat/monitor/dashboard', { query });
    if (!sources.includes(source)) return;
    console.dispatch({ type: 'listed', conversations: items });
    source.cursor = next;
    source.isDone = next === undefined;
    state.dispatch({ ids: [...new Set([...state.get().ids, ...items.map(({ id }) => id)])] });
  }

  async function more(): Promise<void> {
    const asked = sources;
    state.dispatch({ status: 'loading' });
    let status: PagesState['status'] = 'ready';
    for (const source of asked.filter(({ isDone }) => !isDone))
      await readPage(source).catch(() => {
        status = 'failed';
      });
    if (asked === sources) state.dispatch({ status, mayHaveMore: asked.some(({ isDone }) => !isDone) });
  }

  return {
    get: state.get,
    subscribe: state.subscribe,
    read(queries) {
      sources = queries.map((query) => ({ query, cursor: undefined, isDone: false }));
      state.dispatch({ ids: [], mayHaveMore: false });
      return more();
    },
    more,
    clear() {
      sources = [];
      state.dispatch(idle);
    },
  };
}
