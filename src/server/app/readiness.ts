import type { Database } from '../db/database.ts';
import type { Realtime } from '../realtime/realtime.ts';
import type { Plumbing } from './plumbing.ts';

/** What `/readyz` tells: whether the database answers, and what is away. */
export async function readiness({ database, ai, config }: Plumbing, { bus }: Realtime) {
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
