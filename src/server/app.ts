import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AddressInfo } from 'node:net';
import type { ServerEventName } from '../contract/events.ts';
import { createAi, createProviders, type Ai } from './ai/create-ai.ts';
import { createAlerts } from './alerts/alerts.ts';
import { bindAlertEvents, bindAlertRoutes } from './alerts/routes.ts';
import { createSignals } from './alerts/signals.ts';
import { createAuth } from './auth/auth.ts';
import { createPresence } from './auth/presence.ts';
import { bindAuthRoutes } from './auth/routes.ts';
import { loadSecrets } from './auth/secrets.ts';
import { createAccess } from './conversations/access.ts';
import { createConversations } from './conversations/conversations.ts';
import { loadCrisisLines } from './conversations/crisis-lines.ts';
import { renderHelpPage } from './conversations/help-page.ts';
import { lockConversation } from './conversations/locking.ts';
import { createPersonPresence } from './conversations/person-presence.ts';
import { createReturnCodes } from './conversations/return-codes.ts';
import { bindConversationRoutes } from './conversations/routes.ts';
import { bindConversationEvents, createPersonSockets } from './conversations/sockets.ts';
import { openDatabase, type Database } from './db/database.ts';
import { createRelayStore } from './db/relay-store.ts';
import { createHandover } from './handover/handover.ts';
import { bindHandoverRoutes } from './handover/routes.ts';
import { createHttp } from './http/http.ts';
import { registerPages } from './http/pages.ts';
import { bindServiceRoutes } from './http/service-routes.ts';
import { createJobs } from './jobs/jobs.ts';
import { createNodeLease } from './jobs/node-lease.ts';
import { createAnswers } from './messages/answers.ts';
import { createAsk } from './messages/ask.ts';
import { createCommit } from './messages/commit.ts';
import { createDecide } from './messages/decide.ts';
import { createErase } from './messages/erase.ts';
import { publishMessage } from './messages/publish.ts';
import { createReceive } from './messages/receive.ts';
import { createReply } from './messages/reply.ts';
import { createReplyWatch } from './messages/reply-watch.ts';
import { bindMessageRoutes } from './messages/routes.ts';
import { bindMessageEvents } from './messages/sockets.ts';
import { createConsole } from './monitor/console.ts';
import { createReports } from './monitor/reports.ts';
import { bindMonitorRoutes, bindReportRoutes } from './monitor/routes.ts';
import { bindMonitorEvents } from './monitor/sockets.ts';
import type { Config } from './platform/config.ts';
import { deriveKey } from './platform/ids.ts';
import { createLog, type Log } from './platform/log.ts';
import { createMetrics } from './platform/metrics.ts';
import { createRateLimits } from './platform/rate-limits.ts';
import { createRealtime, type Realtime } from './realtime/realtime.ts';
import { createBrokerClient } from './realtime/broker-client.ts';
import { createVault } from './vault/vault.ts';

// Everything is wired here, by hand: who gets what is read off the calls below. The app is a value; nobody
// listens until `listen` is called.

export interface AppOptions {
  config: Config;
  /** Sees every payload on its way to a socket, for tests of the contract. */
  onEmit?: (event: ServerEventName, payload: unknown) => void;
  logDestination?: Parameters<typeof createLog>[0]['destination'];
}

const webRoot = fileURLToPath(new URL('../../dist/web', import.meta.url));
const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
export const version = String((manifest as { version: unknown }).version);

/** What needs no feature: database, keys, log, limits, models. */
async function openPlumbing({ config, logDestination }: AppOptions) {
  const crisisLines = loadCrisisLines(config.crisisLinesFile);
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
  const broker = config.redisUrl ? createBrokerClient(config.redisUrl, log) : undefined;
  const rateLimits = createRateLimits({
    enabled: config.rateLimitEnabled,
    hashKey: deriveKey(vaultKey, 'rate limits'),
    redis: broker,
    onRefused: (rule) => metrics.rateLimited.labels(rule).inc(),
  });
  const ai = createAi({
    providers: createProviders(config.ai, config.secrets.openaiApiKey),
    timeouts: { firstWordMs: config.ai.firstWordTimeoutMs, replyMs: config.ai.replyTimeoutMs },
    onChange: (mode, state) => log.info('ai_provider_changed', { ai_provider: mode, enabled: state.ok }),
  });
  const nodeId = randomUUID();
  const jobs = await createJobs({ database, log });
  const nodeLease = createNodeLease({ database, nodeId, log });
  return {
    config,
    crisisLines,
    database,
    secrets,
    vaultKey,
    metrics,
    log,
    broker,
    rateLimits,
    ai,
    nodeId,
    jobs,
    nodeLease,
  };
}
type Plumbing = Awaited<ReturnType<typeof openPlumbing>>;

/** The two ways in: HTTP and sockets. */
async function openEdges(plumbing: Plumbing, options: AppOptions) {
  const { config, database, secrets, metrics, log, rateLimits, nodeId, nodeLease } = plumbing;
  // Filled in once what they name exists; called only when requests come.
  const later: { realtime?: Realtime; releaseHeld?: (userId: number) => Promise<void> } = {};
  const auth = createAuth({
    db: database.db,
    config,
    secrets,
    rateLimits,
    revoke: (whose) => later.realtime?.bus.send({ kind: 'revoke', ...whose }),
    releaseHeld: async (userId) => later.releaseHeld?.(userId),
  });
  const http = await createHttp({ config, log, metrics, authenticate: auth.authenticate, version });
  const realtime = createRealtime({
    httpServer: http.app.server,
    config,
    log,
    nodeId,
    authenticate: auth.admit,
    recheck: auth.recheck,
    isAllowedOrigin: http.isAllowedOrigin,
    addressOf: http.clientAddress,
    cluster: config.redisUrl
      ? {
          redisUrl: config.redisUrl,
          channel: `checkpoint:${deriveKey(plumbing.vaultKey, 'channel').toString('base64url').slice(0, 16)}`,
          relay: createRelayStore(database.db),
          liveNodes: nodeLease.liveNodes,
        }
      : undefined,
    onEmit: options.onEmit,
  });
  later.realtime = realtime;
  return { auth, http, realtime, later };
}
type Edges = Awaited<ReturnType<typeof openEdges>>;

/** Conversations, alerts and who is there. */
function createBase(plumbing: Plumbing, { realtime }: Edges) {
  const { config, crisisLines, database, vaultKey, metrics, log, rateLimits, nodeId, jobs } = plumbing;
  const { db } = database;
  const { publish, publishLocally, bus } = realtime;
  const presence = createPresence({ db, publish, publishLocally, nodeId, log });
  const access = createAccess(config, rateLimits);
  const personPresence = createPersonPresence({
    db,
    nodeId,
    publish,
    log,
    tellUpdated: (ids) => conversations.tellUpdated(ids),
  });
  const conversations = createConversations({
    db,
    config,
    access,
    crisisLines,
    presence: personPresence,
    returnCodes: createReturnCodes(deriveKey(vaultKey, 'return codes')),
    rateLimits,
    publish,
    nodeId,
    defaultAiMode: 'ollama',
  });
  const signals = createSignals({
    db,
    publishLocally,
    wakeOthers: () => bus.send({ kind: 'wake', topic: 'alerts' }),
    log,
  });
  bus.onWake('alerts', signals.wake);
  const alerts = createAlerts({
    db,
    jobs,
    signals,
    publish,
    metrics,
    lock: lockConversation,
    times: config.escalation,
  });
  return { presence, access, personPresence, conversations, signals, alerts };
}
type Base = ReturnType<typeof createBase>;

/** The path of a message, the AI’s answers and changes of hands. */
function createStory(plumbing: Plumbing, edges: Edges, base: Base) {
  const { config, crisisLines, database, vaultKey, metrics, log, rateLimits, ai, nodeId } = plumbing;
  const { db } = database;
  const { publish, bus } = edges.realtime;
  const { access, alerts, conversations, presence, personPresence } = base;
  const answers = createAnswers({
    db,
    nodeId,
    reply: createReply({ db, ai, vault: createVault(deriveKey(vaultKey, 'vault')), publish, metrics, log }),
    watch: createReplyWatch(db),
    publish,
    abortElsewhere: (conversationId) => bus.send({ kind: 'abort', conversationId }),
    config: config.ai,
    log,
  });
  bus.onAbort(answers.lookAgain);
  const { linesFor } = crisisLines;
  const commit = createCommit({ db, nodeId, decide: createDecide({ access, linesFor }), alerts });
  const { receive, idle } = createReceive({
    commit,
    parallelWrites: database.parallelWrites,
    access,
    alerts,
    conversations,
    presence: personPresence,
    requestReply: answers.request,
    publish,
    rateLimits,
    config,
    metrics,
    log,
  });
  const handover = createHandover({
    db,
    alerts,
    conversations,
    presence,
    crisisLines,
    publish,
    tellMessage: (row) => publishMessage(publish, row),
    answers: { silence: answers.silence, request: answers.requestAfterHandover },
    config,
    log,
  });
  edges.later.releaseHeld = handover.releaseHeld;
  const patienceMs = config.ai.firstWordTimeoutMs + config.ai.replyTimeoutMs;
  const ask = createAsk({ db, receive, answers, patienceMs });
  const erase = createErase({ db, access, alerts, presence: personPresence, silence: answers.silence });
  return { answers, receive, idle, handover, ask, erase };
}
type Story = ReturnType<typeof createStory>;

function bindRoutes(plumbing: Plumbing, { http, realtime, auth }: Edges, base: Base, story: Story): void {
  const { bind } = http;
  const { db } = plumbing.database;
  const { conversations, presence, alerts } = base;
  bindServiceRoutes(http, {
    readiness: () => readiness(plumbing, realtime),
    metrics: plumbing.metrics,
    metricsToken: plumbing.config.secrets.metricsToken,
  });
  bindAuthRoutes(bind, auth);
  bindConversationRoutes(bind, {
    conversations,
    crisisLines: plumbing.crisisLines,
    config: plumbing.config,
    anyMonitorOnline: presence.anyOnline,
  });
  bindAlertRoutes(bind, alerts);
  bindHandoverRoutes(bind, story.handover);
  bindMessageRoutes(bind, { db, conversations, receive: story.receive, ask: story.ask, erase: story.erase });
  const console = createConsole({
    db,
    publish: realtime.publish,
    presence,
    tellUpdated: conversations.tellUpdated,
  });
  bindMonitorRoutes(bind, console);
  bindReportRoutes(bind, createReports({ db }));
  http.assertAllBound();
}

function bindEvents(plumbing: Plumbing, { realtime }: Edges, base: Base, story: Story): void {
  const { bindEvent } = realtime;
  const { access, alerts, conversations, personPresence, presence } = base;
  const people = createPersonSockets(personPresence);
  bindConversationEvents(realtime, { conversations, presence: personPresence, people });
  bindAlertEvents(bindEvent, alerts);
  bindMessageEvents(bindEvent, {
    db: plumbing.database.db,
    access,
    conversations,
    people,
    receive: story.receive,
    answers: story.answers,
    publish: realtime.publish,
  });
  bindMonitorEvents(bindEvent, { presence, alerts });
  const leave = (socketId: string) => void presence.leave(socketId);
  realtime.onRightsEnded((socket) => leave(socket.id));
  realtime.onDisconnect((socket) => leave(socket.id));
}

async function readiness({ database, ai, config }: Plumbing, { bus }: Realtime) {
  const answers = await isAnswering(database);
  const state = ai.state();
  const configured = config.ai.openai ? (['ollama', 'openai'] as const) : (['ollama'] as const);
  const degraded = [
    ...(bus.isConnected() ? [] : ['broker']),
    ...(configured.every((mode) => state[mode].ok) ? [] : ['ai_provider']),
  ];
  return {
    database: answers,
    degraded,
    ai: Object.fromEntries(configured.map((mode) => [mode, state[mode].ok ? 'ok' : state[mode].detail])),
  };
}

const databasePatienceMs = 2_000;

async function isAnswering(database: Database): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), databasePatienceMs);
  });
  try {
    return await Promise.race([database.executeSql('select 1').then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

function watchMetrics(
  { metrics, jobs }: Plumbing,
  { realtime }: Edges,
  { alerts }: Base,
  { answers }: Story,
): void {
  metrics.collectFrom({
    openAlerts: alerts.countOpen,
    queueDepth: async () => ({ ...(await jobs.depth()), replies: answers.depth() }),
  });
  const count = () => {
    const monitors = realtime.localMonitors().length;
    metrics.sockets.labels('monitor').set(monitors);
    metrics.sockets.labels('person').set(Math.max(0, realtime.socketCount() - monitors));
  };
  realtime.onConnect(count);
  realtime.onDisconnect(count);
}

/** Builds the whole service on an opened, migrated database. Nobody listens yet. */
export async function createApp(options: AppOptions) {
  const plumbing = await openPlumbing(options);
  const edges = await openEdges(plumbing, options);
  const base = createBase(plumbing, edges);
  const story = createStory(plumbing, edges, base);
  bindRoutes(plumbing, edges, base, story);
  bindEvents(plumbing, edges, base, story);
  watchMetrics(plumbing, edges, base, story);
  await registerPages(edges.http.app, {
    webRoot,
    renderHelp: (...asked) => renderHelpPage(plumbing.crisisLines, options.config, ...asked),
  });
  return assemble(plumbing, edges, base, story);
}
export type App = Awaited<ReturnType<typeof createApp>>;

function assemble(plumbing: Plumbing, edges: Edges, base: Base, story: Story) {
  const { database, log, ai, jobs, nodeLease, config, nodeId } = plumbing;
  const { http, realtime, auth } = edges;

  async function start() {
    await nodeLease.start();
    const newAdmin = await auth.ensureFirstAdmin();
    base.presence.start();
    story.handover.start();
    await base.alerts.start();
    await http.app.ready();
    return { newAdmin };
  }

  /** From the outside in: no new work, what is in hand finished, then what it stands on. */
  async function stop(): Promise<void> {
    await realtime.stop();
    await http.app.close();
    await story.idle();
    await story.answers.stop();
    await story.handover.stop();
    await base.presence.stop();
    await base.personPresence.stop();
    await base.signals.stop();
    await jobs.stop();
    await ai.stop();
    await nodeLease.stop();
    plumbing.broker?.disconnect();
    plumbing.metrics.stop();
    await database.close();
  }

  return {
    nodeId,
    log: log as Log,
    database,
    auth,
    http: http.app,
    realtime,
    erase: story.erase,
    aiState: (): ReturnType<Ai['state']> => ai.state(),
    aiProbed: ai.probed,
    start,
    stop,
    /** Begins to serve; returns the port. */
    async listen(): Promise<number> {
      await http.app.listen({ host: config.listen.host, port: config.listen.port });
      return (http.app.server.address() as AddressInfo).port;
    },
    /** Resolves when no message is being stored and no reply is due on this node. */
    async idle(): Promise<void> {
      await story.idle();
      await story.answers.idle();
    },
  };
}
