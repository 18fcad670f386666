import { connectControl } from '../../control/client.ts';
import type { ServerState } from '../../control/protocol.ts';
import { ConfigError, readConfig, type Config } from '../../platform/config.ts';
import { StartError } from '../../platform/start-error.ts';
import { findingsOf, type Finding } from './finding.ts';
import {
  checkAnonymizer,
  checkCrisisLines,
  checkDataDir,
  checkNode,
  checkPages,
  checkSecrets,
} from './installation.ts';
import { checkServer } from './running.ts';
import { checkAi, checkDatabase, checkRedis } from './services.ts';

export type { Finding } from './finding.ts';

async function askRunning({ databaseUrl, dataDir }: Config): Promise<ServerState | undefined> {
  const control = databaseUrl ? undefined : await connectControl(dataDir);
  if (!control) return undefined;
  try {
    return await control.call('state', {});
  } finally {
    await control.close();
  }
}

/** A check that fails for a reason in plain words has found that. */
async function attempt(check: string, look: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof StartError) return [findingsOf(check).problem(error.message)];
    throw error;
  }
}

async function examine(config: Config): Promise<Finding[]> {
  let running: ServerState | undefined;
  const control = await attempt('server', async () => {
    running = await askRunning(config);
    return [];
  });
  const [storage, redis, ai, server] = await Promise.all([
    attempt('database', () => checkDatabase(config, running)),
    checkRedis(config),
    checkAi(config),
    checkServer(config, running),
  ]);
  return [
    checkDataDir(config),
    checkAnonymizer(config),
    checkSecrets(config),
    ...storage,
    ...redis,
    ...ai,
    ...checkCrisisLines(config),
    ...control,
    ...server,
  ];
}

/** Looks at everything that a server needs, and changes nothing. */
export async function diagnose(): Promise<Finding[]> {
  const installation = [checkNode(), checkPages()];
  try {
    return [...installation, ...(await examine(readConfig()))];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const { problem } = findingsOf('configuration');
    return [...installation, ...error.problems.map(problem)];
  }
}
