import { describe, expect, test } from 'vitest';
import type { AnyPublication } from '../platform/publish.ts';
import { Followers } from './followers.ts';

const availability = (...to: string[]): AnyPublication => ({
  event: 'availability',
  payload: { monitors_online: true },
  to,
});

function scene() {
  const failed: string[] = [];
  const followers = new Followers({ error: (event) => void failed.push(event) });
  const heard: string[] = [];
  const hear = (name: string) => () => void heard.push(name);
  return { followers, failed, heard, hear };
}

describe('who follows a room', () => {
  test('hears what is told to it, among other rooms or alone, and nothing else', () => {
    const { followers, heard, hear } = scene();
    followers.follow('one', hear('one'));
    followers.follow('two', hear('two'));
    followers.tell(availability('one'));
    followers.tell(availability('two', 'three'));
    followers.tell(availability('three'));
    followers.tell(availability());
    expect(heard).toEqual(['one', 'two']);
  });

  test('hears nothing any more once it stopped; the others of the room do', () => {
    const { followers, heard, hear } = scene();
    const stop = followers.follow('room', hear('first'));
    followers.follow('room', hear('second'));
    stop();
    stop();
    followers.tell(availability('room'));
    expect(heard).toEqual(['second']);
  });

  test('follows again after everybody had stopped, and an old goodbye does not end it', () => {
    const { followers, heard, hear } = scene();
    const stop = followers.follow('room', hear('first'));
    stop();
    followers.follow('room', hear('second'));
    stop();
    followers.tell(availability('room'));
    expect(heard).toEqual(['second']);
  });

  test('stops neither the others nor the publisher by failing', () => {
    const { followers, failed, heard, hear } = scene();
    followers.follow('room', () => {
      throw new Error('of the listener');
    });
    followers.follow('room', hear('second'));
    expect(() => followers.tell(availability('room'))).not.toThrow();
    expect([heard, failed]).toEqual([['second'], ['publication_failed']]);
  });

  test('may stop while it hears', () => {
    const { followers, heard, hear } = scene();
    const stop = followers.follow('room', () => {
      stop();
      hear('once')();
    });
    followers.tell(availability('room'));
    followers.tell(availability('room'));
    expect(heard).toEqual(['once']);
  });
});
