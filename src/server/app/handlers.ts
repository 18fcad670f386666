import type { Users } from '../auth/users.ts';
import type { ControlArguments, ControlHandlers, ControlResult, ServerState } from '../control/protocol.ts';
import { appendAudit } from '../db/audit.ts';
import { removeSnapshots, takeSnapshot } from '../db/backup/snapshot.ts';
import type { Database, Db } from '../db/database.ts';
import type { Erase } from '../messages/erase.ts';
import { createVerdicts } from '../monitor/verdicts.ts';
import type { MonitorCaller } from '../platform/caller.ts';
import { AppError } from '../platform/errors.ts';
import type { Policies } from '../vault/policies.ts';
import { rm } from 'node:fs/promises';

/** Who acts from the command line, in the audit log: no user can have this name. */
export const commandLine = '(command line)';

const asAdmin: MonitorCaller = {
  kind: 'monitor',
  userId: 0,
  username: commandLine,
  displayName: commandLine,
  role: 'admin',
  loginId: commandLine,
  expiresAt: Number.POSITIVE_INFINITY,
  address: 'local',
};

interface OperatorOptions {
  db: Db;
  users: Users;
  erase: Erase;
  policies: () => Policies;
}

export type OperatorHandlers = Pick<
  ControlHandlers,
  'user_list' | 'user_create' | 'user_update' | 'erase' | 'verdicts'
>;

/** What the operator may do with users, conversations and verdicts, with a running server or without. */
export function createOperatorHandlers({ db, users, erase, policies }: OperatorOptions): OperatorHandlers {
  const actor = { username: commandLine };
  const verdictsPage = createVerdicts({ db, policies });

  async function getId(username: string): Promise<number> {
    const user = (await users.list()).find((one) => one.username === username);
    if (!user) throw new AppError('not_found', `There is no user "${username}".`);
    return user.id;
  }

  /** That words of people leave the service is on record, though anonymized. */
  async function exportVerdicts({
    since,
    after,
  }: ControlArguments<'verdicts'>): Promise<ControlResult<'verdicts'>> {
    if (after === 0)
      await appendAudit(db, {
        actor: commandLine,
        action: 'verdicts_exported',
        details: { since: since ?? null },
      });
    return verdictsPage({ since: since === undefined ? undefined : new Date(since), after });
  }

  return {
    user_list: () => users.list(),
    user_create: (user) => users.create(actor, user),
    user_update: async ({ username, ...change }) => users.update(actor, await getId(username), change),
    erase: async ({ conversation_id }) => {
      await erase(asAdmin, conversation_id);
      return {};
    },
    verdicts: exportVerdicts,
  };
}

interface ControlOptions extends Omit<OperatorOptions, 'db'> {
  database: Database;
  dataDir: string;
  state: () => Promise<ServerState>;
}

/** Everything that a running server with an embedded database does for the command line. */
export async function createControlHandlers(options: ControlOptions): Promise<ControlHandlers> {
  const { database, dataDir, state } = options;
  await removeSnapshots(dataDir);
  return {
    ...createOperatorHandlers({ ...options, db: database.db }),
    state,
    snapshot: async (_, signal) => {
      const folder = await takeSnapshot(database, dataDir);
      const remove = () => void rm(folder, { recursive: true, force: true }).catch(() => undefined);
      if (signal.aborted) remove();
      else signal.addEventListener('abort', remove);
      return { folder };
    },
  };
}
