import { describe, expect, test } from 'vitest';
import { ownMessage } from '../shared/own-message.ts';
import type { AuditEntry } from './audit-words.ts';
import { withVerdicts } from './verdicts.ts';

const at = (minute: number): string => `2030-01-01T00:0${minute}:00.000Z`;
const message = (id: number) =>
  ownMessage({ conversationId: 1, id, createdAt: at(0), clientMessageId: 'c', text: 'x', sender: 'user' });
const entry = (minute: number, level: string, actor = 'ana'): AuditEntry => ({
  id: minute,
  at: at(minute),
  actor,
  action: 'message_reviewed',
  conversation_id: 1,
  details: { message_id: 7, risk_level: level, detector_level: 'high' },
});
const own = (minute: number, comment: string) => ({
  ...message(7),
  review: { risk_level: 'low' as const, comment, reviewed_by: 'ana', reviewed_at: at(minute) },
});
const verdictOf = (...given: Parameters<typeof withVerdicts>) => withVerdicts(...given)[0]?.review;

describe('the human verdict on a message', () => {
  test('is the newest that the timeline tells of', () => {
    const timeline = [entry(1, 'high'), entry(2, 'low', 'bo')];
    expect(verdictOf([message(7)], timeline)).toMatchObject({ risk_level: 'low', reviewed_by: 'bo' });
  });

  test('keeps its comment where this page knows it', () => {
    expect(verdictOf([own(1, 'sem plano')], [entry(1, 'low')])?.comment).toBe('sem plano');
  });

  test('gives way to a later one of somebody else', () => {
    expect(verdictOf([own(1, 'sem plano')], [entry(2, 'high', 'bo')])?.reviewed_by).toBe('bo');
  });

  test('stands alone for the messages it is about', () => {
    const messages = [message(8)];
    expect(withVerdicts(messages, [entry(1, 'high')])[0]).toBe(messages[0]);
    expect(withVerdicts(messages, [])).toBe(messages);
  });
});
