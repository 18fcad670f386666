import { LRUCache } from 'lru-cache';
import { anonymizeSafely, type PlaceholderTable } from '../../core/anonymizer/anonymizer.ts';
import type { SafeText } from '../../core/anonymizer/safe-text.ts';
import type { AiTurn } from '../ai/ai.ts';
import type { Db } from '../db/database.ts';
import type { ConversationRow, MessageRow } from '../db/schema.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { Policies } from '../vault/policies.ts';
import type { Vault } from '../vault/vault.ts';

// What the model may see of a conversation: every text anonymized with one table, which is kept for later
// replies. Texts that were anonymized with the very table that is stored now need not be again; without that, a
// long conversation pays for its whole history at every reply.

/** What a reply reads of a message. */
export type HistoryMessage = Pick<MessageRow, 'id' | 'sender' | 'text'>;

const mostConversations = 1_000;
/** Even anonymized, a text stays in memory no longer than a conversation’s pause. */
const keptMs = 5 * 60_000;

interface Kept {
  /** Of the table and the settings that the texts were anonymized with. */
  version: string;
  texts: Map<number, SafeText>;
}

/**
 * What was said, ending with what waits for an answer: words that the person wrote while an earlier reply was
 * made stand before that reply in the history, and a model answers what comes last.
 */
function answeredFirst(row: ConversationRow, history: HistoryMessage[]): HistoryMessage[] {
  const said = history.filter(({ sender }) => sender !== 'system');
  const waits = ({ sender, id }: HistoryMessage) =>
    sender === 'user' && id >= (row.unanswered_message_id ?? Number.POSITIVE_INFINITY);
  return [...said.filter((message) => !waits(message)), ...said.filter(waits)];
}

/**
 * Messages as the model may see them, for whoever puts nothing back into what it answers: the table is read and
 * not kept, so that only replies, of which one at a time is made, write it.
 */
export async function safeTurnsOf(
  { db, vault, policies, metrics }: SafeHistoryOptions,
  conversationId: number,
  history: HistoryMessage[],
): Promise<AiTurn[]> {
  const { conversationKey, ...opened } = await vault.load(db, conversationId);
  const policy = { ...policies().model, conversationKey };
  let { table } = opened;
  return history.map(({ sender, text }): AiTurn => {
    const anonymized = anonymizeSafely(text, table, policy);
    if (anonymized.failed) metrics.anonymizerFailures.inc();
    table = anonymized.table;
    return { role: sender === 'user' ? 'person' : 'ai', text: anonymized.safe };
  });
}

interface SafeHistoryOptions {
  db: Db;
  vault: Vault;
  policies: () => Policies;
  metrics: Pick<Metrics, 'anonymizerFailures'>;
}

export function createSafeHistory({ db, vault, policies, metrics }: SafeHistoryOptions) {
  const kept = new LRUCache<number, Kept>({ max: mostConversations, ttl: keptMs, ttlAutopurge: true });

  /** The conversation’s turns as the model may see them, and the table that restores its words. */
  return async function safeHistory(
    row: ConversationRow,
    history: HistoryMessage[],
  ): Promise<{ turns: AiTurn[]; table: PlaceholderTable }> {
    const opened = await vault.load(db, row.id);
    const { model, version: settings } = policies();
    const policy = { ...model, conversationKey: opened.conversationKey };
    const version = `${settings} ${opened.version}`;
    const before = kept.get(row.id);
    const known = before?.version === version ? before.texts : undefined;
    const texts = new Map<number, SafeText>();
    let { table } = opened;
    const turns = answeredFirst(row, history).map(({ id, sender, text }): AiTurn => {
      let safe = known?.get(id);
      if (safe === undefined) {
        const anonymized = anonymizeSafely(text, table, policy);
        if (anonymized.failed) metrics.anonymizerFailures.inc();
        table = anonymized.table;
        safe = anonymized.safe;
      }
      texts.set(id, safe);
      return { role: sender === 'user' ? 'person' : 'ai', text: safe };
    });
    if (table === opened.table) kept.set(row.id, { version, texts });
    else await vault.save(db, row.id, { ...opened, table });
    return { turns, table };
  };
}
