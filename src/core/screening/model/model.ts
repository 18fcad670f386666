import { featuresOf } from './features.ts';
import { createLanguageGuess } from './language.ts';
import { createGatedRegression, logistic } from './linear.ts';
import { createNetwork } from './network.ts';
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

/** Names of what the rules found among the tokens `[first, end)`. */
export type EvidenceOf = (first: number, end: number) => readonly string[];

const needsHumanOutput = 2;
/** The network reads no more windows than this: those that the linear part finds worst. */
const mostReadTwice = 3;
/**
 * Sums of the linear part, by output, below which the network could not lift a text to a level that anybody is
 * told of; most of what people write lies there, and need not wait for it.
 */
const surelyCalm = [Infinity, -3, -4, -4];
/** How near its threshold the level below must be. */
const supporting = 0.8;

interface Window {
  readonly words: readonly ModelWord[];
  readonly scores: Float64Array;
}

const firstToken = ({ words }: Window): number => words[0]?.token ?? 0;
const endToken = ({ words }: Window): number => (words.at(-1)?.token ?? -1) + 1;

/**
 * The trained model: the mean of a logistic regression over hashed features and a small network over words,
 * made a probability for each level. Of a long text the worst window counts. Pure and synchronous.
 */
export function createModel(packed: PackedModel) {
  const linear = createGatedRegression(packed.linear);
  const network = createNetwork(packed.network);
  const share = packed.networkShare;
  const guessLanguage = createLanguageGuess(packed.languages, packed.calibrations.length);

  function calibrationOf(words: readonly ModelWord[]): Calibration {
    const calibration = packed.calibrations[guessLanguage(words.map(({ text }) => text))];
    if (calibration === undefined) throw new Error('a model without calibration');
    return calibration;
  }

  function readLinear(words: readonly ModelWord[], evidenceOf: EvidenceOf): Window {
    const first = words[0]?.token ?? 0;
    const end = (words.at(-1)?.token ?? -1) + 1;
    const texts = words.map(({ text }) => text);
    return { words, scores: linear(featuresOf(texts, evidenceOf(first, end))) };
  }

  function readTwice(window: Window): Window {
    const { words, scores } = window;
    if (surelyCalm.every((limit, output) => (scores[output] ?? 0) < limit)) return window;
    const second = network(words.map(({ text }) => text));
    return {
      words,
      scores: scores.map((score, output) => (1 - share) * score + share * (second[output] ?? 0)),
    };
  }

  return (words: readonly ModelWord[], evidenceOf: EvidenceOf): ModelReading => {
    if (words.length === 0) return { above: [0, 0, 0, 0], rank: 0, telling: [0, 0] };
    const danger = ({ scores }: Window): number => scores[needsHumanOutput] ?? 0;
    const read = windowsOf(words)
      .map((window) => readLinear(window, evidenceOf))
      .sort((a, b) => danger(b) - danger(a))
      .slice(0, mostReadTwice)
      .map(readTwice)
      .sort((a, b) => danger(b) - danger(a));
    const worst = read[0];
    const { platt, thresholds } = calibrationOf(words);
    const above = platt.map(([slope, offset], output) =>
      logistic(slope * Math.max(...read.map(({ scores }) => scores[output] ?? 0)) + offset),
    );
    // A level that stands alone above ones that are far from reached is a slip of its output.
    const isReached = (value: number, output: number): boolean =>
      value >= (thresholds[output] ?? 1) &&
      (output === 0 || (above[output - 1] ?? 0) >= supporting * (thresholds[output - 1] ?? 1));
    return {
      above,
      rank: above.findLastIndex((value, output) => isReached(value, output)) + 1,
      telling: worst ? [firstToken(worst), endToken(worst)] : [0, 0],
    };
  };
}
