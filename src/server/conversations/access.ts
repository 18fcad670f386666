import { timingSafeEqual } from 'node:crypto';
import type { Config } from '../platform/config.ts';
import type { Caller, PublicCaller } from '../platform/caller.ts';
import { AppError } from '../platform/errors.ts';
import type { RateLimits } from '../platform/rate-limits.ts';
import type { ConversationRow } from '../db/schema.ts';

function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Whether a token that the caller showed opens the conversation. */
export function opensWith(
  row: Pick<ConversationRow, 'access_token_hashes'>,
  { tokenHash, grants }: Pick<PublicCaller, 'tokenHash' | 'grants'>,
): boolean {
  const shown = [...(tokenHash === undefined ? [] : [tokenHash]), ...(grants ?? [])];
  return shown.some((given) => row.access_token_hashes.some((kept) => sameHash(kept, given)));
}

/** The one answer for what does not exist and what the caller may not know of. */
export function conversationNotFound(): AppError {
  return new AppError('not_found', 'This conversation does not exist (any more).');
}

/**
 * Who may do what with a conversation. A person needs its token; in `link` mode knowing its id is enough for
 * all but deleting it.
 */
export function createAccess(
  config: Pick<Config, 'conversationAccess'>,
  rateLimits: Pick<RateLimits, 'take' | 'check'>,
) {
  const link = config.conversationAccess === 'link';

  /** Whether the caller may take part as the conversation’s person. */
  function isPerson(caller: Caller, row: Pick<ConversationRow, 'access_token_hashes'>): boolean {
    return caller.kind === 'public' && (link || opensWith(row, caller));
  }

  return {
    link,
    isPerson,
    mayRead: (caller: Caller, row: Pick<ConversationRow, 'access_token_hashes'>): boolean =>
      caller.kind === 'monitor' || isPerson(caller, row),
    /** What changes a conversation for good needs the token in `link` mode too. */
    mayChange: (caller: Caller, row: Pick<ConversationRow, 'access_token_hashes'>): boolean =>
      caller.kind === 'monitor' || opensWith(row, caller),
    /** Deleting needs the token in `link` mode too, or an admin. */
    mayErase: (caller: Caller, row: Pick<ConversationRow, 'access_token_hashes'>): boolean =>
      caller.kind === 'monitor' ? caller.role === 'admin' : opensWith(row, caller),
    /**
     * Refuses an address that has probed for too many conversations, before anything is looked up. Where ids
     * open nothing, only the probes themselves are refused: others behind that address write on.
     */
    async assertNotProbing(address: string): Promise<void> {
      if (link) await rateLimits.check('unknown_conversations', { address });
    },
    /** Counts one probe and answers as for every conversation that does not exist. */
    async refuse(address: string): Promise<never> {
      await rateLimits.take('unknown_conversations', { address });
      throw conversationNotFound();
    },
  };
}
export type ConversationAccess = ReturnType<typeof createAccess>;
