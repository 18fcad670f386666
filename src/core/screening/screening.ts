// Finds people who need a human. Promises: pure (same text, state and time give the same answer), never
// throws whatever the text, never lowers what an earlier message raised, works without knowing the language.
import type { CrisisAnalysis } from '../../contract/analysis.ts';
import { needsHuman, riskRank, type RiskLevel } from '../../contract/vocabulary.ts';
import { normalizeText, originalWords, type NormalizedText } from '../text/normalize.ts';
import { assess, type Assessment } from './assess.ts';
import { compileLexicons } from './compile.ts';
import { conceptEntry } from './concepts.ts';
import { describeScene, judge, type JudgedHit } from './guards.ts';
import { english } from './lexicon/en.ts';
import { spanish } from './lexicon/es.ts';
import { otherLanguages } from './lexicon/other.ts';
import { portuguese } from './lexicon/pt.ts';
import { findConcepts, readTokens } from './match.ts';
import { levelInContext, remember, type ScreeningState } from './state.ts';

export { initialScreeningState, parseScreeningState, type ScreeningState } from './state.ts';

const screeningVersion = 'rules-1';
const maxKeywords = 12;
const maxKeywordLength = 160;

const automaton = compileLexicons([portuguese, english, spanish, otherLanguages]);

function keywords(text: NormalizedText, hits: readonly JudgedHit[], level: RiskLevel): string[] {
  const from = Math.min(riskRank(level), riskRank('medium'));
  const isTelling = (hit: JudgedHit): boolean =>
    riskRank(hit.level) >= from || (hit.concept !== 'distress' && conceptEntry(hit.concept).kind === 'soft');
  const telling = hits.filter(isTelling);
  const found = new Set<string>();
  let covered = -1;
  for (const hit of telling) {
    if (hit.end <= covered) continue;
    covered = hit.end;
    found.add(originalWords(text, hit.first, hit.end).slice(0, maxKeywordLength));
  }
  return [...found].slice(0, maxKeywords);
}

function confidence(assessment: Assessment, hits: readonly JudgedHit[], level: RiskLevel): number {
  const guarded = hits.filter((hit) => hit.guards.length > 0).length;
  if (level === 'none') return guarded > 0 ? 0.6 : 0.8;
  const within = (assessment.score * 5) % 1;
  const certain = 0.5 + 0.4 * within + (assessment.rules.length > 0 ? 0.05 : 0) - (guarded > 0 ? 0.1 : 0);
  return Math.round(Math.min(0.95, Math.max(0.3, certain)) * 100) / 100;
}

function details(
  assessment: Assessment,
  hits: readonly JudgedHit[],
  contextRules: readonly string[],
): CrisisAnalysis['analysis_details'] {
  const seen = hits.filter((hit) => hit.level !== 'none').map((hit) => hit.concept);
  return {
    version: screeningVersion,
    score: assessment.score,
    concepts: [...new Set(seen)],
    guards: [...new Set(hits.flatMap((hit) => hit.guards))],
    rules: [...assessment.rules, ...contextRules],
    languages: [...new Set(hits.filter((hit) => hit.level !== 'none').map((hit) => hit.language))],
    own_level: assessment.level,
  };
}

/** Reads a text on its own: the hits after their guards and the level they make. */
function readText(original: string): { text: NormalizedText; hits: JudgedHit[]; assessment: Assessment } {
  const text = normalizeText(original);
  const reading = readTokens(automaton, text.tokens);
  const found = findConcepts(automaton, reading);
  const scene = describeScene({ automaton, text, reading, hits: found });
  const hits = found
    .filter((hit) => conceptEntry(hit.concept).kind !== 'guard')
    .map((hit) => judge(scene, hit));
  return { text, hits, assessment: assess(scene, hits) };
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
  const { text: normalized, hits, assessment } = readText(text);
  const { level, rules } = levelInContext(assessment, state, at);
  const analysis: CrisisAnalysis = {
    risk_level: level,
    confidence: confidence(assessment, hits, level),
    keywords_found:
      level === 'none'
        ? []
        : keywords(
            normalized,
            hits.filter((hit) => hit.level !== 'none'),
            level,
          ),
    requires_human: needsHuman(level),
    emergency_contact: level === 'critical',
    analysis_details: details(assessment, hits, rules),
  };
  return { analysis, state: remember(state, { level, concepts: assessment.concepts }, at) };
}
