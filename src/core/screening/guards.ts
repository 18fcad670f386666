// A guard lowers what the same clause raised, and nothing else: a joke about homework never hides a plan in
// the next sentence, and a denial must govern the words it denies.
import { riskRank, type RiskLevel } from '../../contract/vocabulary.ts';
import type { NormalizedText } from '../text/normalize.ts';
import type { Automaton } from './compile.ts';
import { conceptEntry, type Concept } from './concepts.ts';
import { hasSlot, type Hit as FoundHit, type Reading } from './match.ts';
import { isDenied } from './negation.ts';

type Hit = FoundHit<Concept>;

export type Guard =
  'accident' | 'benign' | 'denied' | 'someone_else' | 'past' | 'fiction' | 'laughter' | 'trifle';

/** A hit with the level that remains after the guards that apply to it. */
export interface JudgedHit extends Hit {
  readonly level: RiskLevel;
  readonly guards: readonly Guard[];
}

/** What surrounds the hits of one text. */
export interface Scene {
  readonly automaton: Automaton<Concept>;
  readonly text: NormalizedText;
  readonly reading: Reading;
  readonly hits: readonly Hit[];
  /** Guard concepts by the sentence they stand in. */
  readonly marks: ReadonlyMap<Concept, ReadonlySet<number>>;
  /** Tokens with a harmless sense. */
  readonly benign: ReadonlySet<number>;
  readonly laughing: ReadonlySet<number>;
}

const cancelling = new Set<Guard>(['accident', 'benign', 'denied', 'someone_else']);
const pastConcepts = new Set<Concept>([
  'wish_to_die',
  'suicidal_thought',
  'attempt_recent',
  'self_injury',
  'method_thought',
  'gone_wish',
  'injury_urge',
  'burden',
  'no_reason',
  'entrapment',
  'reunion',
  'harm_other',
  'intent',
  'violence',
  'threat',
  'third_intent',
  'suicide_word',
  'means_at_hand',
  'means_got',
  'finality',
  'third_act',
  'attacker_present',
]);
const lastedConcepts = new Set<Concept>(['attempt_now', 'preparation', 'farewell', 'intent_now']);

function sentenceOf(scene: Pick<Scene, 'text'>, position: number): number {
  return scene.text.tokens[position]?.sentence ?? -1;
}

function tokensUnder(concept: Concept, hits: readonly Hit[]): Set<number> {
  const tokens = new Set<number>();
  for (const hit of hits)
    if (hit.concept === concept) for (let token = hit.first; token < hit.end; token++) tokens.add(token);
  return tokens;
}

function isUnder(tokens: ReadonlySet<number>, { first, end }: Hit): boolean {
  for (let token = first; token < end; token++) if (tokens.has(token)) return true;
  return false;
}

/** Collects what the guards need to know, once per text. */
export function describeScene(found: Pick<Scene, 'automaton' | 'text' | 'reading' | 'hits'>): Scene {
  const { text, hits } = found;
  const marks = new Map<Concept, Set<number>>();
  const benign = tokensUnder('benign', hits);
  const past = tokensUnder('past', hits);
  for (const hit of hits) {
    if (conceptEntry(hit.concept).kind !== 'guard') continue;
    // "Today I am well" belongs to the past it closes; it does not open it again.
    if (hit.concept === 'reopened' && past.has(hit.first)) continue;
    const sentences = marks.get(hit.concept) ?? new Set<number>();
    marks.set(hit.concept, sentences.add(sentenceOf({ text }, hit.first)));
  }
  const laughing = new Set(text.laughter.map((position) => laughedAt(text, position)));
  return { ...found, marks, benign, laughing };
}

/** Laughter that stands alone laughs at the sentence before it. */
function laughedAt(text: NormalizedText, position: number): number {
  const sentence = text.tokens[position]?.sentence ?? -1;
  const startsSentence = text.tokens[position - 1]?.sentence !== sentence;
  return startsSentence && position > 0 ? (text.tokens[position - 1]?.sentence ?? sentence) : sentence;
}

function isSomeoneElse({ automaton, reading, text }: Scene, hit: Hit): boolean {
  const symbol = automaton.slotSymbols.get('someone')?.get(hit.language) ?? -1;
  const before = text.tokens[hit.first - 1];
  return before?.clause === text.tokens[hit.first]?.clause && hasSlot(reading, hit.first - 1, symbol);
}

function marked(scene: Scene, concept: Concept, sentence: number): boolean {
  return scene.marks.get(concept)?.has(sentence) ?? false;
}

/** The past told in a sentence or the one beside it, unless something there brings it back. */
function isPast(scene: Scene, sentence: number): boolean {
  const near = [sentence, sentence - 1, sentence + 1];
  return near.some((place) => marked(scene, 'past', place)) && !marked(scene, 'reopened', sentence);
}

function isFiction(scene: Scene, sentence: number): boolean {
  return marked(scene, 'fiction', sentence) && (scene.marks.get('about_me')?.size ?? 0) === 0;
}

function hasDistress(scene: Scene): boolean {
  return scene.hits.some((hit) => hit.concept === 'distress' && !scene.benign.has(hit.first));
}

function lowered(level: RiskLevel, to: RiskLevel): RiskLevel {
  return riskRank(level) > riskRank(to) ? to : level;
}

function fictionLevel(hit: Hit, level: RiskLevel): RiskLevel {
  const { kind } = conceptEntry(hit.concept);
  if (kind === 'self' || kind === 'soft') return 'none';
  return lowered(level, level === 'critical' ? 'medium' : 'low');
}

function findGuards(scene: Scene, hit: Hit): Guard[] {
  const { kind } = conceptEntry(hit.concept);
  const sentence = sentenceOf(scene, hit.first);
  const isOwn = kind === 'self' || kind === 'firm';
  const guards: Guard[] = [];
  if (isUnder(scene.benign, hit)) guards.push('benign');
  if (isOwn && isDenied(scene.automaton, scene.reading, hit)) guards.push('denied');
  if (kind === 'self' && isSomeoneElse(scene, hit)) guards.push('someone_else');
  if ((pastConcepts.has(hit.concept) || lastedConcepts.has(hit.concept)) && isPast(scene, sentence))
    guards.push('past');
  if (hit.concept === 'self_injury' && marked(scene, 'accident', sentence)) guards.push('accident');
  if (isFiction(scene, sentence)) guards.push('fiction');
  const isSaid = kind === 'self' || hit.concept === 'threat';
  if (isSaid && scene.laughing.has(sentence)) guards.push('laughter');
  if (isSaid && marked(scene, 'trifle', sentence) && !hasDistress(scene)) guards.push('trifle');
  return guards;
}

/** The level of a hit after its guards; laughter and trifles lower by a level and only wishes. */
export function judge(scene: Scene, hit: Hit): JudgedHit {
  const guards = findGuards(scene, hit);
  let level: RiskLevel = conceptEntry(hit.concept).level;
  if (guards.some((guard) => cancelling.has(guard))) level = 'none';
  if (guards.includes('past')) level = lowered(level, 'low');
  if (guards.includes('fiction')) level = fictionLevel(hit, level);
  if (guards.includes('laughter') || guards.includes('trifle')) level = lowered(level, 'medium');
  if (guards.includes('laughter') && guards.includes('trifle')) level = 'none';
  return { ...hit, level, guards };
}
