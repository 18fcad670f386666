import { randomUUID } from 'node:crypto';
import type { ServerEventName } from '../../contract/events.ts';
import { anonymizeSafely } from '../../core/anonymizer/anonymizer.ts';
import { createAi, createProviders } from '../ai/create-ai.ts';
import { loadSecrets } from '../auth/secrets.ts';
import { loadCrisisLines } from '../conversations/crisis-lines.ts';
import { openDatabase } from '../db/database.ts';
import { createJobs } from '../jobs/jobs.ts';
import { createNodeLease } from '../jobs/node-lease.ts';
import type { Config } from '../platform/config.ts';
import { loadProcedure } from '../monitor/procedure.ts';
import { deriveKey } from '../platform/ids.ts';
import { createLog } from '../platform/log.ts';
import { createMetrics } from '../platform/metrics.ts';
import { createRateLimits } from '../platform/rate-limits.ts';
import { createBrokerClient } from '../realtime/broker-client.ts';
import { checkSettings, createPolicies } from '../vault/policies.ts';

export interface AppOptions {
  config: Config;
  /** False: only HTTP and sockets; other nodes escalate alerts, make replies and end what lapsed. */
  timedWork?: boolean;
  /** Sees every payload on its way to a socket, for tests of the contract. */
  onEmit?: (event: ServerEventName, payload: unknown) => void;
  /** Sees every answer to a client's event, likewise. */
  onAcknowledge?: (event: string, answer: object) => void;
  /** Makes texts safe for a model, for tests of what becomes of one that it fails on. */
  anonymize?: typeof anonymizeSafely;
  logDestination?: Parameters<typeof createLog>[0]['destination'];
}

/** What needs no feature: database, keys, log, limits, models. */
export async function openPlumbing({
  config,
  logDestination,
  timedWork = true,
  anonymize = anonymizeSafely,
}: AppOptions) {
  const crisisLines = loadCrisisLines(config.crisisLinesFile);
  const procedure = loadProcedure(config.procedureFile);
  checkSettings(config.dataDir);
  const database = await openDatabase(config);
  const secrets = await loadSecrets(config);
  const vaultKey = secrets.vaultKey.reveal();
  const metrics = createMetrics();
  const log = createLog({
    level: config.logLevel,
    hashKey: deriveKey(vaultKey, 'log hashes'),
    onFailure: () => metrics.logFailures.inc(),
    ...(logDestination ? { destination: logDestination } : {}),
  });
  const policies = createPolicies({
    dataDir: config.dataDir,
    key: deriveKey(vaultKey, 'pseudonyms'),
    log,
  });
  const broker = config.redisUrl ? createBrokerClient(config.redisUrl, log) : undefined;
  const rateLimits = createRateLimits({
    enabled: config.rateLimitEnabled,
    hashKey: deriveKey(vaultKey, 'rate limits'),
    redis: broker,
    onRefused: (rule) => metrics.rateLimited.labels(rule).inc(),
  });
  const ai = createAi({
    providers: await createProviders(config.ai, config.secrets.openaiApiKey),
    timeouts: { firstWordMs: config.ai.firstWordTimeoutMs, replyMs: config.ai.replyTimeoutMs },
    onChange: (mode, state) => log.info('ai_provider_changed', { ai_provider: mode, enabled: state.ok }),
  });
  const nodeId = randomUUID();
  const jobs = await createJobs({ database, log });
  const nodeLease = createNodeLease({ database, nodeId, log });
  return {
    config,
    timedWork,
    crisisLines,
    procedure,
    database,
    secrets,
    vaultKey,
    metrics,
    log,
    policies,
    anonymize,
    broker,
    rateLimits,
    ai,
    nodeId,
    jobs,
    nodeLease,
  };
}
export type Plumbing = Awaited<ReturnType<typeof openPlumbing>>;
