// Several tabs of one browser with the same conversation: what is kept on the device is seen by all of them, and
// leaving quickly takes all of them along.
import type { UnsentWords } from './access.ts';
import type { Kept } from './kept.ts';

interface OtherTabsOptions {
  kept: Kept;
  /** Another tab put words on their way. */
  onWritten: (words: readonly UnsentWords[]) => void;
  /** Words of another tab arrived, or were discarded there. */
  onSettled: (clientMessageId: string) => void;
  /** Another tab opened the conversation that the device keeps. */
  onOpened: () => void;
  /** Another tab chose that the device keeps nothing any more. */
  onTakenBack: () => void;
}

/** Follows what other tabs change on the device, as long as this tab keeps its conversation there too. */
export function watchOtherTabs({
  kept,
  onWritten,
  onSettled,
  onOpened,
  onTakenBack,
}: OtherTabsOptions): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === null || !kept.isOnDevice()) return;
    const unsentId = kept.unsentIdOf(key);
    if (unsentId !== undefined && newValue === null) onSettled(unsentId);
    else if (unsentId !== undefined) onWritten(kept.shareUnsent(unsentId));
    else if (kept.isConversation(key) && newValue !== null) onOpened();
    else if (kept.isChoice(key) && newValue === null) onTakenBack();
  });
}

/** The call to leave, between the tabs of the chat; a tab does not hear its own. */
export function createCallToLeave(leave: () => void) {
  const channel = new BroadcastChannel('checkpoint.leave');
  channel.onmessage = leave;
  return { toOthers: (): void => channel.postMessage('leave') };
}

/** Runs `work` while no other tab runs any; without locks (pages without TLS) simply runs it. */
export function oneTabAtATime<T>(work: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request('checkpoint.open', work);
}
