/** Which kind of document a number is: by the word before it, by its grouping, and by its check digits. */
import { DOCUMENTS } from './documents.ts';
import type { DocumentKind } from './documents.ts';
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
  const between = separators.join('');
  return (
    DECISIVE.get(shape)?.every(
      (kind) =>
        (kind.between === undefined || kind.between === between) && kind.check?.(digits, shape) === false,
    ) === true
  );
}

interface ShapedKind {
  readonly kind: DocumentKind;
  readonly shapes: ReadonlySet<string>;
  readonly between: readonly string[];
}

const SHAPES: readonly ShapedKind[] = DOCUMENTS.flatMap((kind) =>
  kind.unaided === undefined
    ? []
    : [{ kind, shapes: wordsOf(kind.unaided), between: kind.between?.split(' ') ?? [] }],
);

/** The groupings that some kind has without a word before it. */
export const UNAIDED_SHAPES: ReadonlySet<string> = new Set(SHAPES.flatMap(({ shapes }) => [...shapes]));

/** The kind that a number is by its grouping and its check digits alone. */
export function kindUnaided(
  digits: string,
  shape: string,
  separators: readonly string[],
): DocumentKind | undefined {
  if (!UNAIDED_SHAPES.has(shape)) return undefined;
  const between = separators.join('');
  return SHAPES.find(
    ({ kind, shapes, between: allowed }) =>
      shapes.has(shape) &&
      (allowed.length === 0 || allowed.includes(between)) &&
      kind.check?.(digits, shape) === true,
  )?.kind;
}
