import type { RouteBody, RouteResponse } from '../../contract/routes.ts';
import type { Db, Tx } from '../db/database.ts';
import type { MonitorCaller } from '../platform/caller.ts';
import { AppError } from '../platform/errors.ts';
import {
  deleteQuickReply,
  insertQuickReply,
  lockQuickReply,
  selectQuickReplies,
  updateQuickReply,
  type QuickReplyRow,
} from './quick-replies-store.ts';

type QuickReply = RouteResponse<'POST /chat/monitor/quick-replies'>;
type QuickReplyBody = RouteBody<'POST /chat/monitor/quick-replies'>;

/** Row numbers are 32 bits wide; a larger one is no row’s. */
const mostRows = 2_147_483_647;

function present({ id, title, text, locale, shared }: QuickReplyRow): QuickReply {
  return { id, title, text, locale, shared };
}

function assertMayShare(caller: MonitorCaller): void {
  if (caller.role !== 'admin') throw new AppError('forbidden', 'Only an admin keeps shared quick replies.');
}

/** The reply, when the caller may change it: an own one, or as an admin a shared one. */
async function lockOwn(tx: Tx, id: number, caller: MonitorCaller): Promise<QuickReplyRow> {
  const row = id > mostRows ? undefined : await lockQuickReply(tx, id);
  if (!row || (row.owner_id !== caller.userId && !row.shared))
    throw new AppError('not_found', 'This quick reply does not exist (any more).');
  if (row.shared) assertMayShare(caller);
  return row;
}

/** Makes the verbs of ready-made answers: everybody’s own, and shared ones that admins keep. */
export function createQuickReplies(db: Db) {
  return {
    /** Own and shared ones, by title. */
    async listQuickReplies(caller: MonitorCaller): Promise<QuickReply[]> {
      return (await selectQuickReplies(db, caller.userId)).map(present);
    },
    /** @throws AppError `forbidden` for a shared one by anybody but an admin */
    async addQuickReply(body: QuickReplyBody, caller: MonitorCaller): Promise<QuickReply> {
      if (body.shared) assertMayShare(caller);
      const [row] = await insertQuickReply(db, { ...body, owner_id: caller.userId });
      if (!row) throw new Error('the inserted quick reply did not come back');
      return present(row);
    },
    /**
     * Without `shared` in the body it stays as it is.
     * @throws AppError `not_found` (another’s is not told apart from none), `forbidden`
     */
    async changeQuickReply(id: number, body: QuickReplyBody, caller: MonitorCaller): Promise<QuickReply> {
      return db.transaction(async (tx) => {
        const before = await lockOwn(tx, id, caller);
        if (body.shared) assertMayShare(caller);
        const row = { ...before, ...body };
        await updateQuickReply(tx, row);
        return present(row);
      });
    },
    /** @throws AppError `not_found`, `forbidden` */
    async deleteQuickReply(id: number, caller: MonitorCaller): Promise<void> {
      await db.transaction(async (tx) => {
        const { id: found } = await lockOwn(tx, id, caller);
        await deleteQuickReply(tx, found);
      });
    },
  };
}
