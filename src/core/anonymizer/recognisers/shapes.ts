/** Everything that its form, its check digits or a word before it gives away; what only its neighbours tell is tagged. */
import { mergeCandidates } from '../candidates.ts';
import type { Candidate, Reading, Recogniser } from '../candidates.ts';
import { findBirths } from './births.ts';
import { findCodes, findIbans, findLogins, findPasswords } from './codes.ts';
import { findEmails, findHexAddresses, findUrls } from './internet.ts';
import { findLettered } from './lettered.ts';
import { findLiterals } from './literals.ts';
import { findNumbers } from './numbers.ts';
import { findSpelledEmails } from './spelled-emails.ts';
import { findSpelledNumbers } from './spelled-numbers.ts';

const RECOGNISERS: readonly Recogniser[] = [
  findLiterals,
  findEmails,
  findSpelledEmails,
  findUrls,
  findHexAddresses,
  findIbans,
  findCodes,
  findPasswords,
  findLogins,
  findLettered,
  findNumbers,
  findSpelledNumbers,
  findBirths,
];

/** In the order of the text, never overlapping. */
export function findShapes(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const recognise of RECOGNISERS) for (const candidate of recognise(reading)) found.push(candidate);
  return mergeCandidates(found);
}
