// The replies when there is no model: nobody who writes may be met with silence. They reflect, ask and offer;
// they never promise or name a method. What is said at high and critical is in danger-reply.ts.
import { needsHuman, type Locale, type RiskLevel } from '../../contract/vocabulary.ts';
import { aboutOthersIn, replyInDanger } from './danger-reply.ts';
import { pick } from './pick.ts';
import { signsIn } from './signs.ts';
import type { Feeling, GuidedWords } from './wording.ts';
import { guidedEn } from './words-en.ts';
import { guidedEs } from './words-es.ts';
import { guidedPt } from './words-pt.ts';

/** What the built-in replies can say, per language. */
export const guidedWords: Readonly<Record<Locale, GuidedWords>> = {
  pt: guidedPt,
  en: guidedEn,
  es: guidedEs,
};

const charsRead = 2000;
const wordsOfNegation = 3;

export interface GuidedRequest {
  locale: Locale;
  /** The person's last messages, oldest first. */
  texts: readonly string[];
  /** How many built-in replies the conversation had before this one. */
  turn: number;
  riskLevel: RiskLevel;
}

/** A whole reply, the same for the same request; consecutive turns never read the same. */
export function guidedReply({ locale, texts, turn, riskLevel }: GuidedRequest): string {
  const words = guidedWords[locale];
  const last = fold(texts.at(-1) ?? '');
  if (needsHuman(riskLevel)) return replyInDanger(words, texts.map(fold), turn);
  if (words.asksIfHuman.test(last)) return `${pick(words.notHuman, turn)} ${pick(words.questions, turn)}`;
  if (words.wantsHuman.pattern.test(last)) return varied(words.wantsHuman.replies, words.questions, turn);
  const feeling = feelingIn(words, last);
  const reflection = pick(feeling?.reflections ?? words.reflections, turn);
  if (riskLevel === 'medium' && turn % 2 === 0) {
    const about = aboutOthersIn(words.danger, signsIn(last));
    const asks = about?.first ?? words.gentleAsks;
    return `${reflection} ${pick(asks, turn / 2)}`;
  }
  const moment = feeling ? undefined : words.moments.find(({ pattern }) => pattern.test(last));
  if (moment) return varied(moment.replies, words.questions, turn);
  if (exerciseIsDue(feeling, turn)) return `${reflection} ${pick(words.exercises, Math.floor(turn / 2))}`;
  const recalled = feeling || turn % 2 === 0 ? undefined : earlierFeeling(words, texts);
  if (recalled)
    return `${reflection} ${pick(words.recalls, Math.floor(turn / 2)).replace('{feeling}', recalled.name)}`;
  return `${reflection} ${questionFor(words, last, turn)}`;
}

/** A fixed reply the first times; once all were said, an open question of changing words goes with it. */
function varied(replies: readonly string[], questions: readonly string[], turn: number): string {
  const reply = pick(replies, turn);
  return turn < replies.length ? reply : `${sentencesBeforeQuestion(reply)} ${pick(questions, turn)}`.trim();
}

function sentencesBeforeQuestion(reply: string): string {
  return reply
    .split(/(?<=[.?])\s+/)
    .filter((sentence) => !sentence.endsWith('?'))
    .join(' ');
}

function exerciseIsDue(feeling: Feeling | undefined, turn: number): boolean {
  return feeling?.agitated ? turn % 3 === 1 : turn % 4 === 3;
}

function questionFor(words: GuidedWords, last: string, turn: number): string {
  const topic = words.topics.find(({ pattern }) => pattern.test(last));
  return topic && turn % 3 === 0 ? pick(topic.questions, turn / 3) : pick(words.questions, turn);
}

function earlierFeeling(words: GuidedWords, texts: readonly string[]): Feeling | undefined {
  for (const text of texts.slice(0, -1).reverse()) {
    const feeling = feelingIn(words, fold(text));
    if (feeling) return feeling;
  }
  return undefined;
}

function feelingIn(words: GuidedWords, folded: string): Feeling | undefined {
  return words.feelings.find(({ pattern }) => {
    const match = pattern.exec(folded);
    return match !== null && !isNegated(folded.slice(0, match.index), words.negations);
  });
}

/** Whether one of the last words of the same clause denies what follows. */
function isNegated(before: string, negations: ReadonlySet<string>): boolean {
  const clause = before.split(/[.,;:!?\n]/).at(-1) ?? '';
  return clause
    .split(/\s+/)
    .filter(Boolean)
    .slice(-wordsOfNegation)
    .some((word) => negations.has(word));
}

function fold(text: string): string {
  return text
    .slice(-charsRead)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’`´]/g, "'")
    .toLowerCase()
    .trim();
}
