// The second opinion: what a model says about a message that is stored and screened already. Promises: it never
// lowers a level; alone it raises to `high` at most; it calls a human only so often for one conversation; and
// what it says is a level and a short plain sentence, or nothing.
import type { CrisisAnalysis } from '../../contract/analysis.ts';
import { needsHuman, riskLevels, riskRank, type RiskLevel } from '../../contract/vocabulary.ts';
import { remember, type ScreeningState } from './state.ts';

export { opinionWords } from './second-opinion-words.ts';

export interface Opinion {
  readonly level: RiskLevel;
  /** For monitors: plain, short, with the placeholders that the model was given. May be empty. */
  readonly reason: string;
}

/** The form of a model’s answer, as a JSON schema. The reason first: a model that has said why judges better. */
export const opinionSchema = {
  type: 'object',
  properties: { reason: { type: 'string' }, level: { type: 'string', enum: [...riskLevels] } },
  required: ['reason', 'level'],
  additionalProperties: false,
} as const;

/** How often in a day opinions alone may call a human to one conversation. */
export const mostCallsPerDay = 3;

const highest: RiskLevel = 'high';
/** The score ranks by need of a human: about here the screening calls one. */
const highBorder = 0.5;
const longestAnswer = 4_000;
const longestReason = 160;

/** What the screening’s score says of a need of a human, 0 to 1. */
function scoreOf({ analysis_details, risk_level }: CrisisAnalysis): number {
  const { score } = analysis_details;
  const isScore = typeof score === 'number' && score >= 0 && score <= 1;
  return isScore ? score : riskRank(risk_level) / riskLevels.length;
}

/** How far the screening was from calling a human: 0 is most uncertain. Undefined when it did call one. */
export function distanceToHuman(analysis: CrisisAnalysis): number | undefined {
  return needsHuman(analysis.risk_level) ? undefined : Math.max(0, highBorder - scoreOf(analysis));
}

/** Plain words, whatever a model wrote: no markup, no addresses, nothing invisible. */
function plainWords(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/(?:\b[a-z][a-z\d+.-]{0,20}:\/\/|\bwww\.)\S+/giu, ' ')
    .replaceAll(/<[^<>]*>/gu, ' ')
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')
    .replaceAll(/[<>`*#~|\\{}^]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function shortened(plain: string): string {
  if (plain.length <= longestReason) return plain;
  const cut = plain.slice(0, longestReason - 1).toWellFormed();
  const space = cut.lastIndexOf(' ');
  return `${(space > longestReason / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:\uFFFD]+$/u, '')}…`;
}

function isLevel(value: unknown): value is RiskLevel {
  return riskLevels.some((level) => level === value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads a model’s answer; undefined when it is not exactly what was asked for. `cleaned` takes from a reason what nobody
 * may read, before it is cut to 160 characters: of half a number nobody would see that it is one.
 */
export function parseOpinion(answer: string, cleaned: (reason: string) => string): Opinion | undefined {
  if (answer.length > longestAnswer) return undefined;
  const content = parseJson(answer);
  if (typeof content !== 'object' || content === null) return undefined;
  if (!('level' in content) || !('reason' in content)) return undefined;
  const { level, reason } = content;
  if (!isLevel(level) || typeof reason !== 'string') return undefined;
  return { level, reason: shortened(cleaned(plainWords(reason))) };
}

export type OpinionDecision =
  | { readonly outcome: 'agreed' | 'lower' | 'capped' }
  | { readonly outcome: 'raised'; readonly analysis: CrisisAnalysis };

/**
 * What an opinion makes of a message’s analysis. `calls`: how often opinions called a human to this conversation
 * in the last day.
 *
 *     decideOpinion(analysis, { level: 'critical', reason: 'says goodbye' }, 0);
 *     // { outcome: 'raised', analysis: { risk_level: 'high', … } }
 */
export function decideOpinion(analysis: CrisisAnalysis, opinion: Opinion, calls: number): OpinionDecision {
  const level = riskRank(opinion.level) > riskRank(highest) ? highest : opinion.level;
  const rise = riskRank(level) - riskRank(analysis.risk_level);
  if (rise < 0) return { outcome: 'lower' };
  if (rise === 0) return { outcome: 'agreed' };
  if (needsHuman(level) && calls >= mostCallsPerDay) return { outcome: 'capped' };
  return { outcome: 'raised', analysis: raisedAnalysis(analysis, opinion, level) };
}

/** How sure the screening is of a level that it did not find itself: as sure as its own score. */
function raisedAnalysis(before: CrisisAnalysis, opinion: Opinion, level: RiskLevel): CrisisAnalysis {
  return {
    ...before,
    risk_level: level,
    confidence: scoreOf(before),
    requires_human: needsHuman(level),
    emergency_contact: false,
    analysis_details: {
      ...before.analysis_details,
      screened_level: before.risk_level,
      second_opinion: { level: opinion.level, reason: opinion.reason },
    },
  };
}

/** What the screening remembers once a message of the conversation counts as `level`. */
export function stateAfterRaise(state: ScreeningState, level: RiskLevel): ScreeningState {
  return remember(state, { level, concepts: new Set(), answers: new Set() }, state.at);
}
