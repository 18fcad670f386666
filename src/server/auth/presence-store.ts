import { sql, type SQL } from 'drizzle-orm';
import type { PresenceEntry } from '../../contract/user.ts';
import { rowsOf, type Db } from '../db/database.ts';

// A session is a lease by the database's clock: the rows of a killed node end by themselves.

/** A monitor's socket on this node. */
export interface LocalSession {
  socketId: string;
  userId: number;
  /** Milliseconds since the epoch. */
  since: number;
  viewing: number | null;
  /** On a pause. */
  away: boolean;
}

interface Lease {
  nodeId: string;
  leaseMs: number;
}

interface EntryRow {
  monitor_id: string;
  display_name: string;
  since_ms: unknown;
  viewing: unknown;
  away: boolean;
}

const alive = sql`select user_id, since, viewing, away from monitor_sessions where expires_at > now()`;

/**
 * One row per monitor of these sessions: the earliest since, the viewing of the newest session that has one, and
 * whether they said in any of them that they are away.
 */
const entriesOf = (sessions: SQL): SQL => sql`
  select u.username as monitor_id, u.display_name, extract(epoch from min(s.since)) * 1000 as since_ms,
    (array_agg(s.viewing order by s.since desc) filter (where s.viewing is not null))[1] as viewing,
    bool_or(s.away) as away
  from (${sessions}) s join users u on u.id = s.user_id
  group by u.id order by u.username`;

async function readEntries(db: Db, statement: SQL): Promise<PresenceEntry[]> {
  const rows = await rowsOf<EntryRow>(db, statement);
  return rows.map((row) => ({
    monitor_id: row.monitor_id,
    display_name: row.display_name,
    since: new Date(Math.round(Number(row.since_ms))).toISOString(),
    viewing: row.viewing === null ? null : Number(row.viewing),
    ...(row.away ? { away: true } : {}),
  }));
}

export function listMonitors(db: Db): Promise<PresenceEntry[]> {
  return readEntries(db, entriesOf(alive));
}

const leaseEnd = (leaseMs: number): SQL => sql`now() + ${leaseMs}::float8 * interval '1 millisecond'`;

/**
 * Renews the leases of all these sessions (and puts back those that another node cleared away while this one
 * was cut off), notes when their monitors were last seen, clears away what has expired, and lists who is
 * online: one trip. Users are locked in the order of their ids, as on every other node.
 */
export function renewSessions(
  db: Db,
  sessions: readonly LocalSession[],
  { nodeId, leaseMs }: Lease,
): Promise<PresenceEntry[]> {
  const given = JSON.stringify(
    sessions.map(({ socketId, userId, since, viewing, away }) => ({
      socket_id: socketId,
      user_id: userId,
      since: new Date(since).toISOString(),
      viewing,
      away,
    })),
  );
  return readEntries(
    db,
    sql`with own as (
        select s.* from jsonb_to_recordset(${given}::text::jsonb)
          as s(socket_id text, user_id int, since timestamptz, viewing bigint, away boolean)
        join users u on u.id = s.user_id order by s.socket_id
      ), renewed as (
        insert into monitor_sessions (socket_id, node_id, user_id, since, viewing, away, expires_at)
        select socket_id, ${nodeId}, user_id, since, viewing, away, ${leaseEnd(leaseMs)} from own
        on conflict (socket_id) do update set expires_at = excluded.expires_at
        returning user_id, since, viewing, away
      ), seen as (
        update users set last_seen_at = now() from (
          select id from users where id in (select user_id from own) order by id for no key update
        ) locked where users.id = locked.id
      ), cleared as (
        delete from monitor_sessions
        where expires_at <= now() and socket_id not in (select socket_id from own)
      )
      ${entriesOf(sql`
        select user_id, since, viewing, away from renewed union all
        ${alive} and socket_id not in (select socket_id from own)`)}`,
  );
}

export async function insertSession(db: Db, session: LocalSession, lease: Lease): Promise<void> {
  const { socketId, userId, since, viewing } = session;
  await db.execute(sql`
    with entered as (
      insert into monitor_sessions (socket_id, node_id, user_id, since, viewing, expires_at)
      values (${socketId}, ${lease.nodeId}, ${userId}, ${new Date(since).toISOString()}::timestamptz,
        ${viewing}::bigint, ${leaseEnd(lease.leaseMs)})
      on conflict (socket_id) do update set expires_at = excluded.expires_at
      returning user_id
    )
    update users set last_seen_at = now() where id in (select user_id from entered)`);
}

/** Ends sessions and notes that their monitors were seen until now. */
export async function deleteSessions(db: Db, socketIds: readonly string[]): Promise<void> {
  await db.execute(sql`
    with gone as (
      delete from monitor_sessions
      where socket_id in (select jsonb_array_elements_text(${JSON.stringify(socketIds)}::text::jsonb))
      returning user_id
    )
    update users set last_seen_at = now() from (
      select id from users where id in (select user_id from gone) order by id for no key update
    ) locked where users.id = locked.id`);
}

/** A monitor looks at one conversation, the one opened last: in their other sessions none counts any more. */
export async function updateViewing(db: Db, { socketId, userId, viewing }: LocalSession): Promise<void> {
  await db.execute(sql`
    update monitor_sessions
    set viewing = case when socket_id = ${socketId} then ${viewing}::bigint end
    where socket_id = ${socketId} or (user_id = ${userId} and ${viewing}::bigint is not null)`);
}

/** A pause is the monitor's, in all of their sessions. */
export async function updateAway(db: Db, userId: number, away: boolean): Promise<void> {
  await db.execute(sql`update monitor_sessions set away = ${away} where user_id = ${userId}`);
}

export async function countSessions(db: Db): Promise<number> {
  const [row] = await rowsOf<{ sessions: unknown }>(db, sql`select count(*) as sessions from (${alive}) s`);
  return Number(row?.sessions ?? 0);
}

/** Ids of the users who have a session. */
export async function findOnlineUserIds(db: Db): Promise<number[]> {
  const rows = await rowsOf<{ user_id: number }>(db, sql`select distinct user_id from (${alive}) s`);
  return rows.map(({ user_id }) => user_id);
}

export async function hasSession(db: Db, userId: number): Promise<boolean> {
  return (await rowsOf(db, sql`${alive} and user_id = ${userId} limit 1`)).length > 0;
}

/** Whether any monitor is online who is not on a pause. */
export async function hasAvailable(db: Db): Promise<boolean> {
  const rows = await rowsOf(
    db,
    sql`select user_id from (${alive}) s group by user_id having not bool_or(away) limit 1`,
  );
  return rows.length > 0;
}
