/** A reply of the AI that is still coming. */
export interface GrowingReply {
  replyId: string;
  /** The pieces by their number; from different nodes they may come in any order. */
  parts: ReadonlyMap<number, string>;
  /** The pieces that follow each other without a gap; after an ellipsis when the page came in the middle. */
  text: string;
  /** Built-in words, not a model’s. */
  guided?: boolean | undefined;
}

interface Delta {
  replyId: string;
  seq: number;
  delta: string;
  guided?: boolean | undefined;
}

/** Adds a piece; one of another reply begins anew. */
export function grow(reply: GrowingReply | undefined, { replyId, seq, delta, guided }: Delta): GrowingReply {
  const parts = new Map(reply?.replyId === replyId ? reply.parts : []).set(seq, delta);
  return { replyId, parts, text: textOf(parts), guided };
}

function textOf(parts: ReadonlyMap<number, string>): string {
  const first = Math.min(...parts.keys());
  let text = first > 0 ? '… ' : '';
  for (let seq = first; parts.has(seq); seq += 1) text += parts.get(seq) ?? '';
  return text;
}
