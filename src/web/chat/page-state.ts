import type { RouteResponse } from '../../contract/routes.ts';
import type { Locale } from '../../contract/vocabulary.ts';

export type ChatConfig = RouteResponse<'GET /chat/config'>;

/** What the page knows beside the conversation itself. */
export interface PageState {
  locale: Locale;
  /** Whose numbers are shown; undefined until the service said which it knows. */
  country: string | undefined;
  config: ChatConfig | undefined;
  /** `none`: nothing written yet. `gone`: it existed and does not any more. */
  access: 'none' | 'open' | 'gone' | 'erased';
  /** `offline` after a moment without connection, not at once. */
  connection: 'idle' | 'connecting' | 'online' | 'offline';
  monitorsOnline: boolean | undefined;
  /** How far the person’s asking for a human came. */
  asked: 'no' | 'told' | 'seen';
}

export type PageEvent = Partial<PageState>;

/** The next state: what the event names is replaced. */
export function applyPage(state: PageState, event: PageEvent): PageState {
  return { ...state, ...event };
}

/** The lines of the chosen country. */
export function linesOf({ config, country }: PageState) {
  return config?.crisis_lines[country ?? config.default_country] ?? [];
}
