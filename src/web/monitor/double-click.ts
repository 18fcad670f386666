/** What of a click decides; a `MouseEvent` has it. */
interface Click {
  /** How many clicks there were in a row at one place, with this one. */
  detail: number;
  target: EventTarget | null;
}

const controls = 'button, a, input, select, textarea, summary, label';

/** What a click is for: a label is for its field. */
function controlOf(target: EventTarget | null): Element | null {
  const found = target instanceof Element ? target.closest(controls) : null;
  return found instanceof HTMLLabelElement ? (found.control ?? found) : found;
}

/**
 * Knows the second click of a double-click that falls on something else than the first: what was there has made way,
 * and nobody meant what is there now.
 */
export function createDoubleClickGuard(of: (target: EventTarget | null) => unknown = controlOf) {
  let first: unknown;
  return {
    /** Whether this click is to do nothing; to be asked for each one. */
    isStray({ detail, target }: Click): boolean {
      if (detail > 1) return of(target) !== first;
      first = of(target);
      return false;
    },
  };
}
