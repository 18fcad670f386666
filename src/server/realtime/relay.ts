// The way between nodes that needs no broker: rows in the database. Nothing is lost by a stall, because
// each read goes back further than the last successful one, and nothing is shown twice, because ids are kept
// at least as long as any read reaches back.
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../platform/log.ts';
import type { AnyPublication } from '../platform/publish.ts';
import { isPublication } from './node-message.ts';
import type { ShownIds } from './shown-ids.ts';

export interface RelayEntry {
  /** Unique among all nodes and starts: the node that wrote it, a colon, a number. */
  id: string;
  conversationId: number | undefined;
  publication: AnyPublication;
}

/** Storage for publications, for the nodes that the broker did not bring them to. */
export interface Relay {
  /** Stores entries; leaves out those of a conversation that exists no more. Safe to repeat: ids are unique. */
  append(entries: RelayEntry[]): Promise<void>;
  /** Whether `append` failed because of what an entry holds, and would fail again. */
  isRefusal(thrown: unknown): boolean;
  /**
   * Entries that other nodes wrote in the last `ageMs` by the database's own clock, in any order. Those for which
   * `isShown` is true need not be returned: their content need not be read.
   */
  readSince(
    ageMs: number,
    nodeId: string,
    isShown: (id: string) => boolean,
  ): Promise<{ id: string; publication: unknown }[]>;
}

interface RelayExchangeOptions {
  nodeId: string;
  relay: Relay;
  shown: ShownIds;
  show(id: string, publication: AnyPublication): void;
  isShown(id: string): boolean;
  pollMs: number;
  overlapMs: number;
  log: Pick<Log, 'warn'>;
}

const rememberMs = 60_000;
const batchSize = 500;
/** What comes within this is written together: the others read no more often than that anyway. */
const gatherMs = 50;
const outboxSize = 5_000;

/** Writes what other nodes must hear of, and reads what they wrote, every `pollMs`. */
export function createRelayExchange(options: RelayExchangeOptions) {
  const { nodeId, relay, shown, show, isShown, pollMs, overlapMs, log } = options;
  const startedAt = performance.now();
  const outbox: RelayEntry[] = [];
  let readAt = startedAt;
  let reading: Promise<void> | undefined;
  let writing: Promise<void> | undefined;
  let isFailing = false;

  function failed(thrown: unknown): void {
    if (!isFailing) log.warn('relay_failed', {}, thrown);
    isFailing = true;
  }

  /**
   * One after the other, for one that the database refuses must not hold up the others for ever: those alone are given
   * up. @throws what else went wrong; then what is left stays in the outbox
   */
  async function appendEach(batch: RelayEntry[]): Promise<void> {
    for (const entry of batch) {
      try {
        await relay.append([entry]);
      } catch (thrown) {
        if (!relay.isRefusal(thrown)) throw thrown;
        log.warn('relay_entry_refused', {}, thrown);
      }
      outbox.shift();
    }
  }

  async function writeOut(): Promise<void> {
    try {
      while (outbox.length > 0) {
        await pause(gatherMs);
        const batch = outbox.slice(0, batchSize);
        try {
          await relay.append(batch);
          outbox.splice(0, batch.length);
        } catch (thrown) {
          if (!relay.isRefusal(thrown)) throw thrown;
          await appendEach(batch);
        }
      }
    } catch (thrown) {
      failed(thrown);
    } finally {
      writing = undefined;
    }
  }

  async function readIn(): Promise<void> {
    const now = performance.now();
    // Rows older than this process are of no interest: its sockets came later and have read the tables.
    const ageMs = Math.min(now - readAt + overlapMs, now - startedAt + pollMs);
    try {
      const entries = await relay.readSince(Math.ceil(ageMs), nodeId, isShown);
      for (const { id, publication } of entries) if (isPublication(publication)) show(id, publication);
      readAt = now;
      isFailing = false;
      shown.forgetBefore(now - rememberMs);
    } catch (thrown) {
      failed(thrown);
    } finally {
      reading = undefined;
    }
  }

  function exchange(): void {
    if (outbox.length > 0) writing ??= writeOut();
    reading ??= readIn();
  }
  const polling = setInterval(exchange, pollMs);
  polling.unref();

  return {
    /** Keeps an entry for the other nodes. Never throws, never waits; tried again until the database answers. */
    keep(entry: RelayEntry): void {
      if (outbox.length >= outboxSize) return;
      outbox.push(entry);
      writing ??= writeOut();
    },
    /** Writes what is left, once, and ends. */
    async stop(): Promise<void> {
      clearInterval(polling);
      await Promise.all([reading, writing]);
      if (outbox.length > 0) await writeOut();
    },
  };
}
export type RelayExchange = ReturnType<typeof createRelayExchange>;
