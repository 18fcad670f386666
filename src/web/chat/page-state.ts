import type { CrisisLine } from '../../contract/crisis-lines.ts';
import type { RouteResponse } from '../../contract/routes.ts';
import type { Locale } from '../../contract/vocabulary.ts';
import { firstLanguage, localeOf } from '../shared/language.ts';
import { recall } from '../shared/tab-storage.ts';
import type { Kept } from './kept.ts';
import type { Asked } from './place.ts';
import { keptSettings } from './settings.ts';

export type ChatConfig = RouteResponse<'GET /chat/config'>;

/** What the page knows beside the conversation itself. */
export interface PageState {
  locale: Locale;
  /** The country of the conversation, or for it; undefined until one is known. `countryOf` says whose numbers show. */
  country: string | undefined;
  /** The country that was chosen here and that no conversation knows yet. */
  untoldCountry: string | undefined;
  config: ChatConfig | undefined;
  /** `none`: nothing written yet. `gone`: it existed and does not any more. */
  access: 'none' | 'open' | 'gone' | 'erased';
  /** `offline` after a moment without connection, not at once. */
  connection: 'idle' | 'connecting' | 'online' | 'offline';
  monitorsOnline: boolean | undefined;
  /** How far the person’s asking for a human came; `seen`: somebody of the team knows of it. */
  asked: Asked | 'seen';
  /** A notice with numbers was shown in the conversation, before this page was loaded. */
  hadNotice: boolean;
  /** Whether the device keeps the conversation, not only this tab. */
  isOnDevice: boolean;
}

export type PageEvent = Partial<PageState>;

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The operator’s language: the server marks the page with it. To be asked before the page shows its own. */
const ofOperator = (): Locale => localeOf(document.documentElement.lang.slice(0, 2)) ?? 'pt';

/** What the page knows before it asked anybody. */
export function firstPage(kept: Pick<Kept, 'access' | 'asked' | 'notice' | 'isOnDevice'>): PageState {
  const chosen = recall('country', asText);
  const notice = kept.notice();
  return {
    locale: keptSettings().locale ?? firstLanguage(navigator.languages, ofOperator()),
    country: chosen ?? notice?.country,
    untoldCountry: chosen,
    config: undefined,
    access: kept.access() ? 'open' : 'none',
    connection: 'idle',
    monitorsOnline: undefined,
    asked: kept.asked(),
    hadNotice: notice !== undefined,
    isOnDevice: kept.isOnDevice(),
  };
}

/** The next state: what the event names is replaced. */
export function applyPage(state: PageState, event: PageEvent): PageState {
  return { ...state, ...event };
}

/** Whose numbers are shown: the service may have none of the conversation’s own country. */
export function countryOf({ config, country }: PageState): string | undefined {
  if (!config) return undefined;
  return country !== undefined && country in config.crisis_lines ? country : config.default_country;
}

/** The lines of that country. */
export function linesOf(page: PageState) {
  return page.config?.crisis_lines[countryOf(page) ?? ''] ?? [];
}

/** Those lines, unless the service has none of the conversation’s own country. */
export function ownLines(page: PageState): readonly CrisisLine[] {
  return page.country === countryOf(page) ? linesOf(page) : [];
}

/** One to talk with and one for danger: more would take the room of the conversation. */
export function firstNumbers(page: PageState): CrisisLine[] {
  const callable = ownLines(page).filter((line) => line.tel !== undefined);
  return (['crisis', 'emergency'] as const).flatMap(
    (kind) => callable.find((line) => line.kind === kind) ?? [],
  );
}
