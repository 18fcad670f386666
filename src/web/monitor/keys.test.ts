import { describe, expect, test } from 'vitest';
import {
  actionOf,
  createKeys,
  createSentenceGuard,
  isLeaving,
  keyActions,
  keyOf,
  type KeyPress,
} from './keys.ts';

const press = (key: string, extra: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  ...extra,
});

describe('a key press', () => {
  test.each(keyActions)('asks for %s by the key of the help', (action) => {
    expect(actionOf(press(keyOf[action]))).toBe(action);
    expect(actionOf(press(keyOf[action].toLowerCase()))).toBe(action);
  });

  test('no two actions share a key', () => {
    expect(new Set(Object.values(keyOf)).size).toBe(keyActions.length);
  });

  test.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)('with %s asks for nothing', (held) => {
    expect(actionOf(press('a', { [held]: true }))).toBeUndefined();
  });

  test('with Shift asks only for signs, which need it on many keyboards', () => {
    expect(actionOf(press('?', { shiftKey: true }))).toBe('help');
    expect(actionOf(press('/', { shiftKey: true }))).toBe('search');
    expect(actionOf(press('A', { shiftKey: true }))).toBeUndefined();
  });

  test('held down goes on walking, and does everything else once', () => {
    expect(actionOf(press('j', { repeat: true }))).toBe('next');
    expect(actionOf(press('t', { repeat: true }))).toBeUndefined();
  });

  test('of any other key asks for nothing', () => {
    expect(actionOf(press('Enter'))).toBeUndefined();
    expect(actionOf(press('x'))).toBeUndefined();
  });
});

test('Escape leaves a field, but for the word that is being composed in it', () => {
  expect(isLeaving({ key: 'Escape', isComposing: false })).toBe(true);
  expect(isLeaving({ key: 'Escape', isComposing: true })).toBe(false);
  expect(isLeaving({ key: 'Enter', isComposing: false })).toBe(false);
});

describe('actions', () => {
  test('do what was bound last, and what was bound before once that is let go', () => {
    const done: string[] = [];
    const keys = createKeys();
    keys.bind({ take: () => done.push('queue takes'), help: () => done.push('help') });
    const letGo = keys.bind({ take: () => done.push('conversation takes') });
    expect(keys.bound()).toEqual(['take', 'help']);
    keys.run('take');
    letGo();
    keys.run('take');
    expect(done).toEqual(['conversation takes', 'queue takes']);
  });

  test('that nobody bound do nothing', () => {
    expect(createKeys().run('note')).toBe(false);
  });
});

describe('the rest of a sentence whose field is gone', () => {
  const at = (timeStamp: number, key = 'm') => ({ key, timeStamp });

  test('is words, as long as it goes on', () => {
    const guard = createSentenceGuard();
    expect(guard.isOfSentence(at(0), true)).toBe(true);
    for (let time = 200; time <= 4_000; time += 200) expect(guard.isOfSentence(at(time), false)).toBe(true);
    expect(guard.isOfSentence(at(6_000), false)).toBe(false);
  });

  test.each(['Enter', 'Tab', 'Escape'])('ends with %s', (key) => {
    const guard = createSentenceGuard();
    guard.isOfSentence(at(0), true);
    guard.isOfSentence(at(100, key), true);
    expect(guard.isOfSentence(at(200), false)).toBe(false);
  });

  test('ends with a click', () => {
    const guard = createSentenceGuard();
    guard.isOfSentence(at(0), true);
    guard.end();
    expect(guard.isOfSentence(at(100), false)).toBe(false);
  });

  test('is nothing where nobody typed', () => {
    expect(createSentenceGuard().isOfSentence(at(0), false)).toBe(false);
  });
});
