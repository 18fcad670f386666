// What a tab remembers until it is closed. Storage may be forbidden (private windows, settings): then the page
// works all the same and forgets on reload.

const prefix = 'checkpoint.';

/** Reads what was kept; `parse` turns the stored value into the type or undefined when it is something else. */
export function recall<T>(name: string, parse: (value: unknown) => T | undefined): T | undefined {
  try {
    const text = sessionStorage.getItem(prefix + name);
    return text === null ? undefined : parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export function remember(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(prefix + name, JSON.stringify(value));
  } catch {
    // Nothing to do: the page goes on without memory.
  }
}

export function forget(...names: string[]): void {
  try {
    for (const name of names) sessionStorage.removeItem(prefix + name);
  } catch {
    // As above.
  }
}
