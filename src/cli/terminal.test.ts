import { expect, test } from 'vitest';
import { counted } from './terminal.ts';

test.each([
  [0, '0 conversations'],
  [1, '1 conversation'],
  [2, '2 conversations'],
])('%i is counted as "%s"', (count, words) => {
  expect(counted(count, 'conversation')).toBe(words);
});
