import { expect, test } from 'vitest';
import { createMemory } from '../shared/tab-storage.ts';
import { createKept } from './kept.ts';

/** A storage as browsers have it: the values are its own keys. */
function storage(): Storage {
  const area = Object.create({
    getItem: (key: string) => (Object.hasOwn(area, key) ? area[key] : null),
    setItem: (key: string, value: string) => void (area[key] = value),
    removeItem: (key: string) => void delete area[key],
  });
  return area;
}

function browser() {
  const deviceArea = storage();
  const device = createMemory(() => deviceArea);
  let time = 0;
  return {
    deviceArea,
    /** A tab of it; `area` is what it keeps over a reload. */
    tab(area = storage()) {
      const kept = createKept({ tab: createMemory(() => area), device, now: () => time++ });
      return { area, kept };
    },
  };
}

const access = { id: 7, token: 'secret' };
const words = (clientMessageId: string) => ({ clientMessageId, text: `text of ${clientMessageId}` });

test('unless it was chosen, nothing of a conversation is on the device', () => {
  const { tab, deviceArea } = browser();
  const { kept, area } = tab();
  kept.keepAccess(access);
  kept.keepUnsent([words('a')]);
  kept.keepDraft('not finished');
  expect(Object.keys(deviceArea)).toEqual([]);
  const { kept: reloaded } = tab(area);
  expect([reloaded.access(), reloaded.takeUnsent(), reloaded.draft()]).toEqual([
    access,
    [words('a')],
    'not finished',
  ]);
  expect(tab().kept.access()).toBeUndefined();
});

test('kept on the device it is there for later tabs, and no longer in this one', () => {
  const { tab } = browser();
  const { kept, area } = tab();
  kept.keepAccess(access);
  kept.keepUnsent([words('a')]);
  kept.keepOnDevice(true);
  expect(Object.values(area).join()).toBe('{"id":7}');
  const { kept: later } = tab();
  expect([later.isOnDevice(), later.access(), later.takeUnsent()]).toEqual([true, access, [words('a')]]);
});

test('taken back from the device it stays in this tab alone', () => {
  const { tab, deviceArea } = browser();
  const { kept } = tab();
  kept.keepAccess(access);
  kept.keepOnDevice(true);
  kept.keepOnDevice(false);
  expect(Object.keys(deviceArea)).toEqual([]);
  expect(kept.access()).toEqual(access);
});

test('a tab with its own conversation does not take the one on the device', () => {
  const { tab } = browser();
  const own = tab();
  own.kept.keepAccess({ id: 1, token: 'own' });
  const other = tab();
  other.kept.keepAccess(access);
  other.kept.keepOnDevice(true);
  const { kept } = tab(own.area);
  expect([kept.isOnDevice(), kept.access()?.id]).toEqual([false, 1]);
});

test('unsent words keep their order, also when they were written in the same moment', () => {
  const area = storage();
  const tab = createMemory(() => area);
  const kept = createKept({ tab, device: createMemory(storage), now: () => 1 });
  kept.keepUnsent([words('z')]);
  kept.keepUnsent([words('z'), words('b'), words('a')]);
  kept.keepUnsent([words('b'), words('a')]);
  expect(createKept({ tab }).takeUnsent()).toEqual([words('b'), words('a')]);
});

test('one tab does not remove the unsent words of another', () => {
  const { tab } = browser();
  const one = tab().kept;
  one.keepOnDevice(true);
  const other = tab().kept;
  one.keepUnsent([words('a')]);
  other.keepUnsent([words('b')]);
  other.keepUnsent([]);
  expect(tab().kept.takeUnsent()).toEqual([words('a')]);
});

test('forgetting leaves nothing, on the device neither', () => {
  const { tab, deviceArea } = browser();
  for (const isOnDevice of [false, true]) {
    const { kept, area } = tab();
    kept.keepOnDevice(isOnDevice);
    kept.keepAccess(access);
    kept.keepAsked('told');
    kept.keepUnsent([words('a')]);
    kept.keepDraft('not finished');
    kept.forget();
    expect(Object.keys(area)).toEqual([]);
    expect(Object.keys(deviceArea)).toEqual(isOnDevice ? ['checkpoint.keep'] : []);
  }
});

test('without any storage the page works and keeps nothing', () => {
  const refused = createMemory(() => {
    throw new Error('refused');
  });
  const kept = createKept({ tab: refused, device: refused });
  kept.keepAccess(access);
  kept.keepUnsent([words('a')]);
  expect([kept.access(), kept.takeUnsent(), kept.draft()]).toEqual([undefined, [], '']);
});

/** Two tabs that each kept their own conversation on the device. */
function twoOnOneDevice() {
  const { tab, deviceArea } = browser();
  const [one, other] = [tab(), tab()];
  for (const [index, { kept }] of [one, other].entries()) {
    kept.keepAccess({ id: index + 1, token: `token ${index + 1}` });
    kept.keepUnsent([words(`of ${index + 1}`)]);
    kept.keepOnDevice(true);
  }
  return { tab, deviceArea, one, other };
}

test('of two conversations on the device each tab stays with its own, with the words that belong to it', () => {
  const { tab, one, other } = twoOnOneDevice();
  for (const [index, { area }] of [one, other].entries()) {
    const { kept: reloaded } = tab(area);
    expect(reloaded.access()?.id).toBe(index + 1);
    expect(reloaded.takeUnsent()).toEqual([words(`of ${index + 1}`)]);
  }
});

test('a new tab opens the conversation that came last to the device, and the other one when that is over', () => {
  const { tab, other } = twoOnOneDevice();
  expect(tab().kept.access()?.id).toBe(2);
  other.kept.forget();
  const { kept: later } = tab();
  expect([later.isOnDevice(), later.access()?.id, later.takeUnsent()]).toEqual([true, 1, [words('of 1')]]);
});

test('one conversation taken back from the device leaves the other one there', () => {
  const { tab, one, other } = twoOnOneDevice();
  other.kept.keepOnDevice(false);
  expect([tab().kept.access()?.id, other.kept.access()?.id]).toEqual([1, 2]);
  expect(tab(one.area).kept.access()?.id).toBe(1);
});

test('a tab hears only of words of its own conversation', () => {
  const { deviceArea, one, other } = twoOnOneDevice();
  const key = Object.keys(deviceArea).find((name) => name.endsWith('of 2')) ?? '';
  expect([one.kept.unsentIdOf(key), other.kept.unsentIdOf(key)]).toEqual([undefined, 'of 2']);
});

test('words written before the first conversation go with it, and into no other', () => {
  const { tab } = browser();
  const waiting = tab();
  waiting.kept.keepOnDevice(true);
  waiting.kept.keepUnsent([words('first')]);
  const other = tab();
  other.kept.keepAccess(access);
  expect(other.kept.takeUnsent()).toEqual([]);
  // The tab that waits was closed; its words ask for a conversation of their own.
  const { kept: later } = tab();
  expect([later.access(), later.takeUnsent()]).toEqual([undefined, [words('first')]]);
  later.keepAccess({ id: 8, token: 'new' });
  expect(later.takeUnsent()).toEqual([words('first')]);
  expect(tab(other.area).kept.takeUnsent()).toEqual([]);
});

test('tabs that wait join the conversation that one of them opens, and no conversation that was there before', () => {
  const { tab } = browser();
  const former = tab().kept;
  former.keepOnDevice(true);
  const [one, two] = [tab().kept, tab().kept];
  const own = tab().kept;
  own.keepAccess({ id: 1, token: 'own' });
  expect(one.join()).toBeUndefined();
  two.keepUnsent([words('mine')]);
  one.keepAccess(access, true);
  expect([two.join(), two.access(), two.takeUnsent()]).toEqual([access, access, [words('mine')]]);
  expect(own.join()).toBeUndefined();
});

test('a conversation that a tab moves to the device is not for words that were waiting there', () => {
  const { tab } = browser();
  const waiting = tab().kept;
  waiting.keepOnDevice(true);
  const own = tab();
  own.kept.keepOnDevice(false);
  own.kept.keepAccess(access);
  own.kept.keepOnDevice(true);
  expect(waiting.join()).toBeUndefined();
});

test('of a notice the tab keeps that there was one and whose numbers it named, until it is forgotten', () => {
  const { tab, deviceArea } = browser();
  const { kept, area } = tab();
  expect(kept.notice()).toBeUndefined();
  kept.keepAccess(access);
  kept.keepNotice('PT');
  const { kept: reloaded } = tab(area);
  expect(reloaded.notice()).toEqual({ id: 7, country: 'PT' });
  expect(Object.keys(deviceArea)).toEqual([]);
  reloaded.forget();
  expect(tab(area).kept.notice()).toBeUndefined();
});

test('the notice of one conversation says nothing of another', () => {
  const { tab } = browser();
  const { kept } = tab();
  kept.keepAccess(access);
  kept.keepNotice('PT');
  kept.keepAccess({ id: 8, token: 'other' });
  expect(kept.notice()).toBeUndefined();
});
