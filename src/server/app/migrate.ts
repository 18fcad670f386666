import { connectControl } from '../control/client.ts';
import { openDatabase } from '../db/database.ts';
import { inspectRunning, inspectStorage } from '../db/inspect.ts';
import type { Config } from '../platform/config.ts';
import { StartError } from '../platform/start-error.ts';

export type Migrated =
  { by: 'running server'; total: number } | { by: 'this command'; applied: number; total: number };

/**
 * Brings the tables up to date.
 * @throws StartError when the database cannot be used
 */
export async function migrate(config: Config): Promise<Migrated> {
  const control = config.databaseUrl ? undefined : await connectControl(config.dataDir);
  if (control) {
    const { migrations } = await control.call('state', {}).finally(() => control.close());
    return { by: 'running server', total: migrations };
  }
  const before = await inspectStorage(config);
  if (before.state === 'unusable') throw new StartError(before.reason);
  const database = await openDatabase(config);
  try {
    const { applied: total } = await inspectRunning(database);
    const had = before.state === 'ready' ? before.applied : 0;
    return { by: 'this command', applied: total - had, total };
  } finally {
    await database.close();
  }
}
