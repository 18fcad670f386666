import type { Message } from '../../contract/conversation.ts';
import type { Locale } from '../../contract/vocabulary.ts';
import { languageOf } from './language-of.ts';

/** The language that the person’s newest words are clearly in, when it is not the page’s. */
export function otherLanguageOf(
  messages: readonly Pick<Message, 'sender' | 'text'>[],
  locale: Locale,
): Locale | undefined {
  const newest = messages.findLast(({ sender }) => sender === 'user');
  const spoken = newest && languageOf(newest.text);
  return spoken === locale ? undefined : spoken;
}
