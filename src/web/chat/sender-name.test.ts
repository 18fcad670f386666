import { describe, expect, test } from 'vitest';
import { locales, teamName } from '../../contract/vocabulary.ts';
import { isHere, isTyping, nameOf } from './sender-name.ts';
import { chatTexts } from './texts.ts';

describe.each(locales)('who speaks, %s', (locale) => {
  const texts = chatTexts[locale];

  test('is the AI only where a model made the words', () => {
    expect(nameOf({ sender: 'ai' }, texts)).toBe(texts.fromAi);
    expect(nameOf({ sender: 'ai', guided: true }, texts)).toBe(texts.fromGuided);
    expect(texts.fromGuided).not.toMatch(/\b(IA|AI)\b/);
  });

  test('is a person of the team where a monitor has no name for people, in whatever language that is said', () => {
    for (const name of Object.values(teamName)) {
      expect(isHere(texts, name)).toBe(texts.withSomeone);
      expect(isTyping(texts, name)).toContain(texts.someone);
    }
    expect(isHere(texts, 'Ana')).toContain('Ana');
    expect(isTyping(texts, 'Ana')).toContain('Ana');
  });
});
