import { describe, expect, it } from 'vitest';
import { createBatcher } from './batch.ts';

interface Item {
  key: number;
  value: string;
}

function scene(fails: (items: Item[]) => boolean = () => false) {
  const batches: string[][] = [];
  const alone: string[] = [];
  let held = Promise.resolve();
  /** What is tried alone waits until the returned function is called. */
  const holdAlone = (): (() => void) => {
    let release = (): void => {};
    held = new Promise((resolve) => (release = resolve));
    return release;
  };
  const batcher = createBatcher<Item, string>({
    keyOf: (item) => item.key,
    commitTogether: async (items) => {
      batches.push(items.map((item) => item.value));
      await Promise.resolve();
      if (fails(items)) throw new Error('deadlock');
      return items.map((item) => (item.value.startsWith('busy') ? undefined : item.value.toUpperCase()));
    },
    commitAlone: async (item) => {
      alone.push(item.value);
      await held;
      if (item.value.startsWith('bad')) throw new Error(item.value);
      return item.value.toUpperCase();
    },
    mostTogether: 3,
    parallel: 1,
  });
  return { batcher, batches, alone, holdAlone };
}

describe('a batch', () => {
  it('takes what arrived together, up to its size', async () => {
    const { batcher, batches } = scene();
    const results = await Promise.all(['a', 'b', 'c', 'd'].map((value, key) => batcher.add({ key, value })));
    expect(results).toEqual(['A', 'B', 'C', 'D']);
    expect(batches).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('that fails is tried item by item: only the bad one is refused', async () => {
    const { batcher, alone } = scene((items) => items.some((item) => item.value === 'bad'));
    const results = await Promise.allSettled(
      ['a', 'bad', 'c'].map((value, key) => batcher.add({ key, value })),
    );
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(alone.sort()).toEqual(['a', 'bad', 'c']);
  });

  it('leaves a busy item to be tried alone, without holding up the others', async () => {
    const { batcher, alone } = scene();
    expect(await Promise.all(['a', 'busy'].map((value, key) => batcher.add({ key, value })))).toEqual([
      'A',
      'BUSY',
    ]);
    expect(alone).toEqual(['busy']);
  });

  it('goes on while a busy item still waits', async () => {
    const { batcher, holdAlone } = scene();
    const release = holdAlone();
    const busy = batcher.add({ key: 1, value: 'busy' });
    const behind = batcher.add({ key: 1, value: 'behind' });
    expect(await batcher.add({ key: 2, value: 'free' })).toBe('FREE');
    expect(await batcher.add({ key: 3, value: 'later' })).toBe('LATER');
    release();
    expect(await Promise.all([busy, behind])).toEqual(['BUSY', 'BEHIND']);
    await batcher.idle();
  });

  it('keeps the order of one key, also when a part of it is tried alone', async () => {
    const { batcher } = scene();
    const order: string[] = [];
    const values = ['busy 1', 'busy 2', 'three', 'four'];
    await Promise.all(values.map(async (value) => order.push(await batcher.add({ key: 1, value }))));
    await batcher.idle();
    expect(order.indexOf('BUSY 1')).toBeLessThan(order.indexOf('BUSY 2'));
    expect(order.at(-1)).toBe('FOUR');
  });
});
