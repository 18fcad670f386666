import type { Message } from '../../contract/conversation.ts';

/** The text of messages by conversation and message. */
export type CrisisWords = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** The same object when nothing is to be added. */
export function addWords(
  known: CrisisWords,
  messages: readonly Pick<Message, 'conversation_id' | 'id' | 'text'>[],
): CrisisWords {
  if (messages.length === 0) return known;
  const next = new Map(known);
  for (const { conversation_id, id, text } of messages)
    next.set(conversation_id, new Map(next.get(conversation_id)).set(id, text));
  return next;
}

export function withoutWords(known: CrisisWords, conversationId: number): CrisisWords {
  const next = new Map(known);
  next.delete(conversationId);
  return next;
}
