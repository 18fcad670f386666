/** Words that announce a number: they are no part of a name before it, and what failed its check holds nobody. */
import { createOverlaps } from '../candidates.ts';
import type { Candidate, Finding, Reading } from '../candidates.ts';
import { tokenAt } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import { isAllCapitals } from '../view.ts';
import type { View } from '../view.ts';
import { ANNOUNCED } from './document-lookup.ts';

/** Nothing that a misfit holds is anything, nor is the word that announces a number a part of a name. */
export function withoutMisfits(
  reading: Reading,
  tagged: readonly Candidate[],
  misfits: readonly Finding[],
): Candidate[] {
  const misfitsAt = misfits.length === 0 ? undefined : createOverlaps(misfits);
  const left: Candidate[] = [];
  for (const one of tagged) {
    const misfit = misfitsAt?.(one)[0];
    // A name before it stays one.
    const named = misfit === undefined ? one : { ...one, end: misfit.start - 1 };
    if (named !== one && (one.type !== 'PERSON' || named.end - one.start < SHORTEST_NAME)) continue;
    const person = named.type === 'PERSON' ? withoutAnnouncer(reading, named) : named;
    if (person !== undefined) left.push(person);
  }
  return left;
}

const LETTERED_WORDS = new Set(['rfc', 'curp', 'nie', 'rif', 'nric', 'id']);
/** Words on forms that are no names, however they are written. */
const NUMBER_LABELS = new Set(['kimlik', 'burgerservicenummer', 'personnummer']);
const SHORTEST_NAME = 3;

/** "Ana Prates Tel", "P. IVA", "RUT": the name without the word that announces a number; nothing where no name is left. */
function withoutAnnouncer({ tokens, view }: Reading, one: Candidate): Candidate | undefined {
  const at = tokenAt(tokens, one.end) - 1;
  const last = tokens[at];
  if (last?.end !== one.end || !isAnnouncer(view, last)) return one;
  const before = tokens[at - 1];
  const isLeft = before !== undefined && before.end - one.start >= SHORTEST_NAME;
  return isLeft ? { ...one, end: before.end } : undefined;
}

function isAnnouncer(view: View, { text, start, end }: Token): boolean {
  if (NUMBER_LABELS.has(text)) return true;
  // "Tel.: …"; somebody may be called so.
  if (text === 'tel') return /^[.:]/.test(view.text.slice(end, end + 1));
  return (ANNOUNCED.has(text) || LETTERED_WORDS.has(text)) && isAllCapitals(view, start, end);
}
