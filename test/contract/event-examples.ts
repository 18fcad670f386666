import type {
  AcknowledgementFields,
  ClientEventName,
  ClientPayload,
  ServerEventName,
  ServerPayload,
} from '../../src/contract/events.ts';
import {
  alert,
  alertId,
  analysis,
  conversation,
  conversationId,
  message,
  presenceEntry,
  time,
} from './example-values.ts';

const conversation_id = conversationId;
const room = { conversation_id };
const changeOfHands = { ...room, monitor_id: 'ana', message: 'Ana is here now.', system_message: message };
const { messages: _messages, ...summary } = conversation;

/** One valid and one invalid example of every event a client may send; none may be missing. */
export const clientEventExamples: {
  [E in ClientEventName]: {
    valid: ClientPayload<E>;
    acknowledgement: AcknowledgementFields<E>;
    invalid: unknown;
  };
} = {
  join_conversation: {
    valid: { ...room, user_type: 'user', token: null, after: 0 },
    acknowledgement: { ...room, missed: [message], more: false },
    invalid: { conversation_id: '12' },
  },
  leave_conversation: { valid: room, acknowledgement: {}, invalid: { conversation_id: 0 } },
  join_monitor: {
    valid: { monitor_id: 'ana', token: 'a.b.c' },
    acknowledgement: { monitor_id: 'ana', open_alerts: [alert] },
    invalid: { monitor_id: '' },
  },
  send_message: {
    valid: { ...room, message: 'Oi', sender: 'user', session_id: null, client_message_id: 'c-1' },
    acknowledgement: { message_id: 7, created_at: time },
    invalid: { ...room, message: 'Oi', sender: 'ai' },
  },
  typing: { valid: { ...room, user: 'anything' }, acknowledgement: {}, invalid: [] },
  viewing: { valid: { conversation_id: null }, acknowledgement: {}, invalid: {} },
  heartbeat: { valid: { ...room, session_id: 's' }, acknowledgement: {}, invalid: { conversation_id: 1.5 } },
  stop_reply: { valid: room, acknowledgement: {}, invalid: null },
  acknowledge_alert: {
    valid: { alert_id: alertId, seen: 1 },
    acknowledgement: { alert },
    invalid: { alert_id: alertId, seen: -1 },
  },
};

/** One valid and one invalid example of every event that the server sends; none may be missing. */
export const serverEventExamples: {
  [E in ServerEventName]: { valid: ServerPayload<E>; invalid: unknown };
} = {
  connected: { valid: { status: 'success' }, invalid: { status: 'ok' } },
  joined_conversation: { valid: { ...room, missed: [], more: false }, invalid: { ...room, missed: [] } },
  joined_monitor: {
    valid: { monitor_id: 'ana', open_alerts: [alert] },
    invalid: { monitor_id: 'ana', open_alerts: [{}] },
  },
  new_message: { valid: { ...room, message, reply_id: 'r1' }, invalid: { ...room, message: 'Oi' } },
  message_delta: {
    valid: { ...room, reply_id: 'r1', seq: 0, delta: 'O' },
    invalid: { ...room, reply_id: 'r1', delta: 'O' },
  },
  message_updated: {
    valid: { ...room, message_id: 7, flagged: true, risk_level: 'high' },
    invalid: { ...room, message_id: 7, flagged: true, risk_level: null },
  },
  crisis_alert: {
    valid: {
      ...room,
      alert_id: alertId,
      kind: 'human_requested',
      message_id: null,
      analysis,
      message: '',
      timestamp: time,
      escalation_step: 0,
      replayed: true,
    },
    invalid: { ...room, alert_id: alertId, kind: 'crisis' },
  },
  alert_updated: { valid: alert, invalid: { ...alert, status: 'gone' } },
  monitor_joined: { valid: changeOfHands, invalid: { ...changeOfHands, system_message: null } },
  monitor_left: { valid: changeOfHands, invalid: { ...changeOfHands, monitor_id: 1 } },
  conversation_escalated: {
    valid: { ...room, monitor_id: 'ana', message: 'A human was called.', reason: 'Alone tonight' },
    invalid: { ...room, message: 'A human was called.' },
  },
  request_seen: { valid: room, invalid: {} },
  conversation_updated: { valid: summary, invalid: { ...summary, status: 'open' } },
  availability: { valid: { monitors_online: false }, invalid: { monitors_online: null } },
  user_typing: { valid: { ...room, user: 'user' }, invalid: { ...room, user: 'ai' } },
  user_disconnected: { valid: { ...room, timestamp: time }, invalid: { ...room, timestamp: 'now' } },
  presence: { valid: { monitors: [presenceEntry] }, invalid: { monitors: ['ana'] } },
  token_expiring: { valid: { expires_at: time }, invalid: { expires_at: 1_772_366_400 } },
  error: {
    valid: {
      code: 'rate_limited',
      message: 'Too fast.',
      event: 'send_message',
      retry_after_ms: 900,
      conversation_id: 7,
    },
    invalid: { code: 'teapot', message: 'Too fast.', event: 'send_message' },
  },
};
