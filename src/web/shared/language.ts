import { locales, type Locale } from '../../contract/vocabulary.ts';
import { recall, remember } from './tab-storage.ts';

/** How each language calls itself. */
export const languageNames: Record<Locale, string> = { pt: 'Português', en: 'English', es: 'Español' };

/** The `lang` attribute of a language. */
export const languageTags: Record<Locale, string> = { pt: 'pt-BR', en: 'en', es: 'es' };

export function localeOf(value: unknown): Locale | undefined {
  return locales.find((locale) => locale === value);
}

/** What was chosen in this tab, else the first language of the browser that we speak. */
export function firstLanguage(wanted: readonly string[], fallback: Locale): Locale {
  const chosen = recall('language', localeOf);
  if (chosen) return chosen;
  for (const tag of wanted) {
    const locale = localeOf(tag.slice(0, 2).toLowerCase());
    if (locale) return locale;
  }
  return fallback;
}

export function rememberLanguage(locale: Locale): void {
  remember('language', locale);
}

/** Puts values in the `{places}` of a text. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
