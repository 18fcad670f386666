import { createAlerts } from '../alerts/alerts.ts';
import { createSignals } from '../alerts/signals.ts';
import { createFrontAnswers } from './front-node.ts';
import { createPresence } from '../auth/presence.ts';
import { createAccess } from '../conversations/access.ts';
import { createConversations } from '../conversations/conversations.ts';
import { lockConversation } from '../conversations/locking.ts';
import { createPersonPresence } from '../conversations/person-presence.ts';
import { createReturnCodes } from '../conversations/return-codes.ts';
import { createHandover } from '../handover/handover.ts';
import { createAnswers } from '../messages/answers.ts';
import { createAskOpinion } from '../messages/ask-opinion.ts';
import { createAsk } from '../messages/ask.ts';
import { createCommit } from '../messages/commit.ts';
import { createDecide } from '../messages/decide.ts';
import { createErase } from '../messages/erase.ts';
import { publishMessage } from '../messages/publish.ts';
import { createRaiseOpinion } from '../messages/raise-opinion.ts';
import { createReceive } from '../messages/receive.ts';
import { createReply } from '../messages/reply.ts';
import { createReplyWatch } from '../messages/reply-watch.ts';
import { createSafeHistory } from '../messages/safe-history.ts';
import { createSecondOpinions } from '../messages/second-opinion.ts';
import { deriveKey } from '../platform/ids.ts';
import { createVault } from '../vault/vault.ts';
import type { Edges } from './edges.ts';
import type { Plumbing } from './plumbing.ts';

/** The model that answers new conversations. */
export const defaultAiMode = 'ollama';

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
    defaultAiMode,
  });
  const signals = createSignals({
    db: database.urgentDb,
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
  const {
    config,
    timedWork,
    crisisLines,
    database,
    vaultKey,
    policies,
    anonymize,
    metrics,
    log,
    rateLimits,
    ai,
    nodeId,
  } = plumbing;
  const { db } = database;
  const { publish, follow, bus } = edges.realtime;
  const abortElsewhere = (conversationId: number) => bus.send({ kind: 'abort', conversationId });
  const { access, alerts, conversations, presence, personPresence } = base;
  const wakeOthers = () => bus.send({ kind: 'wake', topic: 'replies' });
  const vault = createVault(deriveKey(vaultKey, 'vault'));
  const safeHistory = createSafeHistory({ db, vault, policies, metrics, log, anonymize });
  const makeAnswers = () =>
    createAnswers({
      db,
      nodeId,
      reply: createReply({
        ai,
        safeHistory,
        policies,
        linesFor: crisisLines.linesFor,
        publish,
        metrics,
        log,
      }),
      watch: createReplyWatch(database.urgentDb, nodeId),
      publish,
      abortElsewhere,
      config: config.ai,
      log,
    });
  const answers = timedWork ? makeAnswers() : createFrontAnswers({ db, abortElsewhere, wakeOthers });
  bus.onAbort(answers.lookAgain);
  bus.onWake('replies', answers.takeDue);
  const decide = createDecide({ access, linesFor: crisisLines.linesFor });
  const raise = createRaiseOpinion({ db, alerts, conversations, decide, publish, log });
  const opinions = createSecondOpinions({
    ai,
    ask: createAskOpinion({ db, ai, safeHistory, policies, config: config.ai.secondOpinion }),
    raise,
    replies: answers.depth,
    config: config.ai,
    metrics,
    log,
  });
  const commit = createCommit({
    db,
    urgentDb: database.urgentDb,
    nodeId,
    decide,
    alerts,
    takesReplies: timedWork,
  });
  const { receive, idle } = createReceive({
    commit,
    parallelWrites: database.parallelWrites,
    access,
    alerts,
    conversations,
    presence: personPresence,
    requestReply: answers.request,
    considerOpinion: opinions.consider,
    publish,
    rateLimits,
    config,
    metrics,
    log,
  });
  const handover = createHandover({
    db,
    alerts,
    access,
    rateLimits,
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
  const stopping = new AbortController();
  const ask = createAsk({
    db,
    receive,
    linesFor: crisisLines.linesFor,
    follow,
    patienceMs,
    stopping: stopping.signal,
  });
  const erase = createErase({
    db,
    access,
    alerts,
    presence: personPresence,
    publish,
    silence: (id) => {
      answers.silence(id);
      opinions.forget(id);
    },
  });
  /** Replies end in front of those who read them; whoever waits for one that will not come here is let go. */
  async function stopReplies(): Promise<void> {
    await answers.stop();
    stopping.abort();
  }
  return { answers, opinions, receive, idle, handover, ask, erase, stopReplies };
}
/** Every feature, in the order of the house: each gets those before it. */
export function createFeatures(plumbing: Plumbing, edges: Edges) {
  const base = createBase(plumbing, edges);
  return { ...base, ...createStory(plumbing, edges, base) };
}
export type Features = ReturnType<typeof createFeatures>;
