import type { Notice } from '../../contract/conversation.ts';
import { askedForHumanWords, humanRequestedWords } from '../../core/guided/fixed-words.ts';
import type { Presence } from '../auth/presence.ts';
import type { ConversationAccess } from '../conversations/access.ts';
import type { Conversations } from '../conversations/conversations.ts';
import type { CrisisLines } from '../conversations/crisis-lines.ts';
import type { ConversationRow } from '../db/schema.ts';
import type { Caller } from '../platform/caller.ts';
import { AppError } from '../platform/errors.ts';
import type { RateLimits } from '../platform/rate-limits.ts';
import type { Change, Perform } from './change.ts';
import { wasToldLately } from './store.ts';

interface AskOptions {
  perform: Perform;
  access: Pick<ConversationAccess, 'countedAs'>;
  rateLimits: Pick<RateLimits, 'take'>;
  conversations: Pick<Conversations, 'getReadable'>;
  presence: Pick<Presence, 'anyAvailable'>;
  crisisLines: Pick<CrisisLines, 'linesFor'>;
}

/**
 * The person asks for a human: every monitor is told, each time. The AI keeps talking until a monitor takes
 * control; while one holds the conversation nothing changes. Each asking counts as one message of theirs.
 * @throws AppError `rate_limited`, `not_found` for who may not know of it, `forbidden` for monitors, who take control instead
 */
export type AskForHuman = (caller: Caller, id: number) => Promise<void>;

const noticePauseMs = 10 * 60_000;

export function createAskForHuman({
  perform,
  access,
  rateLimits,
  conversations,
  presence,
  crisisLines,
}: AskOptions): AskForHuman {
  /** What the person is told, honestly: with nobody online, who can answer now. */
  function wordsFor(row: ConversationRow, anyAvailable: boolean): NonNullable<Change['words']> {
    const resources = crisisLines.linesFor(row.country);
    const text = `${askedForHumanWords(row.locale)}\n${humanRequestedWords(row.locale, anyAvailable, resources)}`;
    const last = row.last_notice_at?.getTime() ?? 0;
    if (anyAvailable || Date.now() - last < noticePauseMs) return { text };
    const notice: Notice = { kind: 'crisis_help', resources };
    return { text, notice };
  }

  /** Level `none`: the first message at a level that needs a human still brings its own help at once. */
  function alsoOf(words: Change['words']): Partial<ConversationRow> {
    const now = new Date();
    return words?.notice
      ? { last_activity: now, last_notice_at: now, last_notice_level: 'none' }
      : { last_activity: now };
  }

  return async (caller, id) => {
    await conversations.getReadable(caller, id);
    if (caller.kind === 'monitor') throw new AppError('forbidden', 'Only the person can ask for a human.');
    await rateLimits.take('messages', { conversation: id, as: access.countedAs(caller, id) });
    const anyAvailable = await presence.anyAvailable();
    await perform(id, async (tx, row) => {
      if (row.holder_id !== null) return undefined;
      const known = row.status === 'escalated' && row.human_known;
      const repeated = known && (await wasToldLately(tx, row));
      const words = repeated ? undefined : wordsFor(row, anyAvailable);
      return {
        events: [{ type: 'human_requested' }],
        also: alsoOf(words),
        ...(words ? { words } : {}),
        cause: { type: 'human_requested' },
        audit: {
          actor: null,
          action: 'human_requested',
          details: { told: !repeated, epoch: row.epoch, monitors_online: anyAvailable },
        },
        escalation: { by: '', message: askedForHumanWords(row.locale), tellPerson: true },
      };
    });
  };
}
