// Messages that arrive together share a transaction. Nothing waits for a timer: a batch takes what gathered
// while the ones before it were on their way, so a quiet service answers at once and a busy one in bulk. Items
// with the same key never run at the same time and keep their order.

interface BatcherOptions<Item, Result> {
  keyOf: (item: Item) => number;
  /** Commits all or nothing; `undefined` for an item that must be tried on its own. */
  commitTogether: (items: Item[]) => Promise<(Result | undefined)[]>;
  commitAlone: (item: Item) => Promise<Result>;
  mostTogether: number;
  /** Batches on their way at once. */
  parallel: number;
}

interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/** Returns `add`, which resolves once the item’s transaction is committed, and `idle`. */
export function createBatcher<Item, Result>(options: BatcherOptions<Item, Result>) {
  const { keyOf, commitTogether, commitAlone, mostTogether, parallel } = options;
  type Entry = Waiting<Item, Result>;
  let waiting: Entry[] = [];
  const busyKeys = new Set<number>();
  const running = new Set<Promise<void>>();
  const retrying = new Set<Promise<void>>();
  let scheduled = false;

  function takeBatch(): Entry[] {
    const batch: Entry[] = [];
    const later: Entry[] = [];
    for (const entry of waiting) {
      const fits = batch.length < mostTogether && !busyKeys.has(keyOf(entry.item));
      (fits ? batch : later).push(entry);
    }
    waiting = later;
    return batch;
  }

  async function alone({ item, resolve, reject }: Entry): Promise<void> {
    try {
      resolve(await commitAlone(item));
    } catch (error) {
      reject(error);
    }
  }

  function release(entries: Entry[]): void {
    for (const { item } of entries) busyKeys.delete(keyOf(item));
  }

  /** One bad item, busy row or deadlock costs its batch a second try each, and nobody their message. */
  async function run(batch: Entry[]): Promise<void> {
    const results = await commitTogether(batch.map(({ item }) => item)).catch(() => []);
    const leftOver: Entry[] = [];
    batch.forEach((entry, index) => {
      const result = results[index];
      if (result === undefined) leftOver.push(entry);
      else entry.resolve(result);
    });
    release(batch);
    for (const [key, entries] of grouped(leftOver)) {
      busyKeys.add(key);
      retryInTurn(entries);
    }
  }

  /** Beside the batches: whoever waits for a busy row must not hold up those who write elsewhere. */
  function retryInTurn(entries: Entry[]): void {
    const done: Promise<void> = inTurn(entries).finally(() => {
      release(entries);
      retrying.delete(done);
      start();
    });
    retrying.add(done);
  }

  async function inTurn(entries: Entry[]): Promise<void> {
    for (const entry of entries) await alone(entry);
  }

  function grouped(entries: Entry[]): Map<number, Entry[]> {
    const groups = new Map<number, Entry[]>();
    for (const entry of entries) {
      const key = keyOf(entry.item);
      groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    return groups;
  }

  function start(): void {
    scheduled = false;
    while (running.size < parallel) {
      const batch = takeBatch();
      if (batch.length === 0) return;
      for (const { item } of batch) busyKeys.add(keyOf(item));
      const done: Promise<void> = run(batch).finally(() => {
        running.delete(done);
        start();
      });
      running.add(done);
    }
  }

  return {
    add: (item: Item): Promise<Result> =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        if (scheduled) return;
        scheduled = true;
        setImmediate(start);
      }),
    /** Resolves when nothing waits or runs. */
    async idle(): Promise<void> {
      while (running.size > 0 || retrying.size > 0 || waiting.length > 0) {
        await Promise.all([...running, ...retrying]);
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}
