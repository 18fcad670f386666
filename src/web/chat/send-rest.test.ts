import { afterEach, expect, test, vi } from 'vitest';
import { createClient } from '../shared/client.ts';
import { handOver, sendRest, type Rest } from './send-rest.ts';

const words = [
  { clientMessageId: 'a', text: 'first' },
  { clientMessageId: 'b', text: 'second' },
];
const opening = { locale: 'pt' as const, country: 'BR' };
const rest = { access: { id: 7, token: 'own' }, opening, words, wantsHuman: false };
const firstRest = { ...rest, access: undefined };

/** A server that gives these answers, one for each request; beyond them everything is stored. */
function scene(...answers: (number | 'lost')[]) {
  const requests: { line: string; token: string | null; body: unknown }[] = [];
  const waits: number[] = [];
  let token: string | undefined;
  const client = createClient({
    token: () => token,
    async fetch(url, init) {
      const token = new Headers(init?.headers).get('authorization');
      requests.push({
        line: `${init?.method} ${String(url)}`,
        token,
        body: init?.body && JSON.parse(String(init.body)),
      });
      const answer = answers.shift() ?? 200;
      if (answer === 'lost') throw new TypeError('lost');
      const headers = {
        'content-type': answer < 400 ? 'application/json' : 'application/problem+json',
        ...(answer === 429 ? { 'retry-after': '3' } : {}),
      };
      return Response.json({ id: 9, access_token: 'new' }, { status: answer, headers });
    },
  });
  const send = (rest: Rest) =>
    sendRest(rest, {
      client,
      onToken: (given) => (token = given),
      wait: async (ms) => void waits.push(ms),
    });
  return { send, requests, waits, lines: () => requests.map(({ line }) => line) };
}

test('what is left is sent in order, with the token of the conversation and under the same ids', async () => {
  const { send, requests } = scene();
  await send(rest);
  expect(requests).toEqual([
    {
      line: 'POST /chat/conversations/7/messages',
      token: 'Bearer own',
      body: { text: 'first', client_message_id: 'a' },
    },
    {
      line: 'POST /chat/conversations/7/messages',
      token: 'Bearer own',
      body: { text: 'second', client_message_id: 'b' },
    },
  ]);
});

test('first words open the conversation they need', async () => {
  const { send, requests, lines } = scene();
  await send({ ...firstRest, words: words.slice(0, 1) });
  expect(lines()).toEqual(['POST /chat/conversations', 'POST /chat/conversations/9/messages']);
  expect(requests.map(({ token }) => token)).toEqual([null, 'Bearer new']);
});

test('with nothing left nothing is asked for', async () => {
  const { send, requests } = scene();
  await send({ ...firstRest, words: [] });
  expect(requests).toEqual([]);
});

test('a human is asked for beside the words, and the words go also when that is refused', async () => {
  const asked = 'POST /chat/conversations/7/mode?mode=monitor';
  const { send, lines } = scene();
  await send({ ...rest, wantsHuman: true });
  const said = Array<string>(2).fill('POST /chat/conversations/7/messages');
  expect(lines()).toEqual([asked, ...said]);
  const refused = scene(409);
  await expect(refused.send({ ...rest, wantsHuman: true })).rejects.toThrow();
  expect(refused.lines()).toEqual([asked, ...said]);
  const busy = scene(503);
  await busy.send({ ...rest, wantsHuman: true });
  expect(busy.lines().sort()).toEqual([...said, asked, asked]);
});

test('a wish for a human without a word opens the conversation it needs', async () => {
  const { send, lines } = scene('lost');
  await send({ ...firstRest, words: [], wantsHuman: true });
  expect(lines()).toEqual([
    'POST /chat/conversations',
    'POST /chat/conversations',
    'POST /chat/conversations/9/mode?mode=monitor',
  ]);
});

test('a lost connection and a full moment are waited out, in order', async () => {
  const { send, requests, waits } = scene('lost', 429);
  await send(rest);
  expect(requests.map(({ body }) => (body as { text: string }).text)).toEqual([
    'first',
    'first',
    'first',
    'second',
  ]);
  expect(waits).toEqual([2_000, 3_000]);
});

test('a refusal ends it, and so do too many tries', async () => {
  const refused = scene(404);
  await expect(refused.send(rest)).rejects.toThrow();
  expect(refused.requests).toHaveLength(1);
  const lost = scene('lost', 'lost', 'lost', 'lost', 'lost');
  await expect(lost.send(rest)).rejects.toThrow();
  expect(lost.requests).toHaveLength(4);
});

/** The browser without a worker; what its page gives it to finish, in order. */
function withoutWorker(answers: Record<string, unknown>) {
  const given: string[] = [];
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    given.push(`${url} ${init.keepalive ? 'outlives the page' : ''}`);
    return Promise.resolve(Response.json(answers[url] ?? {}));
  });
  return given;
}
afterEach(() => vi.unstubAllGlobals());

test('without a worker, words go into the conversation that was just being opened once that is known', async () => {
  const given = withoutWorker({});
  let open = (_: { id: number; token: string }): void => undefined;
  const sending = handOver(firstRest, new Promise((resolve) => (open = resolve)));
  expect(given).toEqual([]);
  open({ id: 9, token: 'new' });
  await sending;
  expect(given).toEqual(Array(2).fill('/chat/conversations/9/messages outlives the page'));
});

test('without a worker and without a conversation, one is opened for them', async () => {
  const given = withoutWorker({ '/chat/conversations': { id: 5, access_token: 'new' } });
  await handOver(firstRest, Promise.reject(new Error('refused')));
  expect(given).toEqual([
    '/chat/conversations outlives the page',
    ...Array(2).fill('/chat/conversations/5/messages outlives the page'),
  ]);
});

test('without a worker, a wish for a human goes with the words', () => {
  const given = withoutWorker({});
  void handOver({ ...rest, words: words.slice(0, 1), wantsHuman: true });
  expect(given).toEqual([
    '/chat/conversations/7/mode?mode=monitor outlives the page',
    '/chat/conversations/7/messages outlives the page',
  ]);
});

test('nothing keeps the page when the conversation is open, or nothing is left', () => {
  const given = withoutWorker({});
  expect(handOver(rest)).toBeUndefined();
  expect(handOver({ ...firstRest, words: [] })).toBeUndefined();
  expect(given).toHaveLength(2);
});
