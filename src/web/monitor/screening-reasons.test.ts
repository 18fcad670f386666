import { describe, expect, it } from 'vitest';
import type { Message } from '../../contract/conversation.ts';
import { monitorTexts } from './texts.ts';
import { screeningReasons } from './screening-reasons.ts';

const texts = monitorTexts.en;

function reasonsOf(crisis_analysis: unknown): string[] {
  const message: Message = {
    id: 1,
    conversation_id: 1,
    sender: 'user',
    text: 'yes',
    created_at: '2030-01-01T00:00:00.000Z',
    session_id: null,
    client_message_id: null,
    flagged: true,
    risk_level: 'high',
    escalation_level: null,
    notified: null,
    intervention_timestamp: null,
    extra_data: { crisis_analysis },
  };
  return screeningReasons(texts, message);
}

describe('the reasons of a level', () => {
  it('are the person’s words, the conversation and the second look, in this order', () => {
    const reasons = reasonsOf({
      keywords_found: ['want to die', 'tonight'],
      analysis_details: {
        rules: ['plan_and_time', 'answered'],
        second_opinion: { level: 'high', reason: 'says goodbye' },
      },
    });
    expect(reasons).toEqual([
      '“want to die”, “tonight”',
      texts.contextRules['answered'],
      expect.stringContaining('says goodbye'),
    ]);
  });

  it('show the person’s words in the order in which they were written', () => {
    expect(reasonsOf({ keywords_found: ['want \u202eto die'] })).toEqual(['“want \u200bto die”']);
  });

  it.each([undefined, null, 'x', { keywords_found: 'x' }, { keywords_found: [1], analysis_details: null }])(
    'are none where nothing is known: %j',
    (analysis) => {
      expect(reasonsOf(analysis)).toEqual([]);
    },
  );
});
