// Where there is nothing: whoever mistyped an address, maybe in danger, finds the way to the conversation and to the
// numbers.
import type { Locale } from '../../contract/vocabulary.ts';
import type { Config } from '../platform/config.ts';
import { chooseLocale, htmlPage } from './html-page.ts';

const words: Readonly<Record<Locale, { nothing: string; toChat: string; toHelp: string }>> = {
  pt: { nothing: 'Não há nada neste endereço.', toChat: 'Ir para a conversa', toHelp: 'Ajuda agora' },
  en: { nothing: 'There is nothing at this address.', toChat: 'Go to the conversation', toHelp: 'Help now' },
  es: { nothing: 'No hay nada en esta dirección.', toChat: 'Ir a la conversación', toHelp: 'Ayuda ahora' },
};

/** A whole HTML page for an address that leads nowhere; it repeats nothing of the address. */
export function renderMissingPage(
  acceptLanguage: string | undefined,
  config: Pick<Config, 'defaultLocale'>,
): string {
  const locale = chooseLocale(acceptLanguage, config.defaultLocale);
  const { nothing, toChat, toHelp } = words[locale];
  return htmlPage(
    locale,
    `<main>
<h1>${nothing}</h1>
<p><a class="way" href="/">${toChat}</a> <a class="way" href="/help?lang=${locale}">${toHelp}</a></p>
</main>`,
  );
}
