/** Which kind of document a number is: by the word before it, by its grouping, and by its check digits. */
import { DOCUMENTS } from './documents.ts';
import type { DocumentKind } from './document-kind.ts';
import { wordsOf } from './words-of.ts';

/** Kinds by the word that announces them. */
export const ANNOUNCED: ReadonlyMap<string, readonly DocumentKind[]> = announced();

function announced(): Map<string, DocumentKind[]> {
  const byWord = new Map<string, DocumentKind[]>();
  for (const kind of DOCUMENTS) {
    if (kind.cues === '') continue;
    for (const word of wordsOf(kind.cues)) byWord.set(word, [...(byWord.get(word) ?? []), kind]);
  }
  return byWord;
}

const DECISIVE: ReadonlyMap<string, readonly DocumentKind[]> = decisive();

function decisive(): Map<string, DocumentKind[]> {
  const byShape = new Map<string, DocumentKind[]>();
  for (const kind of DOCUMENTS)
    for (const shape of wordsOf(kind.decides ?? ''))
      byShape.set(shape, [...(byShape.get(shape) ?? []), kind]);
  return byShape;
}

/** Whether a number is written as one kind alone is, and is not of it. */
export function isMisfit(digits: string, shape: string, separators: readonly string[]): boolean {
  const kinds = DECISIVE.get(shape);
  if (kinds === undefined) return false;
  const between = separators.join('');
  return kinds.every(
    (kind) =>
      (kind.between === undefined || kind.between === between) && kind.check?.(digits, shape) === false,
  );
}

interface UnaidedKind {
  readonly kind: DocumentKind;
  readonly between: readonly string[];
}

/** By the groupings that some kind has without a word before it. */
const UNAIDED: ReadonlyMap<string, readonly UnaidedKind[]> = unaided();

function unaided(): Map<string, UnaidedKind[]> {
  const byShape = new Map<string, UnaidedKind[]>();
  for (const kind of DOCUMENTS) {
    const one = { kind, between: kind.between?.split(' ') ?? [] };
    for (const shape of kind.unaided === undefined ? [] : wordsOf(kind.unaided))
      byShape.set(shape, [...(byShape.get(shape) ?? []), one]);
  }
  return byShape;
}

export const UNAIDED_SHAPES: readonly string[] = [...UNAIDED.keys()];

/** The kind that a number is by its grouping and its check digits alone. */
export function kindUnaided(
  digits: string,
  shape: string,
  separators: readonly string[],
): DocumentKind | undefined {
  const kinds = UNAIDED.get(shape);
  if (kinds === undefined) return undefined;
  const between = separators.join('');
  return kinds.find(
    ({ kind, between: allowed }) =>
      (allowed.length === 0 || allowed.includes(between)) && kind.check?.(digits, shape) === true,
  )?.kind;
}
