// Where this tab’s conversation is kept: in the tab until it is closed, or on the device where the person chose that,
// never in both. The device may hold those of several tabs; each tab stays with its own.
import { deviceMemory, tabMemory, type Memory } from '../shared/tab-storage.ts';
import type { ConversationAccess } from './access.ts';

/** In the tab: its conversation, or the bare id of the one that the device holds for it. */
const inTab = 'conversation';
const onDevice = 'conversation.';
/** Says that the device is to keep what is opened next. */
const choice = 'keep';

const asIs = (value: unknown): unknown => value;
const isTrue = (value: unknown): true | undefined => (value === true ? true : undefined);

/** How far the asking for a human came; `wanted` has not reached the service yet. */
export type Asked = 'no' | 'wanted' | 'told';

const parseAsked = (value: unknown): Asked | undefined =>
  value === 'wanted' || value === 'told' ? value : undefined;

export function fieldsOf(value: unknown): Record<string, unknown> {
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
  return access && { access, at: Number(at), isShared };
}

/** What the device keeps, the latest first. */
function placedOn(device: Memory) {
  return device
    .names(onDevice)
    .flatMap((name) => device.recall(name, parsePlaced) ?? [])
    .sort((a, b) => b.at - a.at);
}

export interface PlaceOptions {
  tab?: Memory;
  device?: Memory;
  now?: () => number;
}

export function createPlace({ tab = tabMemory, device = deviceMemory, now = Date.now }: PlaceOptions) {
  let id = tab.recall(inTab, parseId);
  let memory = tab;
  /** Since when this tab waits for a conversation that the device keeps. */
  let waitsSince = now();

  const nameIn = (where: Memory): string => (where === tab ? inTab : `${onDevice}${id}`);
  const askedName = (): string => `asked.${id}`;
  /** Before there is a conversation, words belong to the one that will be opened for them. */
  const unsentStart = (): string => `unsent.${id ?? 'new'}.`;

  function settle(): void {
    if (tab.recall(inTab, parseAccess)) return;
    const known = placedOn(device).map(({ access }) => access);
    const former = known.find((one) => one.id === id);
    id = undefined;
    // Words that wait for a conversation of their own come before another one.
    const hasWords = device.names(unsentStart()).length > 0;
    id = (former ?? (hasWords ? undefined : known[0]))?.id;
    if (known.length > 0 || device.recall(choice, isTrue)) memory = device;
    if (id === undefined) tab.forget(inTab);
    else tab.remember(inTab, { id });
  }
  settle();

  function put(access: ConversationAccess, isShared?: boolean): void {
    if (memory === device) tab.remember(inTab, { id });
    memory.remember(nameIn(memory), { ...access, at: now(), isShared });
  }

  function carry(from: Memory, name: string, to = name): void {
    const value = from.recall(name, asIs);
    if (value === undefined) return;
    memory.remember(to, value);
    from.forget(name);
  }

  function move(to: Memory): void {
    const from = memory;
    const access = from.recall(nameIn(from), parseAccess);
    from.forget(nameIn(from));
    memory = to;
    if (access) put(access);
    for (const name of [askedName(), ...from.names(unsentStart())]) carry(from, name);
  }

  return {
    memory: (): Memory => memory,
    unsentStart,
    isOnDevice: (): boolean => memory === device,
    access: (): ConversationAccess | undefined => memory.recall(nameIn(memory), parseAccess),
    /** How far the person’s asking for a human came, while nobody has come yet. */
    asked: (): Asked => memory.recall(askedName(), parseAsked) ?? 'no',
    keepAsked(asked: Asked): void {
      if (asked === 'no') memory.forget(askedName());
      else memory.remember(askedName(), asked);
    },
    /**
     * From now on the tab is in this conversation, and so are those of the words that waited for it. `isShared`:
     * other tabs that wait for a conversation on the device may join it.
     */
    enter(access: ConversationAccess, words: Iterable<string>, isShared?: boolean): void {
      const former = { unsent: unsentStart(), asked: askedName() };
      id = access.id;
      // Other tabs must know of it before they see words go there.
      put(access, isShared);
      if (former.unsent === unsentStart()) return;
      carry(memory, former.asked, askedName());
      for (const one of words) carry(memory, former.unsent + one, unsentStart() + one);
    },
    /** The conversation that another tab opened on the device while this one waited for one. */
    joinable(): ConversationAccess | undefined {
      if (memory !== device || id !== undefined) return undefined;
      return placedOn(device).find(({ at, isShared }) => isShared && at >= waitsSince)?.access;
    },
    /** Moves what is kept of this tab’s conversation to the device, or back into the tab. */
    keepOnDevice(isWanted: boolean): void {
      const to = isWanted ? device : tab;
      if (to === memory) return;
      waitsSince = now();
      move(to);
      if (isWanted) device.remember(choice, true);
      else device.forget(choice);
    },
    /** Puts the conversation into the tab, after another one took it off the device. */
    takeBack(access: ConversationAccess | undefined): void {
      memory = tab;
      if (access) put(access);
    },
    /** Forgets this tab’s conversation wherever it is; what the device keeps of others stays. */
    forget(): void {
      for (const where of [tab, device])
        where.forget(nameIn(where), askedName(), ...where.names(unsentStart()));
      id = undefined;
    },
    /** What is behind the key of the device’s storage when it holds unsent words of this conversation. */
    unsentIdOf(key: string): string | undefined {
      const name = device.nameOf(key);
      return name?.startsWith(unsentStart()) ? name.slice(unsentStart().length) : undefined;
    },
    /** Whether this is the key by which the device holds this tab’s conversation, or is to hold its first. */
    isPlace: (key: string): boolean => device.nameOf(key) === (id === undefined ? choice : nameIn(device)),
  };
}
