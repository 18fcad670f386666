import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient } from '../shared/client.ts';
import { applyConversation, emptyConversation } from '../shared/conversation-state.ts';
import { createStore } from '../shared/store.ts';
import { createBeside } from './beside.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is kept beside conversation 1, and what the server was asked for. */
function scene() {
  const asked: string[] = [];
  const client = createClient({
    token: () => 'token',
    fetch: (url) => {
      asked.push(String(url));
      return Promise.resolve(Response.json([]));
    },
  });
  const conversation = createStore(applyConversation, emptyConversation);
  return { asked, ...createBeside({ id: 1, client, conversation }) };
}

describe('notes and timeline', () => {
  test('are read once for many things that happen together', () => {
    const { asked, readBesideSoon } = scene();
    for (let time = 0; time < 3; time += 1) readBesideSoon();
    vi.runAllTimers();
    expect(asked).toHaveLength(2);
  });

  test('of a conversation that was left are not read any more', () => {
    const { asked, readBesideSoon, letBesideBe } = scene();
    readBesideSoon();
    letBesideBe();
    vi.runAllTimers();
    expect(asked).toEqual([]);
  });
});
