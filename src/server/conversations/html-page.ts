// What the pages that the server writes itself have in common: they work without JavaScript, and look alike.
import { locales, type Locale } from '../../contract/vocabulary.ts';

const tags: Readonly<Record<Locale, string>> = { pt: 'pt-BR', en: 'en', es: 'es' };

/** How pages say which language they are in. */
export const languageTagOf = (locale: Locale): string => tags[locale];

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/** The wanted language that we speak and that stands highest; `wanted` is a language or an Accept-Language header. */
export function chooseLocale(wanted: string | undefined, fallback: Locale): Locale {
  const ranked = (wanted ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
      const quality = parameters
        .map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1])
        .find((one) => one !== undefined);
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .sort((a, b) => b.quality - a.quality);
  const speakable = ranked.flatMap(({ language, quality }) =>
    quality > 0 ? (locales.find((locale) => locale === language) ?? []) : [],
  );
  return speakable[0] ?? fallback;
}

/** A whole page around `body`, which is HTML; `script` is the address of one that it can do without. */
export function htmlPage(locale: Locale, body: string, script?: string): string {
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
${script ? `<script src="${script}" defer></script>\n` : ''}</head>
<body>
${body}
</body>
</html>
`;
}
