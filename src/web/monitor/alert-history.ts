import type { Client } from '../shared/client.ts';
import type { Store } from '../shared/store.ts';
import type { AlertHistory, AlertHistoryEvent } from './critical-today.ts';

const pageSize = 200;
const pagesAtMost = 5;

/** Reads the alerts of today, and the last one whenever it was. What cannot be read is left out. */
export async function readAlertHistory(
  client: Pick<Client, 'page'>,
  history: Store<AlertHistory, AlertHistoryEvent>,
): Promise<void> {
  const midnight = new Date().setHours(0, 0, 0, 0);
  let cursor: string | undefined;
  for (let page = 0; page < pagesAtMost; page += 1) {
    const query = { limit: pageSize, ...(cursor ? { cursor } : {}) };
    const read = await client.page('GET /chat/monitor/alerts', { query }).catch(() => undefined);
    if (!read) return;
    history.dispatch({ type: 'known', alerts: read.items });
    const oldest = read.items.at(-1);
    if (!read.next || !oldest || Date.parse(oldest.created_at) < midnight) return;
    cursor = read.next;
  }
}
