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

describe('ALLOWED_ORIGINS', () => {
  test('takes origins as browsers write them, and spells them so', () => {
    const { allowedOrigins } = parseConfig({
      ALLOWED_ORIGINS: 'https://Chat.Example.org, http://localhost:3000/,https://a.org:443',
    });
    expect(allowedOrigins).toEqual(['https://chat.example.org', 'http://localhost:3000', 'https://a.org']);
  });

  test.each([
    'example.org',
    'example.org:8080',
    'localhost:3000',
    'https://a.org/x',
    'https://a.org/?',
    'https://a.org/#x',
    'https://me@a.org',
    'https://*.example.org',
    'app://localhost',
    '*',
    'null',
  ])('refuses %s, which no origin is ever equal to', (part) => {
    expect(problemsOf({ ALLOWED_ORIGINS: `https://b.org,${part}` })).toEqual([
      `ALLOWED_ORIGINS holds "${part}", which is no origin such as https://chat.example.org`,
    ]);
  });
});

describe('DATABASE_URL', () => {
  test.each([
    ['postgres://db/checkpoint', 'postgres://db/checkpoint'],
    [
      'postgresql://u:p@db:5432/checkpoint?sslmode=require',
      'postgresql://u:p@db:5432/checkpoint?sslmode=require',
    ],
    ['postgresql+psycopg2://u:p@db/checkpoint', 'postgres://u:p@db/checkpoint'],
    ['postgres:///checkpoint?host=/var/run/postgresql', 'postgres:///checkpoint?host=/var/run/postgresql'],
  ])('takes %s', (value, expected) => {
    expect(parseConfig({ DATABASE_URL: value }).databaseUrl).toBe(expected);
  });

  test.each(['postgres://', 'postgres:', 'postgres://db', 'postgres://db/', 'postgres:///checkpoint'])(
    'refuses %s, which names no host or no database',
    (value) => {
      expect(problemsOf({ DATABASE_URL: value })).toEqual([
        'DATABASE_URL must name a host and a database, as postgres://user:password@host/database',
      ]);
    },
  );
});

describe('a password', () => {
  const passwordOf = (password: string) =>
    parseConfig({ ADMIN_USERNAME: 'root', ADMIN_PASSWORD: password }).secrets.adminPassword?.reveal();

  test('keeps the spaces at its ends, but not the end of its line', () => {
    expect(passwordOf('  four words of it ')).toBe('  four words of it ');
    expect(passwordOf('from a file \n')).toBe('from a file ');
    expect(passwordOf('from a file\r\n')).toBe('from a file');
    expect(passwordOf(' '.repeat(8))).toBe(' '.repeat(8));
  });

  test('is missing when there is nothing of it, and too short when spaces do not make it long enough', () => {
    const needed = ['ADMIN_PASSWORD is required with ADMIN_USERNAME'];
    expect(problemsOf({ ADMIN_USERNAME: 'root', ADMIN_PASSWORD: '' })).toEqual(needed);
    expect(problemsOf({ ADMIN_USERNAME: 'root', ADMIN_PASSWORD: '\n' })).toEqual(needed);
    expect(problemsOf({ ADMIN_USERNAME: 'root', ADMIN_PASSWORD: ' short ' })).toEqual([
      'ADMIN_PASSWORD must have 8 to 72 bytes',
    ]);
  });
});

test('a key or a token from a file may end in a line of its own, and no node reads another one for it', () => {
  const { secrets } = parseConfig({
    VAULT_KEY: `${'v'.repeat(32)}\r\n`,
    JWT_SECRET: `${'j'.repeat(32)} `,
    METRICS_TOKEN: ' token\n',
  });
  expect(secrets.vaultKey?.reveal()).toBe('v'.repeat(32));
  expect(secrets.jwtSecret?.reveal()).toBe('j'.repeat(32));
  expect(secrets.metricsToken?.reveal()).toBe('token');
});
