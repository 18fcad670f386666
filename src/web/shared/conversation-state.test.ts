import { describe, expect, test } from 'vitest';
import type { Conversation, Message } from '../../contract/conversation.ts';
import type { Sender } from '../../contract/vocabulary.ts';
import {
  applyConversation,
  emptyConversation,
  isReplyDue,
  newestId,
  type ConversationEvent,
  type ConversationState,
  voiceOf,
} from './conversation-state.ts';
import { ownMessage } from './own-message.ts';
import { someConversation } from './some-conversation.ts';

const at = '2026-11-25T10:00:00.000Z';

function message(id: number, sender: Sender = 'user', extra: Partial<Message> = {}): Message {
  const own = ownMessage({
    conversationId: 7,
    id,
    createdAt: at,
    clientMessageId: `own-${id}`,
    text: `text ${id}`,
    sender: 'user',
  });
  return { ...own, sender, client_message_id: null, ...extra };
}

const conversation = (messages: Message[], extra: Partial<Conversation> = {}): Conversation =>
  someConversation(7, { risk_level: null, ...extra, messages });

const after = (...events: ConversationEvent[]): ConversationState =>
  events.reduce(applyConversation, emptyConversation);
const came = (one: Message, replyId?: string): ConversationEvent => ({
  type: 'message_came',
  message: one,
  replyId,
});
const delta = (seq: number, words: string, replyId = 'r1'): ConversationEvent => ({
  type: 'delta_came',
  replyId,
  seq,
  delta: words,
});
const opened = (messages: Message[], extra?: Partial<Conversation>): ConversationEvent => ({
  type: 'opened',
  conversation: conversation(messages, extra),
});
const ids = (state: ConversationState) => state.messages.map(({ id }) => id);

describe('messages', () => {
  test('stand in the order of their ids however they came, each once', () => {
    const state = after(
      came(message(5)),
      came(message(3)),
      { type: 'caught_up', messages: [message(2), message(3), message(4)] },
      came(message(5)),
      came(message(4)),
    );
    expect(ids(state)).toEqual([2, 3, 4, 5]);
    expect(newestId(state)).toBe(5);
  });

  test.each([
    ['backfill first', [opened([message(1), message(2)]), came(message(2)), came(message(3))]],
    ['live first', [came(message(3)), came(message(2)), opened([message(1), message(2)])]],
  ])('end the same with %s', (_, events) => {
    const caughtUp: ConversationEvent = { type: 'caught_up', messages: [message(1), message(2), message(3)] };
    expect(ids(after(...events, caughtUp))).toEqual([1, 2, 3]);
  });

  test('older ones go in front and say whether there are more', () => {
    const state = after(opened([message(51), message(52)]), {
      type: 'older_loaded',
      messages: [message(1)],
      isFirstPage: true,
    });
    expect(ids(state)).toEqual([1, 51, 52]);
    expect(state.mayHaveOlder).toBe(false);
  });

  test('a verdict stays when the message comes again without it', () => {
    const review = { risk_level: 'low' as const, comment: 'x', reviewed_by: 'ana', reviewed_at: at };
    const state = after(came(message(1, 'user', { review })), opened([message(1)]));
    expect(state.messages[0]?.review).toEqual(review);
  });

  test('a full first page may have older ones before it', () => {
    const full = Array.from({ length: 50 }, (_, index) => message(index + 1));
    expect(after(opened(full)).mayHaveOlder).toBe(true);
    expect(after(opened(full.slice(0, 49))).mayHaveOlder).toBe(false);
  });

  test('a message that came before the first page does not hide what is older', () => {
    const full = Array.from({ length: 50 }, (_, index) => message(index + 1));
    expect(after(came(message(50)), opened(full)).mayHaveOlder).toBe(true);
  });

  test('an assessment reaches the message it is about, and no other', () => {
    const assessed: ConversationEvent = {
      type: 'message_assessed',
      id: 2,
      flagged: true,
      riskLevel: 'critical',
    };
    const state = after(came(message(1)), came(message(2)), assessed);
    expect(state.messages.map(({ flagged }) => flagged)).toEqual([false, true]);
    expect(applyConversation(state, { ...assessed, id: 9 })).toBe(state);
  });
});

describe('own words', () => {
  const written: ConversationEvent = { type: 'written', clientMessageId: 'own-1', text: 'oi' };
  const sending: ConversationEvent = { type: 'sending', clientMessageId: 'own-1' };
  const stored = message(1, 'user', { client_message_id: 'own-1', text: 'oi', author: 'Ana' });

  test('appear at once and are confirmed by the stored message', () => {
    const before = after(written, sending);
    expect(before.pending).toEqual([
      { clientMessageId: 'own-1', text: 'oi', status: 'sending', reason: undefined },
    ]);
    const state = applyConversation(before, came(stored));
    expect(state.pending).toEqual([]);
    expect(state.messages).toEqual([stored]);
  });

  test('are confirmed by a backfill too, when the acknowledgement was lost', () => {
    const lost: ConversationEvent = {
      type: 'unsent',
      clientMessageId: 'own-1',
      status: 'waiting',
      reason: 'offline',
    };
    expect(after(written, sending, lost, { type: 'caught_up', messages: [stored] }).pending).toEqual([]);
  });

  test('stay one message when the acknowledgement comes before or after the live one', () => {
    const acknowledged: ConversationEvent = {
      type: 'sent',
      clientMessageId: 'own-1',
      message: { ...message(1), client_message_id: 'own-1', text: 'oi' },
    };
    const first = after(written, sending, acknowledged, came(stored));
    const second = after(written, sending, came(stored), acknowledged);
    expect(first.messages).toEqual([stored]);
    expect(second.messages).toEqual([stored]);
    expect([first.pending, second.pending]).toEqual([[], []]);
  });

  test('that failed keep their text and their id for another try', () => {
    const failed: ConversationEvent = {
      type: 'unsent',
      clientMessageId: 'own-1',
      status: 'failed',
      reason: 'internal',
    };
    const state = after(written, sending, failed);
    expect(state.pending[0]).toMatchObject({ text: 'oi', status: 'failed', reason: 'internal' });
    expect(applyConversation(state, sending).pending[0]).toMatchObject({
      clientMessageId: 'own-1',
      status: 'sending',
      reason: undefined,
    });
    expect(applyConversation(state, { type: 'discarded', clientMessageId: 'own-1' }).pending).toEqual([]);
  });
});

describe('a growing reply', () => {
  test('is put together by number, in whatever order the pieces come', () => {
    expect(after(delta(0, 'Eu '), delta(1, 'estou '), delta(2, 'aqui.')).reply?.text).toBe('Eu estou aqui.');
    expect(after(delta(0, 'Eu '), delta(2, 'aqui.')).reply?.text).toBe('Eu ');
    expect(after(delta(0, 'Eu '), delta(2, 'aqui.'), delta(1, 'estou ')).reply?.text).toBe('Eu estou aqui.');
    expect(after(delta(1, 'estou '), delta(1, 'estou '), delta(2, 'aqui.')).reply?.text).toBe(
      '… estou aqui.',
    );
  });

  test('is replaced by the whole message, and late pieces of it are dropped', () => {
    const state = after(delta(0, 'Eu '), came(message(2, 'ai'), 'r1'), delta(1, 'estou'));
    expect(state.reply).toBeUndefined();
    expect(ids(state)).toEqual([2]);
  });

  test('another reply is not ended by the message of the one before', () => {
    const state = after(delta(0, 'Um', 'r1'), delta(0, 'Dois', 'r2'), came(message(2, 'ai'), 'r1'));
    expect(state.reply).toMatchObject({ replyId: 'r2', text: 'Dois' });
  });

  test('the person’s own message does not end it', () => {
    expect(after(delta(0, 'Eu '), came(message(2))).reply?.text).toBe('Eu ');
  });

  test('ends when somebody takes control, and when the backfill brings its message', () => {
    const taken: ConversationEvent = { type: 'hands_changed', holder: 'Ana', message: message(3, 'system') };
    expect(after(delta(0, 'Eu '), taken, delta(1, 'estou')).reply).toBeUndefined();
    const caughtUp: ConversationEvent = { type: 'caught_up', messages: [message(3, 'ai')] };
    expect(after(delta(0, 'Eu '), caughtUp, delta(1, 'estou')).reply).toBeUndefined();
  });
});

describe('who holds the conversation', () => {
  const taken: ConversationEvent = { type: 'hands_changed', holder: 'Ana', message: message(3, 'system') };
  const left: ConversationEvent = { type: 'hands_changed', holder: null, message: message(4, 'system') };

  test('changes with the events, and their words stand in the history', () => {
    const state = after(opened([message(1)]), taken);
    expect(state.summary?.assigned_to).toBe('Ana');
    expect(ids(state)).toEqual([1, 3]);
    expect(applyConversation(state, left).summary?.assigned_to).toBeNull();
  });

  test('is not undone by a snapshot that was read before', () => {
    const state = after(opened([message(1)]), taken, opened([message(1)], { assigned_to: null }));
    expect(state.summary?.assigned_to).toBe('Ana');
  });

  test('follows a snapshot that is newer', () => {
    const state = after(opened([message(1)]), taken, opened([message(4)], { assigned_to: null }));
    expect(state.summary?.assigned_to).toBeNull();
  });

  test('does not follow events that come late', () => {
    expect(after(opened([message(1)]), left, taken).summary?.assigned_to).toBeNull();
  });
});

describe('typing', () => {
  test('ends with the message or the time', () => {
    const typing: ConversationEvent = { type: 'typing_began', by: 'monitor' };
    expect(after(typing).typing).toBe('monitor');
    expect(after(typing, came(message(1, 'monitor'))).typing).toBeUndefined();
    expect(after(typing, came(message(1, 'user'))).typing).toBe('monitor');
    expect(after(typing, { type: 'typing_ended' }).typing).toBeUndefined();
    expect(applyConversation(emptyConversation, { type: 'typing_ended' })).toBe(emptyConversation);
  });
});

describe('whether the AI owes an answer', () => {
  test.each<[string, boolean, ConversationEvent[]]>([
    ['the person spoke last', true, [opened([message(1)])]],
    ['only the service spoke since', true, [opened([message(1), message(2, 'system')])]],
    ['the AI answered', false, [opened([message(1), message(2, 'ai')])]],
    ['it is answering', false, [opened([message(1)]), delta(0, 'Eu')]],
    ['a human holds it', false, [opened([message(1)], { assigned_to: 'Ana' })]],
    ['it is closed', false, [opened([message(1)], { status: 'closed' })]],
    ['nobody spoke', false, [opened([])]],
  ])('%s: %s', (_, due, events) => expect(isReplyDue(after(...events))).toBe(due));
});

describe('whose words answer', () => {
  const guided = message(2, 'ai', { guided: true });

  test.each<[string, 'ai' | 'guided' | undefined, ConversationEvent[]]>([
    ['nothing was answered yet', undefined, [opened([message(1)])]],
    ['the mode has no model', 'guided', [opened([message(1)], { mode: 'guided' })]],
    ['the last words were built in', 'guided', [opened([message(1), guided, message(3)])]],
    ['a model spoke after them', 'ai', [opened([message(1), guided, message(3, 'ai')])]],
    ['a model begins to speak after them', 'ai', [opened([message(1), guided]), delta(0, 'Oi')]],
    [
      'built-in words begin to come',
      'guided',
      [opened([message(1)]), { type: 'delta_came', replyId: 'r1', seq: 0, delta: 'Oi', guided: true }],
    ],
  ])('%s: %s', (_, expected, events) => {
    expect(voiceOf(after(...events))).toBe(expected);
  });
});
