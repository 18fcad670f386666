import { LRUCache } from 'lru-cache';
import { appendAudit } from '../db/audit.ts';
import type { Db } from '../db/database.ts';
import type { Log } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';

// A text that could not be anonymized is withheld from the model. Somebody has to hear of it: the model answers a
// conversation of which it has not read all.

interface WithheldOptions {
  db: Db;
  metrics: Pick<Metrics, 'anonymizerFailures'>;
  log: Log;
}

/** Of how many messages a node remembers that it told of them. */
const mostTold = 10_000;

/**
 * Makes the telling: each failure is counted, each message stands in the audit log, once however often its history is
 * read (again after a restart, and for each node that reads it). Never throws.
 */
export function createTellWithheld({ db, metrics, log }: WithheldOptions) {
  const told = new LRUCache<number, true>({ max: mostTold });

  return async function tellWithheld(conversationId: number, messageIds: readonly number[]): Promise<void> {
    if (messageIds.length === 0) return;
    metrics.anonymizerFailures.inc(messageIds.length);
    const fresh = messageIds.filter((id) => !told.has(id));
    if (fresh.length === 0) return;
    const conversation = log.conversation(conversationId);
    log.error('text_withheld', { conversation, count: fresh.length });
    for (const id of fresh) told.set(id, true);
    const entries = fresh.map((message_id) => ({
      actor: null,
      action: 'text_withheld',
      conversationId,
      details: { message_id },
    }));
    await appendAudit(db, ...entries).catch((error: unknown) => {
      for (const id of fresh) told.delete(id);
      log.warn('audit_not_written', { conversation }, error);
    });
  };
}
