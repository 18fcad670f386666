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
  return {
    deviceArea,
    /** A tab of it; `area` is what it keeps over a reload. */
    tab(area = storage()) {
      const kept = createKept({ tab: createMemory(() => area), device, now: () => 1 });
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
  expect(Object.keys(area)).toEqual([]);
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
  const { tab } = browser();
  const { kept, area } = tab();
  kept.keepUnsent([words('z')]);
  kept.keepUnsent([words('z'), words('b'), words('a')]);
  kept.keepUnsent([words('b'), words('a')]);
  expect(tab(area).kept.takeUnsent()).toEqual([words('b'), words('a')]);
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
    kept.keepAsked(true);
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
