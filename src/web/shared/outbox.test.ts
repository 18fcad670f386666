import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Message } from '../../contract/conversation.ts';
import { applyConversation, emptyConversation } from './conversation-state.ts';
import { createOutbox } from './outbox.ts';
import { ownMessage } from './own-message.ts';
import { ProblemError, type ProblemCode } from './problem-error.ts';
import { createStore } from './store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An outbox whose server answers what the script says, one entry per try; beyond it everything is stored. */
function scene(...script: (ProblemCode | 'ok')[]) {
  const store = createStore(applyConversation, emptyConversation);
  const tries: { clientMessageId: string; text: string }[] = [];
  const refused: ProblemCode[] = [];
  let id = 0;
  const outbox = createOutbox({
    store,
    async deliver({ clientMessageId, text }): Promise<Message> {
      tries.push({ clientMessageId, text });
      const answer = script.shift() ?? 'ok';
      if (answer !== 'ok') throw new ProblemError(answer, answer, { retryAfterMs: 2_000 });
      id += 1;
      const sent = { conversationId: 1, id, createdAt: '2026-11-25T10:00:00.000Z', clientMessageId, text };
      return ownMessage({ ...sent, sender: 'user' });
    },
    onRefused: (problem) => refused.push(problem.code),
  });
  const texts = () => store.get().messages.map((message) => message.text);
  return { store, outbox, tries, refused, texts };
}

test('messages go one after the other in the order they were written', async () => {
  const { outbox, texts, tries, store } = scene();
  outbox.write('one');
  outbox.write('two');
  outbox.write('three');
  await vi.waitFor(() => expect(texts()).toEqual(['one', 'two', 'three']));
  expect(tries.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
  expect(store.get().pending).toEqual([]);
});

test('without a connection a message waits and goes by itself, under the same id', async () => {
  const { outbox, store, tries, texts } = scene('offline', 'offline');
  outbox.write('hello');
  await vi.waitFor(() =>
    expect(store.get().pending[0]).toMatchObject({ status: 'waiting', reason: 'offline' }),
  );
  await vi.runAllTimersAsync();
  expect(texts()).toEqual(['hello']);
  expect(tries).toHaveLength(3);
  expect(new Set(tries.map(({ clientMessageId }) => clientMessageId)).size).toBe(1);
});

test('a connection that is back is used at once', async () => {
  const { outbox, store, texts } = scene('offline');
  outbox.write('hello');
  await vi.waitFor(() => expect(store.get().pending[0]?.status).toBe('waiting'));
  outbox.flush();
  await vi.waitFor(() => expect(texts()).toEqual(['hello']));
});

test('told to slow down it waits as long as it was told', async () => {
  const { outbox, store, tries } = scene('rate_limited');
  outbox.write('hello');
  await vi.waitFor(() => expect(store.get().pending[0]?.reason).toBe('rate_limited'));
  await vi.advanceTimersByTimeAsync(1_900);
  expect(tries).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(tries).toHaveLength(2);
});

test('what can never be sent fails and does not hold up the next', async () => {
  const { outbox, store, refused, texts } = scene('too_large');
  outbox.write('long');
  outbox.write('short');
  await vi.waitFor(() => expect(texts()).toEqual(['short']));
  expect(store.get().pending).toMatchObject([{ text: 'long', status: 'failed', reason: 'too_large' }]);
  expect(refused).toEqual(['too_large']);
});

test('a server in trouble is asked three times, then the person decides', async () => {
  const { outbox, store, tries, texts } = scene('internal', 'internal', 'internal');
  outbox.write('hello');
  await vi.runAllTimersAsync();
  expect(store.get().pending[0]?.status).toBe('failed');
  expect(tries).toHaveLength(3);
  outbox.retry(tries[0]?.clientMessageId ?? '');
  await vi.waitFor(() => expect(texts()).toEqual(['hello']));
  expect(new Set(tries.map(({ clientMessageId }) => clientMessageId)).size).toBe(1);
});

test('a server that is away for long gets what was written once it is back', async () => {
  const { outbox, store, tries, texts } = scene(...Array.from({ length: 12 }, () => 'unavailable' as const));
  outbox.write('hello');
  await vi.runAllTimersAsync();
  await vi.waitFor(() => expect(texts()).toEqual(['hello']));
  expect(store.get().pending).toEqual([]);
  expect(tries).toHaveLength(13);
});

test('what an earlier page left is sent under its old id', async () => {
  const { outbox, tries, texts } = scene();
  outbox.restore([{ clientMessageId: 'old', text: 'kept' }]);
  outbox.flush();
  await vi.waitFor(() => expect(texts()).toEqual(['kept']));
  expect(tries).toEqual([{ clientMessageId: 'old', text: 'kept' }]);
});

test('what is here already is not put back a second time', async () => {
  const { outbox, tries, texts, store } = scene('offline');
  outbox.write('hello');
  const clientMessageId = store.get().pending[0]?.clientMessageId ?? '';
  outbox.restore([{ clientMessageId, text: 'hello' }]);
  expect(store.get().pending).toHaveLength(1);
  outbox.flush();
  await vi.runAllTimersAsync();
  expect(texts()).toEqual(['hello']);
  outbox.restore([{ clientMessageId, text: 'hello' }]);
  expect(store.get().pending).toEqual([]);
  expect(tries).toHaveLength(2);
});

test('stopped, it sends nothing more', async () => {
  const { outbox, tries } = scene('offline');
  outbox.write('hello');
  await vi.waitFor(() => expect(tries).toHaveLength(1));
  outbox.stop();
  await vi.runAllTimersAsync();
  expect(tries).toHaveLength(1);
});
