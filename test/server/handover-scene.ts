import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { eq } from 'drizzle-orm';
import { Compile, type Validator } from 'typebox/compile';
import { serverEvents, type ServerEventName, type ServerPayload } from '../../src/contract/events.ts';
import type { RiskLevel } from '../../src/contract/vocabulary.ts';
import { initialScreeningState } from '../../src/core/screening/screening.ts';
import { createAlerts } from '../../src/server/alerts/alerts.ts';
import { bareAnalysis } from '../../src/server/alerts/present.ts';
import { createSignals } from '../../src/server/alerts/signals.ts';
import { createAccess } from '../../src/server/conversations/access.ts';
import { appendMessage } from '../../src/server/conversations/message-log.ts';
import { createConversations } from '../../src/server/conversations/conversations.ts';
import { loadCrisisLines } from '../../src/server/conversations/crisis-lines.ts';
import { lockConversation } from '../../src/server/conversations/locking.ts';
import { createReturnCodes } from '../../src/server/conversations/return-codes.ts';
import { openDatabase, type Database } from '../../src/server/db/database.ts';
import {
  conversations,
  logins,
  monitor_sessions,
  users,
  type ConversationRow,
  type MessageRow,
} from '../../src/server/db/schema.ts';
import { createHandover } from '../../src/server/handover/handover.ts';
import { createJobs } from '../../src/server/jobs/jobs.ts';
import type { MonitorCaller, PublicCaller } from '../../src/server/platform/caller.ts';
import { parseConfig } from '../../src/server/platform/config.ts';
import { hashAccessToken, newConversationId } from '../../src/server/platform/ids.ts';
import { createLog } from '../../src/server/platform/log.ts';
import { createMetrics } from '../../src/server/platform/metrics.ts';
import type { Publication, Publish } from '../../src/server/platform/publish.ts';
import { createRateLimits } from '../../src/server/platform/rate-limits.ts';
import type { Engine } from '../support/engines.ts';
import { createTestDatabase } from '../support/test-database.ts';

/** What left for the sockets; every payload is held against the contract as it leaves. */
function recorder() {
  const all: Publication<ServerEventName>[] = [];
  const validators = new Map<string, Validator>();
  const publish: Publish = (publication) => {
    const { event, payload } = publication;
    const validator = validators.get(event) ?? Compile(serverEvents[event].payload);
    validators.set(event, validator);
    if (!validator.Check(payload)) throw new Error(`${event}: ${JSON.stringify(validator.Errors(payload))}`);
    all.push(publication);
  };
  return { all, publish };
}

type Published<E extends ServerEventName> = { payload: ServerPayload<E>; to: string[] };

function isAbout({ payload, conversationId }: Publication<ServerEventName>, id: number): boolean {
  return conversationId === id || ('conversation_id' in payload && payload.conversation_id === id);
}

/** A process without its sockets and its AI: what it would tell them is noted. */
export async function startNode(database: Database, env: Record<string, string> = {}) {
  const { db } = database;
  const config = parseConfig(env);
  const hashKey = randomBytes(32);
  const written: string[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  const log = createLog({ level: 'info', hashKey, destination });
  const metrics = createMetrics();
  const { all, publish } = recorder();
  const rateLimits = createRateLimits({ enabled: false, hashKey });
  const crisisLines = loadCrisisLines();
  const jobs = await createJobs({ database, log });
  const publishLocally = (publication: Publication<ServerEventName>): number => {
    publish(publication);
    return 1;
  };
  const signals = createSignals({ db, publishLocally, wakeOthers: () => undefined, log });
  const times = config.escalation;
  const alertVerbs = createAlerts({ db, jobs, signals, publish, metrics, lock: lockConversation, times });
  const access = createAccess(config, rateLimits);
  const conversationVerbs = createConversations({
    db,
    config,
    access,
    crisisLines,
    presence: { begin: () => new Date() },
    returnCodes: createReturnCodes(hashKey),
    rateLimits,
    publish,
    nodeId: 'node',
    defaultAiMode: 'ollama',
  });
  /** `silence` with how much of the conversation had been told by then, or `request`. */
  const answers: string[] = [];
  const told: MessageRow[] = [];
  const world = { monitorsOnline: true, failing: false };
  const handover = createHandover({
    db,
    alerts: alertVerbs,
    access,
    rateLimits,
    conversations: conversationVerbs,
    publish,
    tellMessage: (row) => told.push(row),
    crisisLines,
    presence: { anyAvailable: async () => world.monitorsOnline },
    answers: {
      silence: (id) => answers.push(`silence ${id} ${all.filter((one) => isAbout(one, id)).length}`),
      request(id) {
        if (world.failing) throw new Error('nobody answers');
        answers.push(`request ${id}`);
      },
    },
    config,
    log,
  });
  return {
    ...handover,
    world,
    answers,
    told,
    crisisLines,
    alerts: alertVerbs,
    handover,
    config,
    log,
    metrics,
    written,
    /** Publications of one event about one conversation. */
    published<E extends ServerEventName>(event: E, conversationId: number): Published<E>[] {
      return all.filter(
        (publication): publication is Publication<E> =>
          publication.event === event && isAbout(publication, conversationId),
      );
    },
    async end(): Promise<void> {
      await handover.stop();
      await signals.stop();
      await jobs.stop();
      metrics.stop();
    },
  };
}
export type Node = Awaited<ReturnType<typeof startNode>>;

/** An empty database of that engine; further connections to the same one stand for further processes. */
export async function openScene(engine: Engine, env: Record<string, string> = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), 'checkpoint-handover-'));
  const server = engine === 'postgres' ? await createTestDatabase() : undefined;
  const open = (): Promise<Database> => openDatabase({ databaseUrl: server?.url, dataDir });
  const database = await open();
  const node = await startNode(database, env);
  const closing: (() => Promise<void>)[] = [];
  return {
    database,
    db: database.db,
    node,
    /** Another process: with the embedded engine it shares the one database of this process. */
    async addNode(): Promise<Node> {
      const own = server ? await open() : undefined;
      const another = await startNode(own ?? database, env);
      closing.push(another.end, async () => own?.close());
      return another;
    },
    async close(): Promise<void> {
      for (const end of closing) await end();
      await node.end();
      await database.close();
      await server?.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
export type Scene = Awaited<ReturnType<typeof openScene>>;

const token = 'cp_token';
/** The person of every conversation made here. */
export const person: PublicCaller = {
  kind: 'public',
  tokenHash: hashAccessToken(token),
  address: '192.0.2.7',
};
export const stranger: PublicCaller = { ...person, tokenHash: hashAccessToken('cp_other') };

/** A monitor who is logged in. */
export async function addMonitor(
  { db }: Scene,
  username: string,
  role: 'monitor' | 'admin' = 'monitor',
): Promise<MonitorCaller> {
  const displayName = `Name of ${username}`;
  const [user] = await db
    .insert(users)
    .values({ username, display_name: displayName, role, password_hash: '-' })
    .returning();
  if (!user) throw new Error('no user');
  const loginId = randomUUID();
  const expiresAt = Date.now() + 3_600_000;
  await db.insert(logins).values({ id: loginId, user_id: user.id, expires_at: new Date(expiresAt) });
  return {
    kind: 'monitor',
    userId: user.id,
    username,
    displayName,
    role,
    loginId,
    expiresAt,
    address: '192.0.2.8',
  };
}

/** The monitor’s page is open: a lease that its node keeps. */
export async function connect({ db }: Scene, { userId }: MonitorCaller): Promise<void> {
  await db.insert(monitor_sessions).values({
    socket_id: randomUUID(),
    node_id: 'node',
    user_id: userId,
    since: new Date(),
    expires_at: new Date(Date.now() + 3_600_000),
  });
}

export async function addConversation({ db }: Scene, given: Partial<ConversationRow> = {}): Promise<number> {
  const id = newConversationId();
  const now = new Date();
  await db.insert(conversations).values({
    id,
    title: 'Conversation',
    locale: 'en',
    country: 'BR',
    access_token_hashes: [hashAccessToken(token)],
    ai_mode: 'ollama',
    screening_state: initialScreeningState,
    last_activity: now,
    created_at: now,
    updated_at: now,
    ...given,
  });
  return id;
}

/** A message of the person as it is stored, with its alert when its level asks for one. */
export async function write({ db, node }: Scene, id: number, level: RiskLevel = 'none'): Promise<number> {
  const flagged = level === 'high' || level === 'critical';
  const text = `a ${level} message`;
  return db.transaction(async (tx) => {
    const row = await lockConversation(tx, id);
    if (!row) throw new Error('no conversation');
    const message = await appendMessage(tx, {
      conversation_id: id,
      sender: 'user',
      author: 'user',
      text,
      flagged,
      risk_level: level,
    });
    await tx
      .update(conversations)
      .set({ risk_level: level, unanswered_message_id: message.id, unanswered_since: message.created_at })
      .where(eq(conversations.id, id));
    if (flagged)
      await node.alerts.apply(tx, row, {
        type: 'crisis_message',
        level,
        messageId: message.id,
        analysis: bareAnalysis(level),
        text,
      });
    return message.id;
  });
}
