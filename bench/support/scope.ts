export interface Scope {
  /** Remembers how to end something; returns it. */
  own<T extends { stop(): Promise<unknown> }>(started: T): T;
  /** Ends everything, what began last first. */
  close(): Promise<void>;
}

/** What was started together ends together, whatever happened between. */
export function createScope(): Scope {
  const owned: { stop(): Promise<unknown> }[] = [];
  return {
    own(started) {
      owned.push(started);
      return started;
    },
    async close() {
      for (let last = owned.pop(); last; last = owned.pop())
        await last.stop().catch((error: unknown) => console.error(`Could not be stopped: ${String(error)}`));
    },
  };
}
