/** What tells a kind of document or account by its digits. */
import type { EntityType } from '../placeholders.ts';

export interface DocumentKind {
  readonly type: EntityType;
  /** Words that announce it, folded. */
  readonly cues: string;
  readonly shortest: number;
  readonly longest: number;
  /** Where there is one it decides: a number that fails it is not of this kind. */
  readonly check?: (digits: string, shape: string) => boolean;
  /** Lengths of groups in which it needs no word before it, provided that the check holds. */
  readonly unaided?: string;
  /** Lengths of groups that nothing else has: in them a number that fails the check is nobody's, nor is a part of it. */
  readonly decides?: string;
  /** What must stand between the groups then. */
  readonly between?: string;
}
