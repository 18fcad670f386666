import { featuresOf, hashedWord, type HashedWord, type SlottedWord } from './features.ts';
import { createLanguageGuess } from './language.ts';
import { createGatedRegression, logistic } from './linear.ts';
import type { Calibration, PackedModel } from './weights.ts';
import { windowsOf, type ModelWord } from './words.ts';

/** What the model makes of a text. */
export interface ModelReading {
  /** Probabilities that the text lies above none, low, medium and high. */
  readonly above: readonly number[];
  /** The highest of them that reaches its threshold: 0 none … 4 critical. */
  readonly rank: number;
  /** The words that tell most, as token indexes `[first, end)`. */
  readonly telling: readonly [first: number, end: number];
}

/** What the rules make of the tokens that the words are made of. */
export interface RuleEvidence {
  /** Names of what they found among the tokens `[first, end)`. */
  evidenceOf(first: number, end: number): readonly string[];
  /** By token. */
  readonly slotted: readonly SlottedWord[];
}

const needsHumanOutput = 2;
/** How near its threshold the level below must be. */
const supporting = 0.44;

interface PlacedWord {
  readonly hashed: HashedWord;
  readonly token: number;
}

interface Window {
  readonly first: number;
  readonly end: number;
  readonly scores: Float64Array;
}

/**
 * The trained model: a logistic regression over hashed features, made a probability for each level by the
 * language of the text. Of a long text the worst window counts. Pure and synchronous.
 */
export function createModel(packed: PackedModel) {
  const regression = createGatedRegression(packed.linear);
  const guessLanguage = createLanguageGuess(packed.languages, packed.calibrations.length);

  function calibrationOf(words: readonly PlacedWord[]): Calibration {
    const calibration = packed.calibrations[guessLanguage(words.map(({ hashed }) => hashed))];
    if (calibration === undefined) throw new Error('a model without calibration');
    return calibration;
  }

  function readWindow(words: readonly PlacedWord[], { evidenceOf, slotted }: RuleEvidence): Window {
    const first = words[0]?.token ?? 0;
    const end = (words.at(-1)?.token ?? -1) + 1;
    const hashed = words.map((word) => word.hashed);
    const scores = regression(featuresOf(hashed, evidenceOf(first, end), slotted.slice(first, end)));
    return { first, end, scores };
  }

  return (words: readonly ModelWord[], evidence: RuleEvidence): ModelReading => {
    if (words.length === 0) return { above: [0, 0, 0, 0], rank: 0, telling: [0, 0] };
    const danger = ({ scores }: Window): number => scores[needsHumanOutput] ?? 0;
    const placed = words.map(({ text, token }) => ({ hashed: hashedWord(text), token }));
    const windows = windowsOf(placed).map((window) => readWindow(window, evidence));
    const worst = windows.reduce((a, b) => (danger(b) > danger(a) ? b : a));
    const { platt, thresholds } = calibrationOf(placed);
    const above = platt.map(([slope, offset], output) => {
      const highest = windows.reduce((most, { scores }) => Math.max(most, scores[output] ?? 0), -Infinity);
      return logistic(slope * highest + offset);
    });
    // A level that stands alone above ones that are far from reached is a slip of its output.
    const isReached = (value: number, output: number): boolean =>
      value >= (thresholds[output] ?? 1) &&
      (output === 0 || (above[output - 1] ?? 0) >= supporting * (thresholds[output - 1] ?? 1));
    return {
      above,
      rank: above.findLastIndex((value, output) => isReached(value, output)) + 1,
      telling: [worst.first, worst.end],
    };
  };
}
