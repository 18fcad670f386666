import { setTimeout as pause } from 'node:timers/promises';
import { distanceToHuman, type Opinion } from '../../core/screening/second-opinion.ts';
import type { Ai } from '../ai/create-ai.ts';
import type { ConversationRow, MessageRow } from '../db/schema.ts';
import type { Config } from '../platform/config.ts';
import type { Log } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { AskOpinion, NoOpinion } from './ask-opinion.ts';
import { createOpinionQueue, type AskedMessage } from './opinion-queue.ts';
import { isUnderWay, type OpinionEffect, type RaiseOpinion } from './raise-opinion.ts';

// The second opinion: after a message is stored, screened and told, the conversation’s model is asked whether it
// is worse than the rules saw. Nobody waits for it, it never lowers anything, and whatever the model does, the
// worst that happens is that nothing does. It gives way to replies, and what does not get its turn is dropped.

const mostWaiting = 64;
const mostOfOneConversation = 4;
const mostAtOnce = 2;
const oldestMs = 60_000;
/** One that has waited this long gives way only to replies that have no place yet, no more to those that run. */
const patientMs = 20_000;
const lookMs = 200;
const storePausesMs = [250, 1_000];

interface SecondOpinionsOptions {
  ai: Pick<Ai, 'mayJudge'>;
  ask: AskOpinion;
  raise: RaiseOpinion;
  /** Replies that wait or run on this node. */
  replies: () => number;
  config: Pick<Config['ai'], 'concurrency' | 'secondOpinion'>;
  metrics: Pick<Metrics, 'secondOpinions'>;
  log: Log;
}

type OpinionOutcome = NoOpinion | Exclude<OpinionEffect, 'left'>;

/** What becomes of one opinion, from the question to what it changed. Never throws. */
function createSettle({ ask, raise, log }: Pick<SecondOpinionsOptions, 'ask' | 'raise' | 'log'>) {
  const fieldsOf = ({ conversationId }: AskedMessage) => ({ conversation: log.conversation(conversationId) });

  /** Storing is tried again: what the model saw should not be lost to a moment without the database. */
  async function store(asked: AskedMessage, opinion: Opinion, signal: AbortSignal): Promise<OpinionEffect> {
    for (const pauseMs of storePausesMs) {
      try {
        return await raise(asked, opinion);
      } catch (error) {
        log.warn('second_opinion_not_stored', fieldsOf(asked), error);
        await pause(pauseMs, undefined, { signal, ref: false });
      }
    }
    return raise(asked, opinion);
  }

  return async function settle(asked: AskedMessage, signal: AbortSignal): Promise<OpinionOutcome> {
    try {
      const said = await ask(asked, signal);
      if (signal.aborted) return 'dropped';
      if (typeof said === 'string') return said;
      const effect = await store(asked, said, signal);
      return effect === 'left' ? 'dropped' : effect;
    } catch (error) {
      if (signal.aborted) return 'dropped';
      log.warn('second_opinion_failed', fieldsOf(asked), error);
      return 'failed';
    }
  };
}

/** Which messages are asked about, and when. */
export function createSecondOpinions(options: SecondOpinionsOptions) {
  const { ai, replies, config, metrics } = options;
  const settle = createSettle(options);
  const queue = createOpinionQueue({ most: mostWaiting, mostOfOneConversation });
  const running = new Map<AskedMessage, { abort: AbortController; ended: Promise<void> }>();
  const resting: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;
  let stopping = false;

  function count(outcome: OpinionOutcome, times = 1): void {
    if (times > 0) metrics.secondOpinions.labels(outcome).inc(times);
  }

  function begin(asked: AskedMessage): void {
    const abort = new AbortController();
    const ended = settle(asked, abort.signal).then((outcome) => {
      count(outcome);
      running.delete(asked);
      look();
    });
    running.set(asked, { abort, ended });
  }

  /** The latest time since which one may have waited and still go now; undefined while none may. */
  function turnOf(now: number): number | undefined {
    const busy = replies();
    if (busy === 0) return now;
    return busy < config.concurrency ? now - patientMs : undefined;
  }

  /** Begins what may begin. */
  function look(): void {
    clearTimeout(timer);
    const now = Date.now();
    count(
      'dropped',
      queue.giveUp(({ since }) => now - since > oldestMs),
    );
    const since = turnOf(now);
    while (!stopping && since !== undefined && running.size < mostAtOnce) {
      const next = queue.take(since);
      if (!next) break;
      begin(next);
    }
    if (queue.size() > 0) timer = setTimeout(look, lookMs).unref();
    else if (running.size === 0) for (const rested of resting.splice(0)) rested();
  }

  /** How far the screening was from calling a human, where the model is to be asked; undefined elsewhere. */
  function askable(message: MessageRow, conversation: ConversationRow): number | undefined {
    const { ai_mode: mode } = conversation;
    if (!config.secondOpinion.enabled || stopping || mode === 'guided') return undefined;
    if (message.sender !== 'user' || !message.analysis) return undefined;
    return isUnderWay(conversation) && ai.mayJudge(mode) ? distanceToHuman(message.analysis) : undefined;
  }

  return {
    /** After commit, for each message stored anew. Never throws, never waits. */
    consider(message: MessageRow, conversation: ConversationRow): void {
      const distance = askable(message, conversation);
      if (distance === undefined) return;
      const asked = { conversationId: conversation.id, messageId: message.id, distance, since: Date.now() };
      count('dropped', queue.add(asked));
      look();
    },
    /** The conversation is erased: nothing of it is asked any more. */
    forget(conversationId: number): void {
      const isOfIt = (asked: AskedMessage) => asked.conversationId === conversationId;
      count('dropped', queue.giveUp(isOfIt));
      for (const [asked, { abort }] of running) if (isOfIt(asked)) abort.abort();
    },
    /** Messages that wait for an opinion. */
    depth: () => queue.size(),
    /** Resolves when none waits and none is asked for. */
    idle: (): Promise<void> =>
      queue.size() === 0 && running.size === 0
        ? Promise.resolve()
        : new Promise((rested) => resting.push(rested)),
    /** Leaves what waits and what the model is asked; what is being stored is finished. */
    async stop(): Promise<void> {
      stopping = true;
      count(
        'dropped',
        queue.giveUp(() => true),
      );
      for (const { abort } of running.values()) abort.abort();
      await Promise.all([...running.values()].map(({ ended }) => ended));
      look();
    },
  };
}
export type SecondOpinions = ReturnType<typeof createSecondOpinions>;
