import { expect, test } from 'vitest';
import { locales } from '../../contract/vocabulary.ts';
import { textSizes } from './settings.ts';
import { monitorTexts } from './texts.ts';

test('each size of text is named as larger than the one before', () => {
  const named = locales.map((locale) =>
    textSizes.map((size) => monitorTexts[locale].desk[`textSize_${size}`]),
  );
  expect(Object.fromEntries(locales.map((locale, index) => [locale, named[index]]))).toEqual({
    pt: ['Normal', 'Grande', 'Muito grande'],
    en: ['Normal', 'Large', 'Very large'],
    es: ['Normal', 'Grande', 'Muy grande'],
  });
});
