import type { Message } from '../../contract/conversation.ts';
import type { ChatTexts } from './texts.ts';

/** Who speaks, as the person sees it; nobody for the words of the service itself. */
export function nameOf({ sender, author }: Pick<Message, 'sender' | 'author'>, texts: ChatTexts): string {
  switch (sender) {
    case 'user':
      return texts.fromYou;
    case 'ai':
      return texts.fromAi;
    case 'monitor':
      return author ?? texts.fromTeam;
    case 'system':
      return '';
  }
}
