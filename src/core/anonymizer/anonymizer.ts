/**
 * Replaces what identifies people by numbered placeholders, the same for the same thing over a conversation.
 * Pure and linear in the length of the text. Cards and secrets leave only a number: their values never enter
 * the table, so they can be restored by nobody.
 */
import { mergeCandidates } from './candidates.ts';
import type { Candidate, Reading, Recogniser } from './candidates.ts';
import { createLedger } from './ledger.ts';
import type { EntityType } from './placeholders.ts';
import { findAddresses } from './recognisers/addresses.ts';
import { findCodes, findIbans, findPasswords } from './recognisers/codes.ts';
import { findEmails, findHexAddresses, findUrls } from './recognisers/internet.ts';
import { findLiterals } from './recognisers/literals.ts';
import { createNameRecogniser } from './recognisers/names.ts';
import { findNumbers } from './recognisers/numbers.ts';
import { findSpelledEmails } from './recognisers/spelled-emails.ts';
import { redacted } from './safe-text.ts';
import type { SafeText } from './safe-text.ts';
import { seal } from './seal.ts';
import type { PlaceholderTable } from './table.ts';
import { tokenize } from './tokens.ts';
import { createView } from './view.ts';
import type { View } from './view.ts';

export { emptyTable, parseTable } from './table.ts';
export type { PlaceholderTable } from './table.ts';
export type { EntityType } from './placeholders.ts';

/** What was replaced, in UTF-16 offsets of the text given. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly placeholder: string;
}

export interface Anonymized {
  readonly safe: SafeText;
  /** The very table given when the text brought nothing new. */
  readonly table: PlaceholderTable;
  /** In the order of the text, never overlapping. */
  readonly spans: readonly Span[];
}

const RECOGNISERS: readonly Recogniser[] = [
  findLiterals,
  findEmails,
  findSpelledEmails,
  findUrls,
  findHexAddresses,
  findIbans,
  findCodes,
  findPasswords,
  findNumbers,
  findAddresses,
];

/** May throw only on a defect or a table that `parseTable` would refuse; outside this folder use `anonymizeSafely`. */
export function anonymize(text: string, table: PlaceholderTable): Anonymized {
  const view = createView(text);
  const reading: Reading = { view, tokens: tokenize(view) };
  const recognisers = [...RECOGNISERS, createNameRecogniser(knownNames(table))];
  const candidates = mergeCandidates(recognisers.flatMap((recognise) => recognise(reading)));
  const ledger = createLedger(table);
  const spans = candidates.map((candidate) => spanOf({ text, view }, candidate, ledger.assign));
  return { safe: seal(replaceSpans(text, spans)), table: ledger.table(), spans };
}

/** As `anonymize`, and never throws: on any fault the whole text becomes "[REDACTED]" and the table stays. */
export function anonymizeSafely(
  text: string,
  table: PlaceholderTable,
): Anonymized & { readonly failed: boolean } {
  try {
    return { ...anonymize(text, table), failed: false };
  } catch {
    return { safe: redacted, table, spans: [], failed: true };
  }
}

function knownNames(table: PlaceholderTable): Set<string> {
  const people = table.entries.filter(({ type }) => type === 'PERSON');
  return new Set(people.flatMap(({ keys }) => keys.flatMap((key) => key.split(' '))));
}

type Assign = (type: EntityType, value: string, folded: string) => string;

function spanOf({ text, view }: { text: string; view: View }, candidate: Candidate, assign: Assign): Span {
  const start = view.origin[candidate.start] ?? 0;
  const end = view.origin[candidate.end] ?? text.length;
  const folded = view.text.slice(candidate.start, candidate.end);
  const placeholder = assign(candidate.type, text.slice(start, end), folded);
  return { start, end, type: candidate.type, placeholder };
}

function replaceSpans(text: string, spans: readonly Span[]): string {
  let safe = '';
  let from = 0;
  for (const { start, end, placeholder } of spans) {
    safe += text.slice(from, start) + placeholder;
    from = end;
  }
  return safe + text.slice(from);
}
