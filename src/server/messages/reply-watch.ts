import type { Db } from '../db/database.ts';
import { readHands, type Hands } from './reply-store.ts';

// Promise 4: while a monitor holds a conversation the AI says nothing in it, also when the word of the change
// does not get through. A reply reads who has the conversation before its first word, and again whenever its
// knowledge is older than a while; a read that fails or is late counts as “no longer”. Reads of all running
// replies share one query.

const freshMs = 700;
const patienceMs = 1000;

/** What a running reply has to do: go on, stop and keep its words, or fall silent. */
export type Verdict = 'ours' | 'stopped' | 'lost';

interface Waiting {
  id: number;
  resolve: (hands: Hands | undefined) => void;
  reject: (error: unknown) => void;
}

/** Watches over the replies that this node makes. */
export function createReplyWatch(db: Db, nodeId: string) {
  let waiting: Waiting[] = [];

  async function readTogether(): Promise<void> {
    const readers = waiting;
    waiting = [];
    try {
      const hands = await readHands(db, [...new Set(readers.map(({ id }) => id))]);
      for (const { id, resolve } of readers) resolve(hands.get(id));
    } catch (error) {
      for (const { reject } of readers) reject(error);
    }
  }

  function read(id: number): Promise<Hands | undefined> {
    return new Promise((resolve, reject) => {
      waiting.push({ id, resolve, reject });
      if (waiting.length === 1) setImmediate(() => void readTogether());
    });
  }

  async function inTime(reading: Promise<Hands | undefined>): Promise<Hands | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), patienceMs);
    });
    try {
      return await Promise.race([reading, late]);
    } catch {
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    /** A guard for one reply that began at `epoch`. */
    guard(conversationId: number, epoch: number) {
      let confirmedAt = Number.NEGATIVE_INFINITY;
      /** Reads now. */
      async function check(): Promise<Verdict> {
        const askedAt = performance.now();
        const hands = await inTime(read(conversationId));
        if (!hands || hands.epoch !== epoch || hands.held || hands.node !== nodeId) return 'lost';
        confirmedAt = askedAt;
        return hands.stop ? 'stopped' : 'ours';
      }
      return {
        check,
        /** What is known is worth nothing any more: something changed. */
        doubt(): void {
          confirmedAt = Number.NEGATIVE_INFINITY;
        },
        /** Reads only when what is known is too old to speak on. */
        async mayStillSpeak(): Promise<Verdict> {
          return performance.now() - confirmedAt < freshMs ? 'ours' : check();
        },
      };
    },
  };
}
export type ReplyWatch = ReturnType<typeof createReplyWatch>;
export type ReplyGuard = ReturnType<ReplyWatch['guard']>;
