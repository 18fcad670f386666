/** Whether it is this tab’s turn among all tabs that want it. */
export interface Turn {
  /** Queues for it; again: nothing changes. */
  want(): void;
  /** Leaves it to the next tab in the queue. */
  giveUp(): void;
}

/**
 * At most one tab of this browser has the turn of a name, and as soon as that one gives up, is closed or dies, the
 * next one has it. Where the browser has no locks (pages without TLS) each tab has its turn: rather twice than never.
 */
export function createTurn(name: string, onChange: (isMine: boolean) => void): Turn {
  // The types promise locks everywhere; a page without TLS has none.
  const locks: LockManager | undefined = navigator.locks;
  let wish: AbortController | undefined;
  let end: (() => void) | undefined;

  return {
    want() {
      if (wish) return;
      const mine = (wish = new AbortController());
      if (!locks) return onChange(true);
      const hold = (): Promise<void> | undefined => {
        if (mine.signal.aborted) return undefined;
        return new Promise<void>((resolve) => {
          end = resolve;
          onChange(true);
        });
      };
      // Rejects when the wish is given up before the turn came.
      void locks.request(name, { signal: mine.signal }, hold).catch(() => undefined);
    },
    giveUp() {
      if (!wish) return;
      wish.abort();
      wish = undefined;
      end?.();
      end = undefined;
      onChange(false);
    },
  };
}
