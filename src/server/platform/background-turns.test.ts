import { expect, test } from 'vitest';
import { createBackgroundTurns } from './background-turns.ts';

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

test('background steps go on one in each turn of the event loop, in order', async () => {
  const turn = createBackgroundTurns();
  const steps: number[] = [];
  for (const step of [1, 2, 3]) void turn().then(() => steps.push(step));
  const seen: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await nextTurn();
    seen.push(steps.length);
  }
  expect(steps).toEqual([1, 2, 3]);
  expect(seen).toEqual([1, 2, 3]);
});

test('many that wait are not starved: the more there are, the more go on at once', async () => {
  const turn = createBackgroundTurns();
  let done = 0;
  for (let step = 0; step < 64; step += 1) void turn().then(() => (done += 1));
  await nextTurn();
  expect(done).toBe(2);
});
