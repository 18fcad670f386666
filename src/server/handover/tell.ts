import type { Locale } from '../../contract/vocabulary.ts';
import type { Alerts } from '../alerts/alerts.ts';
import type { Conversations } from '../conversations/conversations.ts';
import { nameForPeople, presentMessage } from '../conversations/present.ts';
import { aiAnswers } from '../conversations/state-machine.ts';
import type { MessageRow } from '../db/schema.ts';
import type { Log } from '../platform/log.ts';
import { rooms, type Publish } from '../platform/publish.ts';
import type { Changed, Escalation } from './change.ts';
import type { Monitor } from './store.ts';

/** The AI’s part in a change of hands; it comes later in the house than this feature, so it is handed in. */
export interface Answers {
  /** Ends a running reply on every node, at once where it can; the epoch ends it elsewhere. */
  silence(conversationId: number): void;
  /** The AI answers what stands unanswered. */
  request(conversationId: number): void;
}

export interface TellOptions {
  alerts: Pick<Alerts, 'tell'>;
  conversations: Pick<Conversations, 'tellUpdated'>;
  publish: Publish;
  /** Publishes a stored message that no event of a change of hands carries. */
  tellMessage: (row: MessageRow) => void;
  answers: Answers;
  log: Pick<Log, 'error' | 'conversation'>;
}

/** Tells a committed change. Never throws: what is stored stands, whoever could not be told reads it. */
export type Tell = (changed: Changed) => Promise<void>;

export function createTell({ alerts, conversations, publish, tellMessage, answers, log }: TellOptions): Tell {
  /** To the person by display name and with the neutral view, to monitors by username and with theirs. */
  function tellHands(
    event: 'monitor_joined' | 'monitor_left',
    { username, displayName }: Monitor,
    { row, locale }: { row: MessageRow; locale: Locale },
  ): void {
    const conversationId = row.conversation_id;
    const common = { conversation_id: conversationId, message: row.text };
    publish({
      event,
      payload: {
        ...common,
        monitor_id: nameForPeople({ username, display_name: displayName }, locale),
        system_message: presentMessage(row, 'person'),
      },
      to: [rooms.person(conversationId)],
      except: rooms.monitors,
      conversationId,
    });
    publish({
      event,
      payload: {
        ...common,
        monitor_id: username,
        system_message: presentMessage(row, 'monitor'),
      },
      to: [rooms.watchers(conversationId), rooms.monitors],
      conversationId,
    });
  }

  function tellHistory({ after, left, joined, message }: Changed): void {
    if (!message) return;
    const told = { row: message, locale: after.locale };
    if (left) tellHands('monitor_left', left, told);
    if (joined) tellHands('monitor_joined', joined, told);
    if (!left && !joined) tellMessage(message);
  }

  function tellEscalation(conversationId: number, { by, message, reason, tellPerson }: Escalation): void {
    const payload = { conversation_id: conversationId, monitor_id: by, message };
    const event = 'conversation_escalated';
    const to = [rooms.person(conversationId)];
    if (tellPerson) publish({ event, payload, to, except: rooms.monitors, conversationId });
    publish({
      event,
      payload: { ...payload, ...(reason === undefined ? {} : { reason }) },
      to: [rooms.watchers(conversationId), rooms.monitors],
      conversationId,
    });
  }

  /** The steps, each independent of the others’ success. */
  function stepsOf(changed: Changed): (() => void | Promise<void>)[] {
    const { before, after, escalation } = changed;
    const falls = aiAnswers(before) && !aiAnswers(after);
    const returns = changed.left && aiAnswers(after) && after.unanswered_message_id !== null;
    return [
      () => (falls ? answers.silence(after.id) : undefined),
      () => alerts.tell([changed.alert]),
      () => tellHistory(changed),
      () => (escalation ? tellEscalation(after.id, escalation) : undefined),
      () => (returns ? answers.request(after.id) : undefined),
      () => conversations.tellUpdated([after.id]),
    ];
  }

  return async (changed) => {
    for (const step of stepsOf(changed)) {
      try {
        await step();
      } catch (error) {
        log.error('tell_change_failed', { conversation: log.conversation(changed.after.id) }, error);
      }
    }
  };
}
