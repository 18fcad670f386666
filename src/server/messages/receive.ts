import type { Alerts } from '../alerts/alerts.ts';
import type { ConversationAccess } from '../conversations/access.ts';
import type { Conversations } from '../conversations/conversations.ts';
import type { PersonPresence } from '../conversations/person-presence.ts';
import type { Config } from '../platform/config.ts';
import { AppError, toAppError } from '../platform/errors.ts';
import type { Log } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { Publish } from '../platform/publish.ts';
import type { RateLimits } from '../platform/rate-limits.ts';
import { createBatcher } from './batch.ts';
import type { Commit, Outcome, Stored } from './commit.ts';
import type { Incoming } from './decide.ts';
import { publishMessage } from './publish.ts';
import type { SecondOpinions } from './second-opinion.ts';

// The one way in for every message, from REST and sockets alike. What it promises: it resolves only after the
// commit; the alert is on its way before the message is acknowledged; nothing after the commit can fail it.

interface ReceiveOptions {
  commit: Commit;
  /** Batches that may be on their way at once. */
  parallelWrites: number;
  access: ConversationAccess;
  alerts: Pick<Alerts, 'tell'>;
  conversations: Pick<Conversations, 'tellUpdated'>;
  presence: Pick<PersonPresence, 'touch'>;
  /** Outside the message path: the AI’s answer. */
  requestReply: (conversationId: number) => void;
  /** Likewise: what the model thinks of the message. */
  considerOpinion: SecondOpinions['consider'];
  publish: Publish;
  rateLimits: RateLimits;
  config: Pick<Config, 'messageMaxChars'>;
  metrics: Metrics;
  log: Log;
}

/** @throws AppError when the text could not be stored and shown exactly as it is */
function assertText(text: string, maxChars: number): void {
  if (text.length > maxChars)
    throw new AppError(
      'too_large',
      `This message is too long: ${text.length} of at most ${maxChars} characters.`,
    );
  if (text.trim() === '') throw new AppError('invalid_payload', 'This message is empty.');
  if (text.includes('\0') || !text.isWellFormed())
    throw new AppError('invalid_payload', 'This message holds characters that are no text.');
}

export function createReceive(options: ReceiveOptions) {
  const { commit, access, alerts, conversations, presence, requestReply, publish, rateLimits, metrics, log } =
    options;

  async function aloneSafely(item: Incoming): Promise<Outcome> {
    try {
      return await commit.alone(item);
    } catch (error) {
      log.error('message_not_stored', { conversation: log.conversation(item.conversationId) }, error);
      const words = 'Your message could not be stored. Please send it again.';
      return {
        refused: error instanceof AppError ? error : new AppError('unavailable', words, { cause: error }),
      };
    }
  }

  const batcher = createBatcher<Incoming, Outcome>({
    keyOf: (item) => item.conversationId,
    commitTogether: async (items) => {
      try {
        return await commit.together(items);
      } catch (error) {
        log.warn('batch_retried', { count: items.length }, error);
        throw error;
      }
    },
    commitAlone: aloneSafely,
    mostTogether: 64,
    parallel: options.parallelWrites,
  });

  function measure(stored: Stored, item: Incoming): void {
    const seconds = (Date.now() - item.receivedAt) / 1000;
    metrics.messages.labels(stored.message.sender, stored.message.risk_level ?? 'none').inc();
    metrics.storeSeconds.observe(seconds);
    if (item.sender === 'user') metrics.screeningSeconds.observe(stored.screeningMs / 1000);
    if (stored.alert) metrics.receiptToAlertSeconds.observe(seconds);
  }

  /** After commit: alerts first, then the message, then the reply. */
  function tell(stored: Stored, item: Incoming): void {
    alerts.tell([stored.alert]);
    publishMessage(publish, stored.message);
    if (stored.notice) publishMessage(publish, stored.notice);
    measure(stored, item);
    if (stored.visiblyChanged)
      void conversations
        .tellUpdated([stored.conversation.id])
        .catch((error: unknown) => log.warn('tell_updated_failed', {}, error));
    if (stored.callsForReply) requestReply(stored.conversation.id);
    // Behind the reply, to which it gives way.
    options.considerOpinion(stored.message, stored.conversation);
  }

  async function receive(item: Incoming): Promise<Stored> {
    assertText(item.text, options.config.messageMaxChars);
    if (item.sender === 'user') {
      const { caller, conversationId } = item;
      if (caller.kind === 'public') await access.assertNotProbing(caller, conversationId);
      await rateLimits.take('messages', {
        conversation: conversationId,
        as: access.countedAs(caller, conversationId),
      });
    }
    const outcome = await batcher.add(item);
    if ('refused' in outcome) {
      if (outcome.refused.code === 'not_found') await access.refuse(item.caller.address);
      throw outcome.refused;
    }
    const { stored } = outcome;
    if (item.sender === 'user') presence.touch(item.conversationId);
    if (item.caller.kind === 'public') access.noteOpened(item.caller, stored.conversation);
    if (!stored.duplicate) {
      try {
        tell(stored, item);
      } catch (error) {
        // The message is stored and its alert with it: whoever was not told reads it from the database.
        log.error('tell_failed', {}, toAppError(error));
      }
    }
    return stored;
  }

  return { receive, idle: () => batcher.idle() };
}
export type Receive = ReturnType<typeof createReceive>['receive'];
