import { recall, remember } from '../shared/tab-storage.ts';
import { keptAccess } from './access.ts';

/** Where leaving goes while the service has not said which page its operator chose. */
const anyNeutralPage = 'https://www.wikipedia.org/';
const presses = 3;
const withinMs = 1_500;

/** Whether others use this device: then leaving quickly also forgets the way back to the conversation. */
export const sharedDevice = {
  read: (): boolean => recall('shared-device', (value) => value === true) ?? false,
  write: (isShared: boolean): void => remember('shared-device', isShared),
};

/** Blanks the page at once, then puts a neutral one in its place in the history. */
export function leaveQuickly(neutralPage = anyNeutralPage): void {
  document.body.replaceChildren();
  document.title = '';
  if (sharedDevice.read()) keptAccess.forget();
  location.replace(neutralPage);
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
