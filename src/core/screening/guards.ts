// A guard lowers what the same clause raised, and nothing else: a joke about homework never hides a plan in
// the next sentence, and a denial must govern the words it denies.
import { riskRank, type RiskLevel } from '../../contract/vocabulary.ts';
import type { NormalizedText } from '../text/normalize.ts';
import type { Automaton } from './compile.ts';
import { conceptEntry, type Concept } from './concepts.ts';
import { noLanguage, withKin, type Languages } from './languages.ts';
import { hasSlot, type Hit as FoundHit, type Reading } from './match.ts';
import { isDenied } from './negation.ts';
import { push } from './tables.ts';

type Hit = FoundHit<Concept>;

export type Guard =
  | 'accident'
  | 'benign'
  | 'denied'
  | 'someone_else'
  | 'past'
  | 'fiction'
  | 'laughter'
  | 'trifle'
  // These two lower no act, they only let the model doubt it.
  | 'media'
  | 'relief';

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
  /** The sentences that each concept stands in, with the languages that find it there. */
  readonly marks: ReadonlyMap<Concept, ReadonlyMap<number, Languages>>;
  /** The guard concepts themselves. */
  readonly places: ReadonlyMap<Concept, readonly Hit[]>;
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
  'assault',
  'threat',
  'third_intent',
  'suicide_word',
  'means_at_hand',
  'means_got',
  'finality',
  'third_act',
  'attacker_present',
]);
/** What the writer does or has done. */
const ownActs = new Set<Concept>(['attempt_now', 'means_at_hand', 'intent_now', 'farewell', 'finality']);
/** What happens now, whoever does it: peace and relief often follow it, they say nothing against it. */
const acts = new Set<Concept>([...ownActs, 'attacker_present', 'harm_other_now']);
const lastedConcepts = new Set<Concept>(['attempt_now', 'preparation', 'farewell', 'intent_now']);

/** Where a hit stands, and in which languages guards are looked for. */
interface Place {
  readonly languages: Languages;
  readonly sentence: number;
}

function sentenceOf(scene: Pick<Scene, 'text'>, position: number): number {
  return scene.text.tokens[position]?.sentence ?? -1;
}

function tokensUnder(concept: Concept, hits: readonly Hit[]): Set<number> {
  const tokens = new Set<number>();
  for (const hit of hits)
    if (hit.concept === concept) for (let token = hit.first; token < hit.end; token++) tokens.add(token);
  return tokens;
}

/** Words that say nothing by themselves. */
const fillers = new Set([
  ...'a ao o os as um uma com em no na de vou vo ir estou to tou esta me'.split(' '),
  ...'al el la los las un una con en voy estoy toy'.split(' '),
  ...'i im the my am is at on going gonna'.split(' '),
  ...'hoje agora amanha hoy ahora manana today tonight tomorrow now'.split(' '),
]);

/**
 * An idiom takes the wish that it only touches along ("I am dying of laughter"); means, acts and threats are harmless
 * only where all their words belong to it: "coffee with rat poison", "he is here with the bread knife".
 */
function isHarmless({ benign, text }: Scene, { concept, first, end }: Hit): boolean {
  let covered = 0;
  let bare = 0;
  for (let token = first; token < end; token++) {
    if (benign.has(token)) covered++;
    else if (fillers.has(text.tokens[token]?.word ?? '')) bare++;
  }
  const isWish = conceptEntry(concept).kind === 'self';
  return covered > 0 && (isWish || covered + bare === end - first);
}

/** Collects what the guards need to know, once per text. */
export function describeScene(found: Pick<Scene, 'automaton' | 'text' | 'reading' | 'hits'>): Scene {
  const { automaton, text, reading, hits } = found;
  const marks = new Map<Concept, Map<number, Languages>>();
  const places = new Map<Concept, Hit[]>();
  const benign = tokensUnder('benign', hits);
  const over = new Set([...tokensUnder('past', hits), ...tokensUnder('relief', hits)]);
  for (const hit of hits) {
    // "Today I am well" belongs to the past it closes; it does not open it again.
    if (hit.concept === 'reopened' && over.has(hit.first)) continue;
    const sentence = sentenceOf({ text }, hit.first);
    const marked = marks.get(hit.concept) ?? new Map<number, Languages>();
    marks.set(hit.concept, marked.set(sentence, (marked.get(sentence) ?? noLanguage) | hit.languages));
    if (conceptEntry(hit.concept).kind === 'guard') push(places, hit.concept, hit);
  }
  const laughing = new Set(text.laughter.map((position) => laughedAt(text, position)));
  return { automaton, text, reading, hits, marks, places, benign, laughing };
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

const languagesAt = ({ marks }: Scene, concept: Concept, sentence: number): Languages =>
  marks.get(concept)?.get(sentence) ?? noLanguage;

/**
 * The languages that a hit may be said in: those that find its concept in the sentence. In others its guards are not
 * looked for: a word is a trifle in one, a danger in another.
 */
const spokenIn = (scene: Scene, concept: Concept, sentence: number): Languages =>
  withKin(languagesAt(scene, concept, sentence));

/** Whether a guard stands in the sentence. */
const isMarked = (scene: Scene, concept: Concept, { languages, sentence }: Place): boolean =>
  (languagesAt(scene, concept, sentence) & languages) !== 0;

/** A sentence that reaches further from a hit runs on: who writes without full stops tells a whole day in one. */
const longestSentence = 20;
/** So far reaches what makes light of the words around it in a sentence that runs on. */
const reachInRunOn = 10;

/** Whether a guard stands in the sentence, and near the hit where the sentence runs on. */
function isMarkedAround(scene: Scene, concept: Concept, hit: Hit): boolean {
  const places = scene.places.get(concept);
  if (places === undefined) return false;
  const sentence = sentenceOf(scene, hit.first);
  const spoken = spokenIn(scene, hit.concept, sentence);
  const isSame = (token: number): boolean => sentenceOf(scene, token) === sentence;
  const isRunOn = isSame(hit.first - longestSentence) || isSame(hit.end + longestSentence);
  const isNear = ({ first, end, languages }: Hit): boolean =>
    (languages & spoken) !== 0 &&
    isSame(first) &&
    (!isRunOn || (end > hit.first - reachInRunOn && first < hit.end + reachInRunOn)) &&
    // "I will walk into traffic": the traffic of the act itself is no trifle.
    (concept !== 'trifle' || first < hit.first || end > hit.end);
  return places.some(isNear);
}

/** Whether it stands there or in a sentence beside it. */
function isMarkedNear(scene: Scene, concept: Concept, { languages, sentence }: Place): boolean {
  const marked = scene.marks.get(concept);
  if (marked === undefined) return false;
  for (let near = sentence - 1; near <= sentence + 1; near++)
    if (((marked.get(near) ?? noLanguage) & languages) !== 0) return true;
  return false;
}

/** The past told in a sentence or the one beside it, unless something there brings it back. */
function isPast(scene: Scene, { concept }: Hit, place: Place): boolean {
  if (!pastConcepts.has(concept) && !lastedConcepts.has(concept)) return false;
  if (scene.marks.get('reopened')?.has(place.sentence) === true) return false;
  if (isMarkedNear(scene, 'past', place)) return true;
  return !acts.has(concept) && isMarkedNear(scene, 'relief', place);
}

/** Told of a story, or of a film or a song in the same sentence; these say nothing of what the writer does meanwhile. */
function fictionGuard(scene: Scene, hit: Hit, place: Place): Guard[] {
  const { concept } = hit;
  const isOwnStory = scene.marks.has('about_me');
  if (isMarked(scene, 'fiction', place)) return isOwnStory ? [] : ['fiction'];
  if (!isMarkedAround(scene, 'media', hit)) return [];
  if (ownActs.has(concept)) return ['media'];
  return isOwnStory ? [] : ['fiction'];
}

/** Laughter and trifles make light of a wish, unless it is said to be meant; a trifle alone not of one with a time. */
function lightGuards(scene: Scene, hit: Hit, place: Place): Guard[] {
  const { concept } = hit;
  const isSaid = conceptEntry(concept).kind === 'self' || concept === 'threat';
  if (!isSaid || scene.marks.get('earnest')?.has(place.sentence) === true) return [];
  const isLaughing = scene.laughing.has(place.sentence);
  const isTimed = scene.marks.get('time_near')?.has(place.sentence) === true;
  const isTrifle = isMarkedAround(scene, 'trifle', hit) && !hasDistress(scene) && (isLaughing || !isTimed);
  return [...(isLaughing ? (['laughter'] as const) : []), ...(isTrifle ? (['trifle'] as const) : [])];
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
  const place = { languages: spokenIn(scene, hit.concept, sentence), sentence };
  const isOwn = kind === 'self' || kind === 'firm';
  const guards: Guard[] = [];
  if (isHarmless(scene, hit)) guards.push('benign');
  if (isOwn && isDenied(scene.automaton, scene.reading, hit)) guards.push('denied');
  if (kind === 'self' && isSomeoneElse(scene, hit)) guards.push('someone_else');
  if (isPast(scene, hit, place)) guards.push('past');
  if (hit.concept === 'self_injury' && isMarked(scene, 'accident', place)) guards.push('accident');
  if (acts.has(hit.concept) && isMarkedNear(scene, 'relief', place)) guards.push('relief');
  return [...guards, ...fictionGuard(scene, hit, place), ...lightGuards(scene, hit, place)];
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
  // Named one by one: V8 makes a class of its own for each copy by "...", which only a full collection takes away.
  const { concept, language, languages, first, end } = hit;
  return { concept, language, languages, first, end, level, guards };
}
