import type { Message } from '../../contract/conversation.ts';
import type { PresenceEntry } from '../../contract/user.ts';
import type { Login } from './login.ts';
import type { MonitorTexts } from './texts.ts';

/** A name for somebody who gave none: enough to tell rows apart, the same for every monitor. */
export function personName(texts: MonitorTexts, conversationId: number): string {
  return `${texts.person} #${String(conversationId).slice(-4)}`;
}

/** Who views which conversation, by its id, without oneself. */
export function viewersOf(
  presence: readonly PresenceEntry[],
  username: string,
): ReadonlyMap<number, readonly string[]> {
  const viewers = new Map<number, string[]>();
  for (const { monitor_id, display_name, viewing } of presence)
    if (viewing !== null && monitor_id !== username)
      viewers.set(viewing, [...(viewers.get(viewing) ?? []), display_name]);
  return viewers;
}

/**
 * Display names by username, of everybody who was there since; called again and again. Presence forgets whoever
 * leaves, but what they did is still told of, by their name.
 */
export function createNames(
  own: Pick<Login, 'username' | 'displayName'>,
): (presence: readonly PresenceEntry[]) => ReadonlyMap<string, string> {
  let names: ReadonlyMap<string, string> = new Map([[own.username, own.displayName]]);
  return (presence) => {
    const news = presence.filter((one) => names.get(one.monitor_id) !== one.display_name);
    if (news.length > 0)
      names = new Map([...names, ...news.map((one) => [one.monitor_id, one.display_name] as const)]);
    return names;
  };
}

/** Who said it. */
export function senderName(texts: MonitorTexts, { sender, author, guided }: Message): string {
  if (sender === 'user') return texts.person;
  if (sender === 'ai') return guided ? texts.guided : texts.ai;
  return sender === 'monitor' ? (author ?? texts.team) : texts.service;
}

/** What stands in the sign beside a message: a letter for people, a whole word for what no human wrote. */
export function senderBadge(texts: MonitorTexts, message: Message): string {
  const name = senderName(texts, message);
  if (message.sender === 'ai') return message.guided ? texts.guidedBadge : name;
  return [...name].slice(0, 1).join('').toUpperCase();
}
