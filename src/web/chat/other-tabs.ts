// Several tabs of one browser with the same conversation: what is kept on the device is seen by all of them, and
// leaving quickly takes all of them along.
import type { Outbox } from '../shared/outbox.ts';
import type { Kept } from './kept.ts';

interface OtherTabsOptions {
  kept: Kept;
  /** Gets the words that another tab put on their way, and loses those that arrived or were discarded there. */
  outbox: Pick<Outbox, 'restore' | 'flush' | 'discard'>;
  /** Another tab put a conversation on the device. */
  onOpened: () => void;
  /** Another tab took this conversation, or the choice to keep one, off the device. */
  onTakenBack: () => void;
}

/** Follows what other tabs change on the device, as long as this tab keeps its conversation there too. */
export function watchOtherTabs({ kept, outbox, onOpened, onTakenBack }: OtherTabsOptions): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === null || !kept.isOnDevice()) return;
    const unsentId = kept.unsentIdOf(key);
    if (unsentId !== undefined && newValue === null) outbox.discard(unsentId);
    else if (unsentId !== undefined) {
      outbox.restore(kept.shareUnsent(unsentId));
      outbox.flush();
    } else if (newValue !== null) onOpened();
    else if (kept.isPlace(key)) onTakenBack();
  });
}

/** A call between the tabs of the chat, without any server; a tab does not hear its own. */
export function createCall(name: 'leave' | 'erased', hear: (conversationId: unknown) => void) {
  try {
    const channel = new BroadcastChannel(`checkpoint.${name}`);
    channel.onmessage = ({ data }) => hear(data);
    return { toOthers: (conversationId?: number): void => channel.postMessage(conversationId) };
  } catch {
    // Where the browser forbids pages to keep anything it may forbid this too.
    return { toOthers: (): void => undefined };
  }
}

/** Runs `work` while no other tab runs any; without locks (pages without TLS, or forbidden ones) simply runs it. */
export async function oneTabAtATime<T>(work: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return work();
  let hasBegun = false;
  try {
    return await navigator.locks.request('checkpoint.open', () => {
      hasBegun = true;
      return work();
    });
  } catch (error) {
    if (hasBegun) throw error;
    return work();
  }
}
