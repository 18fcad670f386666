import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AppError } from '../../src/server/platform/errors.ts';
import { createRateLimits } from '../../src/server/platform/rate-limits.ts';
import { canStartRedis, freePort, startRedis, type Service } from '../support/services.ts';

describe.skipIf(!canStartRedis())('limits over Redis', () => {
  let service: Service;
  const clients: Redis[] = [];
  let port: number;

  async function node(hashKey = Buffer.alloc(32, 3)) {
    const redis = new Redis(port, '127.0.0.1', { enableOfflineQueue: false, lazyConnect: true });
    redis.on('error', () => undefined);
    await redis.connect();
    clients.push(redis);
    return { redis, limits: createRateLimits({ enabled: true, hashKey, redis }) };
  }
  const passes = async (attempt: Promise<void>): Promise<boolean> =>
    attempt.then(
      () => true,
      (error: unknown) => {
        if (error instanceof AppError && error.code === 'rate_limited') return false;
        throw error;
      },
    );

  beforeAll(async () => {
    port = await freePort();
    service = await startRedis({ port });
  });
  afterAll(async () => {
    for (const client of clients) client.disconnect();
    await service.stop();
  });

  test('two nodes share one bucket, also when asked at the same time', async () => {
    const [one, other] = [await node(), await node()];
    const attempts = Array.from({ length: 40 }, (_, index) =>
      passes(
        (index % 2 ? one : other).limits.take('conversations_opened', { address: `2001:db8::${index + 1}` }),
      ),
    );
    const passed = (await Promise.all(attempts)).filter(Boolean);
    expect(passed).toHaveLength(30);
  });

  test('what was taken can be given back, and checking counts nothing', async () => {
    const { limits } = await node();
    const key = { address: '192.0.2.50' };
    for (let i = 0; i < 20; i++) {
      await limits.check('return_code_failures', key);
      await limits.take('return_code_failures', key);
      await limits.giveBack('return_code_failures', key);
    }
    for (let i = 0; i < 10; i++) await limits.take('return_code_failures', key);
    await expect(limits.check('return_code_failures', key)).rejects.toMatchObject({ code: 'rate_limited' });
    const refusal = await limits.take('return_code_failures', key).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(AppError);
    expect(refusal).toMatchObject({ retryAfterMs: expect.any(Number) });
  });

  test('no address lies in Redis, and nothing stays for ever', async () => {
    const { limits, redis } = await node();
    await limits.take('unknown_conversations', { address: '192.0.2.77' });
    const keys = await redis.keys('checkpoint:limit:*');
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) {
      expect(key).not.toContain('192.0.2');
      expect(await redis.pttl(key)).toBeGreaterThan(0);
    }
  });

  test('when Redis goes away the node counts for itself at once', async () => {
    const { limits, redis } = await node(Buffer.alloc(32, 9));
    redis.disconnect();
    const key = { conversation: 1, as: 'a' };
    for (let i = 0; i < 20; i++) await limits.take('messages', key);
    expect(await passes(limits.take('messages', key))).toBe(false);
  });
});
