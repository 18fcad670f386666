// A dialog covers the page and its way out: pages that can be left at once offer it in their dialogs too.
import { getContext, setContext } from 'svelte';

export interface DialogExit {
  /** Asked each time, for the language may change. */
  label(): string;
  leave(): void;
}

const key = Symbol('the way out of a dialog');

/** To be called while the page is made. */
export const offerExit = (exit: DialogExit): void => void setContext(key, exit);
export const offeredExit = (): DialogExit | undefined => getContext<DialogExit | undefined>(key);
