import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { findPostgres } from '../../scripts/binaries.mjs';
import { createDataDir } from '../support/embedded-template.ts';
import { createServiceFolder, freePort, startPostgres, type Service } from '../support/services.ts';
import { createChance } from './chance.ts';
import { gatherCrowd, type Crowd } from './crowd.ts';
import { until } from './patience.ts';
import { createLooks, finish } from './rounds.ts';
import { createWorld, type World } from './world.ts';

// Promise 1 against the database's own death: PostgreSQL with its default settings is killed while people
// write. The service stays up, says that it is not ready, and goes on by itself when the database is back.

const signals = ['SIGKILL', 'SIGQUIT', 'SIGKILL'] as const;
const kills = 20;

async function readiness(world: World): Promise<number> {
  const response = await fetch(`${await world.reach(0)}/readyz`);
  await response.arrayBuffer();
  return response.status;
}

/** Ends PostgreSQL in the moment of an acknowledgement, and starts it again on its folder and port. */
async function killDatabase(
  crowd: Crowd,
  { database, signal, start }: { database: Service; signal: NodeJS.Signals; start: () => Promise<Service> },
): Promise<Service> {
  const { world, chance, after } = crowd;
  const pids = world.pids();
  await after(chance.between(20, 80), 'acknowledgement', () => process.kill(database.pid, signal));
  await until('the service says that it is not ready', async () => (await readiness(world)) === 503);
  await database.stop();
  const next = await start();
  await until('the service is ready again', async () => (await readiness(world)) === 200);
  expect(world.pids()).toEqual(pids);
  return next;
}

const isHere = findPostgres() !== undefined;

describe('when the database is killed', () => {
  it.skipIf(!isHere)(
    `nothing acknowledged is lost and the service recovers by itself${isHere ? '' : ' (no PostgreSQL here)'}`,
    async () => {
      const folder = createServiceFolder('postgres');
      const port = await freePort();
      const start = () => startPostgres({ folder, port });
      let database = await start();
      const dataDir = await createDataDir();
      const world = await createWorld(1, { DATA_DIR: dataDir, DATABASE_URL: database.url });
      const chance = createChance();
      try {
        await world.start(0);
        const crowd = await gatherCrowd(world, chance);
        const look = createLooks(crowd);
        try {
          for (let kill = 0; kill < kills; kill += 1) {
            const signal = signals[kill % signals.length] ?? 'SIGKILL';
            database = await killDatabase(crowd, { database, signal, start });
            await crowd.after(20, 'acknowledgement', () => undefined);
            await look();
          }
          const figures = await finish(crowd);
          console.info(JSON.stringify({ kills, seed: chance.seed, ...figures }));
        } finally {
          crowd.close();
        }
      } finally {
        await world.stop();
        await database.stop();
        await rm(dataDir, { recursive: true, force: true });
        await rm(folder, { recursive: true, force: true });
      }
    },
  );
});
