// What one shift leaves to the next: every conversation that somebody has in hand, or should have.
import { needsSomebody, type QueueRow } from '../shared/queue.ts';

/** Rows by who has them, each in the order of the queue. */
export interface OpenWork {
  mine: QueueRow[];
  /** In nobody’s hands. */
  waiting: QueueRow[];
  others: QueueRow[];
}

/** What stays open when `username` goes. */
export function openWork(rows: readonly QueueRow[], username: string): OpenWork {
  const holderOf = ({ conversation }: QueueRow): string | null => conversation?.assigned_to ?? null;
  return {
    mine: rows.filter((row) => holderOf(row) === username),
    waiting: rows.filter((row) => holderOf(row) === null && needsSomebody(row)),
    others: rows.filter((row) => ![null, username].includes(holderOf(row))),
  };
}
