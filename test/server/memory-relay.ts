import type { Relay, RelayEntry } from '../../src/server/realtime/realtime.ts';

/** Stands for the table that all nodes read; `isAway` for a database that does not answer. */
export class MemoryRelay implements Relay {
  readonly rows: (RelayEntry & { at: number })[] = [];
  isAway = false;
  isBlind = false;
  failedReads = 0;
  reads = 0;

  async append(entries: RelayEntry[]): Promise<void> {
    if (this.isAway) throw new Error('away');
    for (const entry of entries)
      this.rows.push({ ...(JSON.parse(JSON.stringify(entry)) as RelayEntry), at: performance.now() });
  }

  async readSince(ageMs: number, nodeId: string): Promise<RelayEntry[]> {
    if (this.isAway || this.isBlind) {
      this.failedReads += 1;
      throw new Error('away');
    }
    this.reads += 1;
    const since = performance.now() - ageMs;
    return this.rows.filter(({ id, at }) => at > since && !id.startsWith(`${nodeId}:`));
  }
}
