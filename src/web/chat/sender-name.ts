import type { Message } from '../../contract/conversation.ts';
import { teamName } from '../../contract/vocabulary.ts';
import { fill } from '../shared/language.ts';
import type { ChatTexts } from './texts.ts';

/** The words of the AI’s turn: not every one of them is a model’s. */
export const nameOfAi = (texts: ChatTexts, guided: boolean | undefined): string =>
  guided ? texts.fromGuided : texts.fromAi;

/** Who speaks, as the person sees it; nobody for the words of the service itself. */
export function nameOf(
  { sender, author, guided }: Pick<Message, 'sender' | 'author' | 'guided'>,
  texts: ChatTexts,
): string {
  switch (sender) {
    case 'user':
      return texts.fromYou;
    case 'ai':
      return nameOfAi(texts, guided);
    case 'monitor':
      return author ?? texts.fromTeam;
    case 'system':
      return '';
  }
}

const isTeam = (holder: string): boolean => Object.values(teamName).includes(holder);

/** That the one who holds the conversation is here; not everybody has a name for people. */
export const isHere = (texts: ChatTexts, name: string): string =>
  isTeam(name) ? texts.withSomeone : fill(texts.withHuman, { name });

export const isTyping = (texts: ChatTexts, name: string): string =>
  fill(texts.typing, { name: isTeam(name) ? texts.someone : name });
