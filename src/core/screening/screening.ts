// Finds people who need a human. Promises: pure (same text, state and time give the same answer), never
// throws whatever the text, never lowers what an earlier message raised, works without knowing the language.
import type { CrisisAnalysis } from '../../contract/analysis.ts';
import { higherRisk, needsHuman, riskLevels, riskRank, type RiskLevel } from '../../contract/vocabulary.ts';
import { originalWords } from '../text/normalize.ts';
import { answersIn, type Answer } from './answers.ts';
import { conceptEntry, type Concept } from './concepts.ts';
import type { Guard, JudgedHit } from './guards.ts';
import { createModel, type ModelReading } from './model/model.ts';
import { modelData } from './model/model-data.ts';
import { modelWords } from './model/words.ts';
import { readByRules, type RuleReading } from './rules.ts';
import { levelInContext, remember, whatCameBefore, type Before, type ScreeningState } from './state.ts';

export { hear, initialScreeningState, parseScreeningState, type ScreeningState } from './state.ts';

/** Rules and trained weights together. */
const screeningVersion = `rules-6 ${modelData.version}`;
const maxKeywords = 12;
const maxKeywordLength = 160;
/** Rules raise a level that the model holds possible: from these probabilities of low, medium, high and critical. */
const agreeing: readonly number[] = [0.2, 0.2, 0.35, 0.35];
/**
 * What is said plainly and unguarded needs less: a wish to die, or worry about another,
 * is never idle talk to somebody who listens.
 */
const agreeingPlainly = 0.025;
/**
 * The same where a film or relief stands beside it, and who is said to be here now: the model has read many idioms
 * of being killed by somebody.
 */
const agreeingDoubted = 0.15;
/** The same for means held and another in the act: told without despair, they leave the model little to hear. */
const agreeingInHand = 0.2;
const inHand: ReadonlySet<Concept> = new Set(['means_at_hand', 'third_act']);
const plain: ReadonlySet<Concept> = new Set([
  'wish_to_die',
  'suicidal_thought',
  'intent',
  'intent_now',
  'attempt_now',
  'third_worry',
]);
const imminent: ReadonlySet<Concept> = new Set(['intent_now', 'attempt_now']);
const criticalOutput = 3;
/** What only the conversation raises is ranked at least here. */
const raisedScore = 0.5;

/** A text of so few words that denies what it names says nothing else, unless the model takes it for critical. */
const longestDenial = 8;
const doubtedDenial = 0.5;
/** Violence told in so few words leaves the model nothing to doubt it by. */
const longestBare = 4;
/** Rape and strangling told in so few words are never idle talk, whatever stands beside them. */
const longestAssault = 14;

/** Slots whose words name people, places, times and the small acts of every day. */
const everyday: ReadonlySet<string> = new Set(
  (
    'thru partner near someone others people ask grave want want1 i im kin kin3 kinder hewill abuser victim neg ' +
    'ready them him person foe mybody about now day think asleep going togo why house myplace thing says said silly belong ' +
    'doit doit2 todie amount recent survived intimate'
  ).split(' '),
);
/**
 * Below both, the model alone calls no human for a text without any word of danger in a calm conversation: of ordinary
 * talk half of the calls were such, for words that point at nothing (“I will”, “está aqui”).
 */
const unsupported = { high: 0.65, critical: 0.1 };
/** So few words without any word of danger tell the model nothing. */
const longestVague = 4;
/** Few words say what was said before them (“I will do it”): after a medium so much of high is enough for them. */
const highAfterRisk = 0.28;

const noAnswers: ReadonlySet<Answer> = new Set();

const model = createModel(modelData);

/** A message on its own: what the rules and the model make of it, and the level of both together. */
interface Reading {
  readonly rules: RuleReading;
  readonly model: ModelReading;
  readonly level: RiskLevel;
}

/** Whether a short text names danger only to deny it: the model hears the words, the guard knows whom they govern. */
function isDenial({ text, hits, assessment }: RuleReading): boolean {
  if (riskRank(assessment.level) > riskRank('low') || text.tokens.length > longestDenial) return false;
  return hits.length > 0 && hits.every(({ guards }) => guards.includes('denied'));
}

/** Whether a text tells of violence in so few words, or of assault at all, that nothing beside it can make it harmless. */
function isBareViolence({ text, hits }: RuleReading): boolean {
  const tells = (told: Concept): boolean =>
    hits.some(({ concept, guards }) => concept === told && guards.length === 0);
  const { length } = text.tokens;
  return (length <= longestBare && tells('violence')) || (length <= longestAssault && tells('assault'));
}

const namesDanger = ({ hits, slotted }: RuleReading): boolean =>
  hits.length > 0 || slotted.some(({ slots }) => slots.some(({ name }) => !everyday.has(name)));

const doubting: ReadonlySet<Guard> = new Set(['media', 'relief']);

/** The probability of an output from which the model holds possible what the rules say. */
function agreeingOf({ hits }: RuleReading, output: number): number {
  const said = hits.filter(
    ({ concept, guards }) => plain.has(concept) && guards.every((guard) => doubting.has(guard)),
  );
  if (said.some(({ guards }) => guards.length === 0)) return agreeingPlainly;
  const isThere = ({ concept, guards }: JudgedHit): boolean =>
    concept === 'attacker_present' && guards.every((guard) => guard === 'someone_else');
  if (said.length > 0 || hits.some(isThere)) return agreeingDoubted;
  if (hits.some(({ concept, guards }) => inHand.has(concept) && guards.length === 0)) return agreeingInHand;
  return agreeing[output] ?? 1;
}

/** How high the model goes alone, as a rank. */
function rankByModel(rules: RuleReading, { above, rank }: ModelReading, before: Before): number {
  const [, , high = 0, critical = 0] = above;
  if (isDenial(rules) && critical < doubtedDenial) return Math.min(rank, riskRank('low'));
  const isVague = rules.text.tokens.length <= longestVague;
  const isUnsure = isVague || (high < unsupported.high && critical < unsupported.critical);
  if (before === 'calm' && isUnsure && !namesDanger(rules)) return Math.min(rank, riskRank('medium'));
  return before === 'risk' && isVague && high >= highAfterRisk ? Math.max(rank, riskRank('high')) : rank;
}

/**
 * Whether an act that is announced or done now is told in a text that the model takes for high by itself: more words
 * of despair beside the act lower only its sum for critical.
 */
const isEarnest = ({ hits }: RuleReading, { rank }: ModelReading): boolean =>
  rank >= riskRank('high') &&
  hits.some(({ concept, guards }) => imminent.has(concept) && guards.length === 0);

/**
 * The higher of both, where the model does not hold the rules’ level for idle talk. Languages that it has not
 * learned are left to the rules: better a human asked in vain than nobody.
 */
function levelOf(rules: RuleReading, reading: ModelReading, before: Before): RiskLevel {
  const { assessment, hits } = rules;
  const { above } = reading;
  const byModel = riskLevels[rankByModel(rules, reading, before)] ?? 'critical';
  const isForeign = hits.some(({ language, level }) => language === 'other' && level !== 'none');
  if (isForeign || isBareViolence(rules)) return higherRisk(byModel, assessment.level);
  const isPossible = (value: number, output: number): boolean =>
    value >= agreeingOf(rules, output) || (output === criticalOutput && isEarnest(rules, reading));
  const possible = riskLevels[above.findLastIndex(isPossible) + 1] ?? 'none';
  const byRules = riskRank(possible) < riskRank(assessment.level) ? possible : assessment.level;
  return higherRisk(byModel, byRules);
}

function read(original: string, before: Before): Reading {
  const rules = readByRules(original);
  const reading = model(modelWords(rules.text), rules);
  return { rules, model: reading, level: levelOf(rules, reading, before) };
}

/** 0…1, the need of a human: mostly how likely the text lies at high or critical. */
function scoreOf({ above }: ModelReading): number {
  const [, medium = 0, high = 0, critical = 0] = above;
  const score = 0.87 * high + 0.1 * critical + 0.03 * medium;
  return Math.round(score * 100_000) / 100_000;
}

/** The person’s own words: what the rules found, else the passage that the model finds worst. */
function keywords({ rules: { text, hits }, model: { telling } }: Reading, level: RiskLevel): string[] {
  if (level === 'none') return [];
  const from = Math.min(riskRank(level), riskRank('medium'));
  const isTelling = (hit: JudgedHit): boolean =>
    hit.level !== 'none' &&
    (riskRank(hit.level) >= from ||
      (hit.concept !== 'distress' && conceptEntry(hit.concept).kind === 'soft'));
  const found = new Set<string>();
  let covered = -1;
  for (const hit of hits.filter(isTelling)) {
    if (hit.end <= covered) continue;
    covered = hit.end;
    found.add(originalWords(text, hit.first, hit.end).slice(0, maxKeywordLength));
  }
  if (found.size === 0 && riskRank(level) >= riskRank('medium'))
    found.add(originalWords(text, ...telling).slice(0, maxKeywordLength));
  return [...found].slice(0, maxKeywords);
}

/** How sure: the probability of the level’s own output, or of the absence of the next one. */
function confidence({ model: { above } }: Reading, level: RiskLevel): number {
  const rank = riskRank(level);
  const reached = rank === 0 ? 1 : (above[rank - 1] ?? 1);
  const notMore = 1 - (above[rank] ?? 0);
  return Math.round(Math.min(0.99, Math.max(0.3, Math.min(reached, notMore))) * 100) / 100;
}

function details(
  { rules: { hits, assessment }, model: { above }, level }: Reading,
  contextRules: readonly string[],
  score: number,
): CrisisAnalysis['analysis_details'] {
  const raising = hits.filter((hit) => hit.level !== 'none');
  const [low, medium, high, critical] = above.map((value) => Math.round(value * 1000) / 1000);
  return {
    version: screeningVersion,
    concepts: [...new Set(raising.map((hit) => hit.concept))],
    guards: [...new Set(hits.flatMap((hit) => hit.guards))],
    rules: [...assessment.rules, ...contextRules],
    rules_level: assessment.level,
    model: { low, medium, high, critical },
    languages: [...new Set(raising.map((hit) => hit.language))],
    own_level: level,
    score,
  };
}

/**
 * Screens one message of a conversation. `now` is ms since the epoch; `state` what the last call returned.
 *
 *     const { analysis, state } = screen('quero morrer', initialScreeningState, now);
 *     analysis.risk_level; // 'high'
 */
export function screen(
  text: string,
  state: ScreeningState,
  now: number,
): { analysis: CrisisAnalysis; state: ScreeningState } {
  const at = Number.isFinite(now) ? Math.max(now, state.at) : state.at;
  const reading = read(text, whatCameBefore(state, at));
  const { concepts } = reading.rules.assessment;
  const answers = state.asked.length === 0 ? noAnswers : answersIn(reading.rules.text.tokens);
  const { level, rules } = levelInContext({ level: reading.level, concepts, answers }, state, at);
  const own = scoreOf(reading.model);
  const isRaised = riskRank(level) > riskRank(reading.level) && needsHuman(level);
  const analysis: CrisisAnalysis = {
    risk_level: level,
    confidence: confidence(reading, level),
    keywords_found: keywords(reading, level),
    requires_human: needsHuman(level),
    emergency_contact: level === 'critical',
    analysis_details: details(reading, rules, isRaised ? Math.max(own, raisedScore + own / 2) : own),
  };
  return { analysis, state: remember(state, { level, concepts, answers }, at) };
}
