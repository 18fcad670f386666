import type { Client } from '../shared/client.ts';
import { toProblem } from '../shared/problem-error.ts';
import type { Store } from '../shared/store.ts';
import { likelyCountry } from './country.ts';
import type { PageEvent, PageState } from './page-state.ts';

const retryMs = 5_000;

interface ServiceFactsOptions {
  client: Client;
  page: Store<PageState, PageEvent>;
  /** Hears once in which of the service’s countries the device seems to be. */
  onCountry: (likely: string) => void;
}

/** What the page shows of the service itself: its languages, numbers and promises, and whether anybody is there. */
export function createServiceFacts({ client, page, onCountry }: ServiceFactsOptions) {
  let asking: ReturnType<typeof setTimeout> | undefined;
  let losses = 0;

  async function loadConfig(): Promise<void> {
    try {
      const config = await client.call('GET /chat/config');
      page.dispatch({ config });
      onCountry(likelyCountry(config.countries) ?? config.default_country);
    } catch {
      setTimeout(() => void loadConfig(), retryMs);
    }
  }

  /** Until there is a conversation no line tells whether the service can be reached: this does. */
  function noticeConnection(connection: 'idle' | 'offline'): void {
    if (page.get().access !== 'none') return;
    page.dispatch({ connection });
    clearTimeout(asking);
    if (connection === 'offline') asking = setTimeout(() => void askAvailability(), retryMs);
  }

  async function askAvailability(): Promise<void> {
    const lossesBefore = losses;
    try {
      const { monitors_online: monitorsOnline } = await client.call('GET /chat/availability');
      page.dispatch({ monitorsOnline });
      // An answer that was on its way when the connection went says nothing of now.
      if (losses === lossesBefore) noticeConnection('idle');
    } catch (thrown) {
      page.dispatch({ monitorsOnline: undefined });
      if (toProblem(thrown).code === 'offline') noticeConnection('offline');
      // Something answered, if not the service: it is asked again, for nobody else says when it is back.
      else if (page.get().connection === 'offline') noticeConnection('offline');
    }
  }

  return {
    /** Tries until it is there. */
    loadConfig,
    /** To be asked again after each join: events tell it only while the line stands. */
    askAvailability,
    /** Follows what the browser says of the network. */
    watchNetwork(): void {
      window.addEventListener('offline', () => {
        losses += 1;
        noticeConnection('offline');
      });
      window.addEventListener('online', () => void askAvailability());
    },
  };
}
