import { voiceOf, type ConversationState } from '../shared/conversation-state.ts';
import type { PageState } from './page-state.ts';
import { isHere } from './sender-name.ts';
import type { ChatTexts } from './texts.ts';

/** Who is on the other side now, in one line. */
export function statusText(texts: ChatTexts, page: PageState, conversation: ConversationState): string {
  const { summary } = conversation;
  if (page.asked === 'wanted') return texts.notTold;
  if (!summary || page.access !== 'open') return texts.notBegun;
  if (summary.assigned_to !== null) return isHere(texts, summary.assigned_to);
  if (summary.status === 'closed') return texts.closedShort;
  if (page.asked === 'seen') return texts.teamSaw;
  if (page.asked === 'told') return page.monitorsOnline === false ? texts.teamLater : texts.teamTold;
  const voice = voiceOf(conversation);
  if (!voice) return texts.notBegun;
  return voice === 'guided' ? texts.withGuided : texts.withAi;
}
