import { inArray, sql } from 'drizzle-orm';
import { rowsOf, type Db } from './database.ts';
import { relayed_publications } from './schema.ts';

interface Entry {
  id: string;
  conversationId: number | undefined;
  publication: unknown;
}

/** SQLSTATE classes of what no further try would change: data exceptions and violated constraints. */
const refusals = /^(?:22|23)/;

function isRefusal(thrown: unknown): boolean {
  const cause = thrown instanceof Error ? (thrown.cause ?? thrown) : thrown;
  const hasCode = typeof cause === 'object' && cause !== null && 'code' in cause;
  return hasCode && refusals.test(String(cause.code));
}

const keptMs = 60_000;
const cleaningEveryMs = 10_000;

/** Where publications wait that the broker did not carry to every node: for a minute, erased with their conversation. */
export function createRelayStore(db: Db) {
  let cleanedAt = Number.NEGATIVE_INFINITY;
  return {
    isRefusal,
    async append(entries: Entry[]): Promise<void> {
      const list = JSON.stringify(
        entries.map(({ id, conversationId, publication }) => ({
          id,
          conversation_id: conversationId,
          publication,
        })),
      );
      await db.execute(sql`
        insert into relayed_publications (id, conversation_id, publication)
        select v.id, v.conversation_id, v.publication
        from json_to_recordset(${list}::json) as v(id text, conversation_id bigint, publication jsonb)
        where v.conversation_id is null or exists (select 1 from conversations c where c.id = v.conversation_id)
        on conflict (id) do nothing`);
      if (performance.now() - cleanedAt < cleaningEveryMs) return;
      cleanedAt = performance.now();
      await db.execute(sql`
        delete from relayed_publications
        where created_at < now() - ${keptMs}::int * interval '1 millisecond'`);
    },
    async readSince(
      ageMs: number,
      nodeId: string,
      isShown: (id: string) => boolean,
    ): Promise<{ id: string; publication: unknown }[]> {
      const recent = await rowsOf<{ id: string }>(
        db,
        sql`select id from relayed_publications
            where created_at > now() - ${Math.ceil(ageMs)}::int * interval '1 millisecond'
              and not starts_with(id, ${`${nodeId}:`})`,
      );
      const ids = recent.map((row) => row.id).filter((id) => !isShown(id));
      if (ids.length === 0) return [];
      return db
        .select({ id: relayed_publications.id, publication: relayed_publications.publication })
        .from(relayed_publications)
        .where(inArray(relayed_publications.id, ids));
    },
  };
}
