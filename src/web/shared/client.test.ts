import { describe, expect, test } from 'vitest';
import { createClient, requestLine } from './client.ts';
import { ProblemError } from './problem-error.ts';

interface Seen {
  url: string;
  init: RequestInit;
}

/** A client whose server gives `answer` to everything, and what it was asked. */
function scene(answer: () => Response | Promise<Response>, token?: string) {
  const seen: Seen[] = [];
  const client = createClient({
    token: () => token,
    fetch: async (url, init = {}) => {
      seen.push({ url: String(url), init });
      return answer();
    },
  });
  return { client, seen };
}

const json = (body: unknown, init?: ResponseInit) => () => Response.json(body, init);

describe('a key of the route table', () => {
  test.each([
    ['GET /a', {}, ['GET', '/a']],
    ['POST /a/{id}/b', { params: { id: 7 } }, ['POST', '/a/7/b']],
    ['GET /a/{id}', { params: { id: 'x/../y' } }, ['GET', '/a/x%2F..%2Fy']],
    ['GET /a', { query: { limit: 5, q: 'a b&c', after: undefined } }, ['GET', '/a?limit=5&q=a+b%26c']],
  ])('%s with %o is sent as %o', (key, options, line) => expect(requestLine(key, options)).toEqual(line));
});

describe('a call', () => {
  test('shows the token and sends the body as JSON', async () => {
    const { client, seen } = scene(json({ access_token: 't' }), 'secret');
    await client.call('POST /chat/conversations', { body: { locale: 'pt' } });
    expect(seen[0]).toMatchObject({
      url: '/chat/conversations',
      init: {
        method: 'POST',
        body: '{"locale":"pt"}',
        headers: { authorization: 'Bearer secret', 'content-type': 'application/json' },
      },
    });
  });

  test('without body or token sends neither header', async () => {
    const { client, seen } = scene(() => new Response(null, { status: 204 }));
    await client.call('DELETE /chat/conversations/{id}', { params: { id: 7 } });
    expect(seen[0]?.init).toMatchObject({ method: 'DELETE', headers: {}, body: null });
  });

  test('only the server itself says that something is not there or not allowed', async () => {
    const page = (status: number) => () => new Response('<h1>404 page not found</h1>', { status });
    for (const status of [401, 404, 500]) {
      const { client } = scene(page(status));
      await expect(client.call('GET /chat/config')).rejects.toMatchObject({ code: 'unavailable' });
    }
    const headers = { 'content-type': 'application/problem+json' };
    const { client } = scene(
      () => new Response('{"detail":"No such conversation."}', { status: 404, headers }),
    );
    await expect(client.call('GET /chat/config')).rejects.toMatchObject({ code: 'not_found' });
  });

  test('a refusal is a ProblemError with the server’s words', async () => {
    const body = {
      type: 'about:blank',
      title: 'Conflict',
      status: 409,
      detail: 'Ana holds this conversation.',
    };
    const { client } = scene(json(body, { status: 409 }));
    const call = client.call('POST /chat/monitor/release/{id}', { params: { id: 7 } });
    await expect(call).rejects.toBeInstanceOf(ProblemError);
    await expect(call).rejects.toMatchObject({ code: 'conflict', status: 409, message: body.detail });
  });

  test('a limit says when to come back', async () => {
    const { client } = scene(json({}, { status: 429, headers: { 'retry-after': '90' } }));
    const call = client.call('POST /auth/login', { body: { username: 'a', password: 'b' } });
    await expect(call).rejects.toMatchObject({ code: 'rate_limited', retryAfterMs: 90_000 });
  });

  test('an answer of something in between is a problem too', async () => {
    const { client } = scene(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    await expect(client.call('GET /chat/config')).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('no answer is offline', async () => {
    const { client } = scene(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(client.call('GET /chat/config')).rejects.toMatchObject({
      code: 'offline',
      status: undefined,
    });
  });

  test('a page names the next one', async () => {
    const query = { limit: 50 };
    const first = scene(json([], { headers: { 'x-next-cursor': 'abc' } }));
    expect(await first.client.page('GET /chat/monitor/dashboard', { query })).toEqual({
      items: [],
      next: 'abc',
    });
    const last = scene(json([]));
    expect(await last.client.page('GET /chat/monitor/dashboard', { query })).toEqual({
      items: [],
      next: undefined,
    });
  });
});
