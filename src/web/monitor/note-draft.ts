// The note that is being written beside a conversation. Whether it is being saved is known here, not by what shows
// it: who looks at another conversation meanwhile must not find it unsaved, and save it twice.
import { toProblem, type ProblemError } from '../shared/problem-error.ts';
import { createStore, type Store } from '../shared/store.ts';
import type { Drafts } from './drafts.ts';

export interface NoteDraftState {
  text: string;
  isSaving: boolean;
  /** Why it was not saved the last time. */
  problem: ProblemError | undefined;
}

export interface NoteDraft extends Pick<Store<NoteDraftState, never>, 'get' | 'subscribe'> {
  write(text: string): void;
  /** Saves it and begins an empty one; it stays as it is when that fails. Never rejects. */
  save(): Promise<void>;
}

interface Options {
  drafts: Pick<Drafts, 'note' | 'keepNote'>;
  add: (text: string) => Promise<void>;
}

export function createNoteDraft({ drafts, add }: Options): NoteDraft {
  const store = createStore(
    (now: NoteDraftState, change: Partial<NoteDraftState>): NoteDraftState => ({ ...now, ...change }),
    { text: drafts.note(), isSaving: false, problem: undefined },
  );

  function write(text: string): void {
    store.dispatch({ text });
    drafts.keepNote(text);
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    write,
    async save() {
      const { text, isSaving } = store.get();
      if (isSaving || text.trim() === '') return;
      store.dispatch({ isSaving: true, problem: undefined });
      try {
        await add(text.trim());
        write('');
      } catch (thrown) {
        store.dispatch({ problem: toProblem(thrown) });
      } finally {
        store.dispatch({ isSaving: false });
      }
    },
  };
}
