import type { Candidate, Reading } from '../candidates.ts';
import { PLACEHOLDER_LIKE } from '../placeholders.ts';

/**
 * Placeholders that the person typed. They become [TEXT_n], which restores to exactly what was typed, so that
 * nobody can have "[PERSON_1]" filled in with what the table holds.
 */
export function findLiterals({ view: { text } }: Reading): Candidate[] {
  // Each has one of these, which little else has, and ends so.
  if (!(text.includes('_') || text.includes(']')) || !/_\d|\d ?\]/.test(text)) return [];
  return [...text.matchAll(PLACEHOLDER_LIKE)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
    type: 'TEXT',
  }));
}
