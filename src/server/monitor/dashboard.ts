import { setImmediate } from 'node:timers/promises';
import type { Conversation, Message } from '../../contract/conversation.ts';
import type { RouteQuery } from '../../contract/routes.ts';
import { presentConversation, presentMessage } from '../conversations/present.ts';
import type { Db } from '../db/database.ts';
import { decodeCursor, encodeCursor, invalidCursor } from './cursor.ts';
import {
  findSearchQuery,
  restRank,
  selectPositions,
  selectShownMessages,
  selectViews,
  type DashboardScope,
  type Position,
} from './dashboard-store.ts';

interface DashboardPage {
  conversations: Conversation[];
  /** Absent on the last page. */
  nextCursor: string | undefined;
}

const lastMoment = Date.UTC(9999, 11, 31);
const conversationsAtOnce = 10;

function positionOf(cursor: string): Position {
  const [rank = 0, at = 0, id = 0] = decodeCursor(cursor, 3);
  if (rank > restRank || at > lastMoment) throw invalidCursor();
  return { rank, at, id };
}

/**
 * The messages of a whole page take some 50 ms to read (50 conversations): in portions the event loop is free
 * in between, and the embedded engine, which runs in this process, too.
 */
async function messagesByConversation(db: Db, ids: number[]): Promise<Map<number, Message[]>> {
  const shown = new Map<number, Message[]>(ids.map((id) => [id, []]));
  for (let start = 0; start < ids.length; start += conversationsAtOnce) {
    const portion = await selectShownMessages(db, ids.slice(start, start + conversationsAtOnce));
    for (const { row, review } of portion)
      shown.get(row.conversation_id)?.push(presentMessage(row, 'monitor', review ?? undefined));
    await setImmediate();
  }
  return shown;
}

/** The conversations with their messages, in the order of the ids; ids that do not exist are left out. */
async function conversationsOf(db: Db, ids: number[]): Promise<Conversation[]> {
  if (ids.length === 0) return [];
  const views = new Map((await selectViews(db, ids)).map((view) => [view.row.id, view]));
  const shown = await messagesByConversation(db, ids);
  return ids.flatMap((id) => {
    const view = views.get(id);
    return view ? [presentConversation(view, 'monitor', shown.get(id) ?? [])] : [];
  });
}

/**
 * Makes the console’s list: most urgent first, with a number of statements that the page size alone decides.
 * Pages follow each other by position: what stands still comes once; what moves meanwhile, the console hears
 * of by events.
 */
export function createDashboard(db: Db) {
  /** The scope asked for; undefined when a search has no word to look for, so that nothing can be found. */
  async function findScope(
    query: RouteQuery<'GET /chat/monitor/dashboard'>,
  ): Promise<DashboardScope | undefined> {
    const scope = { status: query.status, assignedTo: query.assigned_to };
    const words = query.q?.normalize('NFC').trim();
    if (!words) return scope;
    const search = await findSearchQuery(db, words);
    return search === undefined ? undefined : { ...scope, search };
  }

  return async function dashboard(query: RouteQuery<'GET /chat/monitor/dashboard'>): Promise<DashboardPage> {
    const after = query.cursor === undefined ? undefined : positionOf(query.cursor);
    const scope = await findScope(query);
    if (!scope) return { conversations: [], nextCursor: undefined };
    const positions = await selectPositions(db, scope, { after, limit: query.limit + 1 });
    const page = positions.slice(0, query.limit);
    const last = page.at(-1);
    return {
      conversations: await conversationsOf(
        db,
        page.map(({ id }) => id),
      ),
      nextCursor:
        last && positions.length > page.length ? encodeCursor([last.rank, last.at, last.id]) : undefined,
    };
  };
}
