import type { Conversation } from '../../contract/conversation.ts';

const at = '2026-01-01T00:00:00.000Z';

/** Any calm conversation, for tests to which only `extra` matters. */
export const someConversation = (id: number, extra: Partial<Conversation> = {}): Conversation => ({
  id,
  title: '',
  mode: 'ollama',
  active: true,
  status: 'active',
  risk_level: 'none',
  user_connected: true,
  assigned_to: null,
  locale: 'pt',
  country: 'BR',
  last_activity: at,
  created_at: at,
  updated_at: at,
  messages: [],
  ...extra,
});
