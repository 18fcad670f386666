/** What one check found, in words for the operator. A note wants to be known, a problem to be solved. */
export interface Finding {
  check: string;
  status: 'ok' | 'note' | 'problem';
  words: string;
}

type Tell = (words: string) => Finding;

/** The three ways a check can end. */
export function findingsOf(check: string): { ok: Tell; note: Tell; problem: Tell } {
  const tell =
    (status: Finding['status']): Tell =>
    (words) => ({ check, status, words });
  return { ok: tell('ok'), note: tell('note'), problem: tell('problem') };
}
