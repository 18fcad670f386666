/**
 * Loaded before the server under test: answers questions about its process that no route answers. It does
 * nothing until it is asked, and ends the server when the bench is gone.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

const loop = monitorEventLoopDelay({ resolution: 1 });

const methods = {
  /** Processor time of the process until now, in ms. */
  cpu() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  /** Memory after a full collection, in bytes. */
  async memory() {
    for (let round = 0; round < 4; round += 1) {
      globalThis.gc?.();
      await wait(100);
    }
    return process.memoryUsage();
  },
  /** From now on how late the loop is, is noted. */
  watchLoop() {
    loop.reset();
    loop.enable();
  },
  /** The longest time in ms for which the loop did nothing else, since `watchLoop`. */
  longestBlock() {
    loop.disable();
    return Math.max(0, loop.max / 1e6 - 1);
  },
};

process.on('message', async ({ id, method }) => {
  process.send?.({ id, result: await methods[method]() });
});
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// The server ends as it would without a bench.
process.channel?.unref();
