import { afterEach, describe, expect, test } from 'vitest';
import { AppError } from '../../src/server/platform/errors.ts';
import { openEventStream, wantsEventStream } from '../../src/server/http/event-stream.ts';
import { conversation, conversationId, message } from './example-values.ts';
import { httpScene, type HttpScene } from './http-scene.ts';

let scene: HttpScene;
afterEach(() => scene.stop());

const messagesUrl = `/chat/conversations/${conversationId}/messages`;
const json = { 'content-type': 'application/json' };

describe('failures', () => {
  test('an address that cannot be read is 400 too', async () => {
    scene = await httpScene();
    const answer = await scene.app.inject({ method: 'GET', url: '/%c0%ae' });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ status: 400, detail: 'The request could not be read.' });
  });

  test('a body that is no JSON is 400', async () => {
    scene = await httpScene();
    scene.bind('POST /chat/conversations/{id}/messages', () => ({ message }));
    const post = (payload: string | Buffer, headers: Record<string, string> = json) =>
      scene.app.inject({ method: 'POST', url: messagesUrl, headers, payload });
    for (const payload of ['{"text":', 'null x', Buffer.from([0x22, 0xff, 0x22])]) {
      const answer = await post(payload);
      expect(answer.statusCode).toBe(400);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.json()).toMatchObject({ status: 400, detail: 'The request could not be read.' });
    }
    expect((await post('text=hello', { 'content-type': 'text/plain' })).statusCode).toBe(415);
    expect((await post(JSON.stringify({ text: 'x'.repeat(200_000) }))).statusCode).toBe(413);
  });

  test.each([
    '[]',
    '"text"',
    '7',
    'null',
    '{"text":"a\\u0000b"}',
    '{"text":"\\ud83d"}',
    '{"__proto__":{"text":"a"}}',
  ])('a body of another form is 422: %s', async (payload) => {
    scene = await httpScene();
    scene.bind('POST /chat/conversations/{id}/messages', () => ({ message }));
    const answer = await scene.app.inject({ method: 'POST', url: messagesUrl, headers: json, payload });
    expect(answer.statusCode).toBe(422);
  });

  test('text arrives exactly as it was sent, and undeclared keys do not arrive', async () => {
    scene = await httpScene();
    const bodies: unknown[] = [];
    scene.bind('POST /chat/conversations/{id}/messages', ({ body }) => {
      bodies.push(body);
      return { message };
    });
    const text = 'e\u0301 👩‍👩‍👧 שלום \u202E\r\n\t"\\ \uFFFD';
    const payload = { text, admin: true, conversation_id: 5 };
    await scene.app.inject({ method: 'POST', url: messagesUrl, payload });
    expect(bodies).toEqual([{ text }]);
  });

  test('a body may be missing where nothing in it is required', async () => {
    scene = await httpScene();
    scene.bind('POST /chat/conversations', () => ({ ...conversation, access_token: 'cp_x' }));
    scene.bind('POST /chat/monitor/release/{id}', () => ({ message: 'Done.', conversation_id: 1 }));
    const post = (url: string, headers: Record<string, string>) =>
      scene.app.inject({ method: 'POST', url, headers: { ...headers, authorization: 'Bearer monitor' } });
    for (const headers of [{}, json]) {
      expect((await post('/chat/conversations', headers)).statusCode).toBe(200);
      expect((await post('/chat/monitor/release/1', headers)).statusCode).toBe(200);
    }
  });

  test.each(['0', '-1', '1.5', '0x10', '1e3', '9007199254740993', 'abc', '%00', '1%20'])(
    'an id that is none is 422: %s',
    async (id) => {
      scene = await httpScene();
      scene.bind('GET /chat/conversations/{id}', () => conversation);
      const answer = await scene.app.inject({ url: `/chat/conversations/${id}` });
      expect(answer.statusCode).toBe(422);
      expect(answer.json().errors[0].path).toBe('path/id');
    },
  );

  test('an empty query value counts as absent, a repeated one is refused', async () => {
    scene = await httpScene();
    const queries: unknown[] = [];
    scene.bind('GET /chat/monitor/dashboard', ({ query }) => {
      queries.push(query);
      return [];
    });
    const get = (search: string) =>
      scene.app.inject({
        url: `/chat/monitor/dashboard?${search}`,
        headers: { authorization: 'bearer monitor' },
      });
    expect((await get('status=&assigned_to=&q=&limit=&cursor=&other=1')).statusCode).toBe(200);
    expect(queries).toEqual([{ limit: 50 }]);
    expect((await get('limit=1&limit=2')).statusCode).toBe(422);
    expect((await get('limit=1.9')).statusCode).toBe(422);
  });

  test('an unknown address is 404, a bad one no failure of ours', async () => {
    scene = await httpScene();
    for (const url of ['/nothing/here', '/chat/conversations', '/docs/../../etc/passwd']) {
      const answer = await scene.app.inject({ url });
      expect(answer.statusCode).toBe(404);
      expect(answer.json()).toMatchObject({ status: 404, detail: expect.any(String) });
    }
    expect((await scene.app.inject({ url: '/%E0%A4%A' })).statusCode).toBe(400);
  });

  test('an expected failure is told in its words, with Retry-After in whole seconds', async () => {
    scene = await httpScene();
    scene.bind('GET /chat/availability', () => {
      throw new AppError('rate_limited', 'Please wait a moment.', { retryAfterMs: 1200 });
    });
    const answer = await scene.app.inject({ url: '/chat/availability' });
    expect(answer.statusCode).toBe(429);
    expect(answer.headers['retry-after']).toBe('2');
    expect(answer.json()).toEqual({
      type: 'urn:checkpoint:rate_limited',
      title: 'Too many requests',
      status: 429,
      detail: 'Please wait a moment.',
    });
  });

  test('a bug is answered without its words and logged without them', async () => {
    scene = await httpScene();
    scene.bind('GET /chat/availability', () => {
      throw new TypeError('select * from messages where text = "I want to die"');
    });
    const answer = await scene.app.inject({ url: '/chat/availability' });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toMatch(/select|die|\.ts|at /);
    const log = scene.written.join('');
    expect(log).toContain('request_failed');
    expect(log).toContain('TypeError');
    expect(log).toContain(String(answer.headers['x-request-id']));
    expect(log).not.toMatch(/select|die/);
  });

  test('an answer that does not fit its schema never leaves', async () => {
    scene = await httpScene();
    scene.bind('GET /chat/conversations/{id}', () => JSON.parse('{"id":1,"text":"private"}'));
    const answer = await scene.app.inject({ url: '/chat/conversations/1' });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('private');
  });
});

describe('callers', () => {
  test('a stale, foreign or malformed bearer does no harm where anyone may call', async () => {
    scene = await httpScene();
    const callers: unknown[] = [];
    scene.bind('GET /chat/availability', ({ caller }) => {
      callers.push(caller);
      return { monitors_online: true };
    });
    for (const authorization of ['Bearer stale', 'Bearer', 'Basic eDp5', 'Bearer a b c', '\u00e9'])
      expect(
        (await scene.app.inject({ url: '/chat/availability', headers: { authorization } })).statusCode,
      ).toBe(200);
    expect(callers).toEqual(Array.from({ length: 5 }, () => ({ kind: 'public', address: '127.0.0.1' })));
  });

  test('a conversation’s token reaches the handler as its hash', async () => {
    scene = await httpScene();
    scene.bind('GET /chat/conversations/{id}', ({ caller }) => ({ ...conversation, title: caller.kind }));
    const get = (authorization: string) =>
      scene.app.inject({ url: '/chat/conversations/1', headers: { authorization } });
    expect((await get('Bearer cp_token')).json().title).toBe('public');
    expect((await get('Bearer monitor')).json().title).toBe('monitor');
  });

  test('a login that is missing is asked for', async () => {
    scene = await httpScene();
    scene.bind('GET /auth/me', () => JSON.parse('{}'));
    const answer = await scene.app.inject({ url: '/auth/me' });
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
    expect(answer.json().detail).toBe('Please log in.');
  });

  test('a forwarded address counts only from a trusted proxy', async () => {
    const addressSeen = async (env: Record<string, string>, remoteAddress: string) => {
      scene = await httpScene(env);
      let seen = '';
      scene.bind('GET /chat/availability', ({ caller }) => {
        seen = caller.address;
        return { monitors_online: false };
      });
      const headers = { 'x-forwarded-for': '1.1.1.1, ::ffff:2.2.2.2' };
      await scene.app.inject({ url: '/chat/availability', headers, remoteAddress });
      return { seen, warned: scene.forwardedWithoutTrust() };
    };
    expect(await addressSeen({}, '10.0.0.9')).toEqual({ seen: '10.0.0.9', warned: true });
    expect(scene.written.filter((line) => line.includes('forwarded_without_trust_proxy'))).toHaveLength(1);
    expect(await addressSeen({ TRUST_PROXY: '10.0.0.0/8' }, '10.0.0.9')).toEqual({
      seen: '2.2.2.2',
      warned: false,
    });
    expect((await addressSeen({ TRUST_PROXY: '10.0.0.0/8' }, '9.9.9.9')).seen).toBe('9.9.9.9');
    expect((await addressSeen({ TRUST_PROXY: '2' }, '::ffff:9.9.9.9')).seen).toBe('1.1.1.1');
    expect((await addressSeen({ TRUST_PROXY: '1' }, '9.9.9.9')).seen).toBe('2.2.2.2');
  });
});

describe('the table and its bindings', () => {
  test('what is bound twice or nowhere is named', async () => {
    scene = await httpScene();
    const { bind, assertAllBound } = scene;
    bind('GET /chat/availability', () => ({ monitors_online: true }));
    bind('GET /chat/availability', () => ({ monitors_online: false }));
    expect(assertAllBound).toThrow('GET /chat/availability is bound 2 times');
    expect(assertAllBound).toThrow('GET /audit is bound nowhere');
    expect((await scene.app.inject({ url: '/chat/availability' })).json()).toEqual({ monitors_online: true });
  });
});

describe('the log of requests', () => {
  test('names the route, never address, query, token or ids', async () => {
    scene = await httpScene();
    scene.bind('GET /chat/conversations/{id}/messages', () => [message]);
    const url = `${messagesUrl}?limit=5&token=private`;
    const headers = { authorization: 'Bearer cp_private', 'x-request-id': 'private' };
    const answer = await scene.app.inject({ url, headers, remoteAddress: '203.0.113.9' });
    const line: unknown = JSON.parse(scene.written.find((text) => text.includes('"request"')) ?? '');
    expect(line).toEqual({
      level: 'info',
      time: expect.any(String),
      event: 'request',
      method: 'GET',
      route: '/chat/conversations/:id/messages',
      status: 200,
      duration_ms: expect.any(Number),
      request_id: answer.headers['x-request-id'],
    });
    const all = scene.written.join('');
    for (const secret of ['private', '203.0.113.9', String(conversationId), 'limit'])
      expect(all).not.toContain(secret);
    expect(await scene.metrics.registry.metrics()).toContain(
      'checkpoint_http_request_seconds_count{method="GET",route="/chat/conversations/:id/messages",status="200"} 1',
    );
  });
});

describe('an event stream', () => {
  test('carries its events, the headers of every answer, and one line in the log', async () => {
    scene = await httpScene();
    scene.bind('POST /chat/conversations/{id}/ask-with-crisis-detection', ({ request, reply }) => {
      if (!wantsEventStream(request)) throw new AppError('conflict', 'not streamed');
      const stream = openEventStream(reply);
      stream.send('delta', { delta: 'Olá\n\nmundo' });
      stream.send('message', { id: 1 });
      return stream.end();
    });
    const answer = await scene.app.inject({
      method: 'POST',
      url: '/chat/conversations/1/ask-with-crisis-detection',
      headers: { accept: 'text/event-stream', origin: 'http://localhost:3000' },
      payload: { sender: 'user', text: 'Oi' },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'access-control-allow-origin': 'http://localhost:3000',
      'x-content-type-options': 'nosniff',
      'x-request-id': expect.any(String),
    });
    expect(answer.body).toBe(
      'event: delta\ndata: {"delta":"Olá\\n\\nmundo"}\n\nevent: message\ndata: {"id":1}\n\n',
    );
    expect(scene.written.filter((line) => line.includes('"request"'))).toHaveLength(1);
  });
});
