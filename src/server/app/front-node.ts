import type { Db } from '../db/database.ts';
import type { Answers } from '../messages/answers.ts';
import type { Decide } from '../messages/decide.ts';
import { requestStop } from '../messages/reply-store.ts';

// A node that serves HTTP and sockets only. What it would do over time is left to the others: it takes no
// reply for itself, so that the row says that one is due and nobody makes it, and whoever sweeps next does.

/** Decides as ever, and leaves the reply to another node. */
export function leaveReplies({ assertMayWrite, decide }: Decide): Decide {
  return {
    assertMayWrite,
    decide: (row, incoming) => ({ ...decide(row, incoming), wantsReply: false }),
  };
}

interface FrontAnswersOptions {
  db: Db;
  /** Makes every node look again at the conversation’s running reply. */
  abortElsewhere: (conversationId: number) => void;
}

/** Replies, seen from a node that makes none. */
export function createFrontAnswers({ db, abortElsewhere }: FrontAnswersOptions): Answers {
  const nothing = () => undefined;
  const nothingToWaitFor = () => Promise.resolve();
  return {
    request: nothing,
    requestAfterHandover: nothing,
    lookAgain: nothing,
    silence: abortElsewhere,
    async stopReply(id) {
      await requestStop(db, id);
      abortElsewhere(id);
    },
    // Nothing is heard here of a reply that another node makes; who waits for it reads the database.
    listen: () => nothing,
    depth: () => 0,
    idle: nothingToWaitFor,
    stop: nothingToWaitFor,
  };
}
