// What this browser keeps of conversations: in the tab until it is closed, or on the device where the person chose
// that, never in both. The device may hold those of several tabs: each tab stays with its own, and every unsent word
// with the conversation it was written in.
import { deviceMemory, tabMemory, type Memory } from '../shared/tab-storage.ts';
import type { ConversationAccess, UnsentWords } from './access.ts';

/** In the tab: its conversation, or the bare id of the one that the device holds for it. */
const inTab = 'conversation';
const onDevice = 'conversation.';
/** Says that the device is to keep what is opened next. */
const choice = 'keep';

const asIs = (value: unknown): unknown => value;
const isTrue = (value: unknown): true | undefined => (value === true ? true : undefined);
const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function parseId(value: unknown): number | undefined {
  const { id } = fieldsOf(value);
  return typeof id === 'number' ? id : undefined;
}

function parseAccess(value: unknown): ConversationAccess | undefined {
  const { token } = fieldsOf(value);
  const id = parseId(value);
  return id !== undefined && typeof token === 'string' ? { id, token } : undefined;
}

/** With the moment it came there, and whether it was opened for the first words of any tab that has none. */
function parsePlaced(value: unknown) {
  const access = parseAccess(value);
  const { at, isShared } = fieldsOf(value);
  return access && { access, at: typeof at === 'number' ? at : 0, isShared };
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

export function createKept({ tab = tabMemory, device = deviceMemory, now = Date.now }: KeptOptions = {}) {
  let id = tab.recall(inTab, parseId);
  let place = tab;
  /** Since when this tab waits for a conversation that the device keeps. */
  let waitsSince = now();
  let lastAt = 0;
  /** The unsent words that this tab answers for; what another tab keeps beside them is not its to remove. */
  const ours = new Set<string>();

  const nameIn = (memory: Memory): string => (memory === tab ? inTab : `${onDevice}${id}`);
  const askedName = (): string => `asked.${id}`;
  /** Before there is a conversation, words belong to the one that will be opened for them. */
  const unsentStart = (): string => `unsent.${id ?? 'new'}.`;

  /** What the device keeps, the latest first. */
  const placed = () =>
    device
      .names(onDevice)
      .flatMap((name) => device.recall(name, parsePlaced) ?? [])
      .sort((a, b) => b.at - a.at);

  const wordsIn = (name: string): (UnsentWords & { at: number })[] => {
    const words = place.recall(name, parseWords);
    return words ? [{ clientMessageId: name.slice(unsentStart().length), ...words }] : [];
  };

  function settle(): void {
    const own = tab.recall(inTab, parseAccess);
    if (own) return;
    const known = placed().map(({ access }) => access);
    const former = known.find((one) => one.id === id);
    id = undefined;
    // Words that wait for a conversation of their own come before another one.
    const hasWords = device.names(unsentStart()).length > 0;
    id = (former ?? (hasWords ? undefined : known[0]))?.id;
    if (known.length > 0 || device.recall(choice, isTrue)) place = device;
    if (id === undefined) tab.forget(inTab);
    else tab.remember(inTab, { id });
  }
  settle();

  function put(access: ConversationAccess, isShared = false): void {
    if (place === device) tab.remember(inTab, { id });
    place.remember(nameIn(place), { ...access, at: now(), isShared });
  }

  function carry(from: Memory, name: string, to = name): void {
    const value = from.recall(name, asIs);
    if (value === undefined) return;
    place.remember(to, value);
    from.forget(name);
  }

  /** From now on the tab is in this conversation, and so are the words that waited for it. */
  function enter(access: ConversationAccess, isShared?: boolean): void {
    const former = unsentStart();
    id = access.id;
    // Other tabs must know of it before they see words go there.
    put(access, isShared);
    if (former !== unsentStart()) for (const one of ours) carry(place, former + one, unsentStart() + one);
  }

  function move(to: Memory): void {
    const from = place;
    const access = from.recall(nameIn(from), parseAccess);
    from.forget(nameIn(from));
    place = to;
    if (access) put(access);
    for (const name of [askedName(), ...from.names(unsentStart())]) carry(from, name);
  }

  function keepUnsent(pending: readonly UnsentWords[]): void {
    const ids = new Set(pending.map(({ clientMessageId }) => clientMessageId));
    for (const one of ours) {
      if (ids.has(one)) continue;
      ours.delete(one);
      place.forget(unsentStart() + one);
    }
    for (const { clientMessageId, text } of pending) {
      if (ours.has(clientMessageId)) continue;
      ours.add(clientMessageId);
      lastAt = Math.max(lastAt + 1, now());
      place.remember(unsentStart() + clientMessageId, { text, at: lastAt });
    }
  }

  return {
    isOnDevice: (): boolean => place === device,
    /** Moves what is kept of this tab’s conversation to the device, or back into the tab. */
    keepOnDevice(isWanted: boolean): void {
      const to = isWanted ? device : tab;
      if (to === place) return;
      waitsSince = now();
      move(to);
      if (isWanted) device.remember(choice, true);
      else device.forget(choice);
    },
    access: (): ConversationAccess | undefined => place.recall(nameIn(place), parseAccess),
    /** `isShared`: other tabs that wait for a conversation on the device may join it. */
    keepAccess: enter,
    /** Goes into the conversation that another tab opened on the device while this one waited for one. */
    join(): ConversationAccess | undefined {
      if (place !== device || id !== undefined) return undefined;
      const found = placed().find(({ at, isShared }) => isShared && at >= waitsSince)?.access;
      if (found) enter(found, true);
      return found;
    },
    /** Whether the person asked for a human and nobody came yet. */
    hasAsked: (): boolean => place.recall(askedName(), isTrue) ?? false,
    keepAsked(hasAsked: boolean): void {
      if (hasAsked) place.remember(askedName(), true);
      else place.forget(askedName());
    },
    /** Everything unsent of this tab’s conversation, in the order it was written. This tab answers for it now. */
    takeUnsent(): UnsentWords[] {
      const found = place.names(unsentStart()).flatMap(wordsIn);
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
    /** Forgets this tab’s conversation wherever it is; what the device keeps of others stays. */
    forget(): void {
      for (const memory of [tab, device])
        memory.forget(nameIn(memory), askedName(), ...memory.names(unsentStart()));
      tab.forget('draft');
      ours.clear();
      id = undefined;
    },
    /** Unsent words that another tab put on the device; this tab answers for them too. */
    shareUnsent(clientMessageId: string): UnsentWords[] {
      const words = wordsIn(unsentStart() + clientMessageId);
      if (words.length > 0) ours.add(clientMessageId);
      return words.map(({ text }) => ({ clientMessageId, text }));
    },
    /** Keeps everything in the tab, after another one took it off the device. */
    takeBack(access: ConversationAccess | undefined, pending: readonly UnsentWords[]): void {
      place = tab;
      if (access) put(access);
      ours.clear();
      keepUnsent(pending);
    },
    /** The id of the unsent words of this conversation that a key of the device’s storage holds. */
    unsentIdOf(key: string): string | undefined {
      const name = device.nameOf(key);
      return name?.startsWith(unsentStart()) ? name.slice(unsentStart().length) : undefined;
    },
    /** Whether this is the key by which the device holds this tab’s conversation, or is to hold its first. */
    isPlace: (key: string): boolean => device.nameOf(key) === (id === undefined ? choice : nameIn(device)),
  };
}

export type Kept = ReturnType<typeof createKept>;
