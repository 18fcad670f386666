/** What recognisers report, and how overlapping reports become one. */
import { ENTITY_TYPES, NEVER_KEPT } from './placeholders.ts';
import type { EntityType } from './placeholders.ts';
import type { Signs } from './recognisers/signs.ts';
import type { Token } from './tokens.ts';
import type { View } from './view.ts';

/** Where something stands, in offsets of the view. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A finding. */
export interface Candidate extends Extent {
  readonly type: EntityType;
}

/**
 * What a recogniser reports: a candidate, or without a type a misfit, which has the form of an identifier that its
 * check characters say it is not. Nothing that stands in a misfit identifies anybody.
 */
export interface Finding extends Extent {
  readonly type: EntityType | undefined;
}

/** The text as recognisers see it. */
export interface Reading {
  readonly view: View;
  readonly tokens: readonly Token[];
  readonly signs: Signs;
}

export type Recogniser = (reading: Reading) => Finding[];

/**
 * Merges overlapping findings into one that covers them all, so that no part of any of them leaks. It takes
 * the type of the longest, except that a type whose value is never kept always prevails.
 */
export function mergeCandidates(candidates: readonly Candidate[]): Candidate[] {
  if (isMerged(candidates)) return [...candidates];
  const sorted = inOrder(candidates.filter(({ start, end }) => start < end));
  const merged: Candidate[] = [];
  let strongest: Candidate | undefined;
  for (const candidate of sorted) {
    const last = merged.at(-1);
    if (last === undefined || strongest === undefined || candidate.start >= last.end) {
      merged.push(candidate);
      strongest = candidate;
      continue;
    }
    if (prevails(candidate, strongest)) strongest = candidate;
    merged[merged.length - 1] = {
      start: last.start,
      end: Math.max(last.end, candidate.end),
      type: strongest.type,
    };
  }
  return merged;
}

/** Most texts hold so little that nothing is to be done. */
function isMerged(candidates: readonly Candidate[]): boolean {
  let last = 0;
  for (const { start, end } of candidates) {
    if (start < last || start >= end) return false;
    last = end;
  }
  return true;
}

/** By where they start; most are found so. */
function inOrder<One extends Extent>(findings: readonly One[]): readonly One[] {
  for (let index = 1; index < findings.length; index++)
    if (findings[index]!.start < findings[index - 1]!.start) return findings.toSorted(byStart);
  return findings;
}

const byStart = (one: Extent, other: Extent): number => one.start - other.start;

const overlap = (one: Extent, other: Extent): boolean => one.start < other.end && other.start < one.end;

function prevails(challenger: Candidate, holder: Candidate): boolean {
  const neverKept = Number(NEVER_KEPT.has(challenger.type)) - Number(NEVER_KEPT.has(holder.type));
  if (neverKept !== 0) return neverKept > 0;
  const longer = challenger.end - challenger.start - (holder.end - holder.start);
  if (longer !== 0) return longer > 0;
  return ENTITY_TYPES.indexOf(challenger.type) < ENTITY_TYPES.indexOf(holder.type);
}

/** Looks up which of many findings overlap an extent, in time that does not grow with how many there are. */
export function createOverlaps<One extends Extent>(findings: readonly One[]): (extent: Extent) => One[] {
  if (findings.length === 0) return () => [];
  const sorted = inOrder(findings);
  const longest = sorted.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return (extent) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start <= extent.start - longest) low = middle + 1;
      else high = middle;
    }
    const found: One[] = [];
    for (let at = low; at < sorted.length && sorted[at]!.start < extent.end; at++)
      if (overlap(sorted[at]!, extent)) found.push(sorted[at]!);
    return found;
  };
}
