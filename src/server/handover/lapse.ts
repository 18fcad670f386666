import type { Locale } from '../../contract/vocabulary.ts';
import { monitorLeftWords } from '../../core/guided/fixed-words.ts';
import { givenName } from '../auth/present.ts';
import type { Db } from '../db/database.ts';
import type { Config } from '../platform/config.ts';
import type { Log } from '../platform/log.ts';
import type { Perform } from './change.ts';
import { findHolder } from './hands.ts';
import { selectLapses, type LapseReason, type LapseScope, type Monitor } from './store.ts';

// Holding is a lease. A holder whose login ended, whose sockets are gone or who leaves the person without an
// answer holds no longer: the AI answers again and every monitor is told. Every node looks once a second; the
// row lock and a second look under it make one of them do it.

const everyMs = 1_000;

interface LapseOptions {
  db: Db;
  perform: Perform;
  config: Pick<Config, 'holder'>;
  log: Pick<Log, 'info' | 'warn' | 'conversation'>;
}

/** How somebody is named whose user does not exist any more. */
const formerName: Record<Locale, string> = {
  pt: 'Quem respondia',
  en: 'The person from our team',
  es: 'Quien respondía',
};

export function createLapses({ db, perform, config, log }: LapseOptions) {
  /** Gives one conversation back if its holder still is gone; returns why. */
  async function giveBackIfGone(id: number): Promise<LapseReason | undefined> {
    let reason: LapseReason | undefined;
    await perform(id, async (tx, row) => {
      const [lapse] = await selectLapses(tx, config.holder, { conversationId: id });
      if (!lapse) return undefined;
      reason = lapse.reason;
      const known = await findHolder(tx, row);
      const left: Monitor = known ?? { username: '', displayName: formerName[row.locale] };
      return {
        events: [{ type: 'given_back' }],
        words: { text: monitorLeftWords(row.locale, givenName(left)) },
        cause: { type: 'lapsed' },
        audit: {
          actor: null,
          action: 'control_lapsed',
          details: { reason, ...(known ? { from: known.username } : {}) },
        },
        left,
      };
    });
    return reason;
  }

  /** Gives back what lapsed. What fails is left for the next sweep. */
  async function sweep(scope: LapseScope = 'all'): Promise<number> {
    let count = 0;
    for (const { id } of await selectLapses(db, config.holder, scope)) {
      const conversation = log.conversation(id);
      try {
        const reason = await giveBackIfGone(id);
        if (reason === undefined) continue;
        count += 1;
        log.info('control_lapsed', { conversation, reason });
      } catch (error) {
        log.warn('lapse_failed', { conversation }, error);
      }
    }
    return count;
  }

  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;

  function tick(): void {
    running ??= sweep()
      .then(() => undefined)
      .catch((error: unknown) => log.warn('lapse_sweep_failed', {}, error))
      .finally(() => {
        running = undefined;
      });
  }

  return {
    /** One look at every held conversation; returns how many were given back. */
    sweep: () => sweep(),
    /** Gives back what a user holds whose logins have ended, before the user is deleted. */
    async releaseHeld(userId: number): Promise<void> {
      await sweep({ holderId: userId });
    },
    /** Looks once a second. To be called after this node is registered, so that downtime is known. */
    start(): void {
      timer ??= setInterval(tick, everyMs);
      timer.unref();
    },
    /** Waits for the sweep in hand. */
    async stop(): Promise<void> {
      clearInterval(timer);
      timer = undefined;
      await running;
    },
  };
}
