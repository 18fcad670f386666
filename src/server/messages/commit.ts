import type { SQL } from 'drizzle-orm';
import type { AlertChange, Alerts } from '../alerts/alerts.ts';
import { conversationNotFound } from '../conversations/access.ts';
import { lockConversations } from '../conversations/locking.ts';
import {
  insertionOf,
  selectByClientIds,
  selectStoredAt,
  takeMessageIds,
} from '../conversations/message-log.ts';
import { commitWith, rowsOf, type Db, type Tx } from '../db/database.ts';
import type { ConversationRow, MessageRow } from '../db/schema.ts';
import { toAppError, type AppError } from '../platform/errors.ts';
import { authorOf, type Accepted, type Decide, type Incoming } from './decide.ts';
import { replyNodesIn, updateAfterMessages, type ConversationChange } from './store.ts';

// Promises 1 and 2: one transaction holds the messages of a batch, what they made of their conversations, and
// for each crisis its alert, the signal that tells of it and the first escalation job. It commits before
// anybody is told that a message was stored.

export interface Stored {
  message: MessageRow;
  notice: MessageRow | undefined;
  conversation: ConversationRow;
  /** Stored before under the same client id: nothing was stored now. */
  duplicate: boolean;
  /** What monitors see of the conversation changed. */
  visiblyChanged: boolean;
  /** A reply is due, and this node is to see to it: makes it, or wakes those who do. */
  callsForReply: boolean;
  screeningMs: number;
  alert: AlertChange | undefined;
}
/** What became of one message of a batch. */
export type Outcome = { stored: Stored } | { refused: AppError };

interface CommitOptions {
  /** For those that wait for a row: as many as there are must not keep the others from their connections. */
  db: Db;
  urgentDb: Db;
  nodeId: string;
  decide: Decide;
  alerts: Pick<Alerts, 'apply'>;
  /** False on a node that leaves replies to others; true when not given. */
  takesReplies?: boolean;
}

interface Ready {
  item: Incoming;
  accepted: Accepted;
  before: ConversationRow;
}

interface Told {
  /** The node that makes the reply, by conversation. */
  replyNodes: Map<number, string | null>;
  raised: Map<Ready, AlertChange | undefined>;
}

const clientKey = (row: Pick<MessageRow, 'conversation_id' | 'author' | 'client_message_id'>): string =>
  JSON.stringify([row.conversation_id, row.author, row.client_message_id]);
const incomingKey = (item: Incoming): string =>
  JSON.stringify([item.conversationId, authorOf(item), item.clientMessageId]);

const isNotFound = (outcome: Outcome): boolean =>
  'refused' in outcome && outcome.refused.code === 'not_found';

/** How many are remembered of the messages whose outcome was given. */
const mostAnswered = 10_000;

const isTryOf = (row: MessageRow, item: Incoming): boolean =>
  row.conversation_id === item.conversationId &&
  row.author === authorOf(item) &&
  row.client_message_id === item.clientMessageId &&
  row.created_at.getTime() === item.receivedAt &&
  row.text === item.text;

export function createCommit({ db, urgentDb, nodeId, decide, alerts, takesReplies = true }: CommitOptions) {
  /**
   * Whose outcome each message was: what another one’s was is no earlier try of a message like it. Weakly, so that no
   * text stays in memory for it.
   */
  const answered = new Map<number, WeakRef<Incoming>>();
  function noteAnswered(items: Incoming[], outcomes: (Outcome | undefined)[]): void {
    for (const [index, item] of items.entries()) {
      const outcome = outcomes[index];
      if (outcome && 'stored' in outcome) answered.set(outcome.stored.message.id, new WeakRef(item));
    }
    for (const id of answered.keys()) {
      if (answered.size <= mostAnswered) return;
      answered.delete(id);
    }
  }

  /** Whether an earlier try of this very message may have stored it: nobody else was told that it is theirs. */
  const isFree = (id: number, item: Incoming): boolean =>
    !answered.has(id) || answered.get(id)?.deref() === item;

  /** Locks the conversations, then reads under the lock what was stored before and takes ids. */
  async function lockAndRead(tx: Tx, items: Incoming[], busy: 'wait' | 'skip') {
    const ids = [...new Set(items.map((item) => item.conversationId))];
    const keys = items.flatMap((item) =>
      item.clientMessageId === null
        ? []
        : [
            {
              conversationId: item.conversationId,
              author: authorOf(item),
              clientMessageId: item.clientMessageId,
            },
          ],
    );
    // One trip: the statements run in this order on the transaction’s connection. A message can be followed
    // by fixed words, so there are two ids for each.
    const [rows, known, messageIds, earlierTries] = await Promise.all([
      lockConversations(tx, ids, busy),
      selectByClientIds(tx, keys),
      takeMessageIds(tx, items.length * 2),
      busy === 'wait' ? selectEarlierTries(tx, items) : [],
    ]);
    return {
      earlierTries,
      conversations: new Map(rows.map((row) => [row.id, row])),
      known: new Map(known.map((row) => [clientKey(row), row])),
      messageIds,
    };
  }

  /** What the first try of these stored, when it committed and its answer was lost. */
  async function selectEarlierTries(tx: Tx, items: Incoming[]): Promise<MessageRow[]> {
    const rows = await Promise.all(
      items.map(({ conversationId, receivedAt }) => selectStoredAt(tx, conversationId, new Date(receivedAt))),
    );
    return rows.flat();
  }

  /** Gives ids in order, and notes the first message that waits for an answer. */
  function numbered(accepted: Accepted, ids: number[]): void {
    const { message, notice, conversation } = accepted;
    message.id = ids.shift() ?? 0;
    if (notice) notice.id = ids.shift() ?? 0;
    const waits = message.sender === 'user' && conversation.status !== 'closed';
    if (!waits || conversation.unanswered_message_id !== null) return;
    conversation.unanswered_message_id = message.id;
  }

  /** `isOwnTry`: stored by a transaction whose answer was lost, so nobody was told of it yet. */
  function duplicateOf(message: MessageRow, conversation: ConversationRow, isOwnTry: boolean): Outcome {
    return {
      stored: {
        message,
        notice: undefined,
        conversation,
        duplicate: !isOwnTry,
        visiblyChanged: isOwnTry,
        callsForReply: isOwnTry && conversation.reply_node === nodeId,
        screeningMs: 0,
        alert: undefined,
      },
    };
  }

  /** Decides each item in turn; `undefined` where its conversation is locked by somebody else. */
  function decideAll(items: Incoming[], read: Awaited<ReturnType<typeof lockAndRead>>) {
    const { conversations, known, messageIds, earlierTries } = read;
    return items.map((item): Ready | Outcome | undefined => {
      const before = conversations.get(item.conversationId);
      if (!before) return undefined;
      try {
        decide.assertMayWrite(before, item);
      } catch (error) {
        return { refused: toAppError(error) };
      }
      const ownTry = earlierTries.find((row) => isFree(row.id, item) && isTryOf(row, item));
      const earlier = ownTry ?? (item.clientMessageId === null ? undefined : known.get(incomingKey(item)));
      if (earlier) return duplicateOf(earlier, before, ownTry !== undefined);
      const accepted = decide.decide(before, item);
      numbered(accepted, messageIds);
      conversations.set(item.conversationId, accepted.conversation);
      if (item.clientMessageId !== null) known.set(incomingKey(item), accepted.message);
      return { item, accepted, before };
    });
  }

  /** What stores the messages and what they made of their conversations. */
  function storing(ready: Ready[]): [conversations: SQL, messages: SQL] {
    const rows = ready.flatMap(({ accepted }) =>
      accepted.notice ? [accepted.message, accepted.notice] : [accepted.message],
    );
    const changes = new Map<number, ConversationChange>();
    for (const { accepted } of ready) {
      const { conversation, wantsReply } = accepted;
      changes.set(conversation.id, { conversation, wantsReply: wantsReply && takesReplies });
    }
    return [updateAfterMessages(nodeId, [...changes.values()]), insertionOf(rows)];
  }

  /** Stores all there is to store of the messages; where no alert has to follow, the commit leaves with it. */
  async function storeAll(tx: Tx, ready: Ready[]): Promise<Told> {
    if (ready.length === 0) return { replyNodes: new Map(), raised: new Map() };
    const statements = storing(ready);
    if (ready.every(({ accepted }) => !accepted.crisis)) {
      const [conversations = []] = await commitWith(tx, statements);
      return { replyNodes: replyNodesIn(conversations), raised: new Map() };
    }
    // Together, so that the alerts are looked up on the way of the messages they will refer to.
    const [conversations, , raised] = await Promise.all([
      rowsOf<Record<string, unknown>>(tx, statements[0]),
      rowsOf(tx, statements[1]),
      raiseAll(tx, ready),
    ]);
    return { replyNodes: replyNodesIn(conversations), raised };
  }

  /** One after the other: two crises of one conversation make one alert. */
  async function raiseAll(tx: Tx, ready: Ready[]): Promise<Map<Ready, AlertChange | undefined>> {
    const raised = new Map<Ready, AlertChange | undefined>();
    for (const each of ready) {
      const { message, conversation, crisis } = each.accepted;
      if (!crisis) continue;
      const change = await alerts.apply(tx, conversation, {
        type: 'crisis_message',
        level: crisis.level,
        messageId: message.id,
        analysis: crisis.analysis,
        text: message.text,
      });
      raised.set(each, change);
    }
    return raised;
  }

  function storedOf(
    { accepted, before }: Ready,
    replyNode: string | null,
    alert: AlertChange | undefined,
  ): Stored {
    const { message, notice, conversation, wantsReply, screeningMs } = accepted;
    return {
      message,
      notice,
      conversation,
      duplicate: false,
      visiblyChanged: before.status !== conversation.status || before.risk_level !== conversation.risk_level,
      callsForReply: wantsReply && (!takesReplies || replyNode === nodeId),
      screeningMs,
      alert,
    };
  }

  async function commit(items: Incoming[], busy: 'wait' | 'skip'): Promise<(Outcome | undefined)[]> {
    return (busy === 'skip' ? urgentDb : db).transaction(async (tx) => {
      const decisions = decideAll(items, await lockAndRead(tx, items, busy));
      const ready = decisions.filter((decision) => decision !== undefined && 'accepted' in decision);
      const { replyNodes, raised } = await storeAll(tx, ready);
      return decisions.map((decision) => {
        if (!decision || !('accepted' in decision)) return decision;
        const replyNode = replyNodes.get(decision.item.conversationId) ?? null;
        return { stored: storedOf(decision, replyNode, raised.get(decision)) };
      });
    });
  }

  return {
    async together(items: Incoming[]): Promise<(Outcome | undefined)[]> {
      const outcomes = await commit(items, 'skip');
      noteAnswered(items, outcomes);
      // One that does not exist looks like a locked one and is tried alone: so is one that the caller may not know of,
      // or the time would tell them apart.
      return outcomes.map((outcome) => (outcome && isNotFound(outcome) ? undefined : outcome));
    },
    async alone(item: Incoming): Promise<Outcome> {
      const [outcome] = await commit([item], 'wait');
      noteAnswered([item], [outcome]);
      return outcome ?? { refused: conversationNotFound() };
    },
  };
}
export type Commit = ReturnType<typeof createCommit>;
