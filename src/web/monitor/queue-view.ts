import type { Locale, RiskLevel } from '../../contract/vocabulary.ts';
import { needsSomebody, type QueueRow } from '../shared/queue.ts';

export const tabs = ['needs', 'mine', 'all', 'ended'] as const;
export type Tab = (typeof tabs)[number];

export interface Filters {
  locale: Locale | undefined;
  level: RiskLevel | undefined;
  /** Username, or `null` for those that nobody holds. */
  holder: string | null | undefined;
}

export const noFilters: Filters = { locale: undefined, level: undefined, holder: undefined };

/** How many filters are set. */
export function countFilters(filters: Filters): number {
  return Object.values(filters).filter((value) => value !== undefined).length;
}

/** Whether a row belongs on a tab of this monitor. */
function isOnTab(row: QueueRow, tab: Tab, username: string): boolean {
  switch (tab) {
    case 'needs':
      return needsSomebody(row);
    case 'mine':
      return row.conversation?.assigned_to === username;
    case 'all':
      return row.alert !== undefined || row.conversation?.active === true;
    case 'ended':
      return row.conversation?.active === false;
  }
}

function passes({ conversation, level }: QueueRow, filters: Filters): boolean {
  if (filters.locale !== undefined && conversation?.locale !== filters.locale) return false;
  if (filters.level !== undefined && level !== filters.level) return false;
  return filters.holder === undefined || (conversation?.assigned_to ?? null) === filters.holder;
}

interface View {
  tab: Tab;
  filters: Filters;
  username: string;
  /** What a search found, in its order; it looks through all tabs. */
  found: readonly number[] | undefined;
}

/** The rows to show, in order. */
export function shownRows(rows: readonly QueueRow[], view: View): QueueRow[] {
  const { tab, filters, username, found } = view;
  if (!found) return rows.filter((row) => isOnTab(row, tab, username) && passes(row, filters));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return found.flatMap((id) => byId.get(id) ?? []).filter((row) => passes(row, filters));
}

/** What stands in the place of one that left the queue, until that place is free: nothing of it but which it was. */
export const goneRow = (id: number): QueueRow => ({
  id,
  urgency: 'calm',
  level: 'none',
  conversation: undefined,
  alert: undefined,
  lastWords: '',
  crisisWords: undefined,
  since: '',
});

/** Everybody who holds a conversation, by username. */
export function holdersOf(rows: readonly QueueRow[]): string[] {
  const holders = rows.flatMap((row) => row.conversation?.assigned_to ?? []);
  return [...new Set(holders)].sort();
}

/** How many rows belong on each tab. */
export function countTabs(rows: readonly QueueRow[], username: string): Record<Tab, number> {
  const count = (tab: Tab): number => rows.filter((row) => isOnTab(row, tab, username)).length;
  return { needs: count('needs'), mine: count('mine'), all: count('all'), ended: count('ended') };
}
