import { once } from 'node:events';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createContractCheck, type ContractCheck } from '../support/contract-check.ts';
import { createFrameReader } from '../support/contract-frames.ts';
import { watchClient } from '../support/contract-watch.ts';
import { clientEventExamples, serverEventExamples } from './event-examples.ts';
import { plainRouteExamples } from './route-examples.ts';

// What holds every other test's traffic against the contract must itself be able to fail.

let check: ContractCheck;
beforeEach(() => {
  check = createContractCheck();
});

const json = (body: unknown, status = 200) => ({ status, contentType: 'application/json', body });
const problem = (body: unknown, status: number) => ({
  status,
  contentType: 'application/problem+json; charset=utf-8',
  body,
});
const refusal = { ok: false, error: { code: 'conflict', message: 'Taken.' } };

describe('what fits is let pass', () => {
  test.each(Object.entries(serverEventExamples))('the event %s', (name, { valid }) => {
    check.event(name, { ...valid, left_out: undefined });
    expect(check.violations).toEqual([]);
  });

  test.each(Object.entries(clientEventExamples))('the answers to %s', (name, { acknowledgement }) => {
    check.acknowledgement(name, { ok: true, ...acknowledgement });
    check.acknowledgement(name, refusal);
    check.acknowledgement(name, { ok: false, error: { ...refusal.error, retry_after_ms: 20 } });
    expect(check.violations).toEqual([]);
  });

  test('a route’s success, its refusal, and a service that is not ready', () => {
    check.response('GET /healthz', json({ status: 'ok' }));
    check.response('GET /auth/me', problem({ type: 'urn:x', title: 'No', status: 401, detail: 'No.' }, 401));
    check.response('GET /readyz', json({ status: 'unavailable', degraded: [], ai: {} }, 503));
    check.response('POST /auth/logout', { status: 204, contentType: '', body: '' });
    expect(check.violations).toEqual([]);
  });
});

describe('what does not fit is noted', () => {
  test.each(Object.entries(serverEventExamples))('the event %s', (name, { invalid }) => {
    check.event(name, invalid);
    expect(check.violations).toEqual([expect.stringContaining(`${name}: `)]);
  });

  const withFields = Object.entries(clientEventExamples).filter(
    ([, { acknowledgement }]) => Object.keys(acknowledgement).length > 0,
  );
  test.each(withFields)('an answer to %s without its fields', (name) => {
    check.acknowledgement(name, { ok: true });
    expect(check.violations).toEqual([expect.stringContaining(`acknowledgement of ${name}: `)]);
  });

  test.each([
    ['no answer at all', 'typing', undefined],
    ['no word of success', 'typing', {}],
    ['a refusal without its reason', 'typing', { ok: false }],
    ['a code that does not exist', 'typing', { ok: false, error: { code: 'teapot', message: 'No.' } }],
    ['half a millisecond', 'typing', { ok: false, error: { ...refusal.error, retry_after_ms: 0.5 } }],
    ['success for an event that does not exist', 'no_such_event', { ok: true }],
  ])('%s', (_what, event, answer) => {
    check.acknowledgement(event, answer);
    expect(check.violations).toHaveLength(1);
  });

  test('an event that does not exist', () => {
    check.event('no_such_event', {});
    expect(check.violations).toEqual(['no_such_event: no such event']);
  });

  test.each(plainRouteExamples.filter(({ valid }) => typeof valid.response === 'object'))(
    'an answer of $key that is something else',
    ({ key, valid }) => {
      check.response(key, json(Array.isArray(valid.response) ? {} : []));
      expect(check.violations).toHaveLength(1);
    },
  );

  test.each([
    ['a refusal that is no problem', json({ detail: 'No.' }, 404)],
    ['a problem without words', problem({ type: 'urn:x', title: 'No', status: 404 }, 404)],
    ['a problem of another status', problem({ type: 'urn:x', title: 'No', status: 404, detail: 'No.' }, 403)],
    ['another success than that of the route', json({ status: 'ok' }, 202)],
  ])('%s', (_what, answer) => {
    check.response('GET /healthz', answer);
    expect(check.violations).toHaveLength(1);
  });

  test('a test that saw it fails, once, and is told the place but not the content', () => {
    check.event('new_message', { conversation_id: 'the secret' });
    expect(() => check.assertKept()).toThrow(/new_message: .*conversation_id/);
    check.event('new_message', { conversation_id: 'the secret' });
    expect(() => check.assertKept()).not.toThrow(/the secret/);
    expect(() => check.assertKept()).not.toThrow();
  });
});

describe('a client that is watched', () => {
  let httpServer: HttpServer;
  let server: Server;
  let client: Socket;
  beforeEach(async () => {
    httpServer = createServer();
    server = new Server(httpServer);
    server.on('connection', (socket) => {
      socket.onAny((event: string, payload: unknown, acknowledge?: (answer: unknown) => void) => {
        if (acknowledge) acknowledge(payload);
        else socket.emit(event, payload);
      });
    });
    httpServer.listen(0, '127.0.0.1');
    await once(httpServer, 'listening');
    const { port } = httpServer.address() as AddressInfo;
    client = io(`http://127.0.0.1:${port}`, { transports: ['websocket'], forceNew: true });
    watchClient(client, check);
  });
  afterEach(async () => {
    client.close();
    await server.close();
  });

  /** The server answers with the payload. */
  const answered = (event: string, payload: unknown) =>
    new Promise((resolve) => client.emit(event, payload, resolve));

  test('passes every answer on and notes the bad ones, with a time limit and without', async () => {
    expect(await answered('typing', { ok: true })).toEqual({ ok: true });
    expect(await client.timeout(20_000).emitWithAck('typing', refusal)).toEqual(refusal);
    expect(check.violations).toEqual([]);
    expect(await answered('send_message', { ok: true })).toEqual({ ok: true });
    expect(await client.emitWithAck('typing', 'bad')).toBe('bad');
    const error = await new Promise((resolve) => client.timeout(20_000).emit('typing', 'worse', resolve));
    expect(error).toBeNull();
    expect(check.violations).toEqual([
      expect.stringContaining('acknowledgement of send_message'),
      expect.stringContaining('a refusal'),
      expect.stringContaining('a refusal'),
    ]);
  });

  test('takes no time limit that ran out for an answer', async () => {
    await answered('typing', { ok: true });
    client.disconnect();
    await expect(client.timeout(1).emitWithAck('typing', {})).rejects.toThrow();
    expect(check.violations).toEqual([]);
  });

  test('notes bad events beside good ones', async () => {
    client.emit('request_seen', { conversation_id: 1 });
    client.emit('request_seen', { conversation_id: 'one' });
    client.emit('no_such_event');
    await answered('typing', { ok: true });
    expect(check.violations).toEqual([
      expect.stringMatching(/^request_seen: .*conversation_id/),
      'no_such_event: no such event',
    ]);
  });
});

describe('the frames of a page', () => {
  const event = (name: string, payload: object, number = '') =>
    `42${number}${JSON.stringify([name, payload])}`;
  const answer = (number: string, payload: object) => `43${number}${JSON.stringify([payload])}`;

  test('are read as events and as answers to what the page sent', () => {
    const frames = createFrameReader(check);
    for (const frame of ['0{"sid":"a"}', '40{"sid":"b"}', '2', Buffer.from('bytes')]) frames.received(frame);
    frames.received(event('request_seen', { conversation_id: 1 }));
    frames.sent(event('send_message', { conversation_id: 1, message: 'a [line]\nand another' }, '7'));
    frames.sent(event('typing', { conversation_id: 1 }, '8'));
    frames.sent(event('heartbeat', { conversation_id: 1 }));
    frames.received(answer('8', { ok: true }));
    frames.received(answer('7', { ok: true, message_id: 3, created_at: '2026-01-01T00:00:00.000Z' }));
    // Asked before this connection was a WebSocket.
    frames.received(answer('6', { ok: true }));
    expect(check.violations).toEqual([]);
  });

  test('that do not fit are noted', () => {
    const frames = createFrameReader(check);
    frames.sent(event('send_message', { conversation_id: 1, message: 'a' }, '12'));
    frames.received(answer('12', { ok: true }));
    frames.received(event('request_seen', {}));
    expect(check.violations).toEqual([
      expect.stringContaining('acknowledgement of send_message'),
      expect.stringContaining('request_seen'),
    ]);
  });
});
