import {
  needsHuman,
  type AiMode,
  type ConversationStatus,
  type RiskLevel,
} from '../../contract/vocabulary.ts';

/** What decides who answers a conversation and what it is called. */
export interface ConversationState {
  status: ConversationStatus;
  ai_mode: AiMode;
  /** The monitor who holds it; null while the AI does. */
  holder_id: number | null;
  /** Whether the person knows of a human: asked for one, or one was here. */
  human_known: boolean;
  /** Grows with every change of hands; a running reply of an older epoch falls silent. */
  epoch: number;
  closing_words_due: boolean;
}

export type ConversationEvent =
  | { type: 'person_wrote'; level: RiskLevel }
  | { type: 'human_requested' }
  | { type: 'escalated' }
  | { type: 'taken'; by: number }
  | { type: 'given_back' }
  | { type: 'resolved' }
  | { type: 'closed' }
  | { type: 'ai_mode_set'; mode: AiMode };

/** Whether `event` takes the conversation out of one pair of hands: the holder leaves it. */
function withoutHolder(state: ConversationState): ConversationState {
  return state.holder_id === null ? state : { ...state, holder_id: null, epoch: state.epoch + 1 };
}

function afterPersonWrote(state: ConversationState, level: RiskLevel): ConversationState {
  const reopens = state.status === 'resolved' || (state.status === 'closed' && needsHuman(level));
  const open: ConversationState = reopens
    ? { ...state, status: 'active', human_known: false, closing_words_due: false }
    : state;
  const escalates = level === 'critical' && open.status === 'active';
  return escalates ? { ...open, status: 'escalated' } : open;
}

/**
 * The next state of a conversation. Pure: whoever calls it stores the result under the conversation's row
 * lock. Rules: contract, “How a conversation changes”.
 */
export function transition(state: ConversationState, event: ConversationEvent): ConversationState {
  switch (event.type) {
    case 'person_wrote':
      return afterPersonWrote(state, event.level);
    case 'human_requested':
      // While a human is there, asking for one changes nothing.
      if (state.holder_id !== null) return state;
      return { ...state, status: 'escalated', human_known: true, closing_words_due: false };
    case 'escalated':
      return { ...state, status: 'escalated', closing_words_due: false };
    case 'taken':
      if (state.holder_id === event.by) return state;
      return {
        ...state,
        status: 'escalated',
        holder_id: event.by,
        human_known: true,
        epoch: state.epoch + 1,
        closing_words_due: false,
      };
    case 'given_back':
      return withoutHolder(state);
    case 'resolved':
      return { ...withoutHolder(state), status: 'resolved', closing_words_due: false };
    case 'closed':
      // The AI may be speaking although nobody holds it: closing silences it like a change of hands.
      return { ...state, status: 'closed', holder_id: null, epoch: state.epoch + 1, closing_words_due: true };
    case 'ai_mode_set':
      return { ...state, ai_mode: event.mode };
  }
}

/** Whether the AI answers what the person writes. */
export function aiAnswers(state: Pick<ConversationState, 'status' | 'holder_id'>): boolean {
  return state.holder_id === null && state.status !== 'closed';
}
