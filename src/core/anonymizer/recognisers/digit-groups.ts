/** Runs of digits and what separates them, so that a number written in groups can be read as one. */
import type { Reading } from '../candidates.ts';

export interface DigitGroups {
  /** Indexes of the tokens that the groups are. */
  readonly tokens: readonly number[];
  /** Groups of one row: each near enough to the next to belong to one number. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Separator after each group but the last; undefined where the next group belongs to another number. */
  readonly separators: readonly (string | undefined)[];
}

export function findDigitGroups({ tokens, view, signs }: Reading): DigitGroups {
  const starts: number[] = [];
  const ends: number[] = [];
  const separators: (string | undefined)[] = [];
  for (const index of signs.numbers) {
    const { start, end } = tokens[index]!;
    if (ends.length > 0) separators.push(separatorBetween(view.text, ends.at(-1)!, start));
    starts.push(start);
    ends.push(end);
  }
  return { tokens: signs.numbers, starts, ends, separators };
}

const LONGEST_SEPARATOR = 3;

function separatorBetween(text: string, end: number, next: number): string | undefined {
  if (next - end > LONGEST_SEPARATOR) return undefined;
  const separator = text.slice(end, next);
  if (separator === ' ' || separator === '-' || separator === '.') return separator;
  return /^(?: |\) ?-?|-| - | ?\(|\.|\/|  )$/.test(separator) ? separator : undefined;
}

/** A number as written in one or more groups. */
export interface Written {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** Lengths of the groups: "2-5-4". */
  readonly shape: string;
  /** The separators, in order; none for a number spelled digit by digit. */
  readonly separators: readonly string[];
  /** Written digit by digit. */
  readonly spelled: boolean;
}

/** As many as the longest bank account has. */
const MOST_DIGITS = 22;
const MOST_GROUPS = 7;
/** Lengths that a number spelled digit by digit can have: telephones, documents, CPF, CNPJ, cards. */
const SPELLED_LENGTHS: ReadonlySet<number> = new Set([7, 8, 9, 10, 11, 14, 15, 16]);

export type GroupedNumber = Written & { readonly last: number };

/** Whether a reading of so many digits, in such groups, is worth deciding about. */
export type Worth = (shape: string, digits: number, separators: readonly string[]) => boolean;

/** The readings that begin at a group and are worth it, the longest first. Bounded: at most 22 digits. */
export function readingsFrom(
  text: string,
  groups: DigitGroups,
  { first, isWorth }: { first: number; isWorth: Worth },
): GroupedNumber[] {
  const readings: GroupedNumber[] = [];
  const start = groups.starts[first] ?? 0;
  const separators: string[] = [];
  let digits = '';
  let shape = '';
  let spelled = true;
  for (let index = first; index < groups.starts.length; index++) {
    const end = groups.ends[index] ?? 0;
    const length = end - (groups.starts[index] ?? 0);
    spelled &&= length === 1;
    if (digits.length + length > MOST_DIGITS || (index - first >= MOST_GROUPS && !spelled)) break;
    digits += text.slice(end - length, end);
    shape += index === first ? length : `-${length}`;
    const many = spelled && index > first;
    const last = index;
    if (many && SPELLED_LENGTHS.has(digits.length)) {
      readings.push({ start, end, digits, shape: 'spelled', separators: [], spelled: true, last });
    } else if (!(many && digits.length > 4) && isWorth(shape, digits.length, separators)) {
      readings.push({ start, end, digits, shape, separators: [...separators], spelled: false, last });
    }
    const separator = groups.separators[index];
    if (separator === undefined || (separator === '/' && spelled)) break;
    separators.push(separator);
  }
  return readings.reverse();
}
