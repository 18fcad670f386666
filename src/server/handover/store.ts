import { and, eq, gt, isNull, ne, sql, type SQL } from 'drizzle-orm';
import type { Outcome } from '../../contract/vocabulary.ts';
import type { ConversationState } from '../conversations/state-machine.ts';
import { rowsOf, type Executor, type Tx } from '../db/database.ts';
import {
  alerts,
  audit,
  conversations,
  logins,
  messages,
  notes,
  resolutions,
  users,
  type ConversationRow,
} from '../db/schema.ts';
import type { Config } from '../platform/config.ts';
import type { MonitorCaller } from '../platform/caller.ts';

/** How a monitor is named: the username among monitors, the display name to people. */
export interface Monitor {
  username: string;
  displayName: string;
}

export async function findMonitor(tx: Tx, userId: number): Promise<Monitor | undefined> {
  const [row] = await tx
    .select({ username: users.username, displayName: users.display_name })
    .from(users)
    .where(eq(users.id, userId));
  return row;
}

/**
 * Whether the caller’s login stands. It cannot end before the transaction does: whoever ends it sees what the
 * caller took.
 */
export async function keepLogin(tx: Tx, { loginId, userId }: MonitorCaller): Promise<boolean> {
  const rows = await tx
    .select({ id: logins.id })
    .from(logins)
    .where(and(eq(logins.id, loginId), eq(logins.user_id, userId), gt(logins.expires_at, sql`now()`)))
    .for('key share');
  return rows.length > 0;
}

/** Stores the next state of a conversation; how long it is held counts by the database’s clock. */
export async function saveState(
  tx: Tx,
  before: ConversationRow,
  next: ConversationState & Partial<ConversationRow>,
): Promise<ConversationRow> {
  const heldSince =
    next.holder_id === null ? null : next.holder_id === before.holder_id ? before.held_since : sql`now()`;
  const [after] = await tx
    .update(conversations)
    .set({ ...next, held_since: heldSince, updated_at: new Date() })
    .where(eq(conversations.id, before.id))
    .returning();
  if (!after) throw new Error('A locked conversation was not there to be changed.');
  return after;
}

/** A human is here: what was flagged so far has been answered by one. */
export async function markIntervention(tx: Tx, conversationId: number): Promise<void> {
  await tx
    .update(messages)
    .set({ intervention_at: new Date() })
    .where(
      and(
        eq(messages.conversation_id, conversationId),
        eq(messages.flagged, true),
        isNull(messages.intervention_at),
      ),
    );
}

export async function hasUnresolvedAlert(tx: Tx, conversationId: number): Promise<boolean> {
  const rows = await tx
    .select({ id: alerts.id })
    .from(alerts)
    .where(and(eq(alerts.conversation_id, conversationId), ne(alerts.status, 'resolved')));
  return rows.length > 0;
}

/** Whether the person was told within the last minute, by the same hands, that their asking is known. */
export async function wasToldLately(tx: Tx, { id, epoch }: ConversationRow): Promise<boolean> {
  const rows = await tx
    .select({ id: audit.id })
    .from(audit)
    .where(
      and(
        eq(audit.conversation_id, id),
        eq(audit.action, 'human_requested'),
        sql`${audit.details} ->> 'told' = 'true' and ${audit.details} ->> 'epoch' = ${String(epoch)}`,
        gt(audit.at, sql`now() - interval '1 minute'`),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** Keeps a monitor’s words where monitors alone read them; returns the note’s id. */
export async function addNote(
  tx: Tx,
  conversationId: number,
  note: { by: MonitorCaller; text: string },
): Promise<number> {
  const [row] = await tx
    .insert(notes)
    .values({
      conversation_id: conversationId,
      author_name: note.by.displayName,
      text: note.text,
      created_at: new Date(),
    })
    .returning({ id: notes.id });
  if (!row) throw new Error('A note was not stored.');
  return row.id;
}

export async function addResolution(
  tx: Tx,
  conversationId: number,
  resolution: { outcome: Outcome; by: string },
): Promise<void> {
  await tx.insert(resolutions).values({
    conversation_id: conversationId,
    outcome: resolution.outcome,
    resolved_by: resolution.by,
    resolved_at: new Date(),
  });
}

/** Why a holder no longer holds. */
export type LapseReason = 'user_deleted' | 'logged_out' | 'gone' | 'silent';

export interface Lapse {
  id: number;
  reason: LapseReason;
}

/** Which of the held conversations to look at. */
export type LapseScope = { conversationId: number } | { holderId: number } | 'all';

function within(scope: LapseScope): SQL {
  if (scope === 'all') return sql``;
  return 'conversationId' in scope
    ? sql`and id = ${scope.conversationId}::bigint`
    : sql`and holder_id = ${scope.holderId}::int`;
}

const ago = (ms: number): SQL => sql`now() - ${ms}::float8 * interval '1 millisecond'`;

/**
 * Held conversations whose holder is gone, by the database’s clock, and why. Only held ones are read. A holder
 * whose user was deleted left `held_since` behind. Time in which no server ran counts against nobody: before
 * the service has run for `goneMs` only the end of a login counts.
 */
export async function selectLapses(
  executor: Executor,
  { goneMs, silentMs }: Config['holder'],
  scope: LapseScope,
): Promise<Lapse[]> {
  const rows = await rowsOf<{ id: unknown; reason: LapseReason }>(
    executor,
    sql`with run as (
          select coalesce(max(running_since), to_timestamp(0)) as since from service_state
        ), held as (
          select id, holder_id, held_since, unanswered_since from conversations
          where holder_id is not null ${within(scope)}
          union all
          select id, holder_id, held_since, unanswered_since from conversations
          where status = 'escalated' and holder_id is null and held_since is not null ${within(scope)}
        ), judged as (
          select held.id, case
            when held.holder_id is null then 'user_deleted'
            when u.disabled or not exists (
              select 1 from logins l where l.user_id = held.holder_id and l.expires_at > now()
            ) then 'logged_out'
            when greatest(u.last_seen_at, held.held_since, run.since) < ${ago(goneMs)} and not exists (
              select 1 from monitor_sessions s where s.user_id = held.holder_id and s.expires_at > now()
            ) then 'gone'
            when held.unanswered_since is not null and run.since < ${ago(goneMs)}
              and greatest(held.unanswered_since, held.held_since) < ${ago(silentMs)} then 'silent'
          end as reason
          from held cross join run left join users u on u.id = held.holder_id
        )
        select id, reason from judged where reason is not null order by id`,
  );
  return rows.map(({ id, reason }) => ({ id: Number(id), reason }));
}
