import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { AppError } from './errors.ts';
import { createLog, type LogFields } from './log.ts';

const hashKey = Buffer.alloc(32, 7);

function scene() {
  const written: string[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  const log = createLog({ level: 'info', hashKey, destination });
  return {
    log,
    text: () => written.join(''),
    lines: (): unknown[] => written.map((line) => JSON.parse(line)),
  };
}

describe('the log writes', () => {
  test('allowed fields, and whether they came with the line or with the log', () => {
    const { log, lines } = scene();
    log
      .child({ node: 'n1' })
      .info('request', { method: 'POST', route: '/chat/conversations/:id', status: 200, duration_ms: 1.5 });
    expect(lines()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-.*Z$/),
        event: 'request',
        node: 'n1',
        method: 'POST',
        route: '/chat/conversations/:id',
        status: 200,
        duration_ms: 1.5,
      },
    ]);
  });

  test('a conversation as a keyed hash that is always the same', () => {
    const { log, text } = scene();
    log.info('message_stored', { conversation: log.conversation(1234567890) });
    expect(text()).not.toContain('1234567890');
    expect(text()).toContain(log.conversation(1234567890));
    const other = createLog({ level: 'info', hashKey: Buffer.alloc(32, 8) });
    expect(other.conversation(1234567890)).not.toBe(log.conversation(1234567890));
  });

  test('nothing below its level', () => {
    const { log, lines } = scene();
    log.debug('details', { count: 1 });
    expect(lines()).toEqual([]);
  });
});

describe('the log never writes', () => {
  const secrets = [
    'I want to die tonight',
    'cp_Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbmEifQ.c2lnbmF0dXJl',
    '203.0.113.77',
    '2001:db8::77',
    'maria@example.org',
  ];

  test('fields that are not on its list, however deep', () => {
    const { log, lines, text } = scene();
    const fields = {
      text: secrets[0],
      token: secrets[1],
      address: secrets[3],
      body: { message: { text: secrets[0] } },
      headers: [{ authorization: secrets[2] }],
      constructor: secrets[0],
      toJSON: () => ({ text: secrets[0] }),
      count: 1,
    };
    log.info('odd', fields as LogFields);
    log.child(fields as LogFields).warn('odd', fields as LogFields);
    for (const secret of secrets) expect(text()).not.toContain(secret);
    expect(lines()[0]).toEqual({ level: 'info', time: expect.any(String), event: 'odd', count: 1 });
  });

  test.each(secrets)('a value of another form in an allowed field: %s', (secret) => {
    const { log, text } = scene();
    const nested = { text: secret };
    log.info(secret, { reason: secret, code: secret, node: secret, degraded: [secret] });
    log.info('odd', {
      route: `/x?q=${secret} `,
      count: nested,
      conversation: secret,
    } as unknown as LogFields);
    log.info('odd', { reason: nested, status: [secret], degraded: nested } as unknown as LogFields);
    expect(text()).not.toContain(secret);
    expect(text()).toContain('[dropped]');
  });

  test.each(secrets)('what an error quotes: %s', (secret) => {
    const { log, text } = scene();
    const frame = `insert failed\n    at ${secret} (x.ts:1:1)\n    at b (y.ts:2:2)`;
    const cause = Object.assign(new TypeError(frame), { code: secret, detail: secret, query: secret });
    const error = new Error(secret, { cause });
    error.name = secret;
    log.error('failed', { code: 'internal' }, error);
    log.error('failed', {}, secret);
    log.error('failed', {}, { text: secret });
    expect(text()).not.toContain(secret);
    expect(text()).toContain('TypeError');
  });
});

describe('of an error the log writes', () => {
  test('class, code and frames', () => {
    const { log, lines } = scene();
    log.error('failed', {}, Object.assign(new RangeError('private'), { code: '23505' }));
    expect(lines()[0]).toMatchObject({
      level: 'error',
      error: {
        class: 'RangeError',
        code: '23505',
        frames: expect.arrayContaining([expect.stringContaining('log.test.ts')]),
      },
    });
  });

  test('the words of an expected failure, which are meant for readers', () => {
    const { log, lines } = scene();
    log.warn('refused', {}, new AppError('conflict', 'Ana holds this conversation.'));
    expect(lines()[0]).toMatchObject({
      error: { class: 'AppError', code: 'conflict', message: 'Ana holds this conversation.' },
    });
  });
});

test('a log that cannot write counts it and throws nothing', () => {
  let failures = 0;
  const destination = {
    write() {
      throw new Error('disk full');
    },
  };
  const log = createLog({ level: 'info', hashKey, destination, onFailure: () => void failures++ });
  log.info('request', { status: 200 });
  expect(failures).toBe(1);
});
