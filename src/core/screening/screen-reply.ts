// The last look at the AI's words before a person sees them. It would rather hold back a good sentence than
// let one through that names a method, agrees that nothing helps or promises what it cannot keep. Asking
// about suicide and naming a crisis line are what a good reply does: neither is ever a reason to block.
import type { Locale } from '../../contract/vocabulary.ts';
import { normalizeText } from '../text/normalize.ts';
import { compileLexicons } from './compile.ts';
import { findConcepts, readTokens, type Hit } from './match.ts';
import { isDenied } from './negation.ts';
import { englishReplies } from './reply/en.ts';
import { portugueseReplies } from './reply/pt.ts';
import { replyBlockReasons, type ReplyBlockReason } from './reply/reasons.ts';
import { spanishReplies } from './reply/es.ts';

export type { ReplyBlockReason } from './reply/reasons.ts';

const automaton = compileLexicons([portugueseReplies, englishReplies, spanishReplies]);

/** The gravest first: a reply that blocks for several reasons names this one. */
function gravest(hits: readonly Hit<ReplyBlockReason>[]): ReplyBlockReason | undefined {
  return replyBlockReasons.find((reason) => hits.some((hit) => hit.concept === reason));
}

/**
 * Whether a reply of the AI (whole, or its finished sentences so far) may be shown. All languages are read,
 * for models slip; single words count only in the language of the conversation.
 */
export function screenReply(
  text: string,
  locale: Locale,
): { label: 'ok' } | { label: 'block'; reason: ReplyBlockReason } {
  const { tokens } = normalizeText(text);
  const reading = readTokens(automaton, tokens);
  const hits = findConcepts(automaton, reading)
    .filter((hit) => hit.language === locale || hit.end - hit.first > 1)
    .filter((hit) => !isDenied(automaton, reading, hit));
  const reason = gravest(hits);
  return reason === undefined ? { label: 'ok' } : { label: 'block', reason };
}
