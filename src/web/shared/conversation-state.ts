// One conversation as both pages show it: snapshots, live events and the own unsent words in, one state out. No
// clock, no network, no screen. Messages are in the order of their ids, each once, however they came.
import type { Conversation, ConversationSummary, Message } from '../../contract/conversation.ts';
import type { RiskLevel } from '../../contract/vocabulary.ts';
import { grow, type GrowingReply } from './growing-reply.ts';
import { mergeMessages } from './message-list.ts';
import type { ProblemCode } from './problem-error.ts';

/** Own words that the server has not confirmed. `waiting`: sent by itself as soon as it can be. */
export interface PendingMessage {
  clientMessageId: string;
  text: string;
  status: 'sending' | 'waiting' | 'failed';
  reason?: ProblemCode | undefined;
}

export interface ConversationState {
  summary: ConversationSummary | undefined;
  messages: readonly Message[];
  pending: readonly PendingMessage[];
  /** The AI’s words that are still coming. */
  reply: GrowingReply | undefined;
  /** Replies that ended lately: their late deltas are dropped. */
  endedReplies: readonly string[];
  /** The last change of hands heard of live; a snapshot that is older does not undo it. */
  handsAt: number;
  typing: 'user' | 'monitor' | undefined;
  /** Older messages may exist before the first one here. */
  mayHaveOlder: boolean;
}

export type ConversationEvent =
  | { type: 'opened'; conversation: Conversation; pageSize?: number }
  | { type: 'summary_changed'; summary: ConversationSummary }
  | { type: 'caught_up'; messages: readonly Message[] }
  | { type: 'older_loaded'; messages: readonly Message[]; isFirstPage: boolean }
  | { type: 'message_came'; message: Message; replyId?: string | undefined }
  | { type: 'delta_came'; replyId: string; seq: number; delta: string; guided?: boolean | undefined }
  | { type: 'message_assessed'; id: number; flagged: boolean; riskLevel: RiskLevel }
  | { type: 'hands_changed'; holder: string | null; message: Message }
  | { type: 'typing_began'; by: 'user' | 'monitor' }
  | { type: 'typing_ended' }
  | { type: 'written'; clientMessageId: string; text: string }
  | { type: 'sending'; clientMessageId: string }
  | { type: 'sent'; clientMessageId: string; message: Message }
  | { type: 'unsent'; clientMessageId: string; status: 'waiting' | 'failed'; reason?: ProblemCode }
  | { type: 'discarded'; clientMessageId: string }
  /** Nothing of it is to be shown any more. */
  | { type: 'forgotten' };

export const emptyConversation: ConversationState = {
  summary: undefined,
  messages: [],
  pending: [],
  reply: undefined,
  endedReplies: [],
  handsAt: 0,
  typing: undefined,
  mayHaveOlder: false,
};

const endedRemembered = 20;

/** The next state; the same object when the event changes nothing. */
export function applyConversation(state: ConversationState, event: ConversationEvent): ConversationState {
  switch (event.type) {
    case 'opened':
      return opened(state, event.conversation, event.pageSize ?? 50);
    case 'summary_changed':
      return { ...state, summary: event.summary };
    case 'caught_up':
      return event.messages.some(endsReply)
        ? endReply(withMessages(state, event.messages))
        : withMessages(state, event.messages);
    case 'older_loaded':
      return { ...withMessages(state, event.messages), mayHaveOlder: !event.isFirstPage };
    case 'message_came':
      return messageCame(state, event.message, event.replyId);
    case 'delta_came':
      return state.endedReplies.includes(event.replyId)
        ? state
        : { ...state, reply: grow(state.reply, event) };
    case 'message_assessed':
      return assessed(state, event);
    case 'hands_changed':
      return handsChanged(state, event.holder, event.message);
    case 'typing_began':
      return { ...state, typing: event.by };
    case 'forgotten':
      return emptyConversation;
    case 'typing_ended':
      return state.typing === undefined ? state : { ...state, typing: undefined };
    default:
      return applyToOutbox(state, event);
  }
}

type OutboxEvent = Extract<
  ConversationEvent,
  { type: 'written' | 'sending' | 'sent' | 'unsent' | 'discarded' }
>;

function applyToOutbox(state: ConversationState, event: OutboxEvent): ConversationState {
  const { clientMessageId } = event;
  const change = (to: Pick<PendingMessage, 'status' | 'reason'>): ConversationState => ({
    ...state,
    pending: state.pending.map((one) =>
      one.clientMessageId === clientMessageId ? { ...one, reason: undefined, ...to } : one,
    ),
  });
  switch (event.type) {
    case 'written': {
      const written: PendingMessage = { clientMessageId, text: event.text, status: 'waiting' };
      return { ...state, pending: [...state.pending, written] };
    }
    case 'sending':
      return change({ status: 'sending' });
    case 'sent':
      return sent(state, event.message, clientMessageId);
    case 'unsent':
      return change({ status: event.status, reason: event.reason });
    case 'discarded':
      return { ...state, pending: without(state.pending, [clientMessageId]) };
  }
}

/** The stored message may have come live before; it knows more than an acknowledgement does. */
function sent(state: ConversationState, message: Message, clientMessageId: string): ConversationState {
  const isKnown = state.messages.some((one) => one.id === message.id);
  const next = reopened(isKnown ? state : withMessages(state, [message]), message);
  return { ...next, pending: without(next.pending, [clientMessageId]) };
}

/** A message of the person opens a resolved conversation again. */
function reopened(state: ConversationState, { sender }: Message): ConversationState {
  const { summary } = state;
  if (sender !== 'user' || summary?.status !== 'resolved') return state;
  return { ...state, summary: { ...summary, status: 'active' } };
}

const without = (pending: readonly PendingMessage[], ids: readonly (string | null)[]): PendingMessage[] =>
  pending.filter((one) => !ids.includes(one.clientMessageId));

/** Adds messages and takes the own ones among them out of the unsent. */
function withMessages(state: ConversationState, messages: readonly Message[]): ConversationState {
  if (messages.length === 0) return state;
  const confirmed = messages.map((message) => message.client_message_id);
  return {
    ...state,
    messages: mergeMessages(state.messages, messages),
    pending: without(state.pending, confirmed),
  };
}

function opened(
  state: ConversationState,
  { messages, ...summary }: Conversation,
  pageSize: number,
): ConversationState {
  const next = withMessages(state, messages);
  // What came live before the first snapshot says nothing of what is older.
  const reachesBack = (messages[0]?.id ?? Infinity) < (state.messages[0]?.id ?? Infinity);
  const mayHaveOlder = reachesBack ? messages.length >= pageSize : state.mayHaveOlder;
  // Read before the change of hands that was told live: its messages are good, who holds it is not.
  if ((messages.at(-1)?.id ?? 0) < state.handsAt && state.summary)
    return { ...next, mayHaveOlder, summary: { ...summary, assigned_to: state.summary.assigned_to } };
  return { ...next, mayHaveOlder, summary };
}

const endsReply = ({ sender }: Message): boolean => sender === 'ai';

function endReply(state: ConversationState, replyId = state.reply?.replyId): ConversationState {
  if (replyId === undefined) return state;
  return {
    ...state,
    reply: state.reply?.replyId === replyId ? undefined : state.reply,
    endedReplies: [...state.endedReplies, replyId].slice(-endedRemembered),
  };
}

function messageCame(
  state: ConversationState,
  message: Message,
  replyId: string | undefined,
): ConversationState {
  const next = reopened(withMessages(state, [message]), message);
  const quiet = next.typing === message.sender ? { ...next, typing: undefined } : next;
  return replyId === undefined ? quiet : endReply(quiet, replyId);
}

function assessed(
  state: ConversationState,
  { id, flagged, riskLevel }: Extract<ConversationEvent, { type: 'message_assessed' }>,
): ConversationState {
  if (!state.messages.some((message) => message.id === id)) return state;
  const messages = state.messages.map((message) =>
    message.id === id ? { ...message, flagged, risk_level: riskLevel } : message,
  );
  return { ...state, messages };
}

/** Whoever takes a conversation ends the AI’s growing reply: what was shown of it follows as a message or is gone. */
function handsChanged(state: ConversationState, holder: string | null, message: Message): ConversationState {
  const next = endReply(withMessages(state, [message]));
  if (message.id < state.handsAt) return next;
  const summary = next.summary && { ...next.summary, assigned_to: holder };
  return { ...next, summary, handsAt: message.id, typing: undefined };
}

/** Where to go on reading: the id of the newest message here, 0 for the beginning. */
export function newestId(state: ConversationState): number {
  return state.messages.at(-1)?.id ?? 0;
}

/** Whose words answer now: a model’s, or built-in ones; undefined before anything has answered. */
export function voiceOf({ summary, messages, reply }: ConversationState): 'ai' | 'guided' | undefined {
  if (summary?.mode === 'guided') return 'guided';
  const last = reply ?? messages.findLast(({ sender }) => sender === 'ai');
  return last && (last.guided ? 'guided' : 'ai');
}

/** Whether the AI owes an answer: it holds the conversation, and the person spoke last. */
export function isReplyDue({ summary, messages, reply, pending }: ConversationState): boolean {
  if (reply || !summary || summary.assigned_to !== null) return false;
  if (summary.status === 'closed' || summary.status === 'resolved') return false;
  if (pending.some((one) => one.status === 'failed')) return false;
  return messages.findLast((message) => message.sender !== 'system')?.sender === 'user';
}
