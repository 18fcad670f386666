// The person’s page without connection, and what is still to be sent when the page is gone. It keeps the page and
// the numbers as `offline-rules.ts` says; with a connection the network always comes first, so a new version of
// the service is never hidden behind an old page.
import { createClient } from '../shared/client.ts';
import { assetsOf, keptFromTheStart, ruleFor } from './offline-rules.ts';
import { sendRest, type RestErrand } from './send-rest.ts';

declare const self: ServiceWorkerGlobalScope;

const cacheName = 'checkpoint-chat';
/** How long the network may take while something is kept. */
const patienceMs = 3_000;

const wait = (ms: number) => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms));

/** A page is kept only together with all that it loads; what an older one loaded goes. */
async function keepShell(key: string, response: Response): Promise<void> {
  const cache = await caches.open(cacheName);
  const assets = assetsOf(await response.clone().text());
  if (assets.length === 0) return;
  for (const asset of assets) if (!(await cache.match(asset))) await cache.add(asset);
  await cache.put(key, response);
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (pathname.startsWith('/assets/') && !assets.includes(pathname)) await cache.delete(url);
  }
}

async function keepPlain(key: string, response: Response): Promise<void> {
  await (await caches.open(cacheName)).put(key, response);
}

async function firstKept(keys: readonly string[]): Promise<Response | undefined> {
  const cache = await caches.open(cacheName);
  for (const key of keys) {
    const kept = await cache.match(key);
    if (kept) return kept;
  }
  return undefined;
}

interface NetworkFirst {
  keys: readonly string[];
  keep: (response: Response) => Promise<void>;
}

/** What the network says; without a good answer in time what is kept; without that whatever the network says. */
function networkFirst(event: FetchEvent, { keys, keep }: NetworkFirst): Promise<Response> {
  const network = fetch(event.request);
  const keeping = network.then(async (response) => {
    if (response.ok && response.type === 'basic') await keep(response.clone());
  });
  // Without room or connection nothing new is kept, and what was kept stays.
  event.waitUntil(keeping.catch(() => undefined));
  const good = network.then(
    (response) => (response.status < 500 ? response : undefined),
    () => undefined,
  );
  return Promise.race([good, wait(patienceMs)]).then(
    async (response) => response ?? (await firstKept(keys)) ?? network,
  );
}

self.addEventListener('install', (event) => {
  const start = async () => {
    const [shell] = await Promise.all([
      fetch('/'),
      caches.open(cacheName).then((cache) => cache.addAll([...keptFromTheStart])),
    ]);
    if (!shell.ok) throw new Error('The page did not come.');
    await keepShell('/', shell);
    await self.skipWaiting();
  };
  event.waitUntil(start());
});

self.addEventListener('activate', (event) => {
  const clean = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(clean());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const rule = ruleFor({
    method: request.method,
    url: new URL(request.url),
    origin: self.location.origin,
    isNavigation: request.mode === 'navigate',
    languages: self.navigator.languages,
  });
  switch (rule.kind) {
    case 'asset':
      event.respondWith(caches.match(request.url).then((kept) => kept ?? fetch(request)));
      break;
    case 'shell':
      event.respondWith(
        networkFirst(event, { keys: [rule.key], keep: (response) => keepShell(rule.key, response) }),
      );
      break;
    case 'fresh': {
      const [key = ''] = rule.keys;
      const keep = rule.isKept ? (response: Response) => keepPlain(key, response) : async () => undefined;
      event.respondWith(networkFirst(event, { keys: rule.keys, keep }));
      break;
    }
    case 'pass':
      break;
  }
});

self.addEventListener('message', (event) => {
  // Only our own page can speak to the worker.
  const errand: RestErrand = event.data;
  if (errand.type !== 'send_rest') return;
  let token: string | undefined;
  const client = createClient({ token: () => token });
  const sent = sendRest(errand.rest, { client, onToken: (given) => (token = given), wait });
  event.waitUntil(sent.catch(() => undefined));
});
