// A short answer means what the question before it meant. The listener’s questions are read for what they ask about,
// and a person’s short answer for what it says; no word of either is kept.
import type { RiskLevel } from '../../contract/vocabulary.ts';
import { normalizeText, type Token } from '../text/normalize.ts';
import { answerAutomaton, questionAutomaton } from './answer-automata.ts';
import type { Answer } from './lexicon/answers.ts';
import type { Question } from './lexicon/questions.ts';
import { createMatcher } from './match.ts';

export { questions } from './lexicon/questions.ts';
export type { Answer, Question };

const asked = createMatcher(questionAutomaton);
const answered = createMatcher(answerAutomaton);

/** A longer message speaks for itself, but for a first sentence that is an answer alone ("Yes. Since May …"). */
const longestAnswer = 8;
const longestFirstAnswer = 3;
/** Beside an echo of the question there is no more than this. */
const longestEcho = 2;
/** The answer stands at the beginning; what comes later in a message answers nothing. */
const answerWithin = 3;

/** What the questions of a listener’s turn ask about. */
export function questionsIn(turn: string): Question[] {
  const { tokens } = normalizeText(turn);
  if (!tokens.some(({ question }) => question)) return [];
  const hits = asked.findConcepts(asked.readTokens(tokens));
  const found = new Set(
    hits.filter(({ first }) => tokens[first]?.question === true).map(({ concept }) => concept),
  );
  // To be afraid of death is not to wish for it.
  if (found.has('fear')) found.delete('suicide');
  found.delete('fear');
  return [...found];
}

/** The tokens of a message that can be an answer: all of a short one, else a first sentence that is very short. */
function answering(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length <= longestAnswer) return tokens;
  const first = tokens.filter(({ sentence }) => sentence === tokens[0]?.sentence);
  return first.length <= longestFirstAnswer ? first : [];
}

/** What the tokens of a message say as an answer; nothing when they are too many for one. */
export function answersIn(message: readonly Token[]): ReadonlySet<Answer> {
  const tokens = answering(message);
  if (tokens.length === 0) return new Set();
  const hits = answered.findConcepts(answered.readTokens(tokens));
  const atStart = hits.filter(({ first }) => first < answerWithin);
  const found = new Set(atStart.map(({ concept }) => concept));
  if (found.delete('echo') && tokens.length <= longestEcho) found.add('yes');
  // "No. Yes." is left to those who can ask again; "I don’t know" holds a no that is none.
  if (found.has('perhaps')) found.delete('no');
  if (found.has('no')) found.delete('yes');
  // What follows a no explains it: "None. Last winter there were …" denies no safety.
  if (tokens.length < message.length) found.delete('no');
  // A time is an answer when it comes first or says more of a yes.
  if (!found.has('yes') && !hits.some(({ concept, first }) => concept === 'soon' && first === 0))
    found.delete('soon');
  return found;
}

interface Known {
  /** Danger was heard in this conversation a short while ago. */
  readonly isAtRisk: boolean;
}

/** The level that an answer to these questions carries, whatever its words carry alone. */
export function levelOfAnswer(
  topics: readonly Question[],
  answers: ReadonlySet<Answer>,
  { isAtRisk }: Known,
): RiskLevel {
  const says = (answer: Answer): boolean => answers.has(answer);
  const isAsked = (question: Question): boolean => topics.includes(question);
  if (says('no')) return isAsked('safety') && isAtRisk ? 'high' : 'none';
  if (isAsked('suicide') && says('soon') && !says('perhaps')) return 'critical';
  if (isAtRisk && isAsked('plan') && says('soon')) return 'critical';
  if (says('yes')) {
    if (isAtRisk && (isAsked('at_hand') || isAsked('done') || isAsked('plan'))) return 'critical';
    if (isAsked('suicide') || isAsked('injury') || (isAtRisk && isAsked('danger'))) return 'high';
  }
  if (says('perhaps') && (isAsked('suicide') || (isAtRisk && isAsked('at_hand')))) return 'medium';
  return 'none';
}
