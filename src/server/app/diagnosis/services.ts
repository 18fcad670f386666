import { createProviders } from '../../ai/create-ai.ts';
import type { ServerState } from '../../control/protocol.ts';
import { inspectStorage, knownMigrations, type StorageState } from '../../db/inspect.ts';
import type { Config } from '../../platform/config.ts';
import { createBrokerClient } from '../../realtime/broker-client.ts';
import { silentLog } from '../silent-log.ts';
import { describeDatabase } from '../operator.ts';
import { findingsOf, type Finding } from './finding.ts';
import { checkVaultKey } from './installation.ts';

const patienceMs = 5_000;
const leastPostgres = 15;

function judgeStorage(config: Config, found: StorageState): Finding {
  const { ok, note, problem } = findingsOf('database');
  const name = describeDatabase(config);
  if (found.state === 'absent')
    return note(`There is none in ${config.dataDir} yet; the first start makes it.`);
  if (found.state === 'unusable') return problem(found.reason);
  const known = knownMigrations();
  if (config.databaseUrl && found.major < leastPostgres)
    return problem(`${name} is ${found.version}; PostgreSQL ${leastPostgres} or later is needed.`);
  if (found.applied > known)
    return problem(`${name} is of a newer release: ${found.applied} migrations, this one knows ${known}.`);
  if (found.applied < known)
    return note(`${name} has ${found.applied} of ${known} migrations; the next start brings the others.`);
  return ok(`${name}: ${found.version}, ${found.applied} of ${known} migrations.`);
}

function judgeRunning(config: Config, { pid, engine_version, migrations }: ServerState): Finding {
  const { ok } = findingsOf('database');
  return ok(
    `${describeDatabase(config)}: ${engine_version}, ${migrations} of ${knownMigrations()} migrations; ` +
      `locked by the server with process id ${pid}.`,
  );
}

/** The database; an embedded one that is being served is seen through its server. */
export async function checkDatabase(config: Config, running: ServerState | undefined): Promise<Finding[]> {
  if (running) return [judgeRunning(config, running), ...checkVaultKey(config, running.wrapped ?? [])];
  const found = await inspectStorage(config);
  const wrapped = found.state === 'ready' ? found.wrapped : [];
  return [judgeStorage(config, found), ...checkVaultKey(config, wrapped)];
}

export async function checkRedis({ redisUrl }: Pick<Config, 'redisUrl'>): Promise<Finding[]> {
  if (!redisUrl) return [];
  const { ok, problem } = findingsOf('redis');
  const { host } = new URL(redisUrl);
  const client = createBrokerClient(redisUrl, silentLog());
  try {
    await new Promise<void>((resolve, reject) => {
      client.once('ready', resolve);
      client.once('error', reject);
      setTimeout(() => reject(new Error('no answer')), patienceMs).unref();
    });
    return [ok(`Redis at ${host} answers.`)];
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
    return [
      problem(
        `Redis at ${host} cannot be used (${reason}). Each server goes on; what others must know comes by the database, seconds later.`,
      ),
    ];
  } finally {
    client.disconnect();
  }
}

/** The models; without one the built-in replies answer. */
export async function checkAi({ ai, secrets }: Pick<Config, 'ai' | 'secrets'>): Promise<Finding[]> {
  const providers = await createProviders(ai, secrets.openaiApiKey);
  const probes = Object.entries(providers).map(async ([mode, provider]) => {
    const { ok, note, problem } = findingsOf(`AI ${mode}`);
    const { ok: isReady, detail } = await provider.probe(AbortSignal.timeout(patienceMs));
    if (isReady) return ok(`${detail}.`);
    const words = `${detail}. Until then the built-in replies answer.`;
    // Ollama is only the default; an OpenAI-compatible server was asked for.
    return mode === 'openai' ? problem(words) : note(words);
  });
  return Promise.all(probes);
}
