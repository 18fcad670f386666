import { setTimeout as sleep } from 'node:timers/promises';
import { nowMs } from './clock.ts';
import type { RunningServer } from './server.ts';

/**
 * Waits until the server makes no replies any more, at most so long, and has it collect what it left, so that what
 * follows has the machine alone: an idle server would do it some time later, on both cores.
 */
export async function untilQuiet(server: RunningServer, atMostMs: number): Promise<void> {
  const deadline = nowMs() + atMostMs;
  while (nowMs() < deadline) {
    if ((await server.metric('checkpoint_queue_depth', 'queue="replies"')) === 0) break;
    await sleep(250);
  }
  await server.probe.memory();
}
