// The page that must work when nothing else does: no database, one stylesheet, and no JavaScript but for what the way
// out forgets. Whoever is in danger finds the number to dial first.
import type { CrisisLine } from '../../contract/crisis-lines.ts';
import { locales, type Locale } from '../../contract/vocabulary.ts';
import { fixedTexts } from '../../core/guided/fixed-texts.ts';
import type { Config } from '../platform/config.ts';
import type { CrisisLines } from './crisis-lines.ts';
import { chooseLocale, escapeHtml, htmlPage, languageTagOf } from './html-page.ts';

interface HelpWords {
  name: string;
  title: string;
  danger: string;
  listen: string;
  call: string;
  text: string;
  /** Where the line wants a word to begin with. */
  textWord: string;
  website: string;
  breatheTitle: string;
  breathe: readonly string[];
  countries: string;
  languages: string;
  checked: string;
  back: string;
  exit: string;
}

const words: Readonly<Record<Locale, HelpWords>> = {
  pt: {
    name: 'Português',
    title: 'Ajuda agora',
    danger: 'Estou em perigo agora',
    listen: 'Quem escuta agora',
    call: 'Ligar para o {number}',
    text: 'Enviar SMS para o {number}',
    textWord: 'Enviar {word} por SMS para o {number}',
    website: 'Abrir o site',
    breatheTitle: 'Dois minutos para respirar',
    breathe: [
      'Apoie os pés no chão e solte os ombros.',
      'Inspire contando até quatro, segure contando até dois, solte o ar contando até seis.',
      'Diga para si cinco coisas que você vê, quatro que sente na pele, três que ouve.',
      'Repita até o corpo ficar um pouco mais calmo.',
    ],
    countries: 'Outro país',
    languages: 'Idioma',
    checked: 'Números conferidos em',
    back: 'Voltar à conversa',
    exit: 'Sair rápido',
  },
  en: {
    name: 'English',
    title: 'Help now',
    danger: 'I am in danger now',
    listen: 'Who listens now',
    call: 'Call {number}',
    text: 'Text {number}',
    textWord: 'Text {word} to {number}',
    website: 'Open the website',
    breatheTitle: 'Two minutes to breathe',
    breathe: [
      'Put your feet on the floor and let your shoulders drop.',
      'Breathe in to a count of four, hold for two, breathe out to a count of six.',
      'Notice five things you see, four you feel on your skin, three you hear.',
      'Repeat until your body is a little calmer.',
    ],
    countries: 'Another country',
    languages: 'Language',
    checked: 'Numbers checked on',
    back: 'Back to the conversation',
    exit: 'Quick exit',
  },
  es: {
    name: 'Español',
    title: 'Ayuda ahora',
    danger: 'Estoy en peligro ahora',
    listen: 'Quién escucha ahora',
    call: 'Llamar al {number}',
    text: 'Enviar SMS al {number}',
    textWord: 'Enviar {word} por SMS al {number}',
    website: 'Abrir el sitio',
    breatheTitle: 'Dos minutos para respirar',
    breathe: [
      'Apoya los pies en el suelo y suelta los hombros.',
      'Inspira contando hasta cuatro, aguanta contando hasta dos, suelta el aire contando hasta seis.',
      'Nombra en silencio cinco cosas que ves, cuatro que sientes en la piel, tres que oyes.',
      'Repite hasta que el cuerpo esté un poco más en calma.',
    ],
    countries: 'Otro país',
    languages: 'Idioma',
    checked: 'Números comprobados el',
    back: 'Volver a la conversación',
    exit: 'Salir rápido',
  },
};

/** Puts a number, and the word that is to be sent there, into a label. */
const fill = (label: string, number: string, word = ''): string =>
  label.replace('{number}', () => number).replace('{word}', () => word);

/** How to reach a line, each way as a link. */
function waysOf(line: CrisisLine, texts: HelpWords): string[] {
  const { tel, number, text, text_keyword: keyword, url } = line;
  const link = (address: string, label: string): string =>
    `<a class="way" rel="noreferrer" href="${escapeHtml(address)}">${escapeHtml(label)}</a>`;
  return [
    ...(tel ? [link(`tel:${tel}`, fill(texts.call, number ?? tel))] : []),
    ...(text
      ? [
          link(
            `sms:${text}${keyword ? `?body=${encodeURIComponent(keyword)}` : ''}`,
            fill(keyword ? texts.textWord : texts.text, text, keyword),
          ),
        ]
      : []),
    ...(url ? [link(url, texts.website)] : []),
  ];
}

function lineItem(line: CrisisLine, locale: Locale): string {
  const { allDay, free } = fixedTexts[locale];
  const hours = line.hours === '24/7' ? allDay : line.hours === 'unknown' ? undefined : line.hours;
  const about = [hours, line.free ? free : undefined, line.area].filter((part) => part !== undefined);
  return `<li><p><strong>${escapeHtml(line.name)}</strong> <span>${escapeHtml(about.join(' · '))}</span></p>
<p>${waysOf(line, words[locale]).join(' ')}</p></li>`;
}

function lineList(lines: CrisisLine[], locale: Locale): string {
  return `<ul class="lines">${lines.map((line) => lineItem(line, locale)).join('\n')}</ul>`;
}

function choices(
  label: string,
  entries: { href: string; name: string; lang?: string; here: boolean }[],
): string {
  const items = entries.map(({ href, name, lang, here }) => {
    const attributes = `${lang ? ` lang="${lang}"` : ''}${here ? ' aria-current="true"' : ''}`;
    return `<li><a href="${escapeHtml(href)}"${attributes}>${escapeHtml(name)}</a></li>`;
  });
  return `<nav aria-label="${escapeHtml(label)}"><h2>${escapeHtml(label)}</h2><ul class="choices">${items.join('')}</ul></nav>`;
}

/**
 * The crisis lines as a whole HTML page. `acceptLanguage` is a language or an Accept-Language header; a `country`
 * without lines of its own gets those of the default one.
 */
export function renderHelpPage(
  lines: Pick<CrisisLines, 'linesFor' | 'countries'>,
  config: Pick<Config, 'defaultLocale' | 'defaultCountry' | 'quickExitUrl'>,
  ...[acceptLanguage, wantedCountry]: [acceptLanguage: string | undefined, country: string | undefined]
): string {
  const locale = chooseLocale(acceptLanguage, config.defaultLocale);
  const asked = wantedCountry?.toUpperCase() ?? '';
  const country = lines.countries.includes(asked) ? asked : config.defaultCountry.toUpperCase();
  return page({
    locale,
    country,
    countries: lines.countries,
    lines: lines.linesFor(country),
    exitTo: config.quickExitUrl,
  });
}

/** A date (ISO 8601) in words; nothing for none. */
const dayOf = (date: string, tag: string): string =>
  date && new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

interface Shown {
  locale: Locale;
  country: string;
  countries: readonly string[];
  lines: CrisisLine[];
  /** Where leaving quickly goes. */
  exitTo: string;
}

function page({ locale, country, countries, lines, exitTo }: Shown): string {
  const texts = words[locale];
  const tag = languageTagOf(locale);
  const emergency = lines.filter((line) => line.kind === 'emergency');
  const listening = lines.filter((line) => line.kind === 'crisis');
  const regions = new Intl.DisplayNames([tag], { type: 'region' });
  const address = (lang: Locale, place: string): string => `/help?lang=${lang}&country=${place}`;
  const checkedAt = lines.map((line) => line.checked_at).sort()[0] ?? '';
  const danger =
    emergency.length > 0
      ? lineList(emergency, locale)
      : `<p>${escapeHtml(fixedTexts[locale].dangerNowAnywhere)}</p>`;
  const body = `<main>
<p class="ways-out"><a href="/">← ${escapeHtml(texts.back)}</a>
<a class="way exit" rel="noreferrer" href="${escapeHtml(exitTo)}">${escapeHtml(texts.exit)}</a></p>
<h1>${escapeHtml(texts.title)} · ${escapeHtml(regions.of(country) ?? country)}</h1>
<section class="danger"><h2>${escapeHtml(texts.danger)}</h2>
${danger}</section>
<section><h2>${escapeHtml(texts.listen)}</h2>
${lineList(listening, locale)}
<p class="soft">${escapeHtml(texts.checked)} <time datetime="${checkedAt}">${dayOf(checkedAt, tag)}</time></p></section>
<section><h2>${escapeHtml(texts.breatheTitle)}</h2>
<ol>${texts.breathe.map((step) => `<li>${escapeHtml(step)}</li>`).join('')}</ol></section>
${choices(
  texts.countries,
  countries.map((one) => ({
    href: address(locale, one),
    name: regions.of(one) ?? one,
    here: one === country,
  })),
)}
${choices(
  texts.languages,
  locales.map((one) => ({
    href: address(one, country),
    name: words[one].name,
    lang: languageTagOf(one),
    here: one === locale,
  })),
)}
</main>`;
  return htmlPage(locale, body, '/help.js');
}
