import { afterEach, describe, expect, test } from 'vitest';
import { bindServiceRoutes, type Readiness } from '../../src/server/http/service-routes.ts';
import { httpScene, type HttpScene } from './http-scene.ts';

let scene: HttpScene;
afterEach(() => scene.stop());

describe('origins', () => {
  const env = { PUBLIC_URL: 'https://chat.example.org/base', ALLOWED_ORIGINS: 'https://other.example.org' };
  const open = async () => {
    scene = await httpScene(env);
    scene.bind('GET /chat/availability', () => ({ monitors_online: true }));
    return (origin: string | undefined, host = 'node1.internal:8000') =>
      scene.app.inject({
        url: '/chat/availability',
        headers: origin === undefined ? { host } : { host, origin },
      });
  };

  test('own and allowed ones pass, and programs, which have none', async () => {
    const get = await open();
    for (const origin of [
      undefined,
      'https://chat.example.org',
      'https://other.example.org',
      'http://node1.internal:8000',
    ])
      expect((await get(origin)).statusCode).toBe(200);
    expect((await get('https://node1.internal', 'node1.internal:443')).statusCode).toBe(200);
    expect((await get('https://node1.internal', 'node1.internal')).statusCode).toBe(200);
  });

  test.each([
    'null',
    'https://evil.example',
    'https://chat.example.org.evil.example',
    'http://chat.example.org',
    'http://node1.internal',
    'file://',
    'not an origin',
    '',
  ])('all others are refused: %s', async (origin) => {
    const get = await open();
    const answer = await get(origin);
    expect(answer.statusCode).toBe(403);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect(scene.isAllowedOrigin(origin, 'node1.internal:8000')).toBe(false);
  });

  test('a page of an allowed origin may ask first and read the headers it needs', async () => {
    const get = await open();
    const origin = 'https://other.example.org';
    const answer = await get(origin);
    expect(answer.headers['access-control-allow-origin']).toBe(origin);
    expect(answer.headers['access-control-expose-headers']).toBe('x-next-cursor, retry-after, x-request-id');
    const ask = (from: string) =>
      scene.app.inject({
        method: 'OPTIONS',
        url: '/auth/users/1',
        headers: {
          origin: from,
          'access-control-request-method': 'PATCH',
          'access-control-request-headers': 'authorization, content-type',
        },
      });
    const allowed = await ask(origin);
    expect(allowed.statusCode).toBe(204);
    expect(allowed.headers['access-control-allow-methods']).toContain('PATCH');
    expect(allowed.headers['access-control-allow-headers']).toContain('authorization');
    expect((await ask('https://evil.example')).statusCode).toBe(403);
  });

  test('a refusal can be read by the page that caused it', async () => {
    const get = await open();
    await get('https://other.example.org');
    const answer = await scene.app.inject({
      url: '/nothing',
      headers: { origin: 'https://other.example.org' },
    });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['access-control-allow-origin']).toBe('https://other.example.org');
  });
});

describe('headers', () => {
  test('no inline script or style, no framing, no referrer, no caching', async () => {
    scene = await httpScene();
    scene.bind('GET /chat/availability', () => ({ monitors_online: true }));
    const { headers } = await scene.app.inject({
      url: '/chat/availability',
      headers: { host: 'a.example:8000' },
    });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    const policy = String(headers['content-security-policy']);
    for (const part of [
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-ancestors 'none'",
      "connect-src 'self' ws://a.example:8000 wss://a.example:8000",
    ])
      expect(policy.split(';')).toContain(part);
    expect(policy).not.toMatch(/unsafe|upgrade-insecure/);
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  test('a Host header cannot add to the policy', async () => {
    scene = await httpScene();
    const { headers } = await scene.app.inject({
      url: '/x',
      headers: { host: "a; script-src 'unsafe-inline'" },
    });
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });

  test('plain HTTP is ruled out only where TLS is known to stand', async () => {
    scene = await httpScene({ PUBLIC_URL: 'https://chat.example.org' });
    const { headers } = await scene.app.inject({ url: '/x' });
    expect(headers['strict-transport-security']).toBe('max-age=15552000');
  });
});

describe('documents', () => {
  test('are served, and so is their reader, from our own files', async () => {
    scene = await httpScene();
    expect((await scene.app.inject({ url: '/openapi.json' })).json()).toMatchObject({ openapi: '3.1.0' });
    expect((await scene.app.inject({ url: '/asyncapi.json' })).json()).toMatchObject({ asyncapi: '3.0.0' });
    const page = await scene.app.inject({ url: '/docs' });
    expect(page.statusCode).toBe(200);
    const files = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect((await scene.app.inject({ url: file })).statusCode, file).toBe(200);
    expect(page.body).not.toMatch(/<style|style=|<script>|https?:\/\//);
  });
});

describe('service routes', () => {
  const well: Readiness = { database: true, degraded: [], ai: { ollama: 'ok' } };
  const open = async (readiness: Readiness, env: Record<string, string> = {}) => {
    scene = await httpScene(env);
    bindServiceRoutes(scene, {
      readiness: async () => readiness,
      metrics: scene.metrics,
      metricsToken: scene.config.secrets.metricsToken,
    });
  };

  test('readiness names what is away, and is 503 without a database', async () => {
    await open(well);
    expect((await scene.app.inject({ url: '/healthz' })).json()).toEqual({ status: 'ok' });
    expect((await scene.app.inject({ url: '/readyz' })).json()).toEqual({
      status: 'ok',
      degraded: [],
      ai: { ollama: 'ok' },
    });
    await scene.stop();
    await open({ ...well, degraded: ['broker'] });
    const degraded = await scene.app.inject({ url: '/readyz', headers: { 'x-forwarded-for': '1.1.1.1' } });
    expect(degraded.statusCode).toBe(200);
    expect(degraded.json()).toMatchObject({ status: 'degraded', degraded: ['broker', 'trust_proxy_unset'] });
    await scene.stop();
    await open({ ...well, database: false });
    const away = await scene.app.inject({ url: '/readyz' });
    expect(away.statusCode).toBe(503);
    expect(away.json()).toMatchObject({ status: 'unavailable' });
  });

  test('metrics are for this machine, or for the token', async () => {
    await open(well, { METRICS_TOKEN: 'metrics-token' });
    const get = async (remoteAddress: string, headers: Record<string, string> = {}) =>
      (await scene.app.inject({ url: '/metrics', remoteAddress, headers })).statusCode;
    expect(await get('127.0.0.1')).toBe(200);
    expect(await get('::1')).toBe(200);
    expect(await get('10.0.0.2')).toBe(401);
    expect(await get('127.0.0.1', { 'x-forwarded-for': '127.0.0.1' })).toBe(401);
    expect(await get('10.0.0.2', { authorization: 'Bearer metrics-token' })).toBe(200);
    expect(await get('10.0.0.2', { authorization: 'Bearer other' })).toBe(401);
    const answer = await scene.app.inject({ url: '/metrics' });
    expect(answer.headers['content-type']).toContain('text/plain');
    expect(answer.body).toContain('checkpoint_event_loop_lag_seconds');
  });

  test('without a token set, no bearer opens the metrics', async () => {
    await open(well);
    const options = { url: '/metrics', remoteAddress: '10.0.0.2', headers: { authorization: 'Bearer ' } };
    expect((await scene.app.inject(options)).statusCode).toBe(401);
  });
});
