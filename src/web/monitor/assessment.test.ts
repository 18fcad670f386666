import { describe, expect, test } from 'vitest';
import type { Message } from '../../contract/conversation.ts';
import type { RiskLevel, Sender } from '../../contract/vocabulary.ts';
import { assessmentOf, isStale, replyOutcome, standingLevel } from './assessment.ts';
import { riskChanges, riskSteps } from './risk-steps.ts';

interface Given {
  sender?: Sender;
  level?: RiskLevel | null;
  extra?: Message['extra_data'];
  verdict?: RiskLevel;
}

function message({ sender = 'user', level = 'high', extra = null, verdict }: Given): Message {
  return {
    id: 1,
    conversation_id: 1,
    sender,
    text: 'yes',
    created_at: '2030-01-01T00:00:00.000Z',
    session_id: null,
    client_message_id: null,
    flagged: true,
    risk_level: level,
    escalation_level: null,
    notified: null,
    intervention_timestamp: null,
    extra_data: extra,
    ...(verdict
      ? { review: { risk_level: verdict, comment: null, reviewed_by: 'ana', reviewed_at: '2030-01-01' } }
      : {}),
  };
}
const analysed = (level: RiskLevel, more: Record<string, unknown> = {}) => ({
  crisis_analysis: { risk_level: level, ...more },
});

describe('what the screening said', () => {
  test.each([
    [0.9, 'high'],
    [0.5, 'fair'],
    [0.3, 'low'],
    ['x', undefined],
  ])('with confidence %j is sure: %j', (confidence, sureness) => {
    expect(assessmentOf(message({ extra: analysed('high', { confidence }) })).sureness).toBe(sureness);
  });

  test('keeps the detector’s level beside a verdict', () => {
    const judged = message({ level: 'low', extra: analysed('critical'), verdict: 'low' });
    expect(assessmentOf(judged).detected).toBe('critical');
    expect(standingLevel(judged)).toBe('low');
  });

  test('of a reply is what became of it', () => {
    const reply = message({ sender: 'ai', level: null, extra: { reply_outcome: 'blocked' } });
    expect(replyOutcome(reply)).toBe('blocked');
    expect(replyOutcome(message({}))).toBeUndefined();
  });
});

describe('a level that changed without its reason', () => {
  test.each<[string, Given, boolean]>([
    ['as the detector left it', { level: 'high', extra: analysed('high') }, false],
    ['changed from outside', { level: 'low', extra: analysed('high') }, true],
    ['with the verdict that changed it', { level: 'low', extra: analysed('high'), verdict: 'low' }, false],
    ['with an older verdict', { level: 'none', extra: analysed('high'), verdict: 'low' }, true],
    ['never screened', { level: null }, false],
  ])('%s', (_, given, stale) => expect(isStale(message(given))).toBe(stale));
});

describe('risk over the conversation', () => {
  test('is the level of the person’s words, and where it changes', () => {
    const levels: Given[] = [
      { level: 'none' },
      { sender: 'ai', level: null },
      { level: 'high' },
      { level: 'high', verdict: 'high' },
      { level: 'critical', verdict: 'medium' },
    ];
    const steps = riskSteps(levels.map(message));
    expect(steps.map(({ level }) => level)).toEqual(['none', 'high', 'high', 'medium']);
    expect(riskChanges(steps).map(({ level }) => level)).toEqual(['none', 'high', 'medium']);
  });
});
