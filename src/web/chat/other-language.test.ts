import { expect, test } from 'vitest';
import { otherLanguageOf } from './other-language.ts';

const own = (text: string) => ({ sender: 'user' as const, text });
const english = own('I am not well and I do not know what to do with my days');
const portuguese = own('não estou bem e não sei o que fazer com os meus dias');

test('who writes in another language than the page is offered it', () => {
  expect(otherLanguageOf([english], 'pt')).toBe('en');
  expect(otherLanguageOf([english], 'en')).toBeUndefined();
});

test('the newest own words count, not what was answered', () => {
  expect(otherLanguageOf([english, portuguese, { ...english, sender: 'ai' }], 'pt')).toBeUndefined();
  expect(otherLanguageOf([portuguese, english], 'pt')).toBe('en');
});

test('words that could be of any language offer none', () => {
  expect(otherLanguageOf([own('ok')], 'pt')).toBeUndefined();
  expect(otherLanguageOf([], 'pt')).toBeUndefined();
});
