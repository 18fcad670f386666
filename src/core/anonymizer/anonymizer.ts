/**
 * Replaces what identifies people by numbered placeholders, the same for the same thing over a conversation, or by
 * whatever else a policy says. Pure and linear in the length of the text. Cards and secrets leave only a number and
 * a keyed digest: their values never enter the table, so they can be restored by nobody.
 */
import { findEntities } from './detect.ts';
import type { Candidate } from './candidates.ts';
import { createLedger } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import type { EntityType } from './placeholders.ts';
import { concealed, modelPolicy, operatorFor } from './policy.ts';
import type { Policy } from './policy.ts';
import { readText } from './reading.ts';
import { redacted } from './safe-text.ts';
import type { SafeText } from './safe-text.ts';
import { seal } from './seal.ts';
import type { PlaceholderTable } from './table.ts';

export { emptyTable, parseTable } from './table.ts';
export type { PlaceholderTable } from './table.ts';
export { ENTITY_TYPES } from './placeholders.ts';
export type { EntityType } from './placeholders.ts';
export { compileLists } from './lists.ts';
export type { WrittenLists } from './lists.ts';
export { OPERATORS, modelPolicy } from './policy.ts';
export type { Policy } from './policy.ts';

/** What was replaced, in UTF-16 offsets of the text given. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  /** What stands there now. */
  readonly replacement: string;
}

export interface Anonymized {
  readonly safe: SafeText;
  /** The very table given when the text brought nothing new, or the policy has no placeholders. */
  readonly table: PlaceholderTable;
  /** In the order of the text, never overlapping. */
  readonly spans: readonly Span[];
}

/** May throw only on a defect or a table that `parseTable` would refuse; outside this folder use `anonymizeSafely`. */
export function anonymize(text: string, table: PlaceholderTable, policy: Policy = modelPolicy): Anonymized {
  const reading = readText(text);
  const { view } = reading;
  const found = findEntities(reading, knownNames(table), policy.lists);
  if (found.length === 0) return { safe: seal(text), table, spans: [] };
  const ledger = createLedger(table, policy.conversationKey);
  const spans: Span[] = [];
  for (const candidate of found) {
    const start = view.origin[candidate.start] ?? 0;
    const end = view.origin[candidate.end] ?? text.length;
    const value = { text: text.slice(start, end), folded: view.text.slice(candidate.start, candidate.end) };
    const replacement = replacementFor(candidate, value, { policy, ledger });
    if (replacement !== undefined) spans.push({ start, end, type: candidate.type, replacement });
  }
  return { safe: seal(replaceSpans(text, spans)), table: ledger.table(), spans };
}

/** As `anonymize`, and never throws: on any fault the whole text becomes "[REDACTED]" and the table stays. */
export function anonymizeSafely(
  text: string,
  table: PlaceholderTable,
  policy: Policy = modelPolicy,
): Anonymized & { readonly failed: boolean } {
  try {
    return { ...anonymize(text, table, policy), failed: false };
  } catch {
    return { safe: redacted, table, spans: [], failed: true };
  }
}

function knownNames(table: PlaceholderTable): Set<string> {
  const people = table.entries.filter(({ type }) => type === 'PERSON');
  return new Set(people.flatMap(({ keys }) => keys.flatMap((key) => key.split(' '))));
}

/** Undefined for what the policy keeps. */
function replacementFor(
  { type }: Candidate,
  { text, folded }: { text: string; folded: string },
  { policy, ledger }: { policy: Policy; ledger: Ledger },
): string | undefined {
  const operator = operatorFor(policy, type);
  if (operator === 'keep') return undefined;
  if (operator === 'placeholder') return ledger.assign(type, text, folded);
  return concealed(operator, { type, folded }, policy.key);
}

function replaceSpans(text: string, spans: readonly Span[]): string {
  let safe = '';
  let from = 0;
  for (const { start, end, replacement } of spans) {
    safe += text.slice(from, start) + replacement;
    from = end;
  }
  return safe + text.slice(from);
}
