import { adminName, logIn } from '../support/processes.ts';
import type { Chance } from './chance.ts';
import { startWatcher, type Watcher } from './watcher.ts';
import type { World } from './world.ts';
import { startWriter, type Writer } from './writer.ts';

// People write and monitors watch, through everything that happens to the nodes.

const people = 6;

export type Moment = 'acknowledgement' | 'sending';

export interface Crowd {
  world: World;
  chance: Chance;
  /** A monitor's. */
  token: string;
  /** Everybody who ever wrote; the first ones have left. */
  writers: readonly Writer[];
  /** Those whose page is open. */
  present(): readonly Writer[];
  watchers: readonly Watcher[];
  /** Calls `strike` in the very moment of the n-th acknowledgement or sending from now. */
  after(n: number, moment: Moment, strike: () => void): Promise<void>;
  /** One person writes a last, alarming message and is gone; another comes. */
  replaceOne(): Promise<void>;
  close(): void;
}

function createMoments() {
  const counts: Record<Moment, number> = { acknowledgement: 0, sending: 0 };
  const checks = new Set<() => void>();
  return {
    note(moment: Moment): void {
      counts[moment] += 1;
      for (const check of checks) check();
    },
    after: (n: number, moment: Moment, strike: () => void): Promise<void> =>
      new Promise((resolve) => {
        const target = counts[moment] + n;
        const check = (): void => {
          if (counts[moment] < target || !checks.delete(check)) return;
          strike();
          resolve();
        };
        checks.add(check);
      }),
  };
}

export async function gatherCrowd(world: World, chance: Chance): Promise<Crowd> {
  const moments = createMoments();
  const token = await logIn(await world.reach(0), adminName);
  const watchers = Array.from({ length: world.size }, (_, preferred) =>
    startWatcher({ world, chance, preferred, token }),
  );
  await Promise.all(watchers.map((watcher) => watcher.joined()));

  const writers: Writer[] = [];
  const present: Writer[] = [];
  async function come(): Promise<void> {
    const writer = await startWriter({
      world,
      chance,
      preferred: writers.length % world.size,
      onSent: () => moments.note('sending'),
      onAcknowledged: () => moments.note('acknowledgement'),
    });
    writers.push(writer);
    present.push(writer);
  }
  while (writers.length < people) await come();

  return {
    world,
    chance,
    token,
    writers,
    present: () => present,
    watchers,
    after: moments.after,
    async replaceOne() {
      const leaving = present.shift();
      await leaving?.rest();
      await leaving?.vanish();
      await come();
    },
    close() {
      for (const one of [...writers, ...watchers]) one.close();
    },
  };
}
