import { asc, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { ConversationStatus } from '../../contract/vocabulary.ts';
import type { ConversationView } from '../conversations/present.ts';
import { rowsOf, type Db } from '../db/database.ts';
import {
  alerts,
  conversations,
  messages,
  person_presence,
  reviews,
  users,
  type MessageRow,
} from '../db/schema.ts';

/** Which conversations; with none of the three, those that need eyes now. */
export interface DashboardScope {
  status?: ConversationStatus | undefined;
  /** Username of the holder. */
  assignedTo?: string | undefined;
  /** What {@link findSearchQuery} made of the words. */
  search?: string | undefined;
}

/**
 * Where a conversation stands: 0 critical and unacknowledged, 1 high and unacknowledged, 2 waiting for a
 * human it asked for, 3 the rest. `at` (ms) is when the wait began, for the rest the latest activity.
 */
export interface Position {
  rank: number;
  at: number;
  id: number;
}
export const restRank = 3;

export interface ReviewedMessage {
  row: MessageRow;
  review: {
    risk_level: (typeof reviews.$inferSelect)['risk_level'];
    comment: string | null;
    reviewed_by: string;
    reviewed_at: Date;
  } | null;
}

const lastMessages = 50;
const lastFlagged = 100;

/**
 * The text-search query for words as a monitor types them: each word as a prefix, all of them; undefined when
 * there is no word in it. The words come from the very function that the indexes are made of, each quoted: no
 * sign in them is an operator.
 */
export async function findSearchQuery(db: Db, words: string): Promise<string | undefined> {
  const [row] = await rowsOf<{ query: string | null }>(
    db,
    sql`select string_agg('''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || ''':*', ' & ') as query
        from unnest(search_words(${words}::text))`,
  );
  return row?.query ?? undefined;
}

const unresolved = sql`${alerts.status} <> 'resolved'`;
const isConnected = sql`${person_presence.expires_at} > now()`;

/** For an unresolved alert beside its conversation: does it put the conversation before the rest? */
const isUrgent = sql`(
  ${alerts.kind} = 'crisis' and ${alerts.status} = 'open'
  or (${alerts.kind} = 'human_requested' or ${alerts.person_asked}) and ${conversations.holder_id} is null
)`;
const rankOf = sql`case
  when ${alerts.kind} <> 'crisis' or ${alerts.status} <> 'open' then 2
  when ${alerts.risk_level} = 'critical' then 0
  else 1
end`;
const msOf = (moment: SQL | typeof alerts.created_at | typeof conversations.last_activity): SQL =>
  sql`(extract(epoch from ${moment}) * 1000)::bigint`;

/** Ids that need eyes now, each part from an index of its own. */
const needsEyes = sql`
  select ${conversations.id} from ${conversations} where ${conversations.status} = 'escalated'
  union
  select ${alerts.conversation_id} from ${alerts} where ${unresolved}
  union
  select ${person_presence.conversation_id} from ${person_presence}
  join ${conversations} on ${conversations.id} = ${person_presence.conversation_id}
  where ${conversations.status} = 'active' and ${isConnected}`;

const found = (search: string): SQL => sql`
  select ${messages.conversation_id} from ${messages} where search_words(${messages.text}) @@ ${search}::tsquery
  union
  select ${conversations.id} from ${conversations} where search_words(${conversations.title}) @@ ${search}::tsquery`;

function chosenOf({ status, assignedTo, search }: DashboardScope): SQL | undefined {
  if (search !== undefined) return found(search);
  return status === undefined && assignedTo === undefined ? needsEyes : undefined;
}

function conditionOf(scope: DashboardScope): SQL {
  const conditions = [sql`true`];
  if (chosenOf(scope)) conditions.push(sql`${conversations.id} in (select id from chosen)`);
  if (scope.status) conditions.push(eq(conversations.status, scope.status));
  if (scope.assignedTo !== undefined)
    conditions.push(
      sql`${conversations.holder_id} = (select ${users.id} from ${users} where ${users.username} = ${scope.assignedTo})`,
    );
  return sql.join(conditions, sql` and `);
}

/**
 * The next `limit` positions after `after`, most urgent first. One statement, so that a conversation whose
 * alert is raised or acknowledged meanwhile cannot slip between the urgent ones and the rest.
 */
export async function selectPositions(
  db: Db,
  scope: DashboardScope,
  { after, limit }: { after?: Position | undefined; limit: number },
): Promise<Position[]> {
  const chosen = chosenOf(scope);
  const condition = conditionOf(scope);
  const afterUrgent = after
    ? sql`(${rankOf}, ${msOf(alerts.created_at)}, ${conversations.id}) > (${after.rank}::int, ${after.at}::bigint, ${after.id}::bigint)`
    : sql`true`;
  const afterRest =
    after?.rank === restRank
      ? sql`(${conversations.last_activity}, ${conversations.id}) < (${new Date(after.at).toISOString()}::timestamptz, ${after.id}::bigint)`
      : sql`true`;
  const rows = await rowsOf<Record<keyof Position, string | number>>(
    db,
    sql`${chosen ? sql`with chosen(id) as materialized (${chosen})` : sql``}
        select * from (
          (select ${conversations.id} as id, ${rankOf} as rank, ${msOf(alerts.created_at)} as at
           from ${alerts} join ${conversations} on ${conversations.id} = ${alerts.conversation_id}
           where ${unresolved} and ${isUrgent} and ${condition} and ${afterUrgent}
           order by 2, 3, 1 limit ${limit})
          union all
          (select ${conversations.id}, ${restRank}::int, ${msOf(conversations.last_activity)}
           from ${conversations}
           where ${condition} and ${afterRest} and not exists (
             select 1 from ${alerts}
             where ${alerts.conversation_id} = ${conversations.id} and ${unresolved} and ${isUrgent}
           )
           order by ${conversations.last_activity} desc nulls last, ${conversations.id} desc nulls last
           limit ${limit})
        ) as page
        order by rank, case rank when ${restRank} then -at else at end, case rank when ${restRank} then -id else id end
        limit ${limit}`,
  );
  return rows.map(({ rank, at, id }) => ({ rank: Number(rank), at: Number(at), id: Number(id) }));
}

/** The conversations with holder and connection, in no particular order. */
export async function selectViews(db: Db, ids: number[]): Promise<ConversationView[]> {
  return db
    .select({
      row: conversations,
      holder: { username: users.username, display_name: users.display_name },
      user_connected: sql<boolean>`exists (
        select 1 from ${person_presence}
        where ${person_presence.conversation_id} = ${conversations.id} and ${isConnected}
      )`,
    })
    .from(conversations)
    .leftJoin(users, eq(users.id, conversations.holder_id))
    .where(inArray(conversations.id, ids));
}

/**
 * Of each conversation, oldest first and with the newest review: the last 50 messages, the last 100 flagged ones and
 * the one that raised its unresolved alert, however old it is. So one conversation that is flooded with flagged
 * messages cannot fill the list of all; what is older stands in the conversation’s own list of messages.
 */
export async function selectShownMessages(db: Db, conversationIds: number[]): Promise<ReviewedMessage[]> {
  const newest = db
    .select()
    .from(reviews)
    .where(eq(reviews.message_id, messages.id))
    .orderBy(desc(reviews.id))
    .limit(1)
    .as('newest_review');
  const shown = sql`
    select picked.id from ${conversations} cross join lateral (
      (select m.id from ${messages} m where m.conversation_id = ${conversations.id}
       order by m.id desc limit ${lastMessages})
      union
      (select m.id from ${messages} m where m.conversation_id = ${conversations.id} and m.flagged
       order by m.id desc limit ${lastFlagged})
      union
      (select a.message_id from ${alerts} a where a.conversation_id = ${conversations.id} and a.status <> 'resolved')
    ) as picked where ${inArray(conversations.id, conversationIds)}`;
  return db
    .select({
      row: messages,
      review: {
        risk_level: newest.risk_level,
        comment: newest.comment,
        reviewed_by: newest.reviewed_by,
        reviewed_at: newest.reviewed_at,
      },
    })
    .from(messages)
    .leftJoinLateral(newest, sql`true`)
    .where(sql`${messages.id} in (${shown})`)
    .orderBy(asc(messages.id));
}
