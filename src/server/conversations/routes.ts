import { disclosure, guidedDisclosure } from '../../contract/disclosure.ts';
import { locales } from '../../contract/vocabulary.ts';
import type { Bind } from '../http/bind.ts';
import type { Config } from '../platform/config.ts';
import type { Conversations } from './conversations.ts';
import type { CrisisLines } from './crisis-lines.ts';

interface RoutesOptions {
  conversations: Conversations;
  crisisLines: CrisisLines;
  config: Pick<Config, 'defaultLocale' | 'defaultCountry' | 'messageMaxChars' | 'quickExitUrl'>;
  anyMonitorAvailable: () => Promise<boolean>;
  /** Whether the model that answers new conversations is up. */
  isModelUp: () => boolean;
}

/** Binds opening, reading and changing conversations, and what the person’s page needs to know. */
export function bindConversationRoutes(bind: Bind, options: RoutesOptions): void {
  const { conversations, crisisLines, config, anyMonitorAvailable, isModelUp } = options;
  const countries = [...new Set([config.defaultCountry, ...crisisLines.countries])];
  const chatConfig = {
    locales: [...locales],
    default_locale: config.defaultLocale,
    countries,
    default_country: config.defaultCountry,
    crisis_lines: Object.fromEntries(countries.map((country) => [country, crisisLines.linesFor(country)])),
    ...disclosure,
    message_max_chars: config.messageMaxChars,
    quick_exit_url: config.quickExitUrl,
  };

  bind('GET /chat/config', () =>
    isModelUp() ? chatConfig : { ...chatConfig, ai_disclosure: guidedDisclosure },
  );
  bind('GET /chat/availability', async () => ({ monitors_online: await anyMonitorAvailable() }));
  bind('POST /chat/conversations', ({ body, caller }) => conversations.open(body, caller));
  bind('GET /chat/conversations/{id}', ({ params, caller }) => conversations.read(caller, params.id));
  bind('PATCH /chat/conversations/{id}', ({ params, body, caller }) =>
    conversations.change(caller, params.id, body),
  );
  bind('POST /chat/conversations/{id}/return-code', ({ params, caller }) =>
    conversations.makeReturnCode(caller, params.id),
  );
  bind('POST /chat/return', ({ body, caller }) => conversations.returnBy(body.code, caller));
}
