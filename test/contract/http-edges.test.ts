import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { registerPages } from '../../src/server/http/pages.ts';
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

describe('pages', () => {
  const language = 'pt-BR';
  const renderHelp = (language: string | undefined, country: string | undefined) => `${language} ${country}`;
  const renderMissing = (language: string | undefined) => `nothing here, ${language}`;

  async function builtPages(): Promise<string> {
    const webRoot = await mkdtemp(path.join(tmpdir(), 'checkpoint-web-'));
    for (const folder of ['chat', 'monitor', 'assets']) await mkdir(path.join(webRoot, folder));
    await writeFile(path.join(webRoot, 'chat/index.html'), '<title>chat</title>');
    await writeFile(path.join(webRoot, 'monitor/index.html'), '<title>console</title>');
    await writeFile(path.join(webRoot, 'assets/app-1a2b3c.js'), 'export {};');
    await writeFile(path.join(webRoot, 'favicon.svg'), '<svg/>');
    return webRoot;
  }

  test('chat, console and assets each with their caching', async () => {
    const webRoot = await builtPages();
    scene = await httpScene();
    await registerPages(scene.app, { webRoot, language, renderHelp, renderMissing });
    const get = (url: string) => scene.app.inject({ url });
    for (const [url, text] of [
      ['/', 'chat'],
      ['/monitor', 'console'],
      ['/monitor/', 'console'],
      ['/monitor/conversations/5', 'console'],
    ] as const) {
      const answer = await get(url);
      expect(answer.body).toBe(`<title>${text}</title>`);
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    }
    const asset = await get('/assets/app-1a2b3c.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/favicon.svg')).headers['cache-control']).toBe('no-cache');
    expect((await get('/assets/other.js')).statusCode).toBe(404);
    expect((await get('/assets/../../../etc/passwd')).statusCode).toBe(404);
    await rm(webRoot, { recursive: true });
  });

  test('the chat says which language its operator chose, before any script runs', async () => {
    const webRoot = await builtPages();
    await writeFile(path.join(webRoot, 'chat/index.html'), '<html lang="pt-BR"><title>chat</title>');
    scene = await httpScene();
    await registerPages(scene.app, { webRoot, language: 'es', renderHelp, renderMissing });
    const answer = await scene.app.inject({ url: '/', headers: { 'accept-encoding': 'gzip' } });
    expect(answer.body).toBe('<html lang="es"><title>chat</title>');
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    expect(answer.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    await rm(webRoot, { recursive: true });
  });

  test('what the build compressed is sent compressed to whoever reads it so, with the same caching', async () => {
    const webRoot = await builtPages();
    for (const name of ['assets/app-1a2b3c.js', 'chat/index.html'])
      await writeFile(path.join(webRoot, `${name}.gz`), gzipSync('compressed'));
    scene = await httpScene();
    await registerPages(scene.app, { webRoot, language, renderHelp, renderMissing });
    const get = (url: string, encoding: string) =>
      scene.app.inject({ url, headers: { 'accept-encoding': encoding } });
    const asset = await get('/assets/app-1a2b3c.js', 'gzip');
    expect(gunzipSync(asset.rawPayload).toString()).toBe('compressed');
    expect(asset.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'application/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(asset.headers.vary).toContain('accept-encoding');
    expect((await get('/assets/app-1a2b3c.js', 'identity')).body).toBe('export {};');
    expect((await get('/', 'gzip')).headers).toMatchObject({
      'content-encoding': 'gzip',
      'cache-control': 'no-store',
    });
    await rm(webRoot, { recursive: true });
  });

  test('a plain sentence stands in for pages that are not built; help needs no build', async () => {
    scene = await httpScene();
    await registerPages(scene.app, { webRoot: '/nowhere', language, renderHelp, renderMissing });
    const page = await scene.app.inject({ url: '/' });
    expect(page.statusCode).toBe(503);
    expect(page.body).toContain('not built yet');
    const help = (search: string) =>
      scene.app.inject({ url: `/help${search}`, headers: { 'accept-language': 'es-AR,es;q=0.9' } });
    expect((await help('?country=AR')).body).toBe('es-AR,es;q=0.9 AR');
    expect((await help('?lang=en')).body).toBe('en undefined');
    expect((await help('')).headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('an address that leads nowhere has a page for browsers, and a problem for programs', async () => {
    scene = await httpScene();
    await registerPages(scene.app, { webRoot: '/nowhere', language, renderHelp, renderMissing });
    const get = (url: string, accept: string) =>
      scene.app.inject({ url, headers: { accept, 'accept-language': 'es' } });
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const page = await get('/nada?a=1', browser);
    expect(page.statusCode).toBe(404);
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      vary: expect.stringContaining('accept-language'),
    });
    expect(page.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(page.body).toBe('nothing here, es');
    for (const [url, accept] of [
      ['/nada', 'application/json'],
      ['/nada', 'application/json, text/html;q=0.5'],
      ['/nada', '*/*'],
      ['/chat/nada', browser],
      ['/chat?x', browser],
      ['/auth/login', browser],
      ['/reports', browser],
      ['/audit/nada', browser],
      ['/healthz/nada', browser],
      ['/socket.io/nada', browser],
    ] as const) {
      const problem = await get(url, accept);
      expect(problem.statusCode, url).toBe(404);
      expect(problem.headers['content-type'], url).toContain('application/problem+json');
      expect(problem.json(), url).toMatchObject({ status: 404, detail: 'There is nothing at this address.' });
    }
    const posted = await scene.app.inject({ method: 'POST', url: '/nada', headers: { accept: browser } });
    expect(posted.headers['content-type']).toContain('application/problem+json');
  });
});
