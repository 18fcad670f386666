import { describe, expect, test } from 'vitest';
import type { CrisisAlert } from '../../contract/alert.ts';
import type { Listeners } from '../shared/connection.ts';
import { applyConsole, emptyConsole } from '../shared/console-state.ts';
import { applyConversation, emptyConversation, voiceOf } from '../shared/conversation-state.ts';
import { someAlert } from '../shared/some-alert.ts';
import { someConversation } from '../shared/some-conversation.ts';
import { createStore } from '../shared/store.ts';
import { bindDeskEvents } from './desk-events.ts';

const openId = 7;
const nothing = (): void => undefined;

/** What comes over the socket, and which conversations are read because of it. */
function scene() {
  const unknown: number[] = [];
  const console = createStore(applyConsole, emptyConsole);
  const conversation = createStore(applyConversation, emptyConversation);
  let heard: Listeners = {};
  bindDeskEvents(
    { listen: (listeners) => (heard = listeners) },
    {
      console,
      onAlert: nothing,
      onAlertChanged: nothing,
      onPresence: nothing,
      openOne: (id) => (id === openId ? { conversation, personTypes: nothing } : undefined),
      onUnknown: (id) => unknown.push(id),
      onExpiring: nothing,
      onLoginEnded: nothing,
      onErased: nothing,
    },
  );
  return { unknown, console, conversation, heard };
}

const told = (conversationId: number): CrisisAlert => ({
  alert_id: `alert-${conversationId}`,
  kind: 'crisis',
  conversation_id: conversationId,
  message_id: 10,
  analysis: {
    risk_level: 'critical',
    confidence: 1,
    keywords_found: [],
    requires_human: true,
    emergency_contact: true,
    analysis_details: {},
  },
  message: '',
  timestamp: '2026-01-01T00:00:00.000Z',
  escalation_step: 0,
});

test('a growing reply of built-in words is known to be no model’s', () => {
  const { conversation, heard } = scene();
  const delta = { conversation_id: openId, reply_id: 'r1', seq: 0, delta: 'Oi', guided: true };
  heard.message_delta?.(delta);
  expect(conversation.get().reply).toMatchObject({ text: 'Oi', guided: true });
  expect(voiceOf(conversation.get())).toBe('guided');
});

describe('the conversation that an alert names is read', () => {
  test('when nobody read it yet', () => {
    const { unknown, console, heard } = scene();
    console.dispatch({ type: 'listed', conversations: [someConversation(1)] });
    for (const id of [1, 2]) heard.crisis_alert?.(told(id));
    expect(unknown).toEqual([2]);
  });

  test('unless only the alert is left of it', () => {
    const { unknown, heard } = scene();
    const open_alerts = [someAlert(1, { erased_at: '2026-01-01T00:01:00.000Z' }), someAlert(2)];
    heard.joined_monitor?.({ monitor_id: 'ana', open_alerts });
    for (const id of [1, 2]) heard.crisis_alert?.({ ...told(id), replayed: true });
    expect(unknown).toEqual([2]);
  });
});
