import { expect, test } from 'vitest';
import { ownMessage } from '../shared/own-message.ts';
import { createNames, senderBadge, senderName, viewersOf } from './names.ts';
import { monitorTexts } from './texts.ts';

const entry = (monitor_id: string, display_name: string) => ({
  monitor_id,
  display_name,
  since: '2026-01-01T00:00:00.000Z',
  viewing: null,
});

test('whoever has left keeps the name that they had', () => {
  const namesOf = createNames({ username: 'eu', displayName: 'Eu mesma' });
  expect([...namesOf([])]).toEqual([['eu', 'Eu mesma']]);
  namesOf([entry('ana', 'Ana'), entry('bia', 'Bia')]);
  const later = namesOf([entry('bia', 'Beatriz')]);
  expect([...later]).toEqual([
    ['eu', 'Eu mesma'],
    ['ana', 'Ana'],
    ['bia', 'Beatriz'],
  ]);
  // Nothing that shows names is drawn anew for nothing.
  expect(namesOf([entry('bia', 'Beatriz')])).toBe(later);
});

test('everybody else who views a conversation is named with it', () => {
  const one = (monitor_id: string, viewing: number | null) => ({
    monitor_id,
    display_name: monitor_id.toUpperCase(),
    since: '2026-01-01T00:00:00.000Z',
    viewing,
  });
  const viewers = viewersOf([one('ana', 1), one('bia', 1), one('caio', null), one('eu', 1)], 'eu');
  expect([...viewers]).toEqual([[1, ['ANA', 'BIA']]]);
});

test('words that no model made are not said to be an AI’s', () => {
  const own = { conversationId: 1, id: 1, createdAt: '2026-01-01T00:00:00.000Z', clientMessageId: 'c1' };
  const said = { ...ownMessage({ ...own, text: 'Oi.', sender: 'user' }), sender: 'ai' } as const;
  for (const texts of Object.values(monitorTexts)) {
    expect([senderName(texts, said), senderBadge(texts, said)]).toEqual([texts.ai, texts.ai]);
    const guided = { ...said, guided: true };
    expect([senderName(texts, guided), senderBadge(texts, guided)]).toEqual([
      texts.guided,
      texts.guidedBadge,
    ]);
  }
});
