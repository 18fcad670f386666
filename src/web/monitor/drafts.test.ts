import { beforeEach, describe, expect, test, vi } from 'vitest';
import { draftsOf, forgetDrafts, idsWithDrafts } from './drafts.ts';

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
    draftsOf('ana.b', 7).keepReply('já vou');
    forgetDrafts('ana');
    expect(draftsOf('ana.b', 7).reply()).toBe('já vou');
    expect(draftsOf('ana', 7).reply()).toBe('');
    expect(draftsOf('ana', 8).note()).toBe('');
    expect(draftsOf('bo', 7).reply()).toBe('olá');
  });

  test('is known by its conversations, each once, whatever the monitor’s name', () => {
    draftsOf('ana.b', 12).keepReply('oi');
    draftsOf('ana.b', 12).keepNote('mora só');
    draftsOf('ana.b', 7).keepNote('volta às sete');
    draftsOf('ana', 9).keepReply('olá');
    expect(idsWithDrafts('ana.b')).toEqual([7, 12]);
    expect(idsWithDrafts('ana')).toEqual([9]);
    expect(idsWithDrafts('bo')).toEqual([]);
  });

  test('that was kept in another shape counts as none', () => {
    sessionStorage.setItem('checkpoint.unsent.ana.7', '[{"text":1},null,"x"]');
    expect(draftsOf('ana', 7).unsent()).toEqual([]);
  });
});
