/** Everything that its form, its check digits or a word before it gives away; what only its neighbours tell is tagged. */
import { createOverlaps, mergeCandidates } from '../candidates.ts';
import type { Candidate, Finding, Reading, Recogniser } from '../candidates.ts';
import { findBirths } from './births.ts';
import { findCodes, findIbans, findLogins, findPasswords, findPrivateKeys } from './codes.ts';
import { findEmails, findHexAddresses, findUrls } from './internet.ts';
import { findNameFields } from './field-names.ts';
import { findHandles } from './handles.ts';
import { findLettered } from './lettered.ts';
import { findLiterals } from './literals.ts';
import { findNumbers } from './numbers.ts';
import { findSpelledEmails } from './spelled-emails.ts';
import { findSpelledNumbers } from './spelled-numbers.ts';
import { findStreets } from './streets.ts';
import { findToldCodes } from './told-codes.ts';

const RECOGNISERS: readonly Recogniser[] = [
  findLiterals,
  findEmails,
  findSpelledEmails,
  findUrls,
  findHexAddresses,
  findIbans,
  findPrivateKeys,
  findCodes,
  findPasswords,
  findLogins,
  findNameFields,
  findHandles,
  findToldCodes,
  findLettered,
  findNumbers,
  findSpelledNumbers,
  findBirths,
  findStreets,
];

/** Candidates in the order of the text, never overlapping, and what only looks like one. */
export function findShapes(reading: Reading): { shapes: Candidate[]; misfits: Finding[] } {
  const found: Candidate[] = [];
  const misfits: Finding[] = [];
  for (const recognise of RECOGNISERS) {
    for (const { start, end, type } of recognise(reading)) {
      if (type === undefined) misfits.push({ start, end, type });
      else found.push({ start, end, type });
    }
  }
  const wholes = found.filter(({ type }) => type === 'IBAN' || type === 'CRYPTO');
  if (misfits.length + wholes.length === 0) return { shapes: mergeCandidates(found), misfits };
  const [misfitsAt, wholesAt] = [createOverlaps(misfits), createOverlaps(wholes)];
  const kept = found.filter(
    (one) =>
      !misfitsAt(one).some((other) => isDenied(one, other)) &&
      !wholesAt(one).some((other) => isPart(one, other)),
  );
  return { shapes: mergeCandidates(kept), misfits };
}

/** Digits of an account or a wallet may pass for a card by chance. */
const isPart = ({ start, end }: Candidate, whole: Candidate): boolean =>
  whole.start <= start && end <= whole.end && end - start < whole.end - whole.start;

/** Of two that overlap: a password may be anything, and a web address or the like may have a misfit in it. */
function isDenied(candidate: Candidate, misfit: Finding): boolean {
  if (candidate.type === 'SECRET') return false;
  const contains = candidate.start <= misfit.start && misfit.end <= candidate.end;
  return !contains || candidate.end - candidate.start === misfit.end - misfit.start;
}
