import { describe, expect, test } from 'vitest';
import { ConfigError, parseConfig } from './config.ts';

/** What is wrong with an environment, one line per variable. */
function problemsOf(env: Record<string, string>): string[] {
  try {
    parseConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('TRUST_PROXY', () => {
  test.each([
    ['0', 0],
    ['16', 16],
    ['10.0.3.7', ['10.0.3.7']],
    ['10.0.0.0/8, fc00::/7', ['10.0.0.0/8', 'fc00::/7']],
    ['loopback,uniquelocal', ['loopback', 'uniquelocal']],
    ['::ffff:10.0.0.0/104', ['::ffff:10.0.0.0/104']],
  ])('takes %s', (value, expected) => {
    expect(parseConfig({ TRUST_PROXY: value }).trustProxy).toEqual(expected);
  });

  test.each(['17', '1000000000', '9'.repeat(40)])('refuses %s hops', (value) => {
    expect(problemsOf({ TRUST_PROXY: value })).toEqual([
      `TRUST_PROXY must be a whole number from 0 to 16, not "${value}"`,
    ]);
  });

  test.each([
    '0.0.0.0/0',
    '::/0',
    '1.2.3.4/0',
    '::ffff:0:0/96',
    '::/8',
    '2000::/3',
    '0.0.0.0/1',
    '128.0.0.0/1',
  ])('refuses %s, from which anyone could claim any address', (range) => {
    expect(problemsOf({ TRUST_PROXY: `10.0.0.1,${range}` })).toEqual([
      `TRUST_PROXY holds "${range}", so many addresses that anyone could claim any; name those of the proxy`,
    ]);
  });

  test.each(['10.0.0.0/', '10.0.0.0/8/0', '10.0.0.0/0x8', '10.0.0.0/33', '*', '-1', '1.5'])(
    'refuses %s, which is no range',
    (value) => {
      expect(problemsOf({ TRUST_PROXY: value })).toEqual([
        `TRUST_PROXY holds "${value}", which is no address, range or number of hops`,
      ]);
    },
  );
});
