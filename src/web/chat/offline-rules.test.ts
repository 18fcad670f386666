import { expect, test } from 'vitest';
import { assetsOf, keptFromTheStart, ruleFor } from './offline-rules.ts';

const origin = 'https://chat.example';
const ask = (path: string, more: Partial<Parameters<typeof ruleFor>[0]> = {}) =>
  ruleFor({
    method: 'GET',
    url: new URL(path, origin),
    origin,
    isNavigation: false,
    languages: ['es-MX', 'en'],
    ...more,
  });
const visit = (path: string) => ask(path, { isNavigation: true });

test.each([
  ['/chat/conversations/7'],
  ['/chat/conversations/7/messages?after=0&limit=200'],
  ['/chat/availability'],
  ['/socket.io/?EIO=4&transport=polling'],
  ['/auth/me'],
  ['/service-worker.js'],
  ['/docs'],
])('%s is none of the worker’s business', (path) => expect(ask(path)).toEqual({ kind: 'pass' }));

test('nor are the console, what is written, and other servers', () => {
  expect(visit('/monitor')).toEqual({ kind: 'pass' });
  expect(visit('/monitor/7')).toEqual({ kind: 'pass' });
  expect(ask('/', { method: 'POST' })).toEqual({ kind: 'pass' });
  expect(ask('/chat/config', { method: 'POST' })).toEqual({ kind: 'pass' });
  expect(visit('https://elsewhere.example/')).toEqual({ kind: 'pass' });
});

test('the page is kept under one name, whatever hangs on its address', () => {
  expect(visit('/?utm_source=x')).toEqual({ kind: 'shell', key: '/' });
});

test('assets are taken as they are kept, numbers and small files only without a network', () => {
  expect(ask('/assets/chat-abc123.js')).toEqual({ kind: 'asset' });
  expect(ask('/chat/config')).toEqual({ kind: 'fresh', keys: ['/chat/config'], isKept: true });
  expect(ask('/help.css')).toEqual({ kind: 'fresh', keys: ['/help.css'], isKept: true });
});

test('the help page is the one asked for, else the same language, else the browser’s, else any', () => {
  expect(visit('/help?lang=en&country=US')).toMatchObject({
    keys: ['/help?lang=en&country=US', '/help?lang=en', '/help?lang=es', '/help?lang=en', ...anyHelp],
    isKept: true,
  });
  expect(visit('/help')).toMatchObject({
    keys: ['/help?lang=es', '/help?lang=en', ...anyHelp],
    isKept: false,
  });
});
const anyHelp = ['/help?lang=pt', '/help?lang=en', '/help?lang=es'];

test.each(['/help?lang=fr', '/help?lang=en&country=usa', '/help?lang=en&x=1', '/help?country=BR'])(
  '%s is answered but not kept',
  (path) => expect(visit(path)).toMatchObject({ kind: 'fresh', isKept: false }),
);

test('from the start there is a help page for each language, and nothing of any conversation', () => {
  expect(keptFromTheStart).toEqual(expect.arrayContaining(anyHelp));
  expect(keptFromTheStart.filter((path) => /conversations|messages/.test(path))).toEqual([]);
});

test('the assets of a page are found, each once', () => {
  const html = `<link rel="icon" href="/icon.svg" />
    <script type="module" crossorigin src="/assets/chat-a1.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/shared-b2.js">
    <link rel="stylesheet" crossorigin href="/assets/chat-c3.css"><link href="/assets/chat-c3.css">`;
  expect(assetsOf(html)).toEqual(['/assets/chat-a1.js', '/assets/shared-b2.js', '/assets/chat-c3.css']);
});
