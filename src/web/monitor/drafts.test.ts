import { beforeEach, describe, expect, test, vi } from 'vitest';
import { draftsOf, forgetDrafts } from './drafts.ts';

beforeEach(() => {
  // As in a browser, only what is kept are its own keys.
  const kept: Record<string, string> = Object.create({
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => (kept[key] = value),
    removeItem: (key: string) => delete kept[key],
  });
  vi.stubGlobal('sessionStorage', kept);
});

describe('what a monitor has written and not sent', () => {
  test('is there again for the same monitor in the same conversation', () => {
    draftsOf('ana', 7).keepReply('estou aqui');
    draftsOf('ana', 7).keepUnsent([{ clientMessageId: 'c1', text: 'oi', hasFailed: true }]);
    expect(draftsOf('ana', 7).reply()).toBe('estou aqui');
    expect(draftsOf('ana', 7).unsent()).toEqual([{ clientMessageId: 'c1', text: 'oi', hasFailed: true }]);
  });

  test('is nobody else’s, and of no other conversation', () => {
    draftsOf('ana', 7).keepNote('mora só');
    expect(draftsOf('bo', 7).note()).toBe('');
    expect(draftsOf('ana', 8).note()).toBe('');
  });

  test('is forgotten once it is sent', () => {
    const drafts = draftsOf('ana', 7);
    drafts.keepReply('oi');
    drafts.keepReply('');
    expect(draftsOf('ana', 7).reply()).toBe('');
    expect(sessionStorage.getItem('checkpoint.reply.ana.7')).toBeNull();
  });

  test('is forgotten when its monitor logs out, and nobody else’s with it', () => {
    draftsOf('ana', 7).keepReply('oi');
    draftsOf('ana', 8).keepNote('mora só');
    draftsOf('bo', 7).keepReply('olá');
    forgetDrafts('ana');
    expect(draftsOf('ana', 7).reply()).toBe('');
    expect(draftsOf('ana', 8).note()).toBe('');
    expect(draftsOf('bo', 7).reply()).toBe('olá');
  });

  test('that was kept in another shape counts as none', () => {
    sessionStorage.setItem('checkpoint.unsent.ana.7', '[{"text":1},null,"x"]');
    expect(draftsOf('ana', 7).unsent()).toEqual([]);
  });
});
