import type { RiskLevel } from '../../contract/vocabulary.ts';

/**
 * Who a concept is about, which decides the guards that may lower it: `self` all of them, `firm` (plans,
 * means, acts) neither laughter nor a bare idiom, `threat` and `third` only fiction and the past, `soft`
 * counts in combinations, `guard` raises nothing.
 */
export type ConceptKind = 'self' | 'firm' | 'threat' | 'third' | 'soft' | 'guard';

interface ConceptEntry {
  readonly level: RiskLevel;
  readonly kind: ConceptKind;
  /** Share of the way from this level to the next, before anything else is counted. */
  readonly weight: number;
}

/** What the lexicons look for, with the level that one unguarded mention carries (C-SSRS mapping). */
export const concepts = {
  wish_to_die: { level: 'high', kind: 'self', weight: 0.4 },
  suicidal_thought: { level: 'high', kind: 'self', weight: 0.4 },
  suicide_word: { level: 'medium', kind: 'self', weight: 0.4 },
  intent: { level: 'high', kind: 'self', weight: 0.7 },
  intent_now: { level: 'critical', kind: 'firm', weight: 0.5 },
  method_thought: { level: 'high', kind: 'firm', weight: 0.6 },
  means_request: { level: 'high', kind: 'firm', weight: 0.6 },
  means_at_hand: { level: 'critical', kind: 'firm', weight: 0.6 },
  means_got: { level: 'medium', kind: 'firm', weight: 0.6 },
  means_near: { level: 'medium', kind: 'soft', weight: 0.3 },
  attempt_now: { level: 'critical', kind: 'firm', weight: 0.9 },
  attempt_recent: { level: 'high', kind: 'self', weight: 0.6 },
  farewell: { level: 'critical', kind: 'firm', weight: 0.4 },
  farewell_soft: { level: 'low', kind: 'soft', weight: 0.3 },
  preparation: { level: 'medium', kind: 'firm', weight: 0.6 },
  finality: { level: 'critical', kind: 'firm', weight: 0.4 },
  reunion: { level: 'high', kind: 'self', weight: 0.3 },
  gone_wish: { level: 'medium', kind: 'self', weight: 0.6 },
  no_reason: { level: 'medium', kind: 'self', weight: 0.5 },
  burden: { level: 'medium', kind: 'self', weight: 0.5 },
  entrapment: { level: 'medium', kind: 'self', weight: 0.3 },
  stop_medicine: { level: 'medium', kind: 'self', weight: 0.4 },
  self_injury: { level: 'high', kind: 'firm', weight: 0.3 },
  injury_urge: { level: 'medium', kind: 'self', weight: 0.5 },
  threat: { level: 'high', kind: 'threat', weight: 0.5 },
  assault: { level: 'high', kind: 'threat', weight: 0.5 },
  violence: { level: 'high', kind: 'threat', weight: 0.4 },
  attacker_present: { level: 'critical', kind: 'threat', weight: 0.7 },
  stalking: { level: 'medium', kind: 'threat', weight: 0.4 },
  harm_other: { level: 'high', kind: 'self', weight: 0.4 },
  harm_other_now: { level: 'critical', kind: 'firm', weight: 0.5 },
  third_worry: { level: 'medium', kind: 'third', weight: 0.4 },
  third_intent: { level: 'high', kind: 'third', weight: 0.5 },
  third_act: { level: 'critical', kind: 'third', weight: 0.6 },
  distress: { level: 'low', kind: 'soft', weight: 0.5 },
  time_near: { level: 'none', kind: 'guard', weight: 0 },
  benign: { level: 'none', kind: 'guard', weight: 0 },
  past: { level: 'none', kind: 'guard', weight: 0 },
  reopened: { level: 'none', kind: 'guard', weight: 0 },
  media: { level: 'none', kind: 'guard', weight: 0 },
  relief: { level: 'none', kind: 'guard', weight: 0 },
  fiction: { level: 'none', kind: 'guard', weight: 0 },
  earnest: { level: 'none', kind: 'guard', weight: 0 },
  trifle: { level: 'none', kind: 'guard', weight: 0 },
  accident: { level: 'none', kind: 'guard', weight: 0 },
  about_me: { level: 'none', kind: 'guard', weight: 0 },
} as const satisfies Record<string, ConceptEntry>;

export type Concept = keyof typeof concepts;

/** The entry of a concept, with its literal types widened. */
export function conceptEntry(concept: Concept): ConceptEntry {
  return concepts[concept];
}
