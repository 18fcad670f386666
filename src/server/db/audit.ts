import type { Executor } from './database.ts';
import { audit } from './schema.ts';

export interface AuditEntry {
  /** Username, or null when the service itself acted. */
  actor: string | null;
  action: string;
  conversationId?: number | undefined;
  /** Codes, levels and ids; never message text. */
  details?: Record<string, unknown>;
}

/** Appends to the audit log, in the transaction of what it tells of. */
export async function appendAudit(executor: Executor, ...entries: AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await executor.insert(audit).values(
    entries.map(({ actor, action, conversationId, details }) => ({
      actor,
      action,
      conversation_id: conversationId ?? null,
      details: details ?? {},
    })),
  );
}
