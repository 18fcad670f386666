// From what was found to a level. Single mentions carry the level of their concept; what is only telling
// together (a farewell and a wish, two preparations, means and intent) is raised here, by named rules.
import { higherRisk, riskRank, type RiskLevel } from '../../contract/vocabulary.ts';
import { conceptEntry, type Concept } from './concepts.ts';
import type { JudgedHit, Scene } from './guards.ts';

export interface Assessment {
  readonly level: RiskLevel;
  /** 0…1 over all levels: each level owns a fifth, the place within it tells how much speaks for it. */
  readonly score: number;
  /** Names of the rules that raised the level above the single concepts. */
  readonly rules: readonly string[];
  readonly concepts: ReadonlySet<Concept>;
}

interface CombinationRule {
  readonly name: string;
  readonly level: RiskLevel;
  /** One of each list must be there. */
  readonly all: readonly (readonly Concept[])[];
}

const wishes: readonly Concept[] = ['wish_to_die', 'suicidal_thought', 'intent', 'method_thought', 'reunion'];
const passive: readonly Concept[] = ['gone_wish', 'burden', 'no_reason', 'entrapment'];

const combinations: readonly CombinationRule[] = [
  {
    name: 'plan_and_time',
    level: 'critical',
    all: [['intent', 'method_thought', 'means_request'], ['time_near']],
  },
  {
    name: 'wish_and_preparation',
    level: 'critical',
    all: [[...wishes, 'farewell_soft', 'finality'], ['preparation']],
  },
  { name: 'wish_and_farewell', level: 'critical', all: [[...wishes, 'preparation'], ['farewell_soft']] },
  {
    name: 'intent_and_means',
    level: 'critical',
    all: [['intent', 'suicidal_thought'], ['means_near'], ['time_near', 'intent', 'no_reason']],
  },
  { name: 'preparation_and_time', level: 'critical', all: [['preparation'], ['time_near']] },
  {
    name: 'means_and_wish',
    level: 'critical',
    all: [
      ['means_got'],
      [...wishes, ...passive, 'time_near', 'farewell_soft', 'preparation', 'suicide_word'],
    ],
  },
  { name: 'passive_and_preparation', level: 'high', all: [passive, ['preparation']] },
  { name: 'passive_and_farewell', level: 'high', all: [passive, ['farewell_soft']] },
  { name: 'passive_and_means', level: 'high', all: [['gone_wish', 'no_reason', 'burden'], ['means_near']] },
  {
    name: 'suicide_named_with_despair',
    level: 'high',
    all: [['suicide_word'], [...passive, 'injury_urge', 'farewell_soft']],
  },
  { name: 'medicine_to_end', level: 'high', all: [['stop_medicine'], [...wishes, 'gone_wish']] },
];

const levelWidth = 0.2;
const passiveTogether = 3;

function distinctPlaces(hits: readonly JudgedHit[], concept: Concept): number {
  let reached = -1;
  let count = 0;
  for (const hit of hits) {
    if (hit.concept !== concept || hit.first < reached) continue;
    reached = hit.end;
    count++;
  }
  return count;
}

function raisedBy(
  hits: readonly JudgedHit[],
  present: ReadonlySet<Concept>,
): { level: RiskLevel; rules: string[] } {
  let level: RiskLevel = 'none';
  const rules: string[] = [];
  const raise = (name: string, to: RiskLevel): void => {
    rules.push(name);
    level = higherRisk(level, to);
  };
  for (const rule of combinations) {
    if (rule.all.every((any) => any.some((concept) => present.has(concept)))) raise(rule.name, rule.level);
  }
  if (distinctPlaces(hits, 'preparation') >= 2) raise('two_preparations', 'critical');
  if (passive.filter((concept) => present.has(concept)).length >= passiveTogether)
    raise('passive_together', 'high');
  return { level, rules };
}

function ownLevel(hit: JudgedHit): RiskLevel {
  // Soft signs tell something only beside others; the rules above count them.
  const isSoft = conceptEntry(hit.concept).kind === 'soft';
  return isSoft && riskRank(hit.level) > riskRank('low') ? 'none' : hit.level;
}

function scoreOf(level: RiskLevel, hits: readonly JudgedHit[]): number {
  let silence = 1;
  for (const concept of new Set(hits.map((hit) => hit.concept))) {
    const entry = conceptEntry(concept);
    const distance = Math.max(0, riskRank(level) - riskRank(entry.level));
    silence *= 1 - entry.weight / 2 ** distance;
  }
  const within = level === 'none' ? 0 : Math.min(0.999, 1 - silence);
  return Math.round((riskRank(level) + within) * levelWidth * 10_000) / 10_000;
}

/** The level of one message by its own words. */
export function assess(scene: Scene, judged: readonly JudgedHit[]): Assessment {
  const active = judged.filter((hit) => hit.level !== 'none');
  const concepts = new Set<Concept>(active.map((hit) => hit.concept));
  if ((scene.marks.get('time_near')?.size ?? 0) > 0) concepts.add('time_near');
  const single = active.reduce<RiskLevel>((level, hit) => higherRisk(level, ownLevel(hit)), 'none');
  // What guards took down to `low` (a past, a song) must not come back through a combination.
  const strong = active.filter((hit) => hit.guards.length === 0);
  const present = new Set<Concept>(strong.map((hit) => hit.concept));
  if (concepts.has('time_near')) present.add('time_near');
  const { level: raised, rules } = raisedBy(strong, present);
  const level = higherRisk(single, raised);
  return { level, score: scoreOf(level, active), rules, concepts };
}
