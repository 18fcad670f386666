import type { Message } from '../../contract/conversation.ts';

/** The newer shape of a message. Not every way it comes by carries the human verdict: a known one stays. */
function newerShape(known: Message | undefined, next: Message): Message {
  return known?.review && !next.review ? { ...next, review: known.review } : next;
}

/** Both lists as one, by id, each message once; of two with the same id the one of `more` counts. */
export function mergeMessages(known: readonly Message[], more: readonly Message[]): readonly Message[] {
  const last = known.at(-1)?.id ?? 0;
  const [first] = more;
  if (more.length === 1 && first && first.id > last) return [...known, first];
  const byId = new Map(known.map((message) => [message.id, message]));
  for (const message of more) byId.set(message.id, newerShape(byId.get(message.id), message));
  return [...byId.values()].sort((a, b) => a.id - b.id);
}
