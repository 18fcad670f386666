import type { Alert } from '../../contract/alert.ts';

/** Any critical alert of this conversation that nobody has acknowledged, for tests to which only `extra` matters. */
export const someAlert = (conversationId: number, extra: Partial<Alert> = {}): Alert => ({
  alert_id: `alert-${conversationId}`,
  kind: 'crisis',
  conversation_id: conversationId,
  message_id: 10,
  status: 'open',
  risk_level: 'critical',
  created_at: '2026-01-01T00:00:00.000Z',
  acknowledged_by: null,
  acknowledged_at: null,
  resolved_by: null,
  resolved_at: null,
  escalation_step: 0,
  message_ids: [10],
  messages_count: 1,
  ...extra,
});
