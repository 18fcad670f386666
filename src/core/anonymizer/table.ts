/**
 * What a conversation's placeholders stand for. A plain JSON value, never changed in place: whoever stores it
 * encrypts it, and deleting it makes every placeholder of the conversation meaningless for good.
 */
import { isDigest } from './fingerprints.ts';
import type { Fingerprint } from './fingerprints.ts';
import { ENTITY_TYPES, NEVER_KEPT, formatPlaceholder } from './placeholders.ts';
import type { EntityType } from './placeholders.ts';

export interface PlaceholderEntry {
  readonly placeholder: string;
  readonly type: EntityType;
  /** As first written. */
  readonly value: string;
  /** Folded forms that mean the same: "ana beatriz", "ana". */
  readonly keys: readonly string[];
}

export interface PlaceholderTable {
  readonly entries: readonly PlaceholderEntry[];
  /** How many numbers each type has given out, also those whose values are never kept. */
  readonly counts: Readonly<Partial<Record<EntityType, number>>>;
  /** Of cards and secrets, so that each keeps its number while its value is nowhere. */
  readonly fingerprints: readonly Fingerprint[];
}

export const emptyTable: PlaceholderTable = { entries: [], counts: {}, fingerprints: [] };

/** Reads a stored table; throws when it is not one, or holds what may never be kept. */
export function parseTable(value: unknown): PlaceholderTable {
  // A table without the key was stored before there were any.
  const { entries, counts, fingerprints = [] } = recordOf(value, 'table');
  if (!Array.isArray(entries) || !Array.isArray(fingerprints)) {
    throw new TypeError('placeholder table: entries and fingerprints must be lists');
  }
  const parsedCounts = parseCounts(counts);
  const parsed = entries.map((entry: unknown) => parseEntry(entry, parsedCounts));
  const prints = fingerprints.map((print: unknown) => parseFingerprint(print, parsedCounts));
  const placeholders = [...parsed, ...prints].map(({ placeholder }) => placeholder);
  if (new Set(placeholders).size !== placeholders.length) {
    throw new TypeError('placeholder table: a placeholder appears twice');
  }
  return { entries: parsed, counts: parsedCounts, fingerprints: prints };
}

function parseCounts(value: unknown): PlaceholderTable['counts'] {
  const counts: Partial<Record<EntityType, number>> = {};
  for (const [name, count] of Object.entries(recordOf(value, 'counts'))) {
    const type = typeNamed(name);
    if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) {
      throw new TypeError('placeholder table: a count is not a number');
    }
    counts[type] = count;
  }
  return counts;
}

function parseEntry(entry: unknown, counts: PlaceholderTable['counts']): PlaceholderEntry {
  const { placeholder, type: name, value, keys } = recordOf(entry, 'entry');
  const type = typeNamed(name);
  if (NEVER_KEPT.has(type)) throw new TypeError(`placeholder table: holds a value of type ${type}`);
  if (typeof placeholder !== 'string' || typeof value !== 'string' || !isTexts(keys)) {
    throw new TypeError('placeholder table: an entry is incomplete');
  }
  assertCounted(placeholder, type, counts);
  return { placeholder, type, value, keys };
}

function parseFingerprint(print: unknown, counts: PlaceholderTable['counts']): Fingerprint {
  const { placeholder, type: name, digest } = recordOf(print, 'fingerprint');
  const type = typeNamed(name);
  if (!NEVER_KEPT.has(type)) throw new TypeError(`placeholder table: a fingerprint of type ${type}`);
  if (typeof placeholder !== 'string' || typeof digest !== 'string' || !isDigest(digest)) {
    throw new TypeError('placeholder table: a fingerprint holds no digest');
  }
  assertCounted(placeholder, type, counts);
  return { placeholder, type, digest };
}

function assertCounted(placeholder: string, type: EntityType, counts: PlaceholderTable['counts']): void {
  const number = Number(/_(\d{1,6})\]$/.exec(placeholder)?.[1]);
  if (formatPlaceholder(type, number) !== placeholder || !(number >= 1 && number <= (counts[type] ?? 0))) {
    throw new TypeError('placeholder table: a placeholder does not fit its type or count');
  }
}

function recordOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`placeholder table: ${what} must be an object`);
  }
  return { ...value };
}

function typeNamed(name: unknown): EntityType {
  const type = ENTITY_TYPES.find((known) => known === name);
  if (type === undefined) throw new TypeError('placeholder table: an unknown type');
  return type;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
