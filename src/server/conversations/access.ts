import { timingSafeEqual } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Config } from '../platform/config.ts';
import type { Caller, PublicCaller } from '../platform/caller.ts';
import { addressKey } from '../platform/address.ts';
import { AppError } from '../platform/errors.ts';
import type { RateLimits } from '../platform/rate-limits.ts';
import type { ConversationRow } from '../db/schema.ts';

function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

type Shown = Pick<PublicCaller, 'tokenHash' | 'grants'>;

/** Hashes of all conversation tokens that the caller showed, whatever they are worth. */
function shownHashes({ tokenHash, grants }: Shown): string[] {
  return [...(tokenHash === undefined ? [] : [tokenHash]), ...(grants ?? [])];
}

/** Whether a token that the caller showed opens the conversation. */
export function opensWith(row: Pick<ConversationRow, 'access_token_hashes'>, shown: Shown): boolean {
  return shownHashes(shown).some((given) => row.access_token_hashes.some((kept) => sameHash(kept, given)));
}

/** The one answer for what does not exist and what the caller may not know of. */
export function conversationNotFound(): AppError {
  return new AppError('not_found', 'This conversation does not exist (any more).');
}

/** How many ways in are remembered: a token or an address for each conversation lately in use. */
const mostWaysIn = 100_000;

/**
 * Who may do what with a conversation. A person needs its token; in `link` mode knowing its id is enough for
 * all but deleting it.
 */
export function createAccess(
  config: Pick<Config, 'conversationAccess'>,
  rateLimits: Pick<RateLimits, 'take' | 'check'>,
) {
  const link = config.conversationAccess === 'link';
  /** What opened which conversation on this node: known before the database is asked again. */
  const waysIn = new LRUCache<string, true>({ max: mostWaysIn });
  const byToken = (id: number, hash: string): string => `${id} token ${hash}`;
  const byAddress = (id: number, address: string): string => `${id} from ${addressKey(address)}`;

  /** Whether the caller may take part as the conversation’s person. */
  function isPerson(caller: Caller, row: Pick<ConversationRow, 'access_token_hashes'>): boolean {
    return caller.kind === 'public' && (link || opensWith(row, caller));
  }

  const hasShownToken = (caller: PublicCaller, id: number): boolean =>
    shownHashes(caller).some((hash) => waysIn.has(byToken(id, hash)));

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
     * Refuses an address that has probed for too many conversations, before anything is looked up; whoever was let
     * into this one before, by the same token or from there, is not held up by others behind that address. Where
     * ids open nothing, only the probes themselves are refused.
     */
    async assertNotProbing(caller: PublicCaller, id: number): Promise<void> {
      if (link && !hasShownToken(caller, id) && !waysIn.has(byAddress(id, caller.address)))
        await rateLimits.check('unknown_conversations', { address: caller.address });
    },
    /** The conversation opened to the caller: remembers by what. */
    noteOpened(caller: PublicCaller, row: Pick<ConversationRow, 'id' | 'access_token_hashes'>): void {
      if (link) waysIn.set(byAddress(row.id, caller.address), true);
      // One by one: only those that open it count, whatever else the same socket showed.
      for (const hash of shownHashes(caller)) {
        const way = byToken(row.id, hash);
        if (!waysIn.has(way) && opensWith(row, { tokenHash: hash })) waysIn.set(way, true);
      }
    },
    /**
     * Whom the caller's messages are counted as: the conversation's person once a token of theirs has opened it,
     * otherwise whoever is behind the address. Never by a token that was merely shown: there are as many as one likes.
     */
    countedAs(caller: Caller, id: number): string {
      return caller.kind === 'public' && hasShownToken(caller, id) ? 'person' : addressKey(caller.address);
    },
    /** Counts one probe and answers as for every conversation that does not exist. */
    async refuse(address: string): Promise<never> {
      await rateLimits.take('unknown_conversations', { address });
      throw conversationNotFound();
    },
  };
}
export type ConversationAccess = ReturnType<typeof createAccess>;
