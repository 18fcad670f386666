import { Counter } from 'prom-client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Opinion } from '../../core/screening/second-opinion.ts';
import { messageRow } from '../conversations/message-log.ts';
import type { ConversationRow, MessageRow } from '../db/schema.ts';
import { createLog } from '../platform/log.ts';
import type { NoOpinion } from './ask-opinion.ts';
import type { OpinionEffect } from './raise-opinion.ts';
import { createSecondOpinions } from './second-opinion.ts';

// When which message gets its turn, with the clock in hand. What the model and the database do is told by the test.

const conversation = { id: 7, ai_mode: 'ollama', status: 'active' } as ConversationRow;

function messageAt(id: number, score: number): MessageRow {
  return messageRow(id, {
    conversation_id: 7,
    sender: 'user',
    author: 'user',
    text: 'x',
    analysis: {
      risk_level: 'low',
      confidence: 1,
      keywords_found: [],
      requires_human: false,
      emergency_contact: false,
      analysis_details: { score },
    },
  });
}

function scene() {
  const world = {
    replies: 0,
    up: true,
    asked: [] as number[],
    said: { level: 'high', reason: '' } as Opinion | NoOpinion | Error,
    /** What storing does, one after the other; then it raises. */
    stored: [] as (OpinionEffect | Error)[],
  };
  const secondOpinions = new Counter({ name: 'x', help: 'x', labelNames: ['outcome'], registers: [] });
  const told = <T>(what: T | Error): Promise<T> =>
    what instanceof Error ? Promise.reject(what) : Promise.resolve(what);
  const opinions = createSecondOpinions({
    ai: { mayJudge: () => world.up },
    ask: ({ messageId }) => {
      world.asked.push(messageId);
      return told(world.said);
    },
    raise: () => told(world.stored.shift() ?? 'raised'),
    replies: () => world.replies,
    config: { concurrency: 4, secondOpinion: { enabled: true, timeoutMs: 1 } },
    metrics: { secondOpinions },
    log: createLog({ level: 'silent', hashKey: Buffer.alloc(32) }),
  });
  const counted = async () => {
    const { values } = await secondOpinions.get();
    return Object.fromEntries(values.map(({ labels, value }) => [labels.outcome, value]));
  };
  /** One of conversation `of`. */
  const consider = (id: number, { score = 0.3, of = id } = {}) =>
    opinions.consider(messageAt(id, score), { ...conversation, id: of });
  return { world, opinions, counted, consider };
}

describe('second opinions', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('are asked at once where no reply is made', async () => {
    const { world, opinions, counted, consider } = scene();
    consider(1);
    await opinions.idle();
    expect(world.asked).toEqual([1]);
    expect(await counted()).toEqual({ raised: 1 });
  });

  test('wait for replies that run, but for twenty seconds only', async () => {
    const { world, consider } = scene();
    world.replies = 1;
    consider(1);
    await vi.advanceTimersByTimeAsync(19_000);
    consider(2, { score: 0.6 });
    expect(world.asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(world.asked).toEqual([1]);
  });

  test('wait for replies that have no place yet, and are given up after a minute', async () => {
    const { world, opinions, counted, consider } = scene();
    world.replies = 4;
    consider(1);
    await vi.advanceTimersByTimeAsync(59_000);
    expect([opinions.depth(), world.asked]).toEqual([1, []]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect([opinions.depth(), world.asked]).toEqual([0, []]);
    expect(await counted()).toEqual({ dropped: 1 });
  });

  test('wait in bounded number, most uncertain first', async () => {
    const { world, opinions, counted, consider } = scene();
    world.replies = 4;
    for (let id = 1; id <= 70; id += 1) consider(id, { score: id / 1_000 });
    for (let id = 71; id <= 76; id += 1) consider(id, { score: 0.5, of: 71 });
    expect(opinions.depth()).toBe(64);
    world.replies = 0;
    await vi.advanceTimersByTimeAsync(1_000);
    await opinions.idle();
    expect(world.asked.slice(0, 6)).toEqual([76, 75, 74, 73, 70, 69]);
    expect(await counted()).toEqual({ raised: 64, dropped: 12 });
  });

  test('are stored again when the database was away for a moment', async () => {
    const { world, opinions, counted, consider } = scene();
    world.stored = [new Error('away'), new Error('away'), 'raised'];
    consider(1);
    await vi.advanceTimersByTimeAsync(2_000);
    await opinions.idle();
    expect([world.asked, world.stored]).toEqual([[1], []]);
    expect(await counted()).toEqual({ raised: 1 });
  });

  test('that cannot be stored, or throw, count as failed', async () => {
    const { world, opinions, counted, consider } = scene();
    world.stored = [new Error('away'), new Error('away'), new Error('away')];
    consider(1);
    await vi.advanceTimersByTimeAsync(2_000);
    world.said = new Error('a bug');
    consider(2);
    await opinions.idle();
    expect(await counted()).toEqual({ failed: 2 });
  });

  test.each(['invalid', 'failed', 'timeout', 'dropped', 'capped'] as const)(
    'of which there is none are counted as %s',
    async (why) => {
      const { world, opinions, counted, consider } = scene();
      world.said = why;
      consider(1);
      await opinions.idle();
      expect(await counted()).toEqual({ [why]: 1 });
    },
  );

  test('are not asked of a model that is away, in a guided, closed or resolved conversation, or of others', () => {
    const { world, opinions } = scene();
    const message = messageAt(1, 0.3);
    opinions.consider(message, { ...conversation, ai_mode: 'guided' });
    opinions.consider(message, { ...conversation, status: 'closed' });
    opinions.consider(message, { ...conversation, status: 'resolved' });
    opinions.consider({ ...message, sender: 'monitor' }, conversation);
    opinions.consider({ ...message, analysis: null }, conversation);
    world.up = false;
    opinions.consider(message, conversation);
    expect([world.asked, opinions.depth()]).toEqual([[], 0]);
  });

  test('of an erased conversation are given up, and all of them when the service stops', async () => {
    const { world, opinions, counted, consider } = scene();
    world.replies = 4;
    consider(1, { of: 9 });
    consider(2, { of: 8 });
    opinions.forget(9);
    expect(opinions.depth()).toBe(1);
    await opinions.stop();
    consider(3);
    expect(opinions.depth()).toBe(0);
    expect([world.asked, await counted()]).toEqual([[], { dropped: 2 }]);
  });
});
