import { describe, expect, test } from 'vitest';
import type { Message } from '../../contract/conversation.ts';
import type { Sender } from '../../contract/vocabulary.ts';
import { cutOffFirst } from './cut-off-first.ts';
import { ownMessage } from './own-message.ts';

const message = (id: number, sender: Sender): Message => {
  const own = { conversationId: 7, id, createdAt: '2026-11-25T10:00:00.000Z', clientMessageId: `c${id}` };
  return { ...ownMessage({ ...own, text: `text ${id}`, sender: 'user' }), sender };
};

/** The order in which messages of these senders, numbered from 1, are read. */
const read = (senders: readonly Sender[], isHeld: boolean): number[] => {
  const messages = senders.map((sender, index) => message(index + 1, sender));
  return cutOffFirst(messages, isHeld).map(({ id }) => id);
};

describe('what a takeover cut off stands above the line that tells of it', () => {
  test.each<[string, Sender[], boolean, number[]]>([
    ['as soon as it comes', ['user', 'system', 'ai'], true, [1, 3, 2]],
    ['when the person went on writing', ['user', 'system', 'user', 'ai'], true, [1, 4, 2, 3]],
    ['when the human answered', ['user', 'system', 'ai', 'monitor'], true, [1, 3, 2, 4]],
    ['when the human was faster than it', ['user', 'system', 'monitor', 'ai'], true, [1, 4, 2, 3]],
    ['after they left', ['user', 'system', 'ai', 'monitor', 'system', 'ai'], false, [1, 3, 2, 4, 5, 6]],
    ['each time', ['system', 'ai', 'monitor', 'system', 'ai', 'system', 'ai'], true, [2, 1, 3, 4, 5, 7, 6]],
  ])('%s', (_, senders, isHeld, order) => expect(read(senders, isHeld)).toEqual(order));
});

describe('nothing else is moved', () => {
  test.each<[string, Sender[], boolean]>([
    ['an answer of the AI after somebody left', ['user', 'system', 'monitor', 'system', 'ai', 'user'], false],
    ['an answer after other lines of the service', ['user', 'system', 'ai', 'user', 'ai'], false],
    ['an answer that was whole before the takeover', ['user', 'ai', 'system', 'monitor', 'user'], true],
    ['an answer whose beginning of the turn is not here', ['ai', 'monitor', 'user'], true],
    ['nothing', [], true],
  ])('%s', (_, senders, isHeld) =>
    expect(read(senders, isHeld)).toEqual(senders.map((_sender, index) => index + 1)),
  );
});
