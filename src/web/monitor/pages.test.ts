import { beforeEach, describe, expect, test } from 'vitest';
import type { Conversation } from '../../contract/conversation.ts';
import type { Client } from '../shared/client.ts';
import { applyConsole, emptyConsole } from '../shared/console-state.ts';
import { someConversation } from '../shared/some-conversation.ts';
import { createStore } from '../shared/store.ts';
import { createPages, type Pages } from './pages.ts';

type Page = { items: Conversation[]; next: string | undefined };
type Asked = { query: Record<string, unknown>; answer: (page: Page) => void; fail: () => void };

const page = (next: string | undefined, ...ids: number[]): Page => ({
  items: ids.map((id) => someConversation(id)),
  next,
});

let asked: Asked[];
let pages: Pages;
const console = createStore(applyConsole, emptyConsole);
beforeEach(() => {
  asked = [];
  const ask = (_: string, { query }: { query: Record<string, unknown> }) =>
    new Promise((answer, fail) => asked.push({ query, answer, fail }));
  pages = createPages({ page: ask as unknown as Client['page'] }, console);
});

describe('pages of conversations', () => {
  test('follow each other by the cursor until there are no more', async () => {
    const first = pages.read([{ q: 'words' }]);
    expect(pages.get().status).toBe('loading');
    asked[0]?.answer(page('second', 1, 2));
    await first;
    expect(pages.get()).toEqual({ status: 'ready', ids: [1, 2], mayHaveMore: true });
    const second = pages.more();
    expect(asked[1]?.query).toEqual({ q: 'words', limit: 50, cursor: 'second' });
    asked[1]?.answer(page(undefined, 2, 3));
    await second;
    expect(pages.get()).toEqual({ status: 'ready', ids: [1, 2, 3], mayHaveMore: false });
    expect([...console.get().conversations.keys()]).toEqual([1, 2, 3]);
  });

  test('that come after something else was asked are dropped', async () => {
    const old = pages.read([{ q: 'a' }]);
    const next = pages.read([{ q: 'ab' }]);
    asked[1]?.answer(page(undefined, 7));
    await next;
    asked[0]?.answer(page('more', 8));
    await old;
    expect(pages.get()).toEqual({ status: 'ready', ids: [7], mayHaveMore: false });
  });

  test('that failed say so and are tried again from where they ended', async () => {
    const first = pages.read([{ status: 'resolved' }, { status: 'closed' }]);
    asked[0]?.answer(page(undefined, 1));
    await Promise.resolve();
    await expect.poll(() => asked.length).toBe(2);
    asked[1]?.fail();
    await first;
    expect(pages.get()).toMatchObject({ status: 'failed', ids: [1] });
    const again = pages.more();
    expect(asked[2]?.query).toEqual({ status: 'closed', limit: 50 });
    asked[2]?.answer(page(undefined, 2));
    await again;
    expect(pages.get()).toEqual({ status: 'ready', ids: [1, 2], mayHaveMore: false });
  });

  test('that nobody wants any more are forgotten', async () => {
    const reading = pages.read([{ q: 'x' }]);
    pages.clear();
    asked[0]?.answer(page(undefined, 5));
    await reading;
    expect(pages.get()).toEqual({ status: 'idle', ids: [], mayHaveMore: false });
  });
});
