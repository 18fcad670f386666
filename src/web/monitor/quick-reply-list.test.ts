import { describe, expect, test } from 'vitest';
import { findReplies, insertReply, type QuickReply } from './quick-reply-list.ts';

const reply = (id: number, title: string, text: string, locale: 'pt' | 'en' = 'pt'): QuickReply => ({
  id,
  title,
  text,
  locale,
  shared: false,
});
const replies = [
  reply(1, 'Saudação', 'Oi. Estou aqui com você.'),
  reply(2, 'Respirar', 'Vamos respirar juntos, com saudação ao dia?'),
  reply(3, 'Greeting', 'Hi. I am here with you.', 'en'),
];
const found = (query: string, locale: 'pt' | 'en' = 'pt'): number[] =>
  findReplies(replies, { query, locale }).map(({ id }) => id);

describe('quick replies', () => {
  test('are those of the language', () => {
    expect(found('')).toEqual([1, 2]);
    expect(found('', 'en')).toEqual([3]);
  });

  test('are found without accents and case, by title first', () => {
    expect(found('SAUDACAO')).toEqual([1, 2]);
    expect(found('respirar juntos')).toEqual([2]);
    expect(found('nada disso')).toEqual([]);
  });
});

describe('a reply put into the draft', () => {
  test.each([
    ['', 0, 'Oi.', 'Oi.', 3],
    ['Ana', 3, 'Oi.', 'Ana Oi.', 7],
    ['Ana, fique.', 4, 'Oi.', 'Ana, Oi. fique.', 8],
  ])('%j at %i with %j is %j', (draft, at, text, together, cursor) => {
    expect(insertReply(draft, at, text)).toEqual({ draft: together, cursor });
  });
});
