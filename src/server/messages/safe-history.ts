import { LRUCache } from 'lru-cache';
import { anonymizeSafely, type PlaceholderTable } from '../../core/anonymizer/anonymizer.ts';
import type { SafeText } from '../../core/anonymizer/safe-text.ts';
import type { AiTurn } from '../ai/ai.ts';
import type { Db } from '../db/database.ts';
import type { ConversationRow, MessageRow } from '../db/schema.ts';
import type { Log } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { Policies } from '../vault/policies.ts';
import type { OpenVault, Vault } from '../vault/vault.ts';
import { createTellWithheld } from './withheld.ts';

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

interface SafeHistoryOptions {
  db: Db;
  vault: Vault;
  policies: () => Policies;
  metrics: Pick<Metrics, 'anonymizerFailures'>;
  log: Log;
  anonymize?: typeof anonymizeSafely;
}

const turnOf = ({ sender }: HistoryMessage, text: SafeText): AiTurn => ({
  role: sender === 'user' ? 'person' : 'ai',
  text,
});

export function createSafeHistory({
  db,
  vault,
  policies,
  metrics,
  log,
  anonymize = anonymizeSafely,
}: SafeHistoryOptions) {
  const kept = new LRUCache<number, Kept>({ max: mostConversations, ttl: keptMs, ttlAutopurge: true });
  const tellWithheld = createTellWithheld({ db, metrics, log });

  /** Makes texts safe one after the other, with what the vault holds and what the ones before brought. */
  function createPass(opened: OpenVault, policy: Policies['model']) {
    const withheld: number[] = [];
    let { table } = opened;
    return {
      withheld,
      table: () => table,
      safe({ id, text }: HistoryMessage): SafeText {
        const anonymized = anonymize(text, table, { ...policy, conversationKey: opened.conversationKey });
        if (anonymized.failed) withheld.push(id);
        table = anonymized.table;
        return anonymized.safe;
      },
    };
  }

  return {
    /** The conversation’s turns as the model may see them for its reply, and the table that restores its words. */
    async forReply(
      row: ConversationRow,
      history: HistoryMessage[],
    ): Promise<{ turns: AiTurn[]; table: PlaceholderTable }> {
      const opened = await vault.load(db, row.id);
      const { model, version: settings } = policies();
      const version = `${settings} ${opened.version}`;
      const before = kept.get(row.id);
      const known = before?.version === version ? before.texts : undefined;
      const texts = new Map<number, SafeText>();
      const pass = createPass(opened, model);
      const turns = answeredFirst(row, history).map((message): AiTurn => {
        const safe = known?.get(message.id) ?? pass.safe(message);
        texts.set(message.id, safe);
        return turnOf(message, safe);
      });
      const table = pass.table();
      if (table === opened.table) kept.set(row.id, { version, texts });
      else await vault.save(db, row.id, { ...opened, table });
      await tellWithheld(row.id, pass.withheld);
      return { turns, table };
    },
    /**
     * Messages as the model may see them, for whoever puts nothing back into what it answers: the table is read and
     * not kept, so that only replies, of which one at a time is made, write it.
     */
    async forQuestion(conversationId: number, history: HistoryMessage[]): Promise<AiTurn[]> {
      const pass = createPass(await vault.load(db, conversationId), policies().model);
      const turns = history.map((message) => turnOf(message, pass.safe(message)));
      await tellWithheld(conversationId, pass.withheld);
      return turns;
    },
  };
}
export type SafeHistory = ReturnType<typeof createSafeHistory>;
