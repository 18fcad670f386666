import type { RouteResponse } from '../../contract/routes.ts';
import type { Presence } from '../auth/presence.ts';
import type { Db } from '../db/database.ts';
import { systemClock, type Clock } from '../platform/clock.ts';
import type { Publish } from '../platform/publish.ts';
import { createDashboard } from './dashboard.ts';
import { createNotes } from './notes.ts';
import { createQuickReplies } from './quick-replies.ts';
import { createReviews } from './review.ts';

interface ConsoleOptions {
  db: Db;
  publish: Publish;
  presence: Pick<Presence, 'list' | 'sessionCount'>;
  /** Tells monitors how the conversations are now. */
  tellUpdated: (conversationIds: number[]) => Promise<void>;
  clock?: Clock;
}

/** What a monitor reads and keeps: the list, verdicts, notes, the timeline, quick replies, who is online. */
export function createConsole({ db, publish, presence, tellUpdated, clock = systemClock }: ConsoleOptions) {
  return {
    dashboard: createDashboard(db),
    ...createReviews({ db, publish, clock, tellUpdated }),
    ...createNotes({ db, clock }),
    ...createQuickReplies(db),
    /** Monitors online, on all nodes. */
    async online(): Promise<RouteResponse<'GET /chat/monitor/presence'>> {
      const [monitors, sessions] = await Promise.all([presence.list(), presence.sessionCount()]);
      return {
        total_monitors: monitors.length,
        monitor_ids: monitors.map(({ monitor_id }) => monitor_id),
        monitor_details: monitors,
        total_sessions: sessions,
      };
    },
  };
}
export type Console = ReturnType<typeof createConsole>;
