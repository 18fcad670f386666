import type { Locale } from '../../../contract/vocabulary.ts';
import { normalizeText, type NormalizedText } from '../../text/normalize.ts';
import { createMatcher, hasSlot, type Hit, type Reading } from '../match.ts';
import { isDenied } from '../negation.ts';
import { automaton } from './automaton.ts';
import { replyBlockReasons, type ReplyBlockReason } from './reasons.ts';

const { readTokens, findConcepts } = createMatcher(automaton);

/** What the rules make of a reply. */
export interface ReplyRuleReading {
  readonly text: NormalizedText;
  /** The gravest of the reasons stated. */
  readonly reason: ReplyBlockReason | undefined;
  /**
   * Whether a reason stated harms in any company, or says at least half of its sentence: little stands there that could
   * make it harmless.
   */
  readonly isBare: boolean;
  /** The gravest of those in a question, a quotation or behind "you feel that", whose words may be another's. */
  readonly doubtful: ReplyBlockReason | undefined;
  /** Names, for the model, of what was found among the tokens `[first, end)` and of what was found but denied. */
  evidenceOf(first: number, end: number): string[];
}

const answers: ReadonlySet<string> = new Set(['no', 'nao']);

/** "No, I am an AI" denies what was asked: its no is no part of what comes behind the comma. */
function beginsAfterNo({ tokens }: Reading, { first }: Hit): boolean {
  const token = tokens[first];
  return token !== undefined && answers.has(token.word) && tokens[first + 1]?.clause !== token.clause;
}

const attributionReach = 7;

/** Whether the words before a hit give it to another: "you feel that you are a burden", "I cannot tell whether". */
function isAttributed(reading: Reading, { first, language }: Hit): boolean {
  const symbol = automaton.slotSymbols.get('said')?.get(language);
  if (symbol === undefined) return false;
  for (let position = first - 1; position >= Math.max(0, first - attributionReach); position--) {
    if (reading.tokens[position]?.sentence !== reading.tokens[first]?.sentence) return false;
    if (hasSlot(reading, position, symbol)) return true;
  }
  return false;
}

/**
 * What is said in quotation marks by its nature: a note, the instructions; and what harms in any mouth. These stand
 * whatever is around them.
 */
const ownQuotations: ReadonlySet<ReplyBlockReason> = new Set([
  'farewell_note',
  'prompt_leak',
  'method',
  'dose',
]);

const quotation = /"[^"]*"|“[^”]*”|«[^»]*»/g;

function quotedRanges(reply: string): { from: number; to: number }[] {
  return [...reply.matchAll(quotation)].map(({ 0: words, index }) => ({
    from: index,
    to: index + words.length,
  }));
}

/** Whether the sentence of a token is a question; the mark that opens the next one (`¿`) makes it none. */
function endsInQuestion({ original, tokens }: NormalizedText, index: number): boolean {
  const sentence = tokens[index]?.sentence;
  let last = index;
  while (tokens[last + 1]?.sentence === sentence && tokens[last + 1] !== undefined) last++;
  const behind = original.slice(tokens[last]?.end, tokens[last + 1]?.start);
  return /^[^¿]*\?/.test(behind);
}

/** Whether the hit has at least half of the words of its sentence. */
function isHalfOfSentence({ tokens }: NormalizedText, { first, end }: Hit): boolean {
  const sentence = tokens[first]?.sentence;
  let [from, to] = [first, end];
  while (tokens[from - 1]?.sentence === sentence) from--;
  while (tokens[to]?.sentence === sentence) to++;
  return 2 * (end - first) >= to - from;
}

/** All languages are read, for models slip; single words count only in the language of the conversation. */
export function readReplyByRules(reply: string, locale: Locale): ReplyRuleReading {
  const text = normalizeText(reply);
  const reading = readTokens(text.tokens);
  const found = findConcepts(reading).filter(
    (hit) => (hit.language === locale || hit.end - hit.first > 1) && !beginsAfterNo(reading, hit),
  );
  const quoted = quotedRanges(reply);
  const denied = new Set(found.filter((hit) => isDenied(automaton, reading, hit)));
  const stated = found.filter((hit) => !denied.has(hit));
  const isDoubtful = (hit: Hit<ReplyBlockReason>): boolean => {
    const token = text.tokens[hit.first];
    if (token === undefined || ownQuotations.has(hit.concept)) return false;
    return (
      endsInQuestion(text, hit.first) ||
      isAttributed(reading, hit) ||
      quoted.some(({ from, to }) => token.start >= from && token.start < to)
    );
  };
  const gravest = (among: readonly Hit<ReplyBlockReason>[]): ReplyBlockReason | undefined =>
    replyBlockReasons.find((reason) => among.some(({ concept }) => concept === reason));
  const certain = stated.filter((hit) => !isDoubtful(hit));
  return {
    text,
    reason: gravest(certain),
    isBare: certain.some((hit) => ownQuotations.has(hit.concept) || isHalfOfSentence(text, hit)),
    doubtful: gravest(stated.filter(isDoubtful)),
    evidenceOf: (first, end) => {
      const inside = found.filter((hit) => hit.first >= first && hit.first < end);
      return [...new Set(inside.map((hit) => (denied.has(hit) ? `denied ${hit.concept}` : hit.concept)))];
    },
  };
}
