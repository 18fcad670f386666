import { expect, test } from 'vitest';
import { viewersOf } from './names.ts';

test('everybody else who views a conversation is named with it', () => {
  const one = (monitor_id: string, viewing: number | null) => ({
    monitor_id,
    display_name: monitor_id.toUpperCase(),
    since: '2026-01-01T00:00:00.000Z',
    viewing,
  });
  const viewers = viewersOf([one('ana', 1), one('bia', 1), one('caio', null), one('eu', 1)], 'eu');
  expect([...viewers]).toEqual([[1, ['ANA', 'BIA']]]);
});
