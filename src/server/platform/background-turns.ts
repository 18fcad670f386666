/** With this many waiting, one of them goes on in each turn of the event loop; with twice as many two, and so on. */
const waitingPerStep = 32;

/**
 * For work that can wait, when there is much of it: between two steps of it the event loop looks for what
 * cannot wait, such as the next answer of the database for somebody’s message. Hundreds of replies that became
 * ready together would otherwise run one after the other first. Await what it returns before each such step.
 */
export function createBackgroundTurns(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  let isScheduled = false;

  function schedule(): void {
    if (isScheduled || waiting.length === 0) return;
    isScheduled = true;
    setImmediate(() => {
      isScheduled = false;
      for (const goOn of waiting.splice(0, Math.ceil(waiting.length / waitingPerStep))) goOn();
      schedule();
    });
  }

  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      schedule();
    });
}
