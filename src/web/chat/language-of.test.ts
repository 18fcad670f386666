import { expect, test } from 'vitest';
import { languageOf } from './language-of.ts';

test.each([
  ['Parece que agora é difícil ver uma saída. O que está mais pesado para você?', 'pt'],
  ['Não sei o que fazer, estou com muito medo', 'pt'],
  ['It sounds like this is a lot to carry. What is the hardest part for you?', 'en'],
  ['I’m so tired and I don’t know what to do', 'en'],
  ['Parece que ahora es difícil ver una salida. ¿Qué es lo que más te pesa?', 'es'],
  ['Hay algo en la casa que me da miedo y no sé qué hacer', 'es'],
])('%s is in %s', (text, locale) => expect(languageOf(text)).toBe(locale));

test.each(['ok', '188', '😔', 'triste', 'Ana', 'casa grande', ''])('%s could be in any', (text) =>
  expect(languageOf(text)).toBeUndefined(),
);
