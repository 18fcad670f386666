import type { Conversation, ConversationSummary, Message } from '../../contract/conversation.ts';
import { needsHuman, teamName, type ConversationStatus, type Locale } from '../../contract/vocabulary.ts';
import { givenName } from '../auth/present.ts';
import type { ConversationRow, MessageRow, ReplyOutcome } from '../db/schema.ts';

// Only monitors see an assessment. These functions decide what leaves the server, with the viewer as an
// argument; the response schemas stand behind them.

export type Viewer = 'person' | 'monitor';

/** Who holds a conversation, as the database joins it. */
export interface Holder {
  username: string;
  display_name: string;
}

export interface ConversationView {
  row: ConversationRow;
  holder: Holder | null;
  user_connected: boolean;
}

export interface Review {
  risk_level: MessageRow['risk_level'];
  comment: string | null;
  reviewed_by: string;
  reviewed_at: Date;
}

function assessmentOf(
  row: MessageRow,
): Pick<
  Message,
  'flagged' | 'risk_level' | 'escalation_level' | 'notified' | 'intervention_timestamp' | 'extra_data'
> {
  return {
    flagged: row.flagged,
    risk_level: row.risk_level,
    escalation_level: row.risk_level && needsHuman(row.risk_level) ? row.risk_level : null,
    notified: row.notified?.toISOString() ?? null,
    intervention_timestamp: row.intervention_at?.toISOString() ?? null,
    extra_data: row.analysis
      ? { crisis_analysis: row.analysis }
      : row.reply_outcome
        ? { reply_outcome: row.reply_outcome }
        : null,
  };
}

/** Replies of the AI’s turn that no model made. */
const builtIn: ReadonlySet<ReplyOutcome | null> = new Set(['guided', 'guided_fallback', 'blocked']);

const neutral = {
  flagged: false,
  risk_level: null,
  escalation_level: null,
  notified: null,
  intervention_timestamp: null,
  extra_data: null,
};

/** A message as `viewer` may see it. */
export function presentMessage(row: MessageRow, viewer: Viewer, review?: Review): Message {
  return {
    id: row.id,
    conversation_id: row.conversation_id,
    sender: row.sender,
    text: row.text,
    created_at: row.created_at.toISOString(),
    session_id: row.session_id,
    client_message_id: row.client_message_id,
    ...(viewer === 'monitor' ? assessmentOf(row) : neutral),
    ...(row.notice ? { notice: row.notice } : {}),
    ...(row.author_name ? { author: row.author_name } : {}),
    ...(builtIn.has(row.reply_outcome) ? { guided: true } : {}),
    ...(viewer === 'monitor' && review?.risk_level
      ? {
          review: {
            risk_level: review.risk_level,
            comment: review.comment,
            reviewed_by: review.reviewed_by,
            reviewed_at: review.reviewed_at.toISOString(),
          },
        }
      : {}),
  };
}

/** A person knows of `escalated` only when they asked for a human or one was here; of `closed` always. */
function statusFor(row: ConversationRow, viewer: Viewer): ConversationStatus {
  if (viewer === 'monitor' || row.status === 'closed' || row.human_known) return row.status;
  return 'active';
}

/** How people see who holds their conversation. */
export function nameForPeople({ username, display_name: displayName }: Holder, locale: Locale): string {
  return givenName({ username, displayName }) ?? teamName[locale];
}

function holderFor({ row, holder }: ConversationView, viewer: Viewer): string | null {
  if (!holder) return null;
  return viewer === 'monitor' ? holder.username : nameForPeople(holder, row.locale);
}

/** A conversation without its messages, as `viewer` may see it. */
export function presentSummary(view: ConversationView, viewer: Viewer): ConversationSummary {
  const { row, user_connected } = view;
  const status = statusFor(row, viewer);
  return {
    id: row.id,
    title: row.title,
    mode: row.holder_id === null ? row.ai_mode : 'monitor',
    active: status === 'active' || status === 'escalated',
    status,
    risk_level: viewer === 'monitor' ? row.risk_level : null,
    user_connected,
    assigned_to: holderFor(view, viewer),
    locale: row.locale,
    country: row.country,
    last_activity: row.last_activity.toISOString(),
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  };
}

/** A conversation with messages (already shaped for the same viewer), oldest first. */
export function presentConversation(
  view: ConversationView,
  viewer: Viewer,
  messages: Message[],
): Conversation {
  return { ...presentSummary(view, viewer), messages };
}
