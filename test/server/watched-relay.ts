import type { Db } from '../../src/server/db/database.ts';
import { createRelayStore } from '../../src/server/db/relay-store.ts';
import { relayed_publications } from '../../src/server/db/schema.ts';
import type { Relay, RelayEntry } from '../../src/server/realtime/realtime.ts';

/** The table that all nodes read, with a hand on the way to it: `isAway` for a database that does not answer. */
export class WatchedRelay implements Relay {
  isAway = false;
  isBlind = false;
  failedReads = 0;
  reads = 0;
  readonly #db: Db;
  readonly #store: ReturnType<typeof createRelayStore>;

  constructor(db: Db) {
    this.#db = db;
    this.#store = createRelayStore(db);
  }

  async append(entries: RelayEntry[]): Promise<void> {
    if (this.isAway) throw new Error('away');
    await this.#store.append(entries);
  }

  isRefusal(thrown: unknown): boolean {
    return this.#store.isRefusal(thrown);
  }

  async readSince(
    ageMs: number,
    nodeId: string,
    isShown: (id: string) => boolean,
  ): Promise<{ id: string; publication: unknown }[]> {
    if (this.isAway || this.isBlind) {
      this.failedReads += 1;
      throw new Error('away');
    }
    const entries = await this.#store.readSince(ageMs, nodeId, isShown);
    this.reads += 1;
    return entries;
  }

  /** What is kept, by conversation. */
  rows() {
    return this.#db.select().from(relayed_publications).orderBy(relayed_publications.conversation_id);
  }

  async clear(): Promise<void> {
    await this.#db.delete(relayed_publications);
  }
}
