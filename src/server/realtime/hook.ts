import type { Log } from '../platform/log.ts';

/** A moment that features may listen to. One handler that throws stops neither the others nor the caller. */
export class Hook<T> {
  readonly #handlers: ((value: T) => void)[] = [];
  readonly #name: string;
  readonly #log: Pick<Log, 'error'>;

  constructor(name: string, log: Pick<Log, 'error'>) {
    this.#name = name;
    this.#log = log;
  }

  on(handler: (value: T) => void): void {
    this.#handlers.push(handler);
  }

  tell(value: T): void {
    for (const handler of this.#handlers) {
      try {
        handler(value);
      } catch (thrown) {
        this.#log.error('socket_hook_failed', { kind: this.#name }, thrown);
      }
    }
  }
}
