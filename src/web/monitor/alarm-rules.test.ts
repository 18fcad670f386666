import { describe, expect, test } from 'vitest';
import { riskLevels } from '../../contract/vocabulary.ts';
import { hear, isOldNews, toneOf, type SoundMemory } from './alarm-rules.ts';

const start = 1_000_000;
const critical = { conversationId: 1, tone: 'critical', at: start } as const;
const heard = (...[first, ...others]: Parameters<typeof hear>[1][]): boolean[] => {
  let memory: SoundMemory = new Map();
  return [first, ...others].flatMap((alert) => {
    const next = alert && hear(memory, alert);
    memory = next ?? memory;
    return alert ? [next !== undefined] : [];
  });
};

test('each level has its tone', () => {
  expect(riskLevels.map(toneOf)).toEqual(['asked', 'asked', 'asked', 'high', 'critical']);
});

describe('an alert', () => {
  test('is heard at once', () => expect(heard(critical)).toEqual([true]));
  test('of the same conversation is not heard again within a minute', () =>
    expect(heard(critical, { ...critical, at: start + 59_999 })).toEqual([true, false]));
  test('is heard again after a minute', () =>
    expect(heard(critical, { ...critical, at: start + 60_000 })).toEqual([true, true]));
  test('that got worse is heard at once', () =>
    expect(heard({ ...critical, tone: 'high' }, { ...critical, at: start + 1 })).toEqual([true, true]));
  test('that got milder is not', () =>
    expect(heard(critical, { ...critical, tone: 'asked', at: start + 1 })).toEqual([true, false]));
  test('of another conversation is heard at once', () =>
    expect(heard(critical, { ...critical, conversationId: 2 })).toEqual([true, true]));
});

describe('an alert told once more on joining', () => {
  const replayed = { alert_id: 'one', escalation_step: 1, replayed: true } as const;
  test('is old when it was known as it is', () => expect(isOldNews(replayed, replayed)).toBe(true));
  test('is old when somebody has acknowledged it, though it was not known', () =>
    expect(isOldNews(replayed, undefined, true)).toBe(true));
  test('is news when it is raised again though somebody had acknowledged it', () =>
    expect(isOldNews({ alert_id: 'one', escalation_step: 1 }, replayed, true)).toBe(false));
  test('is news when it was not known', () => expect(isOldNews(replayed, undefined)).toBe(false));
  test('is news when it was raised again meanwhile', () =>
    expect(isOldNews(replayed, { escalation_step: 0 })).toBe(false));
  test('told live is always news', () =>
    expect(isOldNews({ alert_id: 'one', escalation_step: 1 }, replayed)).toBe(false));
});
