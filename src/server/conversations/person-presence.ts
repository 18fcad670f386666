import { sql } from 'drizzle-orm';
import { rowsOf, type Db } from '../db/database.ts';
import type { Log } from '../platform/log.ts';
import { rooms, type Publish } from '../platform/publish.ts';

// Whether the person’s page is there is a lease per node, because a killed node says no goodbye: it lasts 90 s
// after the last sign of life and is cut to 10 s when the last socket leaves. Signs of life are gathered and
// written together once a second, so that thousands of heartbeats cost one statement.

const silentMs = 90_000;
const graceMs = 10_000;
const tickMs = 1_000;
const renewBeforeMs = 5_000;

interface Lease {
  /** By this process’s clock. */
  expiresAt: number;
  /** What the database was told. */
  storedUntil: number;
}

interface PersonPresenceOptions {
  db: Db;
  nodeId: string;
  publish: Publish;
  log: Log;
  /** Tells monitors of a conversation that changed. */
  tellUpdated: (conversationIds: number[]) => Promise<void>;
}

/** Keeps `user_connected`, and tells monitors when a person’s page is gone. */
export function createPersonPresence({ db, nodeId, publish, log, tellUpdated }: PersonPresenceOptions) {
  const leases = new Map<number, Lease>();

  // A lease is renewed just before it would run out, and cut at once.
  const due = (now: number): [number, number][] =>
    [...leases]
      .filter(([, { expiresAt, storedUntil }]) =>
        expiresAt > storedUntil ? storedUntil < now + renewBeforeMs : expiresAt < storedUntil,
      )
      .map(([id, lease]) => [id, lease.expiresAt]);

  /** Writes leases; returns the conversations that nobody knew to be connected. */
  async function store(rows: [number, number][], now: number): Promise<number[]> {
    if (rows.length === 0) return [];
    const list = JSON.stringify(rows.map(([id, expiresAt]) => ({ id, ms: Math.max(0, expiresAt - now) })));
    const written = await rowsOf<{ id: string | number; fresh: boolean }>(
      db,
      sql`with given as (
            select v.id, v.ms from json_to_recordset(${list}::json) as v(id bigint, ms int)
            join conversations c on c.id = v.id
          ), known as (
            select distinct p.conversation_id from person_presence p join given g on g.id = p.conversation_id
            where p.expires_at > now()
          ), stored as (
            insert into person_presence (conversation_id, node_id, expires_at)
            select id, ${nodeId}, now() + ms * interval '1 millisecond' from given order by id
            on conflict (conversation_id, node_id) do update set expires_at = excluded.expires_at
          )
          select id, not exists (select 1 from known where conversation_id = id) as fresh from given`,
    );
    for (const [id, expiresAt] of rows) {
      const lease = leases.get(id);
      if (lease) lease.storedUntil = expiresAt;
    }
    return written.filter((row) => row.fresh).map((row) => Number(row.id));
  }

  /** Ends what ran out, on whatever node it began; the one that deletes the last lease tells. */
  async function sweep(): Promise<number[]> {
    const rows = await rowsOf<{ id: string | number }>(
      db,
      sql`with gone as (
            delete from person_presence where ctid in (
              select ctid from person_presence where expires_at < now() for update skip locked
            ) returning conversation_id
          )
          select distinct conversation_id as id from gone
          where not exists (
            select 1 from person_presence p
            where p.conversation_id = gone.conversation_id and p.expires_at > now()
          )`,
    );
    return rows.map((row) => Number(row.id));
  }

  async function tick(): Promise<void> {
    const now = Date.now();
    const fresh = await store(due(now), now);
    for (const [id, lease] of leases) if (lease.expiresAt < now) leases.delete(id);
    const gone = await sweep();
    const timestamp = new Date().toISOString();
    for (const id of gone)
      publish({
        event: 'user_disconnected',
        payload: { conversation_id: id, timestamp },
        to: [rooms.monitors],
        conversationId: id,
      });
    if (fresh.length > 0) await tellUpdated(fresh);
  }

  let running: Promise<void> = Promise.resolve();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    running = tick()
      .catch((error: unknown) => log.warn('person_presence_failed', {}, error))
      .finally(() => {
        busy = false;
      });
  }, tickMs);
  timer.unref();

  return {
    /** A sign of life of the person. */
    touch(conversationId: number): void {
      const expiresAt = Date.now() + silentMs;
      const lease = leases.get(conversationId);
      if (lease) lease.expiresAt = expiresAt;
      else leases.set(conversationId, { expiresAt, storedUntil: 0 });
    },
    /** The person’s last socket on this node is gone. */
    leave(conversationId: number): void {
      const lease = leases.get(conversationId);
      if (lease) lease.expiresAt = Math.min(lease.expiresAt, Date.now() + graceMs);
    },
    /** The lease that a new conversation starts with, when it was written in its own transaction. */
    begin(conversationId: number): Date {
      const expiresAt = Date.now() + silentMs;
      leases.set(conversationId, { expiresAt, storedUntil: expiresAt });
      return new Date(expiresAt);
    },
    forget(conversationId: number): void {
      leases.delete(conversationId);
    },
    async stop(): Promise<void> {
      clearInterval(timer);
      await running;
      const now = Date.now();
      for (const lease of leases.values()) lease.expiresAt = Math.min(lease.expiresAt, now + graceMs);
      await store(due(now), now).catch((error: unknown) => log.warn('person_presence_failed', {}, error));
    },
  };
}
export type PersonPresence = ReturnType<typeof createPersonPresence>;
