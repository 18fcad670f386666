import { expect, test } from 'vitest';
import { locales } from '../../contract/vocabulary.ts';
import { heldBy, whoAnswers, whoHasUnseen, whyReadOnly, type Hold } from './hold-words.ts';
import { monitorTexts } from './texts.ts';

const texts = monitorTexts.en;
const free: Hold = { by: 'nobody', name: '', status: 'active', voice: 'ai', isAnswering: false };

test('who answers is said as it is, also where nobody will', () => {
  expect(whoAnswers(texts, { ...free, by: 'mine' })).toBe('With you');
  expect(whoAnswers(texts, { ...free, by: 'another', name: 'Ana' })).toContain('Ana');
  expect(whoAnswers(texts, free)).toBe('The AI answers');
  expect(whoAnswers(texts, { ...free, status: 'escalated' })).toBe('The AI answers');
  expect(whoAnswers(texts, { ...free, status: 'resolved' })).toBe('Automatic replies if they come back');
  expect(whoAnswers(texts, { ...free, status: 'closed' })).toBe('No automatic replies');
});

test('an AI is told of only where one is known to answer', () => {
  for (const one of locales) {
    const { withAi, withAutomatic } = monitorTexts[one];
    expect(whoAnswers(monitorTexts[one], free)).toBe(withAi);
    for (const voice of ['guided', undefined] as const)
      expect(whoAnswers(monitorTexts[one], { ...free, voice })).toBe(withAutomatic);
  }
});

test('an alert that nobody has seen names who holds the conversation all the same', () => {
  const words = (holder: string | null) =>
    whoHasUnseen(texts, { by: heldBy(holder, 'ana'), name: holder === 'bia' ? 'Bia' : '' });
  expect(words(null)).toBe('nobody has it');
  expect(words('ana')).toBe('With you, not seen yet');
  expect(words('bia')).toBe('Bia is handling this, not seen yet');
});

test('nothing is said of who answers before it is known', () => {
  expect(whoAnswers(texts, { ...free, status: undefined })).toBe('');
  expect(whyReadOnly(texts, { ...free, status: undefined })).toBe('Loading…');
});

test('where there is no field to write in, what would bring one is said', () => {
  const hints = [
    whyReadOnly(texts, { ...free, by: 'another', name: 'Ana', status: 'closed' }),
    whyReadOnly(texts, { ...free, status: 'closed' }),
    whyReadOnly(texts, { ...free, status: 'resolved' }),
    whyReadOnly(texts, { ...free, isAnswering: true }),
    whyReadOnly(texts, free),
  ];
  expect(hints[0]).toContain('Ana is attending');
  expect(hints[1]).toContain('Closed for abuse');
  expect(hints[2]).toContain('If the person writes again');
  expect(hints[3]).toContain('taking control interrupts it');
  expect(hints[4]).toContain('Take control to reply.');
});
