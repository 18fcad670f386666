import { and, desc, eq, gt, sql, type SQL } from 'drizzle-orm';
import type { Static } from 'typebox';
import type { AskResponseSchema } from '../../contract/routes/messages.ts';
import type { CrisisAnalysis } from '../../contract/analysis.ts';
import type { CrisisLine } from '../../contract/crisis-lines.ts';
import { closedHelpWords } from '../../core/guided/fixed-words.ts';
import { presentMessage } from '../conversations/present.ts';
import type { Db } from '../db/database.ts';
import { conversations, messages, type ConversationRow, type MessageRow } from '../db/schema.ts';
import { isPublicationOf, rooms, type AnyPublication, type Follow } from '../platform/publish.ts';
import type { Stored } from './commit.ts';
import type { Incoming } from './decide.ts';
import type { Receive } from './receive.ts';

// For programs that bridge other channels: send, wait, see the assessment of this one message. The waiting
// cancels nothing when the caller goes away. What this node hears of the reply, wherever it is made, shortens the
// waiting; that it has come is read in the database.

type AskResponse = Static<typeof AskResponseSchema>;

interface AskOptions {
  db: Db;
  receive: Receive;
  linesFor: (country: string) => CrisisLine[];
  follow: Follow;
  /** Longest wait for a reply. */
  patienceMs: number;
  /** Aborted when the service stops: whoever waits is told what is known. */
  stopping: AbortSignal;
}

/** What a caller who reads along is told on the way. */
export interface AskFollower {
  analysis(found: { crisis_analysis: CrisisAnalysis; escalated: boolean }): void;
  delta(words: string): void;
}

const lookMs = 1_000;

const noReplyWords = {
  pt: {
    held: 'Uma pessoa da equipe está com esta conversa e vai responder.',
    none: 'Ainda não há resposta. Ela virá depois.',
  },
  en: {
    held: 'A person from the team has this conversation and will answer.',
    none: 'There is no reply yet. It will come later.',
  },
  es: {
    held: 'Una persona del equipo tiene esta conversación y va a responder.',
    none: 'Aún no hay respuesta. Llegará más tarde.',
  },
};

/** Whether the waiting may be over: the AI’s message is there, or a monitor took over. */
function mayEndWaiting(told: AnyPublication): boolean {
  if (isPublicationOf('new_message', told)) return told.payload.message.sender === 'ai';
  return told.event === 'monitor_joined';
}

/** Id of what the person wrote next after the first reply behind a message; beyond every id when nothing. */
function nextWordsAfterReply(conversationId: number, messageId: number): SQL {
  return sql`coalesce((
    select min(words.id) from messages words
    where words.conversation_id = ${conversationId} and words.sender = 'user' and words.id > (
      select min(reply.id) from messages reply
      where reply.conversation_id = ${conversationId} and reply.sender = 'ai' and reply.id > ${messageId})
  ), ${Number.MAX_SAFE_INTEGER}::bigint)`;
}

export function createAsk({ db, receive, linesFor, follow, patienceMs, stopping }: AskOptions) {
  /** `replayed`: later replies answer what was written after it. */
  async function findReply(
    { conversation_id: id, id: after }: MessageRow,
    replayed: boolean,
  ): Promise<{ reply: MessageRow | undefined; row: ConversationRow | undefined }> {
    const within = replayed ? sql`${messages.id} < ${nextWordsAfterReply(id, after)}` : undefined;
    // The row first: a reply that it counts as made is there to be read then.
    const [row] = await db.select().from(conversations).where(eq(conversations.id, id));
    const [reply] = await db
      .select()
      .from(messages)
      .where(and(eq(messages.conversation_id, id), eq(messages.sender, 'ai'), gt(messages.id, after), within))
      .orderBy(desc(messages.id))
      .limit(1);
    return { reply, row };
  }

  /** Whether the reply to the message has come, or none will. */
  function isSettled({ row }: Awaited<ReturnType<typeof findReply>>, messageId: number): boolean {
    if (!row || row.holder_id !== null || row.status === 'closed') return true;
    return row.unanswered_message_id === null || row.unanswered_message_id > messageId;
  }

  async function waitForReply({ message, duplicate }: Stored, follower: AskFollower | undefined) {
    const deadline = performance.now() + patienceMs;
    let wake: () => void = () => undefined;
    const forget = follow(rooms.person(message.conversation_id), (told) => {
      if (mayEndWaiting(told)) wake();
      // The words of a reply that began before the message are no answer to it.
      if (isPublicationOf('message_delta', told) && (told.answersUpTo ?? 0) >= message.id)
        follower?.delta(told.payload.delta);
    });
    const end = () => wake();
    stopping.addEventListener('abort', end);
    try {
      for (;;) {
        const ended = new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, lookMs);
        });
        const found = await findReply(message, duplicate);
        const isOver = stopping.aborted || performance.now() > deadline;
        if (isOver || isSettled(found, message.id)) return found;
        await ended;
      }
    } finally {
      stopping.removeEventListener('abort', end);
      forget();
    }
  }

  function whyNoReply(row: ConversationRow | undefined): string {
    const words = noReplyWords[row?.locale ?? 'pt'];
    if (row?.status === 'closed') return closedHelpWords(row.locale, linesFor(row.country));
    return row && row.holder_id !== null ? words.held : words.none;
  }

  function present(
    { reply, row }: Awaited<ReturnType<typeof findReply>>,
    analysis: { crisis_analysis: CrisisAnalysis; escalated: boolean },
  ): AskResponse {
    if (reply) return { ai_response: presentMessage(reply, 'person'), ...analysis };
    return { ai_response: null, ...analysis, message: whyNoReply(row) };
  }

  /** Stores and screens the message, then waits for the reply. */
  return async function ask(incoming: Incoming, follower?: AskFollower): Promise<AskResponse> {
    const stored = await receive(incoming);
    const { message, conversation } = stored;
    const analysis = message.analysis ?? undefined;
    if (!analysis) throw new Error('A message of a person was stored without an analysis.');
    const found = { crisis_analysis: analysis, escalated: conversation.status === 'escalated' };
    follower?.analysis(found);
    const outcome = await waitForReply(stored, follower);
    return present(outcome, found);
  };
}
export type Ask = ReturnType<typeof createAsk>;
