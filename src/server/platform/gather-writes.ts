import type { Socket } from 'node:net';

/**
 * Makes the corked writes of one turn of the event loop leave together, in one system call and one packet:
 * the statements of a transaction that need not wait for each other, a message beside its acknowledgement.
 * Nothing leaves later than the end of the turn. For a socket whose user corks around each of its writes.
 */
export function gatherWrites(socket: Socket): void {
  const cork = socket.cork.bind(socket);
  const uncork = socket.uncork.bind(socket);
  let isGathering = false;
  socket.cork = () => {
    if (isGathering) return;
    isGathering = true;
    cork();
    process.nextTick(() => {
      isGathering = false;
      uncork();
    });
  };
  socket.uncork = () => {};
}
