import { neutralPage } from '../../contract/vocabulary.ts';

const presses = 3;
const withinMs = 1_500;

/** The blank page may stay this long for what must not be lost. */
const patienceMs = 1_500;

/**
 * Blanks the page at once, does what must be done before it is gone, and puts a neutral page in its place: in the same
 * moment, or when what `lastThings` returned has settled.
 */
export function leaveQuickly(
  /** The operator’s page, when the service has said it. */
  wantedPage = neutralPage,
  lastThings: () => Promise<void> | undefined,
): void {
  document.body.replaceChildren();
  document.title = '';
  const go = (): void => location.replace(wantedPage);
  let last: Promise<void> | undefined;
  try {
    last = lastThings();
  } finally {
    const patience = new Promise((resolve) => setTimeout(resolve, patienceMs));
    if (last) void Promise.race([last, patience]).then(go, go);
    else go();
  }
}

/** Three presses of Shift, one after the other and alone, leave the page. Returns how to stop listening. */
export function watchTripleShift(leave: () => void): () => void {
  let times: number[] = [];
  function press(event: KeyboardEvent): void {
    if (event.repeat) return;
    if (event.key !== 'Shift') {
      times = [];
      return;
    }
    times = [...times, event.timeStamp].filter((at) => event.timeStamp - at <= withinMs);
    if (times.length >= presses) leave();
  }
  window.addEventListener('keydown', press, { capture: true });
  return () => window.removeEventListener('keydown', press, { capture: true });
}
