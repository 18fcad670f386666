import type { CrisisAnalysis } from '../../contract/analysis.ts';
import type { Notice } from '../../contract/conversation.ts';
import type { CrisisLine } from '../../contract/crisis-lines.ts';
import { higherRisk, needsHuman, riskRank, type Locale, type RiskLevel } from '../../contract/vocabulary.ts';
import { closedHelpWords, crisisHelpWords } from '../../core/guided/fixed-words.ts';
import { hear, parseScreeningState, screen } from '../../core/screening/screening.ts';
import { givenName } from '../auth/present.ts';
import { messageRow } from '../conversations/message-log.ts';
import { conversationNotFound, type ConversationAccess } from '../conversations/access.ts';
import { aiAnswers, transition } from '../conversations/state-machine.ts';
import type { ConversationRow, MessageRow } from '../db/schema.ts';
import type { Caller } from '../platform/caller.ts';
import { AppError } from '../platform/errors.ts';

// What a message does, decided under its conversation’s row lock: from the row as it is, never from one that
// was read before. Screening is pure and quick, so it happens here too, before any AI.

/** A message as it came in, from REST and sockets alike. */
export interface Incoming {
  conversationId: number;
  sender: 'user' | 'monitor';
  text: string;
  sessionId: string | null;
  clientMessageId: string | null;
  caller: Caller;
  /** Ms since the epoch. */
  receivedAt: number;
}

export interface Accepted {
  message: MessageRow;
  /** Fixed words of the service that follow it at once. */
  notice: MessageRow | undefined;
  conversation: ConversationRow;
  wantsReply: boolean;
  /** High or critical: an alert belongs in the same transaction. */
  crisis: { level: RiskLevel; analysis: CrisisAnalysis } | undefined;
  screeningMs: number;
}

interface DecideOptions {
  access: ConversationAccess;
  linesFor: (country: string) => CrisisLine[];
}

const noticePauseMs = 10 * 60_000;

/** Whose words they are: the scope of `client_message_id`. */
export function authorOf(incoming: Pick<Incoming, 'sender' | 'caller'>): string {
  return incoming.caller.kind === 'monitor' ? `monitor:${incoming.caller.userId}` : 'user';
}

/** A screening that fails must not lose anybody: a human looks. */
function failedScreening(): CrisisAnalysis {
  return {
    risk_level: 'high',
    confidence: 0,
    keywords_found: [],
    requires_human: true,
    emergency_contact: false,
    analysis_details: { error: 'screening_failed' },
  };
}

export function createDecide({ access, linesFor }: DecideOptions) {
  /** @throws AppError when the caller may not write there */
  function assertMayWrite(row: ConversationRow, { sender, caller }: Incoming): void {
    if (sender === 'user') {
      if (!access.isPerson(caller, row)) throw conversationNotFound();
      return;
    }
    if (caller.kind !== 'monitor') throw new AppError('forbidden', 'Only a monitor can write as one.');
    if (row.holder_id !== caller.userId)
      throw new AppError('conflict', 'Take control of this conversation before you write in it.');
  }

  function helpIsDue(row: ConversationRow, level: RiskLevel, at: number): boolean {
    if (!needsHuman(level) || row.holder_id !== null) return false;
    if (!row.last_notice_at || Math.abs(at - row.last_notice_at.getTime()) >= noticePauseMs) return true;
    return riskRank(level) > riskRank(row.last_notice_level ?? 'none');
  }

  function noticeFor(
    row: ConversationRow,
    words: (locale: Locale, lines: CrisisLine[]) => string,
    at: Date,
  ): MessageRow {
    const resources = linesFor(row.country);
    const notice: Notice = { kind: 'crisis_help', resources };
    return messageRow(0, {
      conversation_id: row.id,
      sender: 'system',
      author: 'system',
      text: words(row.locale, resources),
      notice,
      created_at: at,
    });
  }

  function fromPerson(row: ConversationRow, incoming: Incoming): Accepted {
    const startedAt = performance.now();
    const { analysis, state } = screenSafely(incoming, row);
    const screeningMs = performance.now() - startedAt;
    const level = analysis.risk_level;
    const at = new Date(incoming.receivedAt);
    const next = { ...row, ...transition(row, { type: 'person_wrote', level }), screening_state: state };
    const reopened = row.status === 'resolved' || (row.status === 'closed' && next.status !== 'closed');
    next.risk_level = reopened ? level : higherRisk(row.risk_level, level);
    next.last_activity = at;
    const message = messageRow(0, {
      conversation_id: row.id,
      sender: 'user',
      author: authorOf(incoming),
      text: incoming.text,
      session_id: incoming.sessionId,
      client_message_id: incoming.clientMessageId,
      flagged: needsHuman(level),
      risk_level: level,
      analysis,
      created_at: at,
    });
    const notice = takeNotice(next, level, at);
    const crisis = needsHuman(level) ? { level, analysis } : undefined;
    return { message, notice, conversation: next, wantsReply: aiAnswers(next), crisis, screeningMs };
  }

  /** The fixed words that are due, and `next` told that they were said. */
  function takeNotice(next: ConversationRow, level: RiskLevel, at: Date): MessageRow | undefined {
    if (helpIsDue(next, level, at.getTime())) {
      next.last_notice_at = at;
      next.last_notice_level = level;
      return noticeFor(next, crisisHelpWords, at);
    }
    if (!next.closing_words_due) return undefined;
    next.closing_words_due = false;
    return noticeFor(next, closedHelpWords, at);
  }

  function screenSafely({ text, receivedAt }: Incoming, row: ConversationRow) {
    const state = parseScreeningState(row.screening_state);
    try {
      return screen(text, state, receivedAt);
    } catch {
      return { analysis: failedScreening(), state };
    }
  }

  function fromMonitor(row: ConversationRow, incoming: Incoming): Accepted {
    const at = new Date(incoming.receivedAt);
    const message = messageRow(0, {
      conversation_id: row.id,
      sender: 'monitor',
      author: authorOf(incoming),
      author_name: (incoming.caller.kind === 'monitor' && givenName(incoming.caller)) || null,
      text: incoming.text,
      session_id: incoming.sessionId,
      client_message_id: incoming.clientMessageId,
      created_at: at,
    });
    const conversation = {
      ...row,
      screening_state: hear(parseScreeningState(row.screening_state), incoming.text),
      unanswered_message_id: null,
      last_activity: at,
    };
    return { message, notice: undefined, conversation, wantsReply: false, crisis: undefined, screeningMs: 0 };
  }

  return {
    assertMayWrite,
    takeNotice,
    /** What the message makes of the conversation; ids are given to the messages afterwards. */
    decide: (row: ConversationRow, incoming: Incoming): Accepted =>
      incoming.sender === 'user' ? fromPerson(row, incoming) : fromMonitor(row, incoming),
  };
}
export type Decide = ReturnType<typeof createDecide>;
