import { describe, expect, test } from 'vitest';
import { createOpinionQueue, type AskedMessage } from './opinion-queue.ts';

const asked = (messageId: number, distance: number, rest: Partial<AskedMessage> = {}): AskedMessage => ({
  conversationId: messageId,
  messageId,
  distance,
  since: messageId,
  ...rest,
});

function queueOf(...all: AskedMessage[]) {
  const queue = createOpinionQueue({ most: 4, mostOfOneConversation: 2 });
  const dropped = all.map((one) => queue.add(one));
  return { queue, dropped };
}

function takeAll(queue: ReturnType<typeof createOpinionQueue>, since = 1_000): number[] {
  const taken: number[] = [];
  for (let next = queue.take(since); next; next = queue.take(since)) taken.push(next.messageId);
  return taken;
}

describe('the queue of second opinions', () => {
  test('gives the most uncertain first, and of two alike the newer', () => {
    const { queue, dropped } = queueOf(asked(2, 0.5), asked(3, 0.1), asked(1, 0.5), asked(4, 0.6));
    expect(dropped).toEqual([0, 0, 0, 0]);
    expect(takeAll(queue)).toEqual([3, 2, 1, 4]);
    expect(queue.size()).toBe(0);
  });

  test('gives up the least uncertain when it is full, the newcomer perhaps', () => {
    const full = [asked(1, 0.1), asked(2, 0.2), asked(3, 0.5), asked(4, 0.4)];
    const { queue } = queueOf(...full);
    expect(queue.add(asked(5, 0.3))).toBe(1);
    expect(queue.add(asked(6, 0.6))).toBe(1);
    expect(takeAll(queue)).toEqual([1, 2, 5, 4]);
  });

  test('lets no conversation fill it', () => {
    const own = (messageId: number, distance: number) => asked(messageId, distance, { conversationId: 9 });
    const { queue, dropped } = queueOf(own(1, 0.3), own(2, 0.2), asked(3, 0.6), own(4, 0.1));
    expect(dropped).toEqual([0, 0, 0, 1]);
    expect(takeAll(queue)).toEqual([4, 2, 3]);
  });

  test('takes a message in once', () => {
    const { queue, dropped } = queueOf(asked(1, 0.1), asked(1, 0.1));
    expect(dropped).toEqual([0, 0]);
    expect(takeAll(queue)).toEqual([1]);
  });

  test('holds back those that came later', () => {
    const { queue } = queueOf(asked(1, 0.6), asked(5, 0.1));
    expect(takeAll(queue, 4)).toEqual([1]);
    expect(queue.size()).toBe(1);
  });

  test('gives up what fits, and says how much', () => {
    const { queue } = queueOf(asked(1, 0.1), asked(2, 0.2), asked(3, 0.3));
    expect(queue.giveUp(({ since }) => since < 3)).toBe(2);
    expect(queue.giveUp(({ since }) => since < 3)).toBe(0);
    expect(takeAll(queue)).toEqual([3]);
  });
});
