// Where there is nothing: whoever mistyped an address, maybe in danger, finds the way to the conversation and to the
// numbers.
import type { Locale } from '../../contract/vocabulary.ts';
import type { Config } from '../platform/config.ts';
import { chooseLocale, languageTagOf } from './help-page.ts';

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
  return `<!doctype html>
<html lang="${languageTagOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Checkpoint</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/help.css">
</head>
<body>
<main>
<h1>${nothing}</h1>
<p><a class="way" href="/">${toChat}</a> <a class="way" href="/help?lang=${locale}">${toHelp}</a></p>
</main>
</body>
</html>
`;
}
