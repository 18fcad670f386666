import { beforeAll, beforeEach } from 'vitest';
import type { ServerEventName } from '../../src/contract/events.ts';
import { createConsole } from '../../src/server/monitor/console.ts';
import type { MonitorCaller } from '../../src/server/platform/caller.ts';
import type { Publication } from '../../src/server/platform/publish.ts';
import type { Engine } from '../support/engines.ts';
import { addUser, at, callerOf, useDatabase } from './monitor-rows.ts';

/** A console over a database of its own, with two monitors and an admin; what leaves it is noted anew for each test. */
export function useConsole(engine: Engine) {
  const database = useDatabase(engine);
  const presence = {
    list: async () => [
      { monitor_id: 'ana', display_name: 'Ana', since: at(0).toISOString(), viewing: 7 },
      { monitor_id: 'bea', display_name: 'Bea', since: at(1).toISOString(), viewing: null },
    ],
    sessionCount: async () => 3,
  };
  // Filled before the first test; read through it only inside of tests.
  const callers = {} as Record<'ana' | 'bea' | 'admin', MonitorCaller>;
  const published: Publication<ServerEventName>[] = [];
  const updated: number[] = [];
  beforeAll(async () => {
    callers.ana = callerOf(await addUser(database.db, 'ana'));
    callers.bea = callerOf(await addUser(database.db, 'bea'));
    callers.admin = callerOf(await addUser(database.db, 'root', 'admin'));
  });
  beforeEach(() => {
    published.length = 0;
    updated.length = 0;
  });
  const open = () =>
    createConsole({
      db: database.db,
      publish: (publication) => void published.push(publication),
      presence,
      tellUpdated: async (ids) => void updated.push(...ids),
      clock: { now: () => at(30).getTime() },
    });
  return { database, presence, callers, published, updated, open };
}
