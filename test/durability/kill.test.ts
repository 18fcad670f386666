import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDataDir } from '../support/embedded-template.ts';
import { createTestDatabase } from '../support/test-database.ts';
import { startOllamaSimulator, type ModelSimulator } from '../support/ollama-simulator.ts';
import { sharedSecrets } from '../support/processes.ts';
import { canStartRedis, startRedis } from '../support/services.ts';
import { createChance } from './chance.ts';
import { gatherCrowd } from './crowd.ts';
import { finish, playRounds } from './rounds.ts';
import { createWorld } from './world.ts';

// Promises 1, 2 and 7 by force: `kill -9` in a loop while people write. KILL_ROUNDS says how often, KILL_SEED
// repeats a run.

const rounds = Number(process.env['KILL_ROUNDS'] ?? 50);
const hasPostgres = process.env['TEST_DATABASE_URL'] !== undefined;
const redisUrl = process.env['TEST_REDIS_URL'];
const hasRedis = redisUrl !== undefined || canStartRedis();

interface Ground {
  env: Record<string, string>;
  nodes: number;
  remove(): Promise<void>;
}

async function embedded(): Promise<Ground> {
  const dataDir = await createDataDir();
  return {
    env: { DATA_DIR: dataDir },
    nodes: 1,
    remove: () => rm(dataDir, { recursive: true, force: true }),
  };
}

async function onPostgres(nodes: number): Promise<Ground> {
  const database = await createTestDatabase();
  const dataDir = await createDataDir();
  const redis = nodes > 1 && redisUrl === undefined ? await startRedis() : undefined;
  return {
    env: {
      DATA_DIR: dataDir,
      DATABASE_URL: database.url,
      ...(nodes > 1 ? { REDIS_URL: redisUrl ?? redis?.url ?? '', ...sharedSecrets() } : {}),
    },
    nodes,
    async remove() {
      await redis?.stop();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

let model: ModelSimulator;
beforeAll(async () => {
  model = await startOllamaSimulator();
  model.set({ reply: 'I am here with you. Tell me more about it. What would help you now?', wordMs: 12 });
});
afterAll(() => model.stop());

async function survive(ground: Ground): Promise<void> {
  const env = { ...ground.env, OLLAMA_BASE_URL: model.url, AI_CONCURRENCY: '16' };
  const world = await createWorld(ground.nodes, env);
  const chance = createChance();
  try {
    await Promise.all(Array.from({ length: ground.nodes }, (_, node) => world.start(node)));
    const crowd = await gatherCrowd(world, chance);
    try {
      await playRounds(crowd, rounds);
      const figures = await finish(crowd);
      expect(figures.crises).toBeGreaterThan(0);
      console.info(JSON.stringify({ rounds, seed: chance.seed, ...figures }));
    } catch (error) {
      console.error(`Repeat with KILL_SEED=${chance.seed} KILL_ROUNDS=${rounds}`);
      throw error;
    } finally {
      crowd.close();
    }
  } finally {
    await world.stop();
    await ground.remove();
  }
}

const absent = 'TEST_DATABASE_URL is not set';

describe('killed again and again, nothing acknowledged and no alert is lost', () => {
  it('on the embedded engine', async () => survive(await embedded()));
  it.skipIf(!hasPostgres)(`on PostgreSQL${hasPostgres ? '' : ` (${absent})`}`, async () =>
    survive(await onPostgres(1)),
  );
  it.skipIf(!hasPostgres || !hasRedis)(
    `two nodes on one PostgreSQL and one Redis${hasPostgres ? (hasRedis ? '' : ' (no Redis here)') : ` (${absent})`}`,
    async () => survive(await onPostgres(2)),
  );
});
