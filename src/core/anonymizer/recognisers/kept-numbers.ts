/** Numbers that stay: dates and prices. */
import type { DigitGroups } from './digit-groups.ts';

/** How many groups from here are a date, a price or a measure: never anybody's number. */
export function groupsKept(text: string, groups: DigitGroups, first: number): number {
  const { starts, separators } = groups;
  if (isDate(text, groups, first)) return 3;
  const start = starts[first] ?? 0;
  const before = text[start - 1] === ' ' ? text[start - 2] : text[start - 1];
  if (before !== '$' && before !== '€' && before !== '£') return 0;
  let count = 1;
  while (separators[first + count - 1] === '.') count++;
  return count;
}

const DATE_LENGTHS = /^(?:[12],[12],(?:2|4)|4,[12],[12])$/;

/** Three numbers that can be day, month and year in some order, with the same mark between them. */
function isDate(text: string, { starts, ends, separators }: DigitGroups, first: number): boolean {
  const mark = separators[first];
  if (mark !== '/' && mark !== '-' && mark !== '.') return false;
  if (separators[first + 1] !== mark || separators[first + 2] === mark) return false;
  const parts = [0, 1, 2].map((step) => text.slice(starts[first + step] ?? 0, ends[first + step] ?? 0));
  if (!DATE_LENGTHS.test(parts.map(({ length }) => length).join())) return false;
  const days = parts.filter(({ length }) => length <= 2).map(Number);
  return days.some((day) => day >= 1 && day <= 12) && days.slice(0, 2).every((day) => day >= 1 && day <= 31);
}
