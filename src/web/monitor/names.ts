import type { Message } from '../../contract/conversation.ts';
import type { MonitorTexts } from './texts.ts';

/** A name for somebody who gave none: enough to tell rows apart, the same for every monitor. */
export function personName(texts: MonitorTexts, conversationId: number): string {
  return `${texts.person} #${String(conversationId).slice(-4)}`;
}

/** Who said it. */
export function senderName(texts: MonitorTexts, { sender, author }: Message): string {
  if (sender === 'user') return texts.person;
  if (sender === 'ai') return texts.ai;
  return sender === 'monitor' ? (author ?? texts.team) : texts.service;
}
