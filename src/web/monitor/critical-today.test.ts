import { describe, expect, test } from 'vitest';
import type { Alert } from '../../contract/alert.ts';
import { applyAlertHistory, countCritical, isPauseDue, noAlertHistory } from './critical-today.ts';

const now = Date.parse('2026-11-25T12:00:00');
const today = new Date(now - 3_600_000).toISOString();
const yesterday = new Date(now - 86_400_000).toISOString();

function alert(id: string, extra: Partial<Alert> = {}): Alert {
  return {
    alert_id: id,
    kind: 'crisis',
    conversation_id: 1,
    message_id: 10,
    status: 'resolved',
    risk_level: 'critical',
    created_at: today,
    acknowledged_by: 'ana',
    acknowledged_at: today,
    resolved_by: 'ana',
    resolved_at: today,
    escalation_step: 0,
    message_ids: [10],
    messages_count: 1,
    ...extra,
  };
}
const known = (...alerts: Alert[]) => applyAlertHistory(noAlertHistory, { type: 'known', alerts });
const counted = (state = noAlertHistory) => countCritical(state, { username: 'ana', now });

describe('the critical conversations of today', () => {
  test('are counted by conversation, for the team and for oneself', () => {
    const state = known(
      alert('a'),
      alert('b'),
      alert('c', { conversation_id: 2, acknowledged_by: 'bia' }),
      alert('d', { conversation_id: 3, risk_level: 'high' }),
      alert('e', { conversation_id: 4, created_at: yesterday }),
    );
    expect(counted(state)).toEqual({ team: 2, own: 1 });
  });

  test('grow with what is told live, also when an alert turns critical', () => {
    const told = {
      alert_id: 'd',
      kind: 'crisis' as const,
      conversation_id: 3,
      message_id: 11,
      analysis: {
        risk_level: 'critical' as const,
        confidence: 1,
        keywords_found: [],
        requires_human: true,
        emergency_contact: true,
        analysis_details: {},
      },
      message: 'words',
      timestamp: today,
      escalation_step: 0,
    };
    const high = known(alert('d', { conversation_id: 3, risk_level: 'high' }));
    const state = applyAlertHistory(high, { type: 'raised', alert: told });
    expect(counted(state)).toEqual({ team: 1, own: 1 });
    const milder = { ...told, analysis: { ...told.analysis, risk_level: 'high' as const } };
    expect(counted(applyAlertHistory(state, { type: 'raised', alert: milder }))).toEqual({ team: 1, own: 1 });
  });

  test('tell when the last alert was, whatever its level and in whatever order they come', () => {
    expect(known(alert('a'), alert('b', { created_at: yesterday })).lastAt).toBe(today);
    expect(noAlertHistory.lastAt).toBeUndefined();
  });
});

test('a pause is suggested after many, and again after some more', () => {
  expect([0, 4, 5, 6].map((own) => isPauseDue(own, 0))).toEqual([false, false, true, true]);
  expect([5, 7, 8].map((own) => isPauseDue(own, 5))).toEqual([false, false, true]);
});
