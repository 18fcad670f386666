import { setTimeout as sleep } from 'node:timers/promises';
import { nowMs } from './clock.ts';
import type { RunningServer } from './server.ts';

/** Waits until the server makes no replies any more, at most so long, so that what follows has the machine alone. */
export async function untilQuiet(server: RunningServer, atMostMs: number): Promise<void> {
  const deadline = nowMs() + atMostMs;
  while (nowMs() < deadline) {
    if ((await server.metric('checkpoint_queue_depth', 'queue="replies"')) === 0) return;
    await sleep(250);
  }
}
