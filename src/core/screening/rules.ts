import { normalizeText, type NormalizedText } from '../text/normalize.ts';
import type { Slot } from './assemble.ts';
import { assess, type Assessment } from './assess.ts';
import { automaton } from './automaton.ts';
import { conceptEntry } from './concepts.ts';
import { evidenceNames } from './evidence.ts';
import { describeScene, judge, type JudgedHit } from './guards.ts';
import { createMatcher, type Reading } from './match.ts';

const { readTokens, findConcepts } = createMatcher(automaton);

/** A token with the slots of the lexicons that begin at it. */
interface SlottedWord {
  readonly word: string;
  readonly slots: readonly Slot[];
}

/** What the rules make of a text on its own. */
export interface RuleReading {
  readonly text: NormalizedText;
  /** Concepts with the level that their guards leave them. */
  readonly hits: readonly JudgedHit[];
  readonly assessment: Assessment;
  /** Names, for the model, of what was found among the tokens `[first, end)`. */
  evidenceOf(first: number, end: number): string[];
  readonly slotted: readonly SlottedWord[];
}

const noSlots: readonly Slot[] = [];

const slottedWords = ({ tokens, slots }: Reading): SlottedWord[] =>
  tokens.map(({ word }, position) => ({ word, slots: slots[position] ?? noSlots }));

interface Placed {
  readonly first: number;
}

/** The index of the first hit at the token or after it; hits are in order. */
function indexFrom(hits: readonly Placed[], token: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hits[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function between<Found extends Placed>(hits: readonly Found[], first: number, end: number): Found[] {
  return hits.slice(indexFrom(hits, first), indexFrom(hits, end));
}

/** The words of a text with the slots that begin at them, which is all that is wanted of a reply. */
export const slottedIn = ({ tokens }: NormalizedText): SlottedWord[] => slottedWords(readTokens(tokens));

/** Finds concepts, judges each by its guards, and makes a level of them. Linear in the length of the text. */
export function readByRules(original: string): RuleReading {
  const text = normalizeText(original);
  const reading = readTokens(text.tokens);
  const found = findConcepts(reading);
  const scene = describeScene({ automaton, text, reading, hits: found });
  const hits = found
    .filter((hit) => conceptEntry(hit.concept).kind !== 'guard')
    .map((hit) => judge(scene, hit));
  const assessment = assess(scene, hits);
  return {
    text,
    hits,
    assessment,
    slotted: slottedWords(reading),
    evidenceOf: (first, end) => {
      if (first === 0 && end >= text.tokens.length) return evidenceNames(scene, hits, assessment);
      const inside = between(hits, first, end);
      return evidenceNames({ hits: between(found, first, end) }, inside, assess(scene, inside));
    },
  };
}
