import { createHash } from 'node:crypto';
import type { Redis } from 'ioredis';
import { addressKey } from './address.ts';
import { systemClock, type Clock } from './clock.ts';
import { AppError } from './errors.ts';
import { keyedHash } from './ids.ts';
import {
  rateLimitRules,
  type RateLimitKey,
  type RateLimitName,
  type RateLimitRule,
} from './rate-limit-rules.ts';

// Token buckets in their shortest form (GCRA): per key one number, the time at which the bucket is full
// again. With Redis one script holds it, so that a limit is the same on all nodes; while Redis is away each
// node counts for itself, without waiting. Keys are kept as keyed hashes: no address lies in Redis.

type Operation = 'take' | 'check' | 'give_back';
type Bucket = Pick<RateLimitRule, 'burst' | 'oneMoreAfterMs'>;

export interface RateLimits {
  /** Counts one. @throws AppError `rate_limited` when none is left, then nothing is counted */
  take<R extends RateLimitName>(rule: R, key: RateLimitKey<R>): Promise<void>;
  /** Counts nothing. @throws AppError `rate_limited` when none is left */
  check<R extends RateLimitName>(rule: R, key: RateLimitKey<R>): Promise<void>;
  /** Undoes one `take`, for limits that count failures alone. */
  giveBack<R extends RateLimitName>(rule: R, key: RateLimitKey<R>): Promise<void>;
}

interface RateLimitsOptions {
  enabled: boolean;
  /** Keys the hashes under which addresses and users are counted; equal on all nodes. */
  hashKey: Buffer;
  redis?: Pick<Redis, 'status' | 'eval' | 'evalsha'> | undefined;
  clock?: Clock;
  onRefused?: (rule: RateLimitName) => void;
}

const script = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local step, room = tonumber(ARGV[1]), ARGV[1] * ARGV[2]
local full = math.max(now, tonumber(redis.call('GET', KEYS[1]) or now))
if ARGV[3] == 'give_back' then
  full = full - step
elseif full + step - now > room then
  return full + step - now - room
elseif ARGV[3] == 'take' then
  full = full + step
else
  return 0
end
if full > now then redis.call('SET', KEYS[1], string.format('%.0f', full), 'PX', full - now)
else redis.call('DEL', KEYS[1]) end
return 0`;
const scriptHash = createHash('sha1').update(script).digest('hex');
const redisPatienceMs = 150;
const redisPauseMs = 1000;
const mostKeys = 100_000;
/** Makes room for more than one key at a time, or every further key would cost a sweep. */
const roomyKeys = 0.9 * mostKeys;

/** Buckets in memory: how long to wait, 0 when the operation was done. */
function createMemoryBuckets(clock: Clock) {
  const fullAt = new Map<string, number>();
  let operations = 0;

  // A sweep after as many operations as there are keys costs constant time for each.
  const sweep = (now: number) => {
    operations = 0;
    for (const [key, full] of fullAt) if (full <= now) fullAt.delete(key);
    if (fullAt.size <= mostKeys) return;
    for (const key of fullAt.keys()) {
      if (fullAt.size <= roomyKeys) break;
      fullAt.delete(key);
    }
  };
  const store = (key: string, full: number, now: number) => {
    if (full > now) fullAt.set(key, full);
    else fullAt.delete(key);
  };
  return (operation: Operation, key: string, { burst, oneMoreAfterMs }: Bucket): number => {
    const now = clock.now();
    operations += 1;
    if (operations > Math.max(1000, fullAt.size) || fullAt.size > mostKeys) sweep(now);
    const whenEmpty = now + burst * oneMoreAfterMs;
    // Later than that it is only when the clock was set back, which keeps nobody out for as long.
    const full = Math.min(whenEmpty, Math.max(now, fullAt.get(key) ?? now));
    if (operation === 'give_back') {
      store(key, full - oneMoreAfterMs, now);
      return 0;
    }
    const waitMs = full + oneMoreAfterMs - whenEmpty;
    if (waitMs > 0) {
      store(key, full, now);
      return waitMs;
    }
    if (operation === 'take') store(key, full + oneMoreAfterMs, now);
    return 0;
  };
}

/** Rejects when the promise takes longer; the timer never outlives it. */
async function within<T>(limitMs: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('Redis is late')), limitMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Buckets in Redis: undefined when Redis is away. After a failure it is left alone for a second. */
function createRedisBuckets(redis: NonNullable<RateLimitsOptions['redis']>, clock: Clock) {
  let pausedUntil = 0;
  const run = async (keyAndArguments: [string, number, number, string]): Promise<unknown> => {
    try {
      return await redis.evalsha(scriptHash, 1, ...keyAndArguments);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error;
      return redis.eval(script, 1, ...keyAndArguments);
    }
  };
  return async (operation: Operation, key: string, bucket: Bucket): Promise<number | undefined> => {
    if (redis.status !== 'ready' || clock.now() < pausedUntil) return undefined;
    try {
      const call = run([`checkpoint:limit:${key}`, bucket.oneMoreAfterMs, bucket.burst, operation]);
      return Number(await within(redisPatienceMs, call));
    } catch {
      pausedUntil = clock.now() + redisPauseMs;
      return undefined;
    }
  };
}

function keyText(rule: RateLimitName, key: Readonly<Record<string, string | number>>): string {
  const parts = rateLimitRules[rule].by.map((part) => {
    const value = String(key[part]);
    return part === 'address' ? addressKey(value) : value;
  });
  return JSON.stringify([rule, ...parts]);
}

/** The limits of `rateLimitRules`; with `enabled: false` everything passes. */
export function createRateLimits(options: RateLimitsOptions): RateLimits {
  const { enabled, hashKey, redis, clock = systemClock, onRefused } = options;
  const memory = createMemoryBuckets(clock);
  const shared = redis && createRedisBuckets(redis, clock);

  const apply = async <R extends RateLimitName>(operation: Operation, rule: R, key: RateLimitKey<R>) => {
    if (!enabled) return;
    const bucket: RateLimitRule = rateLimitRules[rule];
    const name = keyedHash(hashKey, keyText(rule, key));
    const waitMs = (await shared?.(operation, name, bucket)) ?? memory(operation, name, bucket);
    if (waitMs <= 0) return;
    onRefused?.(rule);
    throw new AppError('rate_limited', bucket.words, { retryAfterMs: Math.ceil(waitMs) });
  };
  return {
    take: (rule, key) => apply('take', rule, key),
    check: (rule, key) => apply('check', rule, key),
    giveBack: (rule, key) => apply('give_back', rule, key),
  };
}
