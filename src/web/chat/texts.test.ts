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

/** Beside a plain word a bare “larger” reads as more than that, and “middle” as less than normal. */
const textSizes: Readonly<Record<Locale, readonly string[]>> = {
  pt: ['Um pouco maior', 'Grande', 'Muito grande'],
  en: ['A bit larger', 'Large', 'Very large'],
  es: ['Un poco mayor', 'Grande', 'Muy grande'],
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

  test('names each size of text as larger than the one before', () => {
    const [normal, ...larger] = chatTexts[locale].textSizes;
    expect(normal).toBe('Normal');
    expect(larger).toEqual(textSizes[locale]);
  });

  test('fills the same places as in the first language', () => {
    const places = (of: Locale) => stringsOf(chatTexts[of]).map((text) => text.match(/\{\w+\}/gu) ?? []);
    expect(places(locale)).toEqual(places('pt'));
  });
});
