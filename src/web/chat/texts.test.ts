import { describe, expect, test } from 'vitest';
import { disclosure, guidedDisclosure } from '../../contract/disclosure.ts';
import { locales, type Locale } from '../../contract/vocabulary.ts';
import { chatTexts } from './texts.ts';

/** Every string in it, however deep. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** The software’s words, and those that frighten. */
const unwanted: Readonly<Record<Locale, RegExp>> = {
  pt: /usuári|monitor|crise|sistema|risco|suicíd/iu,
  en: /\buser\b|monitor|crisis|system|\brisk|suicid/iu,
  es: /usuari|monitor|crisis|sistema|riesgo|suicid/iu,
};

describe.each(locales)('what a person reads, %s', (locale) => {
  const told = [...Object.values(disclosure), guidedDisclosure].map((text) => text[locale]);
  const all = [...stringsOf(chatTexts[locale]), ...told];

  test('calls nobody a user and nothing a crisis or a risk', () => {
    expect(all.filter((text) => unwanted[locale].test(text))).toEqual([]);
  });

  test('shouts nothing and shows no emoji', () => {
    expect(all.filter((text) => /[!¡]|\p{Extended_Pictographic}/u.test(text))).toEqual([]);
  });

  test('fills the same places as in the first language', () => {
    const places = (of: Locale) => stringsOf(chatTexts[of]).map((text) => text.match(/\{\w+\}/gu) ?? []);
    expect(places(locale)).toEqual(places('pt'));
  });
});
