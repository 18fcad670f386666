import { expect, test } from 'vitest';
import type { QueueRow, Urgency } from '../shared/queue.ts';
import { someConversation } from '../shared/some-conversation.ts';
import { openWork } from './shift.ts';

const row = (id: number, urgency: Urgency, holder: string | null = null): QueueRow => ({
  id,
  urgency,
  level: 'none',
  alert: undefined,
  lastWords: '',
  crisisWords: undefined,
  since: '2026-01-01T00:00:00.000Z',
  conversation: someConversation(id, { assigned_to: holder }),
});
const ids = (rows: readonly QueueRow[]) => rows.map(({ id }) => id);

test('a shift leaves what it holds, what waits and what others hold, in the order of the queue', () => {
  const rows = [
    row(1, 'critical'),
    row(2, 'seen'),
    row(3, 'calm', 'ana'),
    row(4, 'calm', 'bia'),
    row(5, 'calm'),
  ];
  const { mine, waiting, others } = openWork(rows, 'ana');
  expect(ids(mine)).toEqual([3]);
  expect(ids(waiting)).toEqual([1, 2]);
  expect(ids(others)).toEqual([4]);
});

test('an alert outlives its conversation, and still waits', () => {
  const erased = { ...row(1, 'critical'), conversation: undefined };
  expect(ids(openWork([erased], 'ana').waiting)).toEqual([1]);
});

test('what somebody holds is theirs, also while its alert waits', () => {
  const { mine, waiting } = openWork([row(1, 'critical', 'ana')], 'ana');
  expect([ids(mine), ids(waiting)]).toEqual([[1], []]);
});
