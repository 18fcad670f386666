import type { AnyPublication, Follow } from '../platform/publish.ts';
import type { RealtimeLog } from './options.ts';

type Listener = Parameters<Follow>[1];

/** Parts of this process that hear what sockets in a room are told. */
export class Followers {
  readonly #byRoom = new Map<string, Set<Listener>>();
  readonly #log: Pick<RealtimeLog, 'error'>;

  constructor(log: Pick<RealtimeLog, 'error'>) {
    this.#log = log;
  }

  readonly follow: Follow = (room, listener) => {
    const listeners = this.#byRoom.get(room) ?? new Set();
    this.#byRoom.set(room, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#byRoom.get(room) === listeners) this.#byRoom.delete(room);
    };
  };

  /** Never throws: a listener that fails stops neither the others nor the publisher. */
  tell(publication: AnyPublication): void {
    if (this.#byRoom.size === 0) return;
    for (const room of publication.to)
      for (const listener of this.#byRoom.get(room) ?? []) this.#tellOne(listener, publication);
  }

  #tellOne(listener: Listener, publication: AnyPublication): void {
    try {
      listener(publication);
    } catch (thrown) {
      this.#log.error('publication_failed', { socket_event: publication.event }, thrown);
    }
  }
}
