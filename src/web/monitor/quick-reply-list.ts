import type { RouteResponse } from '../../contract/routes.ts';
import type { Locale } from '../../contract/vocabulary.ts';

export type QuickReply = RouteResponse<'GET /chat/monitor/quick-replies'>[number];

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Those of a language that contain every word of the query, accents and case aside; title hits first. */
export function findReplies(
  replies: readonly QuickReply[],
  { query, locale }: { query: string; locale: Locale },
): QuickReply[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const isIn = (text: string): boolean => words.every((word) => plain(text).includes(word));
  const found = replies.filter((one) => one.locale === locale && isIn(`${one.title} ${one.text}`));
  return found.sort((a, b) => Number(isIn(b.title)) - Number(isIn(a.title)));
}

/** The draft with the reply put in at the cursor, apart from what stands around it, and where the cursor is then. */
export function insertReply(draft: string, at: number, text: string): { draft: string; cursor: number } {
  const [before, after] = [draft.slice(0, at), draft.slice(at)];
  const head = before === '' || /\s$/.test(before) ? before : `${before} `;
  const tail = after === '' || /^\s/.test(after) ? after : ` ${after}`;
  return { draft: head + text + tail, cursor: head.length + text.length };
}
