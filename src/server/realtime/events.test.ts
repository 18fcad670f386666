import fc from 'fast-check';
import type { Socket } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AppError } from '../platform/errors.ts';
import { monitorToken, next, scene, type Scene } from '../../../test/support/realtime-scene.ts';

let here: Scene;
beforeEach(async () => {
  here = await scene();
});
afterEach(async () => {
  await here.stop();
});

const ask = (client: Socket, event: string, ...args: unknown[]) =>
  new Promise<Record<string, unknown>>((resolve) => client.emit(event, ...args, resolve));

/** Writes an Engine.IO message as it stands, past the client library. */
const writeRaw = (client: Socket, data: string | Buffer) => client.io.engine.write(data);

describe('answers', () => {
  test('a handler gets the validated payload and its fields come back', async () => {
    here.realtime.bindEvent('send_message', ({ payload, caller, receivedAt }) => {
      expect(caller.kind).toBe('public');
      expect(receivedAt).toBeGreaterThan(0);
      return { message_id: payload.conversation_id + 1, created_at: '2026-01-01T00:00:00.000Z' };
    });
    const client = await here.connect();
    const answer = await ask(client, 'send_message', { conversation_id: 6, message: 'hi', extra: 1 }, 'more');
    expect(answer).toEqual({ ok: true, message_id: 7, created_at: '2026-01-01T00:00:00.000Z' });
  });

  test('a failure is acknowledged and emitted, with the time to wait', async () => {
    here.realtime.bindEvent('typing', () => {
      throw new AppError('rate_limited', 'Slow down.', { retryAfterMs: 1500.2 });
    });
    const client = await here.connect();
    const emitted = next(client, 'error');
    const error = { code: 'rate_limited', message: 'Slow down.', retry_after_ms: 1501 };
    expect(await ask(client, 'typing', { conversation_id: 1 })).toEqual({ ok: false, error });
    expect(await emitted).toEqual({ ...error, event: 'typing' });
  });

  test('without an acknowledgement callback the failure is emitted all the same', async () => {
    here.realtime.bindEvent('typing', () => ({}));
    const client = await here.connect();
    const emitted = next(client, 'error');
    client.emit('typing', { conversation_id: 'seven' });
    expect(await emitted).toMatchObject({ code: 'invalid_payload', event: 'typing' });
    expect((await emitted).message).toContain('conversation_id');
  });

  test('a bug in a handler is answered as internal, in words of ours', async () => {
    here.realtime.bindEvent('typing', () => {
      throw new TypeError('the secret text');
    });
    const client = await here.connect();
    const answer = await ask(client, 'typing', { conversation_id: 1 });
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(here.lines).toMatchObject([
      { level: 'error', event: 'socket_event_failed', fields: { socket_event: 'typing' } },
    ]);
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  test('events of one socket are handled in the order they were sent', async () => {
    const order: string[] = [];
    here.realtime.bindEvent('join_conversation', async ({ payload }) => {
      await new Promise((resolve) => setImmediate(resolve));
      order.push('join');
      return { conversation_id: payload.conversation_id, missed: [], more: false };
    });
    here.realtime.bindEvent('leave_conversation', () => {
      order.push('leave');
      return {};
    });
    const client = await here.connect();
    client.emit('join_conversation', { conversation_id: 1, token: 'cp_a' });
    await ask(client, 'leave_conversation', { conversation_id: 1 });
    expect(order).toEqual(['join', 'leave']);
  });

  test('an event sent just before the socket goes is handled', async () => {
    const handled = new Promise((resolve) =>
      here.realtime.bindEvent('heartbeat', ({ payload }) => {
        resolve(payload.conversation_id);
        return {};
      }),
    );
    const client = await here.connect();
    client.emit('heartbeat', { conversation_id: 5 });
    client.disconnect();
    expect(await handled).toBe(5);
  });

  test('every answer can be watched on its way out, and where nobody asked for one there is none', async () => {
    const seen: unknown[] = [];
    const watched = await scene({ onAcknowledge: (event, answer) => seen.push([event, answer]) });
    watched.realtime.bindEvent('typing', () => ({}));
    const client = await watched.connect();
    const refusals = next(client, 'error');
    client.emit('typing', {});
    await refusals;
    const answers = [
      ['typing', await ask(client, 'typing', { conversation_id: 1 })],
      ['typing', await ask(client, 'typing', {})],
      ['no_such_event', await ask(client, 'no_such_event')],
    ];
    expect(answers).toMatchObject([
      ['typing', { ok: true }],
      ['typing', { ok: false }],
      ['no_such_event', { ok: false }],
    ]);
    expect(seen).toEqual(answers);
    await watched.stop();
  });

  test('no event can be bound twice', () => {
    here.realtime.bindEvent('typing', () => ({}));
    expect(() => here.realtime.bindEvent('typing', () => ({}))).toThrow('typing is bound twice');
    expect(here.realtime.boundEvents()).toEqual(['typing']);
  });
});

describe('tokens', () => {
  const whoIs = (client: Socket, token?: string) => ask(client, 'join_monitor', { monitor_id: 'x', token });
  beforeEach(() => {
    here.realtime.bindEvent('join_monitor', ({ caller, socket }) => ({
      monitor_id: caller.kind === 'monitor' ? caller.username : `public with ${socket.grants.size}`,
      open_alerts: [],
    }));
  });

  test('a monitor’s token given once holds, beside conversation tokens', async () => {
    const client = await here.connect();
    expect(await whoIs(client)).toMatchObject({ monitor_id: 'public with 0' });
    expect(await whoIs(client, 'cp_first')).toMatchObject({ monitor_id: 'public with 1' });
    expect(await whoIs(client, 'cp_second')).toMatchObject({ monitor_id: 'public with 2' });
    expect(await whoIs(client, monitorToken('ana'))).toMatchObject({ monitor_id: 'ana' });
    expect(await whoIs(client, 'cp_third')).toMatchObject({ monitor_id: 'ana' });
    expect(here.realtime.localMonitors()[0]?.grants.size).toBe(3);
    expect(await whoIs(client, monitorToken('bea', 2))).toMatchObject({ monitor_id: 'bea' });
  });

  test('a token in the handshake counts before the first event', async () => {
    const client = here.client({ auth: { token: monitorToken('ana') } });
    expect(await whoIs(client)).toMatchObject({ ok: true, monitor_id: 'ana' });
  });

  test.each([['invalid'], [7], [{ toString: 'x' }], ['x'.repeat(5000)]])(
    'a handshake with the token %j is a public socket',
    async (token) => {
      const client = await here.connect({ auth: { token } });
      expect(await whoIs(client)).toMatchObject({ ok: true, monitor_id: 'public with 0' });
    },
  );

  test('an invalid token in a payload is refused before the handler runs', async () => {
    const client = await here.connect();
    expect(await whoIs(client, 'invalid')).toMatchObject({ ok: false, error: { code: 'unauthenticated' } });
  });

  test('where its binding says so, an invalid token is treated as none', async () => {
    here.realtime.bindEvent(
      'join_conversation',
      ({ payload, caller }) => {
        expect(caller).toMatchObject({ kind: 'public', tokenHash: undefined });
        return { conversation_id: payload.conversation_id, missed: [], more: false };
      },
      { invalidToken: 'ignore' },
    );
    const client = await here.connect();
    const answer = await ask(client, 'join_conversation', { conversation_id: 1, token: 'invalid' });
    expect(answer).toMatchObject({ ok: true });
  });

  test('a socket keeps a bounded number of conversation tokens', async () => {
    const client = await here.connect();
    for (let at = 0; at < 40; at += 1) await whoIs(client, `cp_${at}`);
    expect(await whoIs(client)).toMatchObject({ monitor_id: 'public with 32' });
  });
});

describe('hostile clients', () => {
  beforeEach(() => {
    here.realtime.bindEvent('typing', () => ({}));
    here.realtime.bindEvent('send_message', () => ({ message_id: 1, created_at: '' }));
  });
  const name = fc.oneof(
    fc.constantFrom('typing', 'send_message', 'error', 'message', '__proto__', 'constructor', 'toString', ''),
    fc.string({ maxLength: 300 }).filter((text) => !/^(dis)?connect|Listener$|^disconnecting/.test(text)),
  );
  const json = fc.oneof(
    fc.jsonValue(),
    fc.record({ conversation_id: fc.jsonValue(), message: fc.jsonValue(), token: fc.jsonValue() }),
    fc.constant(JSON.parse('{"__proto__":{"conversation_id":1},"constructor":null}') as unknown),
    fc.constant(Buffer.from('bytes')),
    fc.constant({ conversation_id: Buffer.from('bytes') }),
  );

  test('whatever event comes is answered, and the socket stays', async () => {
    const quiet = await scene({ config: { rateLimitEnabled: false } });
    quiet.realtime.bindEvent('typing', () => ({}));
    quiet.realtime.bindEvent('send_message', () => ({ message_id: 1, created_at: '' }));
    const client = await quiet.connect();
    await fc.assert(
      fc.asyncProperty(name, fc.array(json, { maxLength: 4 }), async (event, args) => {
        const answer = await ask(client, event, ...args);
        if (answer['ok'] !== true) expect(answer).toMatchObject({ ok: false });
        expect(client.connected).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(quiet.lines.filter(({ level }) => level === 'error')).toEqual([]);
    await quiet.stop();
  });

  test.each([['__proto__'], ['constructor'], ['hasOwnProperty'], ['no_such_event'], ['connection']])(
    'the event %s does not exist',
    async (event) => {
      const client = await here.connect();
      const emitted = next(client, 'error');
      expect(await ask(client, event, {})).toMatchObject({ ok: false, error: { code: 'invalid_payload' } });
      expect(await emitted).toMatchObject({ code: 'invalid_payload', event });
    },
  );

  const deep = '['.repeat(60_000) + ']'.repeat(60_000);
  test.each([
    ['an event without a name', ['2']],
    ['an acknowledgement wanted for nothing', ['21']],
    ['a number as name', ['2[1,{}]']],
    ['a nested name', ['2[["typing"],{}]']],
    ['a reserved name', ['2["disconnect",{}]']],
    ['another reserved name', ['2["newListener",{}]']],
    ['no JSON', ['2["typing",{']],
    ['an unknown packet type', ['9']],
    ['an acknowledgement nobody waits for', ['31["x"]', '30[]']],
    ['a second connect', ['0', '0{"token":7}']],
    ['a foreign namespace', ['0/admin,{}', '2/admin,["typing",{}]']],
    ['very deep JSON', [`2["typing",${deep}]`]],
    ['a placeholder without attachment', ['51-["typing",{"_placeholder":true,"num":0}]', '2["typing",{}]']],
    ['a wrong placeholder', ['51-["typing",{"_placeholder":true,"num":9}]', Buffer.from('x')]],
    ['very deep JSON with an attachment', [`51-["typing",${deep}]`, Buffer.from('x')]],
    ['bytes out of nowhere', [Buffer.from('x')]],
    ['more than the cap', [`2["typing","${'x'.repeat(300 * 1024)}"]`]],
  ])('%s harms its sender at most', async (_what, packets) => {
    const [hostile, bystander] = [await here.connect(), await here.connect()];
    for (const packet of packets) writeRaw(hostile, packet);
    hostile.emit('typing', { conversation_id: 1 });
    // Answered or closed: either way the packets were read.
    await Promise.race([
      new Promise((resolve) => hostile.emit('typing', { conversation_id: 1 }, resolve)),
      new Promise((resolve) => hostile.once('disconnect', resolve)),
    ]);
    expect(await ask(bystander, 'typing', { conversation_id: 1 })).toEqual({ ok: true });
    expect(await ask(await here.connect(), 'typing', { conversation_id: 1 })).toEqual({ ok: true });
    expect(here.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('a flood is refused without touching others', async () => {
    const [hostile, bystander] = [await here.connect(), await here.connect()];
    const answers = await Promise.all(
      Array.from({ length: 1200 }, () => ask(hostile, 'typing', { conversation_id: 1 })),
    );
    const refused = answers.filter(({ ok }) => ok === false);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]).toMatchObject({ error: { code: 'rate_limited', retry_after_ms: 5000 } });
    expect(await ask(bystander, 'typing', { conversation_id: 1 })).toEqual({ ok: true });
  });

  test('a transport left open after leaving the namespace is closed', async () => {
    const hostile = await here.connect();
    const closed = new Promise((resolve) => hostile.io.engine.once('close', resolve));
    writeRaw(hostile, '1');
    await closed;
    await vi.waitFor(() => expect(here.realtime.socketCount()).toBe(0));
  });
});
