import { randomBytes, randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import type { ServerEventName } from '../../contract/events.ts';
import { createAlerts } from '../alerts/alerts.ts';
import { createSignals } from '../alerts/signals.ts';
import { createPasswords } from '../auth/passwords.ts';
import { loadSecrets } from '../auth/secrets.ts';
import { createUsers } from '../auth/users.ts';
import { createAccess } from '../conversations/access.ts';
import { lockConversation } from '../conversations/locking.ts';
import { openDatabase, type Database } from '../db/database.ts';
import { databaseFolder } from '../db/embedded.ts';
import { inspectStorage, knownMigrations } from '../db/inspect.ts';
import { createJobs } from '../jobs/jobs.ts';
import { createErase, type Erase } from '../messages/erase.ts';
import type { Config } from '../platform/config.ts';
import { explainForbidden, systemCode } from '../platform/file-rights.ts';
import { deriveKey } from '../platform/ids.ts';
import type { Log } from '../platform/log.ts';
import { createMetrics } from '../platform/metrics.ts';
import type { Publish } from '../platform/publish.ts';
import { createRateLimits } from '../platform/rate-limits.ts';
import { StartError } from '../platform/start-error.ts';
import { checkSettings, createPolicies } from '../vault/policies.ts';
import { createOperatorHandlers, type OperatorHandlers } from './handlers.ts';
import { channelOf, createNodeLine } from './node-line.ts';
import { silentLog } from './silent-log.ts';

/** What this user may not look at is not said to be missing. @throws StartError */
function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (systemCode(error) === 'ENOTDIR') return false;
    throw explainForbidden(error);
  }
}

/**
 * For commands that need what is in it: opening an embedded database where there is none would make one.
 * @throws StartError when there is none
 */
export function assertDatabase({ databaseUrl, dataDir }: Config, purpose: string): void {
  if (databaseUrl || isThere(databaseFolder(dataDir))) return;
  throw new StartError(`There is no database in ${dataDir} to ${purpose}. Set DATA_DIR to its folder.`);
}

/**
 * The database as the running servers know it. PostgreSQL may be in use by servers of another release, so it is
 * migrated only when it is new; the embedded one belongs to this installation.
 * @throws StartError when it does not open, or is of another release
 */
export async function openCurrent(config: Config): Promise<Database> {
  if (config.databaseUrl) {
    const found = await inspectStorage(config);
    const known = knownMigrations();
    if (found.state === 'ready' && found.applied > 0 && found.applied !== known)
      throw new StartError(
        found.applied < known
          ? `The database has seen ${found.applied} of ${known} migrations. Run "checkpoint migrate" first.`
          : `The database is of a newer release: it has seen ${found.applied} migrations, this one knows ${known}.`,
      );
  }
  return openDatabase(config);
}

type Line = ReturnType<typeof createNodeLine>;

function openLine({ redisUrl }: Config, vaultKey: string, log: Log): Line | undefined {
  return redisUrl ? createNodeLine({ redisUrl, channel: channelOf(vaultKey), log }) : undefined;
}

const tellingMs = 2_000;

/** Publishes to the nodes, and says when the first of that event has been. */
function createPublishing(line: Line | undefined) {
  const waiting = new Map<string, () => void>();
  const publish: Publish = (publication) => {
    line?.send({ kind: 'publication', id: randomUUID(), publication });
    waiting.get(publication.event)?.();
  };
  const published = (event: ServerEventName): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, tellingMs);
      waiting.set(event, () => {
        clearTimeout(timer);
        resolve();
      });
    });
  return { publish, published };
}

/** Erasing as a server does it, with what it needs for that alone. */
async function prepareErase(database: Database, config: Config, line: Line | undefined) {
  const { db } = database;
  const log = silentLog();
  const jobs = await createJobs({ database, log });
  const metrics = createMetrics();
  const { publish, published } = createPublishing(line);
  const wakeOthers = () => line?.send({ kind: 'wake', topic: 'alerts' });
  const signals = createSignals({ db, publishLocally: () => 0, wakeOthers, log });
  const times = config.escalation;
  const alerts = createAlerts({ db, jobs, signals, publish, metrics, lock: lockConversation, times });
  // Telling reads the database once more, after the erasing is done: this process must not end before.
  const telling: Promise<void>[] = [];
  const tell: typeof alerts.tell = (changes) => {
    if (changes.some((change) => change !== undefined)) telling.push(published('alert_updated'));
    alerts.tell(changes);
  };
  const erase = createErase({
    db,
    access: createAccess(config, createRateLimits({ enabled: false, hashKey: randomBytes(32) })),
    alerts: { apply: alerts.apply, tell },
    presence: { forget: () => undefined },
    publish,
    silence: (conversationId) => line?.send({ kind: 'abort', conversationId }),
  });
  const stop = async () => {
    await Promise.all(telling);
    await signals.stop();
    await jobs.stop();
    metrics.stop();
  };
  return { erase, stop };
}

/** A database that stayed open without its key would keep the process from ending. */
async function openWithKey(config: Config): Promise<{ database: Database; vaultKey: string }> {
  const database = await openCurrent(config);
  try {
    return { database, vaultKey: (await loadSecrets(config)).vaultKey.reveal() };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The operator's verbs on the database itself, when no server can be asked. */
export async function openOffline(config: Config) {
  const log = silentLog();
  checkSettings(config.dataDir);
  const { database, vaultKey } = await openWithKey(config);
  const line = openLine(config, vaultKey, log);
  const policies = createPolicies({ dataDir: config.dataDir, key: deriveKey(vaultKey, 'pseudonyms'), log });
  let eraser: Awaited<ReturnType<typeof prepareErase>> | undefined;
  const users = createUsers({
    db: database.db,
    passwords: createPasswords(),
    revoke: (whose) => line?.send({ kind: 'revoke', ...whose }),
    // Only deleting a user needs it, and the command line deletes none.
    releaseHeld: () => Promise.resolve(),
  });
  const erase: Erase = async (caller, id) => {
    eraser ??= await prepareErase(database, config, line);
    await eraser.erase(caller, id);
  };
  const handlers: OperatorHandlers = createOperatorHandlers({ db: database.db, users, erase, policies });
  return {
    handlers,
    async close(): Promise<void> {
      await eraser?.stop();
      await database.close();
      await line?.close();
    },
  };
}
