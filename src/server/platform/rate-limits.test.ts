import { describe, expect, test } from 'vitest';
import { AppError } from './errors.ts';
import { rateLimitRules } from './rate-limit-rules.ts';
import { createRateLimits } from './rate-limits.ts';

function scene() {
  const clock = {
    at: 1_000_000,
    now() {
      return this.at;
    },
  };
  const refused: string[] = [];
  const hashKey = Buffer.alloc(32, 3);
  const limits = createRateLimits({ enabled: true, hashKey, clock, onRefused: (rule) => refused.push(rule) });
  return { limits, clock, refused };
}

/** 0 when it passed, otherwise how long to wait. */
async function waitOf(attempt: Promise<void>): Promise<number> {
  try {
    await attempt;
    return 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error.code).toBe('rate_limited');
    return error.retryAfterMs ?? Number.NaN;
  }
}

async function countPassing(attempt: () => Promise<void>): Promise<number> {
  for (let passed = 0; passed < 1000; passed++) if ((await waitOf(attempt())) > 0) return passed;
  return Number.POSITIVE_INFINITY;
}

describe('messages of one conversation', () => {
  const key = { conversation: 5, as: 'a' };

  test('a clock that is set back keeps nobody out for longer', async () => {
    const { limits, clock } = scene();
    await countPassing(() => limits.take('messages', key));
    clock.at -= 3_600_000;
    expect(await waitOf(limits.take('messages', key))).toBeLessThanOrEqual(15_000);
    clock.at += 1_000;
    expect(await waitOf(limits.take('messages', key))).toBe(0);
  });

  test('20 at once, then one a second, never a wait of more than 15 s', async () => {
    const { limits, clock, refused } = scene();
    expect(await countPassing(() => limits.take('messages', key))).toBe(20);
    for (let i = 0; i < 100; i++) {
      const waitMs = await waitOf(limits.take('messages', key));
      expect(waitMs).toBeGreaterThan(0);
      expect(waitMs).toBeLessThanOrEqual(15_000);
    }
    expect(refused).toHaveLength(101);
    clock.at += 1000;
    expect(await countPassing(() => limits.take('messages', key))).toBe(1);
    clock.at += 3_600_000;
    expect(await countPassing(() => limits.take('messages', key))).toBe(20);
  });

  test('the wait that is named is enough', async () => {
    const { limits, clock } = scene();
    await countPassing(() => limits.take('messages', key));
    clock.at += 300;
    clock.at += await waitOf(limits.take('messages', key));
    expect(await waitOf(limits.take('messages', key))).toBe(0);
  });

  test('do not count for another conversation', async () => {
    const { limits } = scene();
    await countPassing(() => limits.take('messages', key));
    expect(await waitOf(limits.take('messages', { conversation: 6, as: 'a' }))).toBe(0);
  });
});

describe('an address', () => {
  test('opens 30 conversations an hour', async () => {
    const { limits, clock } = scene();
    const open = () => limits.take('conversations_opened', { address: '192.0.2.1' });
    expect(await countPassing(open)).toBe(30);
    clock.at += 3_600_000;
    expect(await countPassing(open)).toBe(30);
  });

  test('is one however it is spelt, and an IPv6 subscriber is one', async () => {
    const { limits } = scene();
    const open = (address: string) => limits.take('conversations_opened', { address });
    await countPassing(() => open('192.0.2.1'));
    expect(await waitOf(open('::ffff:192.0.2.1'))).toBeGreaterThan(0);
    await countPassing(() => open('2001:db8:1:2::1'));
    expect(await waitOf(open('2001:0db8:1:2:ffff::9'))).toBeGreaterThan(0);
    expect(await waitOf(open('2001:db8:1:3::1'))).toBe(0);
  });
});

describe('limits that count failures alone', () => {
  const key = { user: 'ana', address: '192.0.2.1' };

  test('a right login gives back what it took', async () => {
    const { limits } = scene();
    for (let i = 0; i < 100; i++) {
      await limits.take('login_failures_user', key);
      await limits.giveBack('login_failures_user', key);
    }
    expect(await countPassing(() => limits.take('login_failures_user', key))).toBe(10);
  });

  test('giving back more than was taken makes no credit', async () => {
    const { limits } = scene();
    for (let i = 0; i < 5; i++) await limits.giveBack('login_failures_user', key);
    expect(await countPassing(() => limits.take('login_failures_user', key))).toBe(10);
  });

  test('checking counts nothing', async () => {
    const { limits } = scene();
    for (let i = 0; i < 100; i++) await limits.check('login_failures_user', key);
    expect(await countPassing(() => limits.take('login_failures_user', key))).toBe(10);
    expect(await waitOf(limits.check('login_failures_user', key))).toBe(90_000);
  });

  test('nobody is locked out from elsewhere', async () => {
    const { limits } = scene();
    await countPassing(() => limits.take('login_failures_user', key));
    expect(await waitOf(limits.take('login_failures_user', { ...key, address: '192.0.2.2' }))).toBe(0);
  });
});

describe('while Redis is away', () => {
  const hashKey = Buffer.alloc(32, 3);
  const never = () => new Promise<never>(() => undefined);
  const take = (limits: ReturnType<typeof createRateLimits>) =>
    limits.take('messages', { conversation: 1, as: 'a' });

  test('each node counts for itself, and Redis is not even asked', async () => {
    const limits = createRateLimits({
      enabled: true,
      hashKey,
      redis: { status: 'reconnecting', evalsha: never, eval: never },
    });
    expect(await countPassing(() => take(limits))).toBe(20);
  });

  test('one that fails or hangs is left alone for a second', async () => {
    const clock = { at: 0, now: () => clock.at };
    let asked = 0;
    const evalsha = () => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('Connection is closed.')) : never();
    };
    const limits = createRateLimits({
      enabled: true,
      hashKey,
      clock,
      redis: { status: 'ready', evalsha, eval: never },
    });
    for (let i = 0; i < 5; i++) await take(limits);
    expect(asked).toBe(1);
    clock.at += 1001;
    for (let i = 0; i < 5; i++) await take(limits);
    expect(asked).toBe(2);
  });
});

test('switched off, everything passes', async () => {
  const limits = createRateLimits({ enabled: false, hashKey: Buffer.alloc(32) });
  for (let i = 0; i < 100; i++) await limits.take('messages', { conversation: 1, as: 'a' });
});

test('no limit makes anybody wait longer than its own pace', () => {
  for (const rule of Object.values(rateLimitRules)) {
    expect(rule.burst).toBeGreaterThanOrEqual(10);
    expect(rule.words).toMatch(/\.$/);
  }
});
