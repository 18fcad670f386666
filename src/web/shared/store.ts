/** State that changes only by events. Follows Svelte’s store contract, so a component reads it as `$store`. */
export interface Store<State, Event> {
  get(): State;
  /** Calls at once with the present state, then with each next one. Returns how to stop. */
  subscribe(listener: (state: State) => void): () => void;
  dispatch(event: Event): void;
}

/** Makes a store of a pure reducer; an event that changes nothing (same object back) wakes nobody. */
export function createStore<State, Event>(
  apply: (state: State, event: Event) => State,
  initial: State,
): Store<State, Event> {
  let state = initial;
  const listeners = new Set<(state: State) => void>();
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
    dispatch(event) {
      const next = apply(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener(state);
    },
  };
}
