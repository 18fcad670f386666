import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { registerPages } from '../../src/server/http/pages.ts';
import { httpScene, type HttpScene } from './http-scene.ts';

let scene: HttpScene;
afterEach(() => scene.stop());

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
