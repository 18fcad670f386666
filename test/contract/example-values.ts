import type { Alert } from '../../src/contract/alert.ts';
import type { CrisisAnalysis } from '../../src/contract/analysis.ts';
import type { Conversation, Message } from '../../src/contract/conversation.ts';
import type { CrisisLine } from '../../src/contract/crisis-lines.ts';
import type { Login, PresenceEntry, User } from '../../src/contract/user.ts';

// Values of the wire that the examples are put together from.

export const time = '2026-03-01T12:00:00.000Z';
export const conversationId = 8_765_432_109_876_543;
export const alertId = '0195f0a0-7c00-7000-8000-000000000001';

export const line: CrisisLine = {
  country: 'BR',
  name: 'CVV',
  number: '188',
  tel: '188',
  hours: '24/7',
  languages: ['pt'],
  kind: 'crisis',
  free: true,
  source: 'https://cvv.org.br',
  checked_at: '2026-01-15',
  verified: true,
};

export const message: Message = {
  id: 7,
  conversation_id: conversationId,
  sender: 'user',
  text: 'Não sei mais o que fazer. 🙏🏽 שלום',
  created_at: time,
  session_id: null,
  client_message_id: 'c-1',
  flagged: true,
  risk_level: 'high',
  escalation_level: 'high',
  notified: time,
  intervention_timestamp: null,
  extra_data: { channel: { name: 'bridge' } },
  notice: { kind: 'crisis_help', resources: [line] },
  review: { risk_level: 'medium', comment: null, reviewed_by: 'ana', reviewed_at: time },
};

export const conversation: Conversation = {
  id: conversationId,
  title: 'Conversa',
  mode: 'monitor',
  active: true,
  status: 'escalated',
  risk_level: 'high',
  user_connected: true,
  assigned_to: 'ana',
  locale: 'pt',
  country: 'BR',
  last_activity: time,
  created_at: time,
  updated_at: time,
  messages: [message],
};

export const analysis: CrisisAnalysis = {
  risk_level: 'critical',
  confidence: 0.93,
  keywords_found: ['não quero mais viver'],
  requires_human: true,
  emergency_contact: true,
  analysis_details: { version: 1, guards: [] },
};

export const alert: Alert = {
  alert_id: alertId,
  kind: 'crisis',
  conversation_id: conversationId,
  message_id: 7,
  status: 'acknowledged',
  risk_level: 'critical',
  created_at: time,
  acknowledged_by: 'ana',
  acknowledged_at: time,
  resolved_by: null,
  resolved_at: null,
  escalation_step: 1,
  message_ids: [7],
  messages_count: 1,
};

export const user: User = {
  id: 1,
  username: 'ana',
  display_name: 'Ana',
  role: 'admin',
  disabled: false,
  created_at: time,
};

export const login: Login = {
  access_token: 'a.b.c',
  token_type: 'bearer',
  expires_in: 43_200,
  user,
};

export const presenceEntry: PresenceEntry = {
  monitor_id: 'ana',
  display_name: 'Ana',
  since: time,
  viewing: conversationId,
};
