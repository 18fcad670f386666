import type { Db } from '../db/database.ts';
import type { Answers } from '../messages/answers.ts';
import { requestStop } from '../messages/reply-store.ts';

// A node that serves HTTP and sockets only. What it would do over time is left to the others: it takes no
// reply for itself, so that the row says that one is due and nobody makes it, and wakes those who make them.
// Where that word does not get through, whoever sweeps next finds the row.

interface FrontAnswersOptions {
  db: Db;
  /** Makes every node look again at the conversation’s running reply. */
  abortElsewhere: (conversationId: number) => void;
  /** Makes the nodes that make replies look at once for those that are due. */
  wakeOthers: () => void;
}

/** Replies, seen from a node that makes none. */
export function createFrontAnswers({ db, abortElsewhere, wakeOthers }: FrontAnswersOptions): Answers {
  const nothing = () => undefined;
  const nothingToWaitFor = () => Promise.resolve();
  return {
    request: wakeOthers,
    requestAfterHandover: wakeOthers,
    takeDue: nothing,
    lookAgain: nothing,
    silence: abortElsewhere,
    async stopReply(id) {
      await requestStop(db, id);
      abortElsewhere(id);
    },
    depth: () => 0,
    idle: nothingToWaitFor,
    stop: nothingToWaitFor,
  };
}
