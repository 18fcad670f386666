import { eq, sql } from 'drizzle-orm';
import type { Alerts } from '../alerts/alerts.ts';
import type { ConversationAccess } from '../conversations/access.ts';
import { lockConversation } from '../conversations/locking.ts';
import type { PersonPresence } from '../conversations/person-presence.ts';
import { presentSummary } from '../conversations/present.ts';
import { appendAudit } from '../db/audit.ts';
import type { Db, Tx } from '../db/database.ts';
import {
  alert_signals,
  conversations,
  relayed_publications,
  reviews,
  type ConversationRow,
} from '../db/schema.ts';
import type { Caller } from '../platform/caller.ts';
import { AppError } from '../platform/errors.ts';
import { rooms, type Publish } from '../platform/publish.ts';

interface EraseOptions {
  db: Db;
  access: ConversationAccess;
  alerts: Pick<Alerts, 'apply' | 'tell'>;
  presence: Pick<PersonPresence, 'forget'>;
  publish: Publish;
  /** Ends a reply that runs. */
  silence: (conversationId: number) => void;
}

/** What stays of an erased conversation: counts per hour, for the reports. */
async function keepCounts(tx: Tx, id: number): Promise<void> {
  await tx.execute(sql`
    insert into counts (hour, name, label, count)
    select date_trunc('hour', created_at), name, label, count(*) from (
      select created_at, 'messages' as name, sender as label from messages where conversation_id = ${id}
      union all
      select created_at, 'replies', reply_outcome from messages
        where conversation_id = ${id} and reply_outcome is not null
      union all
      select created_at, 'crisis_resources', 'shown' from messages
        where conversation_id = ${id} and notice is not null
    ) as counted group by 1, 2, 3
    on conflict (hour, name, label) do update set count = counts.count + excluded.count`);
}

/** The signals of an alert outlive the messages they told of; what was found in these is quoted from them. */
async function forgetFindings(tx: Tx, id: number): Promise<void> {
  const nothing = JSON.stringify({ keywords_found: [], analysis_details: {} });
  await tx
    .update(alert_signals)
    .set({ analysis: sql`${alert_signals.analysis} || ${nothing}::jsonb` })
    .where(eq(alert_signals.conversation_id, id));
}

/** Erases a conversation: nothing of what was said is left. An unresolved alert outlives it without text. */
export function createErase({ db, access, alerts, presence, publish, silence }: EraseOptions) {
  /** Every monitor takes it off the screen. */
  function tellErased(row: ConversationRow): void {
    const bare = { ...row, title: '', holder_id: null, risk_level: 'none' as const };
    const summary = presentSummary({ row: bare, holder: null, user_connected: false }, 'monitor');
    publish({
      event: 'conversation_updated',
      payload: { ...summary, erased_at: new Date().toISOString() },
      to: [rooms.monitors, rooms.watchers(row.id)],
    });
  }

  /** Every page and program that has it open, on every node, lets go of it; nothing more can come to them. */
  function tellPeople(id: number): void {
    const message = 'This conversation no longer exists.';
    publish({
      event: 'error',
      payload: { code: 'not_found', message, event: 'join_conversation', conversation_id: id },
      to: [rooms.person(id)],
      empties: true,
    });
  }

  function assertMayErase(caller: Caller, row: Parameters<ConversationAccess['mayErase']>[1]): void {
    if (access.mayErase(caller, row)) return;
    throw new AppError('forbidden', 'Only its person, with the access token, or an admin can erase it.');
  }

  return async function erase(caller: Caller, id: number): Promise<void> {
    if (caller.kind === 'public') await access.assertNotProbing(caller, id);
    const erased = await db.transaction(async (tx) => {
      const row = await lockConversation(tx, id);
      if (!row || !access.mayRead(caller, row)) return undefined;
      assertMayErase(caller, row);
      await keepCounts(tx, id);
      const alert = await alerts.apply(tx, { id, holder_id: null }, { type: 'erased' });
      await forgetFindings(tx, id);
      await tx.update(reviews).set({ comment: null }).where(eq(reviews.conversation_id, id));
      await tx.delete(relayed_publications).where(eq(relayed_publications.conversation_id, id));
      await tx.delete(conversations).where(eq(conversations.id, id));
      const actor = caller.kind === 'monitor' ? caller.username : null;
      await appendAudit(tx, { actor, action: 'conversation_erased', conversationId: id });
      return { row, alert };
    });
    if (!erased) return access.refuse(caller.address);
    silence(id);
    tellPeople(id);
    presence.forget(id);
    alerts.tell([erased.alert]);
    tellErased(erased.row);
  };
}
export type Erase = ReturnType<typeof createErase>;
