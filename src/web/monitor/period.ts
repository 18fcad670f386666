/** Days as a date field writes them (`2026-11-26`), both included, where the reader is. */
export interface Period {
  from: string;
  to: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

export function dayOf(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The last `days` days, today included. */
export function lastDays(days: number, now: Date): Period {
  const first = new Date(now);
  first.setDate(first.getDate() - (days - 1));
  return { from: dayOf(first), to: dayOf(now) };
}

/** The moments that a period begins and ends at; undefined when it is none. */
export function momentsOf({ from, to }: Period): { from: string; to: string } | undefined {
  const begin = new Date(`${from}T00:00`);
  const end = new Date(`${to}T00:00`);
  if (Number.isNaN(begin.getTime()) || Number.isNaN(end.getTime()) || end < begin) return undefined;
  end.setDate(end.getDate() + 1);
  return { from: begin.toISOString(), to: end.toISOString() };
}
