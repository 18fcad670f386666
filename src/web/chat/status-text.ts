import type { ConversationState } from '../shared/conversation-state.ts';
import { fill } from '../shared/language.ts';
import type { PageState } from './page-state.ts';
import type { ChatTexts } from './texts.ts';

/** Who is on the other side now, in one line. */
export function statusText(texts: ChatTexts, page: PageState, { summary }: ConversationState): string {
  if (page.asked === 'wanted') return texts.notTold;
  if (!summary || page.access !== 'open') return texts.notBegun;
  if (summary.assigned_to !== null) return fill(texts.withHuman, { name: summary.assigned_to });
  if (summary.status === 'closed') return texts.closedShort;
  if (page.asked === 'seen') return texts.teamSaw;
  if (page.asked === 'told') return page.monitorsOnline === false ? texts.teamLater : texts.teamTold;
  return summary.mode === 'guided' ? texts.withGuided : texts.withAi;
}
