// What this browser keeps of the person’s conversation, there where its place is: what opens it, and every unsent
// word with the conversation it was written in. The unfinished message is only ever in the tab.
import { tabMemory } from '../shared/tab-storage.ts';
import type { ConversationAccess, UnsentWords } from './access.ts';
import { createPlace, fieldsOf, type PlaceOptions } from './place.ts';

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** That numbers were shown, and of which country: nothing of what was said. */
function parseNotice(value: unknown): { id: unknown; country: string | undefined } {
  const { id, country } = fieldsOf(value);
  return { id, country: asText(country) };
}

/** Words with the moment that orders them. */
function parseWords(value: unknown): { text: string; at: number } | undefined {
  const { text, at } = fieldsOf(value);
  return typeof text === 'string' && typeof at === 'number' ? { text, at } : undefined;
}

export function createKept(options: PlaceOptions = {}) {
  const { tab = tabMemory, now = Date.now } = options;
  const { memory, unsentStart, enter, joinable, takeBack, forget, ...place } = createPlace(options);
  let lastAt = 0;
  /** The unsent words that this tab answers for; what another tab keeps beside them is not its to remove. */
  const ours = new Set<string>();

  const wordsIn = (name: string): (UnsentWords & { at: number })[] => {
    const words = memory().recall(name, parseWords);
    return words ? [{ clientMessageId: name.slice(unsentStart().length), ...words }] : [];
  };

  /** Keeps exactly these of the words that this tab answers for. */
  function keepUnsent(pending: readonly UnsentWords[]): void {
    const ids = new Set(pending.map(({ clientMessageId }) => clientMessageId));
    for (const one of ours) {
      if (ids.has(one)) continue;
      ours.delete(one);
      memory().forget(unsentStart() + one);
    }
    for (const { clientMessageId, text } of pending) {
      if (ours.has(clientMessageId)) continue;
      ours.add(clientMessageId);
      lastAt = Math.max(lastAt + 1, now());
      memory().remember(unsentStart() + clientMessageId, { text, at: lastAt });
    }
  }

  return {
    ...place,
    /** `isShared`: other tabs that wait for a conversation on the device may join it. */
    keepAccess: (access: ConversationAccess, isShared?: boolean): void => enter(access, ours, isShared),
    /** Goes into the conversation that another tab opened on the device while this one waited for one. */
    join(): ConversationAccess | undefined {
      const access = joinable();
      if (access) enter(access, ours, true);
      return access;
    },
    /** Everything unsent of this tab’s conversation, in the order it was written. This tab answers for it now. */
    takeUnsent(): UnsentWords[] {
      const found = memory().names(unsentStart()).flatMap(wordsIn);
      for (const { clientMessageId } of found) ours.add(clientMessageId);
      return found
        .sort((a, b) => a.at - b.at)
        .map(({ clientMessageId, text }) => ({ clientMessageId, text }));
    },
    keepUnsent,
    /** The notice with numbers that was shown in this tab’s conversation. */
    notice(): { country: string | undefined } | undefined {
      const notice = tab.recall('notice', parseNotice);
      return notice && notice.id === place.access()?.id ? notice : undefined;
    },
    keepNotice: (country: string | undefined): void =>
      tab.remember('notice', { id: place.access()?.id, country }),
    /** The unfinished message in the field. */
    draft: (): string => tab.recall('draft', asText) ?? '',
    keepDraft(text: string): void {
      if (text) tab.remember('draft', text);
      else tab.forget('draft');
    },
    /** Forgets this tab’s conversation wherever it is; what the device keeps of others stays. */
    forget(): void {
      forget();
      tab.forget('draft', 'notice');
      ours.clear();
    },
    /** Unsent words that another tab put on the device; this tab answers for them too. */
    shareUnsent(clientMessageId: string): UnsentWords[] {
      const words = wordsIn(unsentStart() + clientMessageId);
      if (words.length > 0) ours.add(clientMessageId);
      return words.map(({ text }) => ({ clientMessageId, text }));
    },
    /** Keeps everything in the tab, after another one took it off the device. */
    takeBack(access: ConversationAccess | undefined, pending: readonly UnsentWords[]): void {
      takeBack(access);
      ours.clear();
      keepUnsent(pending);
    },
  };
}

export type Kept = ReturnType<typeof createKept>;
