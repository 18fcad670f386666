// What is kept for when there is no connection, and nothing else: the page itself, the help page in each language,
// and the numbers. No answer with a message in it ever enters a cache.
import { locales, type Locale } from '../../contract/vocabulary.ts';
import { requestLine } from '../shared/client.ts';

const [, configPath] = requestLine('GET /chat/config', {});
const shellPath = '/';
const helpPath = '/help';
/** Small files that may change under their name. */
const plainFiles = ['/help.css', '/help.js', '/icon.svg', '/manifest.webmanifest'];

/**
 * `pass`: the worker stays out of it. `asset`: named after its content, so what is kept is right for ever. `shell`:
 * the page, kept together with its assets. `fresh`: the network’s answer, and what is kept only without one.
 */
export type Rule =
  | { kind: 'pass' | 'asset' }
  | { kind: 'shell'; key: string }
  | { kind: 'fresh'; keys: readonly string[]; isKept: boolean };

interface Asked {
  method: string;
  url: URL;
  /** Where our own pages come from. */
  origin: string;
  isNavigation: boolean;
  /** The browser’s languages. */
  languages: readonly string[];
}

const helpKey = (locale: Locale): string => `${helpPath}?lang=${locale}`;

/** Whether it is one of the help pages that exist; others come from hand-made addresses and are not kept. */
const isKnownHelp = (search: string): boolean =>
  new RegExp(`^\\?lang=(${locales.join('|')})(&country=[A-Z]{2})?$`).test(search);

function helpKeys({ search, searchParams }: URL, languages: readonly string[]): string[] {
  const wanted = [searchParams.get('lang') ?? '', ...languages].map((tag) => tag.slice(0, 2).toLowerCase());
  const inOrder = [...wanted.flatMap((tag) => locales.find((locale) => locale === tag) ?? []), ...locales];
  return [...(search ? [helpPath + search] : []), ...inOrder.map(helpKey)];
}

/** What the worker does with a request. */
export function ruleFor({ method, url, origin, isNavigation, languages }: Asked): Rule {
  if (method !== 'GET' || url.origin !== origin) return { kind: 'pass' };
  const { pathname, search } = url;
  if (pathname.startsWith('/assets/')) return { kind: 'asset' };
  if (isNavigation && pathname === shellPath) return { kind: 'shell', key: shellPath };
  if (isNavigation && pathname === helpPath)
    return { kind: 'fresh', keys: helpKeys(url, languages), isKept: isKnownHelp(search) };
  if (pathname === configPath || plainFiles.includes(pathname))
    return { kind: 'fresh', keys: [pathname], isKept: true };
  return { kind: 'pass' };
}

/** What is fetched and kept as soon as the worker is there, beside the page and its assets. */
export const keptFromTheStart: readonly string[] = [...plainFiles, configPath, ...locales.map(helpKey)];

/** The addresses of the assets that a page of ours loads. */
export function assetsOf(html: string): string[] {
  const found = html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g);
  return [...new Set([...found].flatMap((match) => match[1] ?? []))];
}
