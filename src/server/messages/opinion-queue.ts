// Messages that wait for a second opinion, most uncertain first. Bounded, also for each conversation, so that
// nobody who writes much keeps the others out; what is left out or grows old is given up. No text waits here.

export interface AskedMessage {
  readonly conversationId: number;
  readonly messageId: number;
  /** How far the screening was from calling a human: 0 is most uncertain. */
  readonly distance: number;
  /** Ms since the epoch. */
  readonly since: number;
}

export interface OpinionQueueLimits {
  readonly most: number;
  readonly mostOfOneConversation: number;
}

/** Whether `a` is asked for before `b`; of two alike the newer one: what is said now matters most. */
const isBefore = (a: AskedMessage, b: AskedMessage): boolean =>
  a.distance < b.distance || (a.distance === b.distance && a.messageId > b.messageId);

const first = (some: readonly AskedMessage[]): AskedMessage | undefined =>
  some.reduce<AskedMessage | undefined>(
    (best, one) => (best && !isBefore(one, best) ? best : one),
    undefined,
  );
const last = (some: readonly AskedMessage[]): AskedMessage | undefined =>
  some.reduce<AskedMessage | undefined>(
    (worst, one) => (worst && isBefore(one, worst) ? worst : one),
    undefined,
  );

export function createOpinionQueue({ most, mostOfOneConversation }: OpinionQueueLimits) {
  const waiting = new Map<number, AskedMessage>();

  /** Gives up all that fit; returns how many. */
  function giveUp(fits: (one: AskedMessage) => boolean): number {
    const given = [...waiting.values()].filter(fits);
    for (const { messageId } of given) waiting.delete(messageId);
    return given.length;
  }

  return {
    /** Takes a message in, once; returns how many are given up for it, itself perhaps. */
    add(one: AskedMessage): number {
      if (waiting.has(one.messageId)) return 0;
      waiting.set(one.messageId, one);
      const all = [...waiting.values()];
      const own = all.filter(({ conversationId }) => conversationId === one.conversationId);
      const tooMany = own.length > mostOfOneConversation ? own : all.length > most ? all : [];
      const least = last(tooMany);
      return least ? giveUp(({ messageId }) => messageId === least.messageId) : 0;
    },
    /** The most uncertain one among those that came before `since`; it waits no more. */
    take(since: number): AskedMessage | undefined {
      const next = first([...waiting.values()].filter((one) => one.since <= since));
      if (next) waiting.delete(next.messageId);
      return next;
    },
    giveUp,
    size: () => waiting.size,
  };
}
