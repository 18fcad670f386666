/** Gives out placeholders during one call: the same thing gets the same one, and a new table only when needed. */
import { digestOf } from './fingerprints.ts';
import type { Fingerprint } from './fingerprints.ts';
import { keyOf, nameWords } from './keys.ts';
import { NEVER_KEPT, formatPlaceholder } from './placeholders.ts';
import type { EntityType } from './placeholders.ts';
import type { PlaceholderEntry, PlaceholderTable } from './table.ts';

export interface Ledger {
  /** The placeholder for a value as written, and as folded. */
  assign(type: EntityType, value: string, folded: string): string;
  /** The table with what was added; the very table given when nothing was. */
  table(): PlaceholderTable;
}

/** A first name shared by more people than this says nothing about which of them is meant. */
const MOST_NAMESAKES = 32;

/**
 * Without the conversation's key nothing tells later which card or secret it was: each then has its number for this
 * call only.
 */
export function createLedger(table: PlaceholderTable, conversationKey?: Uint8Array): Ledger {
  const entries: PlaceholderEntry[] = [...table.entries];
  const fingerprints: Fingerprint[] = [...table.fingerprints];
  const counts: Partial<Record<EntityType, number>> = { ...table.counts };
  const byKey = new Map<EntityType, Map<string, string>>();
  const people = new Map<string, Set<number>>();
  let changed = false;

  entries.forEach(({ placeholder, type, keys }, index) => {
    for (const key of keys) learn(type, key, { placeholder, index });
  });
  for (const { placeholder, type, digest } of fingerprints) know(type, digest, placeholder);

  /** What a value is known by: never itself where it may not be kept. */
  function knownBy(type: EntityType, folded: string): string {
    const key = keyOf(type, folded);
    return NEVER_KEPT.has(type) && conversationKey ? digestOf(type, key, conversationKey) : key;
  }

  function know(type: EntityType, key: string, placeholder: string): void {
    const known = byKey.get(type);
    if (known === undefined) byKey.set(type, new Map([[key, placeholder]]));
    else known.set(key, placeholder);
  }

  function learn(type: EntityType, key: string, at: { placeholder: string; index: number }): void {
    know(type, key, at.placeholder);
    if (type !== 'PERSON') return;
    for (const word of key.split(' ')) {
      const sharing = people.get(word);
      if (sharing === undefined) people.set(word, new Set([at.index]));
      else sharing.add(at.index);
    }
  }

  function add(type: EntityType, value: string, key: string): string {
    const number = (counts[type] ?? 0) + 1;
    const placeholder = formatPlaceholder(type, number);
    counts[type] = number;
    changed = true;
    if (NEVER_KEPT.has(type)) {
      know(type, key, placeholder);
      if (conversationKey) fingerprints.push({ placeholder, type, digest: key });
      return placeholder;
    }
    learn(type, key, { placeholder, index: entries.length });
    entries.push({ placeholder, type, value, keys: [key] });
    return placeholder;
  }

  function join(index: number, key: string): string | undefined {
    const entry = entries[index];
    if (entry === undefined) return undefined;
    entries[index] = { ...entry, keys: [...entry.keys, key] };
    learn('PERSON', key, { placeholder: entry.placeholder, index });
    changed = true;
    return entry.placeholder;
  }

  return {
    assign(type, value, folded) {
      const key = knownBy(type, folded);
      const known = byKey.get(type)?.get(key);
      if (known !== undefined) return known;
      const same =
        type === 'PERSON' && people.size > 0 ? samePerson(entries, people, nameWords(folded)) : undefined;
      return (same === undefined ? undefined : join(same, key)) ?? add(type, value, key);
    },
    table: () => (changed ? { entries, counts, fingerprints } : table),
  };
}

/** The one person whose name contains these words, or is contained in them; undefined when there is not exactly one. */
function samePerson(
  entries: readonly PlaceholderEntry[],
  people: ReadonlyMap<string, ReadonlySet<number>>,
  words: readonly string[],
): number | undefined {
  const namesakes = new Set<number>();
  for (const word of words) {
    const sharing = people.get(word);
    if (sharing === undefined) continue;
    if (sharing.size > MOST_NAMESAKES) return undefined;
    for (const index of sharing) if (isCompatible(entries[index]?.keys ?? [], words)) namesakes.add(index);
  }
  const [only] = namesakes;
  return namesakes.size === 1 ? only : undefined;
}

function isCompatible(keys: readonly string[], words: readonly string[]): boolean {
  const known = keys.map((key) => key.split(' '));
  return known.some((key) => isWithin(words, key)) || known.every((key) => isWithin(key, words));
}

function isWithin(some: readonly string[], others: readonly string[]): boolean {
  return some.every((word) => others.includes(word));
}
