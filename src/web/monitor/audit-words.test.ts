import { describe, expect, test } from 'vitest';
import { locales } from '../../contract/vocabulary.ts';
import { auditWords } from './audit-words.ts';
import { monitorTexts } from './texts.ts';

const entry = (action: string, details: Record<string, unknown> = {}, actor: string | null = 'ana') => ({
  id: 1,
  at: '2030-01-01T00:00:00.000Z',
  actor,
  action,
  conversation_id: 1,
  details,
});
const words = (...given: Parameters<typeof entry>): string =>
  auditWords({ texts: monitorTexts.en, nameOf: (name) => name.toUpperCase() }, entry(...given));

describe('an entry of the timeline', () => {
  test.each<[Parameters<typeof entry>, string]>([
    [['control_taken'], 'ANA took control'],
    [['control_taken', { forced: true, from: 'bo' }], 'ANA took control from BO'],
    [['conversation_resolved', { outcome: 'supported' }], 'ANA resolved it: Supported'],
    [
      ['message_reviewed', { risk_level: 'low', detector_level: 'high' }],
      'ANA judged a message: Low (detector: High)',
    ],
    [['human_requested', {}, null], 'The person asked for somebody'],
    [
      ['control_lapsed', { reason: 'silent', from: 'bo' }, null],
      'The AI took over from BO: no answer for long',
    ],
    [
      ['text_withheld', { message_id: 7 }, null],
      'A text was withheld from the AI: it could not be anonymized',
    ],
    [['something_new'], 'something_new'],
  ])('%j reads “%s”', (given, sentence) => expect(words(...given)).toBe(sentence));

  test.each(locales)('has words for the same actions in %s', (locale) => {
    const actions = Object.keys(monitorTexts.pt.room.audit);
    expect(Object.keys(monitorTexts[locale].room.audit)).toEqual(actions);
    expect(Object.keys(monitorTexts[locale].admin.replyOutcomes)).toEqual(
      Object.keys(monitorTexts.pt.admin.replyOutcomes),
    );
  });
});
