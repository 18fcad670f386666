import { randomBytes } from 'node:crypto';
import bcrypt from 'bcrypt';
import PQueue from 'p-queue';
import { passwordBytes } from '../../contract/vocabulary.ts';
import { AppError } from '../platform/errors.ts';

// One hash keeps a core busy for a quarter of a second. Two at once leave the thread pool room for everything
// else; the bounds on waiting keep one address from filling the queue against the others.
const cost = 12;
const atOnce = 2;
const mostWaiting = 32;
const mostWaitingPerTurn = 16;
const hashMs = 250;

export interface Passwords {
  /**
   * Waits for a turn at hashing and keeps it while `work` runs. `turn` names who waits (an address): the more
   * of one name wait, the later it is served.
   * @throws AppError `rate_limited` when too many wait
   */
  inTurn<T>(turn: string, work: () => Promise<T>): Promise<T>;
  /** Within a turn: whether it is the password of that hash. Takes as long without a hash, and is false. */
  matches(password: string, hash: string | undefined): Promise<boolean>;
  /** Within a turn: the hash to store. */
  hash(password: string): Promise<string>;
}

/** @throws AppError `invalid_payload` in words when a password to set has not 8 to 72 bytes */
export function assertPasswordRule(password: string, path: string): void {
  const bytes = Buffer.byteLength(password);
  const { least, most } = passwordBytes;
  if (bytes >= least && bytes <= most) return;
  const message =
    bytes < least
      ? `The password is too short: it needs at least ${least} characters.`
      : `The password is too long: it may have ${most} bytes, and letters with accents or emoji take 2 to 4.`;
  throw new AppError('invalid_payload', message, { errors: [{ path, message }] });
}

/** A hash that no password has, of the same cost as the others. */
function hashOfNobody(): string {
  return bcrypt.genSaltSync(cost) + randomBytes(16).toString('hex').slice(0, 31);
}

function createTurns() {
  const queue = new PQueue({ concurrency: atOnce });
  const waiting = new Map<string, number>();
  const change = (turn: string, by: number): void => {
    const count = (waiting.get(turn) ?? 0) + by;
    if (count > 0) waiting.set(turn, count);
    else waiting.delete(turn);
  };
  return async <T>(turn: string, work: () => Promise<T>): Promise<T> => {
    const ahead = waiting.get(turn) ?? 0;
    if (queue.size >= mostWaiting || ahead >= mostWaitingPerTurn + atOnce)
      throw new AppError('rate_limited', 'Many people are logging in right now. Please try again shortly.', {
        retryAfterMs: Math.ceil((queue.size + 1) / atOnce) * hashMs,
      });
    change(turn, 1);
    try {
      return await queue.add(work, { priority: -ahead });
    } finally {
      change(turn, -1);
    }
  };
}

/** bcrypt at cost 12, two at once. */
export function createPasswords(): Passwords {
  const nobody = hashOfNobody();
  return {
    inTurn: createTurns(),
    matches: async (password, hash) => {
      const same = await bcrypt.compare(password, hash ?? nobody);
      return same && hash !== undefined && Buffer.byteLength(password) <= passwordBytes.most;
    },
    hash: (password) => bcrypt.hash(password, cost),
  };
}
