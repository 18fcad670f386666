import type { Alert, CrisisAlert } from '../../contract/alert.ts';
import type { PresenceEntry } from '../../contract/user.ts';
import type { Connection } from '../shared/connection.ts';
import type { ConsoleEvent, ConsoleState } from '../shared/console-state.ts';
import type { Store } from '../shared/store.ts';
import { isOldNews } from './alarm-rules.ts';
import type { OpenConversation } from './open-conversation.ts';

interface DeskEventsOptions {
  console: Store<ConsoleState, ConsoleEvent>;
  /** An alert was told that this console did not know as it is. */
  onAlert: (alert: CrisisAlert) => void;
  onAlertChanged: (alert: Alert) => void;
  onPresence: (monitors: readonly PresenceEntry[]) => void;
  /** The conversation in front of the monitor, if it is this one. */
  openOne: (id: number) => Pick<OpenConversation, 'conversation' | 'personTypes'> | undefined;
  /** A conversation is named that nobody read yet. */
  onUnknown: (id: number) => void;
  onExpiring: () => void;
  onLoginEnded: () => void;
  /** The person erased it: nothing of it stays in front of anybody. */
  onErased: (id: number) => void;
}

/** Turns what comes over the socket into events of the state. */
export function bindDeskEvents(connection: Pick<Connection, 'listen'>, options: DeskEventsOptions): void {
  const { console, openOne, onUnknown, onExpiring, onLoginEnded, onErased } = options;
  /** Of those that are told once more: the last joining said so just before. */
  let acknowledged: ReadonlySet<string> = new Set();
  /** Erased, but for their alerts: there is nothing to read. */
  let erased: ReadonlySet<number> = new Set();
  connection.listen({
    joined_monitor: ({ open_alerts }) => {
      const taken = open_alerts.filter(({ status }) => status === 'acknowledged');
      acknowledged = new Set(taken.map(({ alert_id }) => alert_id));
      erased = new Set(open_alerts.filter((one) => one.erased_at).map((one) => one.conversation_id));
    },
    crisis_alert: (alert) => {
      const { alert_id: id, conversation_id: about } = alert;
      // Heard first: nothing that follows may keep it silent.
      if (!isOldNews(alert, console.get().alerts.get(id), acknowledged.has(id))) options.onAlert(alert);
      console.dispatch({ type: 'alert_raised', alert });
      if (!console.get().conversations.has(about) && !erased.has(about)) onUnknown(about);
    },
    alert_updated: (alert) => {
      console.dispatch({ type: 'alert_changed', alert });
      options.onAlertChanged(alert);
    },
    conversation_updated: (summary) => {
      console.dispatch({ type: 'conversation_changed', summary });
      if (summary.erased_at) onErased(summary.id);
      else openOne(summary.id)?.conversation.dispatch({ type: 'summary_changed', summary });
    },
    new_message: ({ message, reply_id: replyId }) => {
      console.dispatch({ type: 'message_came', message });
      openOne(message.conversation_id)?.conversation.dispatch({ type: 'message_came', message, replyId });
    },
    message_delta: ({ conversation_id, reply_id: replyId, seq, delta, guided }) => {
      openOne(conversation_id)?.conversation.dispatch({ type: 'delta_came', replyId, seq, delta, guided });
    },
    message_updated: ({ conversation_id, message_id: id, flagged, risk_level: riskLevel }) => {
      openOne(conversation_id)?.conversation.dispatch({ type: 'message_assessed', id, flagged, riskLevel });
    },
    monitor_joined: ({ conversation_id, monitor_id: holder, system_message: message }) => {
      openOne(conversation_id)?.conversation.dispatch({ type: 'hands_changed', holder, message });
    },
    monitor_left: ({ conversation_id, system_message: message }) => {
      openOne(conversation_id)?.conversation.dispatch({ type: 'hands_changed', holder: null, message });
    },
    user_typing: ({ conversation_id, user }) => {
      if (user === 'user') openOne(conversation_id)?.personTypes();
    },
    user_disconnected: ({ conversation_id: id }) => {
      console.dispatch({ type: 'person_left', id });
      const open = openOne(id)?.conversation;
      const summary = open?.get().summary;
      if (summary)
        open?.dispatch({ type: 'summary_changed', summary: { ...summary, user_connected: false } });
    },
    presence: ({ monitors }) => {
      console.dispatch({ type: 'presence_changed', monitors });
      options.onPresence(monitors);
    },
    token_expiring: onExpiring,
    error: ({ code }) => {
      if (code === 'unauthenticated') onLoginEnded();
    },
  });
}
