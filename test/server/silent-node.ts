import { randomUUID } from 'node:crypto';
import { createAlerts } from '../../src/server/alerts/alerts.ts';
import { createAccess } from '../../src/server/conversations/access.ts';
import { loadCrisisLines } from '../../src/server/conversations/crisis-lines.ts';
import { lockConversation } from '../../src/server/conversations/locking.ts';
import type { Database } from '../../src/server/db/database.ts';
import { createJobs } from '../../src/server/jobs/jobs.ts';
import { createCommit, type Outcome } from '../../src/server/messages/commit.ts';
import { createDecide, type Incoming } from '../../src/server/messages/decide.ts';
import { parseConfig } from '../../src/server/platform/config.ts';
import { hashAccessToken } from '../../src/server/platform/ids.ts';
import { createLog } from '../../src/server/platform/log.ts';
import { createMetrics } from '../../src/server/platform/metrics.ts';
import { createRateLimits } from '../../src/server/platform/rate-limits.ts';

/** A node that stores messages and dies before it could tell anybody of them. */
export interface SilentNode {
  id: string;
  /** Stores a message of the person with all that belongs to it; returns its id. `skewMs`: its clock is ahead. */
  write(person: { id: number; token: string }, text: string, skewMs?: number): Promise<number>;
  /** Stores one message whose answer is lost, and tries it again as the service does; returns both ids. */
  writeAgain(person: { id: number; token: string }, text: string): Promise<[number, number]>;
  /** What a batch makes of one message: stored, refused, or to be tried alone. */
  tryTogether(person: { id: number; token: string }, text: string): Promise<'stored' | 'refused' | 'alone'>;
  stop(): Promise<void>;
}

export async function startSilentNode(database: Database): Promise<SilentNode> {
  const { db } = database;
  const id = randomUUID();
  const config = parseConfig({});
  const hashKey = Buffer.alloc(32);
  const log = createLog({ level: 'silent', hashKey });
  const metrics = createMetrics();
  const jobs = await createJobs({ database, log });
  const mute = { tell: () => undefined, wake: () => undefined, confirmDelivery: () => undefined };
  const alerts = createAlerts({
    db,
    jobs,
    signals: { ...mute, stop: async () => undefined },
    publish: () => undefined,
    metrics,
    lock: lockConversation,
    times: config.escalation,
  });
  const access = createAccess(config, createRateLimits({ enabled: false, hashKey }));
  const decide = createDecide({ access, linesFor: loadCrisisLines().linesFor });
  const commit = createCommit({ db, urgentDb: db, nodeId: id, decide, alerts });

  const incoming = (person: { id: number; token: string }, text: string): Incoming => ({
    conversationId: person.id,
    sender: 'user',
    text,
    sessionId: null,
    clientMessageId: null,
    caller: { kind: 'public', tokenHash: hashAccessToken(person.token), address: '192.0.2.1' },
    receivedAt: Date.now(),
  });
  const idOf = (outcome: Outcome | undefined): number => {
    if (!outcome) throw new Error('The conversation was busy.');
    if ('refused' in outcome) throw outcome.refused;
    return outcome.stored.message.id;
  };

  return {
    id,
    async write(person, text, skewMs = 0) {
      const item = { ...incoming(person, text), clientMessageId: randomUUID() };
      return idOf(await commit.alone({ ...item, receivedAt: item.receivedAt + skewMs }));
    },
    async writeAgain(person, text) {
      const item = incoming(person, text);
      const [first] = await commit.together([item]);
      return [idOf(first), idOf(await commit.alone(item))];
    },
    async tryTogether(person, text) {
      const [outcome] = await commit.together([incoming(person, text)]);
      if (!outcome) return 'alone';
      return 'stored' in outcome ? 'stored' : 'refused';
    },
    async stop() {
      await jobs.stop();
      metrics.stop();
    },
  };
}
