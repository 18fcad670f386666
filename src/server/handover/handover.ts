import type { Presence } from '../auth/presence.ts';
import type { Alerts } from '../alerts/alerts.ts';
import type { ConversationAccess } from '../conversations/access.ts';
import type { Conversations } from '../conversations/conversations.ts';
import type { CrisisLines } from '../conversations/crisis-lines.ts';
import type { Db } from '../db/database.ts';
import type { Config } from '../platform/config.ts';
import type { Log } from '../platform/log.ts';
import type { RateLimits } from '../platform/rate-limits.ts';
import { createAskForHuman } from './ask.ts';
import { createPerform } from './change.ts';
import { createClose } from './close.ts';
import { createEscalate } from './escalate.ts';
import { createRelease } from './give-back.ts';
import { createLapses } from './lapse.ts';
import { createSetMode } from './mode.ts';
import { createResolve } from './resolve.ts';
import { createTakeControl } from './take.ts';
import { createTell, type TellOptions } from './tell.ts';

interface HandoverOptions extends Pick<TellOptions, 'publish' | 'tellMessage' | 'answers'> {
  db: Db;
  alerts: Pick<Alerts, 'apply' | 'tell' | 'assertSeen'>;
  access: Pick<ConversationAccess, 'countedAs'>;
  rateLimits: Pick<RateLimits, 'take'>;
  conversations: Pick<Conversations, 'getReadable' | 'read' | 'tellUpdated'>;
  presence: Pick<Presence, 'anyAvailable'>;
  crisisLines: Pick<CrisisLines, 'linesFor'>;
  config: Pick<Config, 'holder'> & { ai: Pick<Config['ai'], 'openai'> };
  log: Pick<Log, 'info' | 'warn' | 'error' | 'conversation'>;
}

/**
 * Who answers a conversation: asking for a human, taking control, giving back, resolving, closing, and holders
 * who are gone. Each verb is one transaction under the conversation’s row lock, told after commit.
 */
export function createHandover(options: HandoverOptions) {
  const { db, alerts, conversations, config, log } = options;
  const tell = createTell(options);
  const perform = createPerform({ db, alerts, tell });
  const takeControl = createTakeControl(perform);
  const askForHuman = createAskForHuman({ ...options, perform });
  return {
    takeControl,
    askForHuman,
    release: createRelease(perform),
    escalate: createEscalate(perform),
    resolve: createResolve(perform, alerts),
    close: createClose(perform),
    setMode: createSetMode({ perform, conversations, takeControl, askForHuman, config }),
    ...createLapses({ db, perform, config, log }),
  };
}
export type Handover = ReturnType<typeof createHandover>;
