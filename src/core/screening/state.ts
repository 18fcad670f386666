import { higherRisk, riskRank, type RiskLevel } from '../../contract/vocabulary.ts';
import { levelOfAnswer, questions, questionsIn, type Answer, type Question } from './answers.ts';
import type { Concept } from './concepts.ts';

/** What the screening remembers of a conversation: no words, only times and a fading risk. JSON. */
export interface ScreeningState {
  readonly version: 1;
  /** 0…1, halves every {@link riskHalfLifeMs}. */
  readonly risk: number;
  /** Time of the last message, ms since the epoch; 0 before the first. */
  readonly at: number;
  /** Times of the last messages at medium, oldest first. */
  readonly mediums_at: readonly number[];
  /** Time of the last message at high or critical; 0 when there was none. */
  readonly high_at: number;
  /** Time of the last sign of preparation (things given away, papers in order); 0 when there was none. */
  readonly preparation_at: number;
  /** What the listener asked about and the person has not answered. */
  readonly asked: readonly Question[];
}

export const initialScreeningState: ScreeningState = {
  version: 1,
  risk: 0,
  at: 0,
  mediums_at: [],
  high_at: 0,
  preparation_at: 0,
  asked: [],
};

const minuteMs = 60_000;
const riskHalfLifeMs = 30 * minuteMs;
const mediumsWindowMs = 10 * minuteMs;
const mediumsTogether = 3;
const planAfterMediumMs = 60 * minuteMs;
const planInPiecesMs = 24 * 60 * minuteMs;
const afterHighMs = 24 * 60 * minuteMs;
const contribution: Readonly<Record<RiskLevel, number>> = {
  none: 0,
  low: 0.08,
  medium: 0.3,
  high: 0.65,
  critical: 0.9,
};

const planWords: readonly Concept[] = ['preparation', 'means_near', 'stop_medicine'];
const partingWords: readonly Concept[] = ['farewell_soft', 'preparation', 'finality', 'means_near', 'intent'];

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isShare(value: unknown): value is number {
  return isTime(value) && value <= 1;
}

/** Reads a stored state; anything that is not one becomes the initial state. */
export function parseScreeningState(value: unknown): ScreeningState {
  if (typeof value !== 'object' || value === null) return initialScreeningState;
  const fields = new Map<string, unknown>(Object.entries(value));
  const risk = fields.get('risk');
  const at = fields.get('at');
  const highAt = fields.get('high_at');
  const preparationAt = fields.get('preparation_at');
  const mediums = fields.get('mediums_at');
  if (
    fields.get('version') !== 1 ||
    !isShare(risk) ||
    !isTime(at) ||
    !isTime(highAt) ||
    !isTime(preparationAt)
  )
    return initialScreeningState;
  if (!Array.isArray(mediums) || !mediums.every(isTime)) return initialScreeningState;
  const asked = fields.get('asked');
  return {
    version: 1,
    risk,
    at,
    mediums_at: mediums.slice(-mediumsTogether),
    high_at: highAt,
    preparation_at: preparationAt,
    asked: Array.isArray(asked) ? questions.filter((question) => asked.includes(question)) : [],
  };
}

/** The state after a turn of the listener, AI or monitor: what it asks is remembered, none of its words. */
export function hear(state: ScreeningState, turn: string): ScreeningState {
  return { ...state, asked: questionsIn(turn) };
}

/** Whether something not long ago was at medium or more. */
const isAtRisk = (state: ScreeningState, now: number): boolean =>
  (state.high_at > 0 && now - state.high_at <= afterHighMs) ||
  state.mediums_at.some((at) => now - at <= planAfterMediumMs);

/**
 * What came before a message: `risk` where something not long ago was at medium or more; `calm` where neither the person
 * said nor the listener asked anything that makes few words mean danger; else `open`.
 */
export type Before = 'calm' | 'open' | 'risk';

export function whatCameBefore(state: ScreeningState, now: number): Before {
  if (isAtRisk(state, now)) return 'risk';
  return state.asked.length === 0 && state.preparation_at === 0 ? 'calm' : 'open';
}

interface Message {
  readonly level: RiskLevel;
  readonly concepts: ReadonlySet<Concept>;
  readonly answers: ReadonlySet<Answer>;
}

/** The level of a message in its conversation, never below its own, and why it rose. */
export function levelInContext(
  message: Message,
  state: ScreeningState,
  now: number,
): { level: RiskLevel; rules: string[] } {
  const rules: string[] = [];
  let level = message.level;
  const raise = (name: string, to: RiskLevel): void => {
    if (riskRank(to) <= riskRank(level)) return;
    rules.push(name);
    level = higherRisk(level, to);
  };
  const says = (concepts: readonly Concept[]): boolean =>
    concepts.some((concept) => message.concepts.has(concept));
  const recentMediums = state.mediums_at.filter((at) => now - at <= mediumsWindowMs).length;
  if (message.level === 'medium' && recentMediums + 1 >= mediumsTogether) raise('several_mediums', 'high');
  if (state.mediums_at.some((at) => now - at <= planAfterMediumMs) && says(planWords))
    raise('plan_after_medium', 'high');
  if (state.high_at > 0 && now - state.high_at <= afterHighMs && says(partingWords))
    raise('parting_after_high', 'critical');
  const hasPrepared = state.preparation_at > 0 && now - state.preparation_at <= planInPiecesMs;
  if (hasPrepared && says(['preparation', 'means_got', 'finality'])) raise('plan_in_pieces', 'high');
  raise('answered', levelOfAnswer(state.asked, message.answers, { isAtRisk: isAtRisk(state, now) }));
  return { level, rules };
}

/** The state after a message. Time never runs backwards; a calm message fades nothing faster. */
export function remember(
  state: ScreeningState,
  { level, concepts, answers }: Message,
  at: number,
): ScreeningState {
  const faded = state.risk * 2 ** (-(at - state.at) / riskHalfLifeMs);
  const risk = Math.min(1, faded + contribution[level] * (1 - faded));
  return {
    version: 1,
    risk: Math.round(risk * 10_000) / 10_000,
    at,
    mediums_at: level === 'medium' ? [...state.mediums_at, at].slice(-mediumsTogether) : state.mediums_at,
    high_at: riskRank(level) >= riskRank('high') ? at : state.high_at,
    preparation_at: concepts.has('preparation') ? at : state.preparation_at,
    asked: answers.size === 0 ? state.asked : [],
  };
}
