import type { EntityType } from '../placeholders.ts';

/** What the tagger tells apart; the first is everything else. */
export const tags = [
  'NONE',
  'PERSON',
  'LOCATION',
  'ORGANIZATION',
  'ADDRESS',
  'USERNAME',
  'SECRET',
] as const satisfies readonly (EntityType | 'NONE')[];

export type Tag = (typeof tags)[number];

export const tagCount = tags.length;
/** Rows hold a weight for each tag but NONE, whose weight is 0. */
export const outputs = tagCount - 1;
export const gapCount = 5;
/** A weight for each gap, tag before and tag. */
export const transitionCount = gapCount * tagCount * tagCount;

export const transitionAt = (gap: number, before: number, tag: number): number =>
  (gap * tagCount + before) * tagCount + tag;
