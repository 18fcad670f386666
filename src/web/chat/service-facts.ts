import type { Client } from '../shared/client.ts';
import type { Store } from '../shared/store.ts';
import type { PageEvent, PageState } from './page-state.ts';

const retryMs = 5_000;

/** What the page shows of the service itself: its languages, numbers and promises, and whether anybody is there. */
export function createServiceFacts(client: Client, page: Store<PageState, PageEvent>) {
  async function loadConfig(): Promise<void> {
    try {
      const config = await client.call('GET /chat/config');
      page.dispatch({ config, country: page.get().country ?? config.default_country });
    } catch {
      setTimeout(() => void loadConfig(), retryMs);
    }
  }

  return {
    /** Tries until it is there. */
    loadConfig,
    /** To be asked again after each join: events tell it only while the line stands. */
    async askAvailability(): Promise<void> {
      const answer = await client.call('GET /chat/availability').catch(() => undefined);
      page.dispatch({ monitorsOnline: answer?.monitors_online });
    },
  };
}
