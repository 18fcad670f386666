import type { Locale } from '../../../contract/vocabulary.ts';
import { normalizeText, type NormalizedText } from '../../text/normalize.ts';
import { compileLexicons } from '../compile.ts';
import { createMatcher } from '../match.ts';
import { isDenied } from '../negation.ts';
import { englishReplies } from './en.ts';
import { portugueseReplies } from './pt.ts';
import { replyBlockReasons, type ReplyBlockReason } from './reasons.ts';
import { spanishReplies } from './es.ts';

const automaton = compileLexicons([portugueseReplies, englishReplies, spanishReplies]);
const { readTokens, findConcepts } = createMatcher(automaton);

/** What the rules make of a reply. */
export interface ReplyRuleReading {
  readonly text: NormalizedText;
  /** The gravest of the reasons found. */
  readonly reason: ReplyBlockReason | undefined;
  /** Names, for the model, of what was found and of what was found but denied. */
  readonly evidence: readonly string[];
}

/** All languages are read, for models slip; single words count only in the language of the conversation. */
export function readReplyByRules(reply: string, locale: Locale): ReplyRuleReading {
  const text = normalizeText(reply);
  const reading = readTokens(text.tokens);
  const found = findConcepts(reading).filter((hit) => hit.language === locale || hit.end - hit.first > 1);
  const isStated = (hit: (typeof found)[number]): boolean => !isDenied(automaton, reading, hit);
  const stated = new Set(found.filter(isStated).map(({ concept }) => concept));
  const denied = found.filter((hit) => !isStated(hit)).map(({ concept }) => `denied ${concept}`);
  return {
    text,
    reason: replyBlockReasons.find((reason) => stated.has(reason)),
    evidence: [...stated, ...new Set(denied)],
  };
}
