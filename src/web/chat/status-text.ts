import { voiceOf, type ConversationState } from '../shared/conversation-state.ts';
import type { PageState } from './page-state.ts';
import { isHere } from './sender-name.ts';
import type { ChatTexts } from './texts.ts';

/** Who is on the other side now, in one line. */
export function statusText(texts: ChatTexts, page: PageState, conversation: ConversationState): string {
  const { summary } = conversation;
  if (page.asked === 'wanted') return texts.notTold;
  // Who is there is not known while nothing arrives.
  if (page.connection === 'offline') return texts.noConnection;
  if (!summary || page.access !== 'open') return texts.notBegun;
  if (summary.assigned_to !== null) return isHere(texts, summary.assigned_to);
  if (summary.status === 'closed') return texts.closedShort;
  if (page.asked !== 'no') return askedText(texts, page);
  const voice = voiceOf(conversation);
  if (!voice) return texts.notBegun;
  return voice === 'guided' ? texts.withGuided : texts.withAi;
}

function askedText(texts: ChatTexts, { asked, monitorsOnline }: PageState): string {
  if (monitorsOnline === false) return texts.teamLater;
  return asked === 'seen' ? texts.teamSaw : texts.teamTold;
}
