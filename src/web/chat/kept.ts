// What this browser keeps of the conversation: in the tab until it is closed, or on the device where the person
// chose that. Never in both, and nothing anywhere after `forget`.
import { deviceMemory, tabMemory, type Memory } from '../shared/tab-storage.ts';
import type { ConversationAccess, UnsentWords } from './access.ts';

const unsentStart = 'unsent.';
/** Says that the device keeps the conversation; there only while it does. */
const choice = 'keep';

const isTrue = (value: unknown): true | undefined => (value === true ? true : undefined);
const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function parseAccess(value: unknown): ConversationAccess | undefined {
  const { id, token } = fieldsOf(value);
  return typeof id === 'number' && typeof token === 'string' ? { id, token } : undefined;
}

/** Words with the moment that orders them. */
function parseWords(value: unknown): { text: string; at: number } | undefined {
  const { text, at } = fieldsOf(value);
  return typeof text === 'string' && typeof at === 'number' ? { text, at } : undefined;
}

interface KeptOptions {
  tab?: Memory;
  device?: Memory;
  now?: () => number;
}

/** A tab that has its own conversation stays with it, whatever another tab put on the device. */
export function createKept({ tab = tabMemory, device = deviceMemory, now = Date.now }: KeptOptions = {}) {
  const isForDevice = !tab.recall('conversation', parseAccess) && device.recall(choice, isTrue);
  let place = isForDevice ? device : tab;
  let lastAt = 0;
  /** The unsent words that this tab answers for; what another tab keeps beside them is not its to remove. */
  const ours = new Set<string>();

  const wordsIn = (memory: Memory, name: string): (UnsentWords & { at: number })[] => {
    const words = memory.recall(name, parseWords);
    return words ? [{ clientMessageId: name.slice(unsentStart.length), ...words }] : [];
  };

  function move(to: Memory): void {
    const from = place;
    for (const name of ['conversation', 'asked', ...from.names(unsentStart)]) {
      const value = from.recall(name, (kept) => kept);
      if (value !== undefined) to.remember(name, value);
      from.forget(name);
    }
    place = to;
  }

  const keepAccess = (access: ConversationAccess): void => place.remember('conversation', access);

  function keepUnsent(pending: readonly UnsentWords[]): void {
    const ids = new Set(pending.map(({ clientMessageId }) => clientMessageId));
    for (const id of ours) {
      if (ids.has(id)) continue;
      ours.delete(id);
      place.forget(unsentStart + id);
    }
    for (const { clientMessageId, text } of pending) {
      if (ours.has(clientMessageId)) continue;
      ours.add(clientMessageId);
      lastAt = Math.max(lastAt + 1, now());
      place.remember(unsentStart + clientMessageId, { text, at: lastAt });
    }
  }

  return {
    isOnDevice: (): boolean => place === device,
    /** Moves what is kept to the device, or back into the tab. */
    keepOnDevice(isWanted: boolean): void {
      const to = isWanted ? device : tab;
      if (to === place) return;
      move(to);
      if (isWanted) device.remember(choice, true);
      else device.forget(choice);
    },
    access: (): ConversationAccess | undefined => place.recall('conversation', parseAccess),
    keepAccess,
    /** Whether the person asked for a human and nobody came yet. */
    hasAsked: (): boolean => place.recall('asked', isTrue) ?? false,
    keepAsked(hasAsked: boolean): void {
      if (hasAsked) place.remember('asked', true);
      else place.forget('asked');
    },
    /** Everything unsent, in the order it was written. From now on this tab answers for it. */
    takeUnsent(): UnsentWords[] {
      const found = place.names(unsentStart).flatMap((name) => wordsIn(place, name));
      for (const { clientMessageId } of found) ours.add(clientMessageId);
      return found
        .sort((a, b) => a.at - b.at)
        .map(({ clientMessageId, text }) => ({ clientMessageId, text }));
    },
    /** Keeps exactly these of the words that this tab answers for. */
    keepUnsent,
    /** The unfinished message in the field; only ever in the tab. */
    draft: (): string => tab.recall('draft', asText) ?? '',
    keepDraft(text: string): void {
      if (text) tab.remember('draft', text);
      else tab.forget('draft');
    },
    forget(): void {
      place.forget('conversation', 'asked', ...place.names(unsentStart));
      tab.forget('draft');
      ours.clear();
    },
    /** Unsent words that another tab put on the device; this tab answers for them too. */
    shareUnsent(clientMessageId: string): UnsentWords[] {
      const words = wordsIn(place, unsentStart + clientMessageId);
      if (words.length > 0) ours.add(clientMessageId);
      return words.map(({ text }) => ({ clientMessageId, text }));
    },
    /** Writes everything once more, after another tab took it away. */
    keepAgain(access: ConversationAccess | undefined, pending: readonly UnsentWords[]): void {
      if (access) keepAccess(access);
      ours.clear();
      keepUnsent(pending);
    },
    /** The id of the unsent words that a key of the device’s storage holds. */
    unsentIdOf(key: string): string | undefined {
      const name = device.nameOf(key);
      return name?.startsWith(unsentStart) ? name.slice(unsentStart.length) : undefined;
    },
    isChoice: (key: string): boolean => device.nameOf(key) === choice,
    isConversation: (key: string): boolean => device.nameOf(key) === 'conversation',
  };
}

export type Kept = ReturnType<typeof createKept>;
