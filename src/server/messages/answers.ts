import PQueue from 'p-queue';
import type { Db } from '../db/database.ts';
import type { Config } from '../platform/config.ts';
import type { Log } from '../platform/log.ts';
import type { Publish } from '../platform/publish.ts';
import { publishMessage } from './publish.ts';
import type { Reply } from './reply.ts';
import {
  beginReply,
  claimReplies,
  releaseReply,
  renewLeases,
  requestStop,
  storeReply,
} from './reply-store.ts';
import type { ReplyGuard, ReplyWatch } from './reply-watch.ts';

// Which replies are made, when and by whom. Promise 7: what a person wrote is answered or held by a human. The
// conversation’s row says that an answer is due and which node makes it; the lease is renewed while the reply
// waits or runs, and a lease that nobody renews is taken by whoever sweeps next, also after a restart.

const renewMs = 3_000;
const sweepMs = 2_000;
const checkMs = 1_000;
const sweepLimit = 50;
/** How long a stop waits for replies that are being shown, before it cuts them off. */
const drainMs = 5_000;

interface AnswersOptions {
  db: Db;
  nodeId: string;
  reply: Reply;
  watch: ReplyWatch;
  publish: Publish;
  /** Makes every node look again at the conversation’s running reply. */
  abortElsewhere: (conversationId: number) => void;
  config: Pick<Config['ai'], 'concurrency'>;
  log: Log;
}

interface Running {
  abort: AbortController;
  guard: ReplyGuard | undefined;
  /** Words of it were shown: the person must not lose them. */
  isShown: boolean;
  /** More was asked while it ran. */
  again: boolean;
}

/** A reply that waits for its place. */
const waiting = (): Running => ({
  abort: new AbortController(),
  guard: undefined,
  isShown: false,
  again: false,
});

/** Does the work again and again, without keeping the process alive. */
function every(ms: number, work: () => void): NodeJS.Timeout {
  const timer = setInterval(work, ms);
  timer.unref();
  return timer;
}

/** Does the work once at a time; all who ask for it while it is done share the one time after. */
function onceAtATime(work: () => Promise<void>) {
  const queue = new PQueue({ concurrency: 1 });
  const ask = (): void => {
    if (queue.size === 0) void queue.add(work);
  };
  return { ask, idle: () => queue.onIdle() };
}

function cutOff(replies: Iterable<Running>): void {
  for (const { abort } of replies) abort.abort();
}

/** Makes one reply and stores it; true when more was written meanwhile that is to be answered here. */
function createMaker({ db, nodeId, reply, watch, publish }: AnswersOptions, isStopping: () => boolean) {
  /** Gives up making the reply: no more of it is to be made here. */
  async function leave(id: number): Promise<false> {
    await releaseReply(db, id, nodeId);
    return false;
  }

  return async function makeOne(id: number, current: Running): Promise<boolean> {
    const begun = await beginReply(db, id);
    if (!begun || isStopping()) return leave(id);
    // A lease that ran out while the reply waited may be another node’s by now.
    const isOurs = begun.row.reply_node === nodeId || (await claimReplies(db, nodeId, { id })).length > 0;
    if (!isOurs) return false;
    current.abort = new AbortController();
    current.guard = watch.guard(id, begun.row.epoch);
    current.isShown = false;
    const finished = await reply({
      ...begun,
      guard: current.guard,
      signal: current.abort.signal,
      onFirstWords: () => {
        current.isShown = true;
      },
    });
    // A stop leaves to another node, or to the next start, what nobody saw anything of.
    if (isStopping() && finished.shown === '') return leave(id);
    const { stored, more } = await storeReply(db, nodeId, finished);
    if (stored) publishMessage(publish, stored);
    return isStopping() && more ? leave(id) : more;
  };
}

export function createAnswers(options: AnswersOptions) {
  const { db, nodeId, abortElsewhere, config, log } = options;
  // First come, first served, one place per conversation: nobody who writes much holds up the others.
  const queue = new PQueue({ concurrency: config.concurrency });
  const running = new Map<number, Running>();
  let stopping = false;
  const makeOne = createMaker(options, () => stopping);

  async function make(id: number, current: Running): Promise<void> {
    try {
      const more = await makeOne(id, current);
      if (!stopping && (more || current.again)) {
        current.again = false;
        // To the end of the queue: others have waited longer.
        void queue.add(() => make(id, current));
        return;
      }
    } catch (error) {
      // The lease runs out and the reply is made again.
      log.error('reply_not_stored', { conversation: log.conversation(id) }, error);
    }
    running.delete(id);
  }

  /** Makes the reply that is due; the lease is this node’s. */
  function request(id: number): void {
    const current = running.get(id);
    if (current) {
      current.again = true;
      return;
    }
    if (stopping) {
      void safely('release_reply_failed', () => releaseReply(db, id, nodeId));
      return;
    }
    const fresh = waiting();
    running.set(id, fresh);
    void queue.add(() => make(id, fresh));
  }

  /** Makes the reply that is due, if no other node does. */
  async function claim(which: { limit: number } | { id: number }): Promise<void> {
    for (const id of await claimReplies(db, nodeId, which)) request(id);
  }

  /** Ends the reply when hands changed; `isDoubted`: it says nothing more before that was read. */
  async function look(id: number, isDoubted = false): Promise<void> {
    const current = running.get(id);
    if (!current?.guard) return;
    if (isDoubted) current.guard.doubt();
    if ((await current.guard.check()) !== 'ours') current.abort.abort();
  }

  const safely = (event: string, work: () => Promise<void>): Promise<void> =>
    work().catch((error: unknown) => log.warn(event, {}, error));
  async function renew(): Promise<void> {
    if (running.size > 0) await renewLeases(db, [...running.keys()], nodeId);
  }
  async function sweep(): Promise<void> {
    if (!stopping) await claim({ limit: sweepLimit });
  }

  const sweeping = onceAtATime(() => safely('sweep_replies_failed', sweep));
  const timers = [
    every(sweepMs, sweeping.ask),
    every(renewMs, () => void safely('renew_replies_failed', renew)),
    every(checkMs, () => [...running.keys()].forEach((id) => void look(id))),
  ];

  return {
    request,
    /** Replies are due that another node leaves to those who make them. Never throws, never waits. */
    takeDue: sweeping.ask,
    /** After a monitor gave the conversation back: what stands unanswered is answered. */
    requestAfterHandover: (id: number): void => void safely('claim_reply_failed', () => claim({ id })),
    /** Hands changed: a reply running on this node ends at once, and the other nodes look. */
    silence(id: number): void {
      running.get(id)?.abort.abort();
      abortElsewhere(id);
    },
    lookAgain: (id: number): void => void look(id, true),
    /** The person wants no more of the running reply. */
    async stopReply(id: number): Promise<void> {
      await requestStop(db, id);
      running.get(id)?.abort.abort();
      abortElsewhere(id);
    },
    /** Replies that wait or run on this node. */
    depth: () => running.size,
    idle: () => queue.onIdle(),
    /**
     * Begins no more. A reply of which words were shown ends by itself or, after a while, with those words as its
     * message; what is due else is left to another node, or to the next start. Call it while sockets are still
     * told of things.
     */
    async stop(): Promise<void> {
      stopping = true;
      cutOff([...running.values()].filter(({ isShown }) => !isShown));
      const drained = setTimeout(() => cutOff(running.values()), drainMs);
      await queue.onIdle();
      clearTimeout(drained);
      for (const timer of timers) clearInterval(timer);
      await sweeping.idle();
    },
  };
}
export type Answers = ReturnType<typeof createAnswers>;
