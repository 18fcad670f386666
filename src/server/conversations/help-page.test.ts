import { describe, expect, test } from 'vitest';
import type { CrisisLine } from '../../contract/crisis-lines.ts';
import { loadCrisisLines } from './crisis-lines.ts';
import { renderHelpPage } from './help-page.ts';

const lines = loadCrisisLines();
const config = {
  defaultLocale: 'pt',
  defaultCountry: 'BR',
  quickExitUrl: 'https://www.wikipedia.org/',
} as const;
const render = (language?: string, country?: string) => renderHelpPage(lines, config, language, country);
const languageOf = (html: string) => /<html lang="([^"]+)"/.exec(html)?.[1];
const dialled = (html: string) => [...html.matchAll(/href="tel:([^"]+)"/g)].map((match) => match[1]);

describe('the help page', () => {
  test('shows every number of the country as a link, emergency numbers first', () => {
    const expected = lines.linesFor('BR').flatMap((line) => line.tel ?? []);
    const shown = dialled(render());
    expect([...shown].sort()).toEqual([...expected].sort());
    expect(shown.slice(0, 2)).toEqual(['192', '190']);
    expect(shown).toContain('188');
  });

  test.each(lines.countries)('has a number to dial for %s', (country) => {
    const shown = dialled(render('en', country.toLowerCase()));
    expect(shown).toEqual(expect.arrayContaining(lines.linesFor(country).flatMap((line) => line.tel ?? [])));
    expect(shown.length).toBeGreaterThan(0);
  });

  test.each([
    ['es', 'es'],
    ['en-GB,en;q=0.9', 'en'],
    ['fr-FR,fr;q=0.9,es;q=0.5,en;q=0.7', 'en'],
    ['en;q=0, es', 'es'],
    ['fr', 'pt-BR'],
    ['', 'pt-BR'],
    [undefined, 'pt-BR'],
  ])('for the language %s speaks %s', (wanted, spoken) => expect(languageOf(render(wanted))).toBe(spoken));

  test('falls back to the default country for one without lines', () => {
    expect(dialled(render('pt', 'ZZ'))).toEqual(dialled(render('pt', 'BR')));
    expect(dialled(render('pt', '"><script>'))).toEqual(dialled(render('pt', 'BR')));
  });

  test('holds no script within it, no style of its own and no unknown words of the caller', () => {
    const html = render('<script>alert(1)</script>', '"><img src=x>');
    expect(html.match(/<script[^>]*>[^<]*/g)).toEqual(['<script src="/help.js" defer>']);
    expect(html).not.toMatch(/<style|style=|<img|onerror|alert\(1\)/);
  });

  test('names the country, tells nothing in its title, and has a way out that needs no script', () => {
    const html = render('pt', 'ES');
    expect(html).toContain('Ajuda agora · Espanha</h1>');
    expect(html).toContain('<title>Checkpoint</title>');
    expect(html).toContain('href="https://www.wikipedia.org/">Sair rápido</a>');
    const own = renderHelpPage(lines, { ...config, quickExitUrl: 'https://example.org/news' }, 'en', 'US');
    expect(own).toContain('href="https://example.org/news">Quick exit</a>');
  });

  test('says in words when the numbers were checked', () => {
    const { datetime, words } =
      /<time datetime="(?<datetime>[\d-]+)">(?<words>[^<]+)</.exec(render('en', 'US'))?.groups ?? {};
    const month = new Date(datetime ?? '').toLocaleString('en', { month: 'long', timeZone: 'UTC' });
    expect(words).toContain(month);
  });

  test('shows what an operator wrote as text', () => {
    const line: CrisisLine = {
      country: 'BR',
      name: '<b>Line</b> & "Co"',
      text: '741741',
      text_keyword: 'OI & "X"',
      hours: '<i>',
      languages: ['pt'],
      kind: 'crisis',
      source: 'example.org',
      checked_at: '2026-11-01',
      verified: true,
    };
    const html = renderHelpPage({ countries: ['BR'], linesFor: () => [line] }, config, 'pt', 'BR');
    expect(html).toContain('&lt;b&gt;Line&lt;/b&gt; &amp; &quot;Co&quot;');
    expect(html).toContain('href="sms:741741?body=OI%20%26%20%22X%22"');
    expect(html).not.toMatch(/<b>|<i>/);
    expect(html).toContain('Em perigo agora, ligue para o número de emergência de onde você está.');
  });
});
