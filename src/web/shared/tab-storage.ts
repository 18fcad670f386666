// What the browser remembers for a page. Storage may be forbidden (private windows, settings): then the page works
// all the same and forgets on reload.

const prefix = 'checkpoint.';

/** Values by name in one of the browser’s storages. */
export interface Memory {
  /** Reads what was kept; `parse` turns the stored value into the type or undefined when it is something else. */
  recall<T>(name: string, parse: (value: unknown) => T | undefined): T | undefined;
  remember(name: string, value: unknown): void;
  forget(...names: string[]): void;
  /** The names in use that begin with `start`. */
  names(start: string): string[];
  /** The name that a key of the storage stands for; undefined when the key is none of ours. */
  nameOf(key: string): string | undefined;
}

/** Values by name in the storage that `area` gives; asked for anew each time, since even asking may be refused. */
export function createMemory(area: () => Storage): Memory {
  /** Runs what touches the storage; without one there is nothing to read and nothing to keep. */
  function trying<T>(work: () => T, otherwise: T): T {
    try {
      return work();
    } catch {
      return otherwise;
    }
  }
  const nameOf = (key: string) => (key.startsWith(prefix) ? key.slice(prefix.length) : undefined);
  return {
    recall: (name, parse) =>
      trying(() => {
        const text = area().getItem(prefix + name);
        return text === null ? undefined : parse(JSON.parse(text));
      }, undefined),
    remember: (name, value) => trying(() => area().setItem(prefix + name, JSON.stringify(value)), undefined),
    forget: (...names) => trying(() => names.forEach((name) => area().removeItem(prefix + name)), undefined),
    names: (start) =>
      trying(
        () =>
          Object.keys(area()).flatMap((key) => (nameOf(key)?.startsWith(start) ? (nameOf(key) ?? []) : [])),
        [],
      ),
    nameOf,
  };
}

/** Until the tab is closed. */
export const tabMemory = createMemory(() => sessionStorage);

/** Until somebody clears it, for all tabs: only for what was chosen to stay, and for settings that tell nothing. */
export const deviceMemory = createMemory(() => localStorage);

export const { recall, remember, forget } = tabMemory;
