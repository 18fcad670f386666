// Trains the tagger: a linear-chain conditional random field by stochastic gradient with AdaGrad steps (Duchi, Hazan
// and Singer, 2011). Deterministic: the same examples in the same order give the same weights.
import { tagBuckets } from '../../src/core/anonymizer/tagger/features.ts';
import { outputs, tagCount, transitionAt, transitionCount } from '../../src/core/anonymizer/tagger/tags.ts';

/** One text as the trainer sees it. */
export interface Example {
  /** Buckets of each word. */
  readonly buckets: readonly Int32Array[];
  /** Gap before each word, as a number. */
  readonly gaps: readonly number[];
  readonly gold: readonly number[];
}

export interface Weights {
  /** `outputs` numbers for each bucket. */
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}

export interface Trainer {
  learn(example: Example): void;
  readonly weights: Weights;
}

/** What AdaGrad's sums begin with: the first steps are no larger than the rate. */
const firstSquare = 1;

interface Options {
  readonly rate: number;
  /** Pulls weights towards 0 each time they are touched. */
  readonly decay: number;
}

export function createTrainer({ rate, decay }: Options): Trainer {
  const rows = new Float32Array(tagBuckets * outputs);
  const transitions = new Float32Array(transitionCount);

  function createStep(weights: Float32Array) {
    const squares = new Float32Array(weights.length).fill(firstSquare);
    return (at: number, gradient: number): void => {
      const whole = gradient + decay * weights[at];
      squares[at] += whole * whole;
      weights[at] -= (rate * whole) / Math.sqrt(squares[at]);
    };
  }
  const stepRow = createStep(rows);
  const stepTransition = createStep(transitions);

  function scoresOf({ buckets }: Example): Float64Array {
    const scores = new Float64Array(buckets.length * tagCount);
    buckets.forEach((list, index) => {
      for (const bucket of list)
        for (let output = 0; output < outputs; output++)
          scores[index * tagCount + 1 + output] += rows[bucket * outputs + output];
    });
    return scores;
  }

  return {
    weights: { rows, transitions },
    learn(example) {
      const { buckets, gaps, gold } = example;
      const count = buckets.length;
      if (count === 0) return;
      const { tagOdds, pairOdds } = marginals(scoresOf(example), gaps, transitions);
      for (let index = 0; index < count; index++) {
        for (let tag = 1; tag < tagCount; tag++) {
          const gradient = tagOdds[index * tagCount + tag] - (gold[index] === tag ? 1 : 0);
          if (Math.abs(gradient) < 1e-4) continue;
          for (const bucket of buckets[index]) stepRow(bucket * outputs + tag - 1, gradient);
        }
        if (index === 0) continue;
        for (let before = 0; before < tagCount; before++) {
          for (let tag = 0; tag < tagCount; tag++) {
            const seen = gold[index - 1] === before && gold[index] === tag ? 1 : 0;
            const gradient = pairOdds[(index * tagCount + before) * tagCount + tag] - seen;
            if (Math.abs(gradient) < 1e-4) continue;
            stepTransition(transitionAt(gaps[index], before, tag), gradient);
          }
        }
      }
    },
  };
}

/** Probabilities of each tag at each word, and of each pair of tags at a word and the one before. */
function marginals(
  scores: Float64Array,
  gaps: readonly number[],
  transitions: Float32Array,
): { tagOdds: Float64Array; pairOdds: Float64Array } {
  const count = gaps.length;
  const forward = scores.slice();
  const backward = new Float64Array(count * tagCount);
  const terms = new Float64Array(tagCount);
  for (let index = 1; index < count; index++) {
    for (let tag = 0; tag < tagCount; tag++) {
      for (let before = 0; before < tagCount; before++)
        terms[before] =
          forward[(index - 1) * tagCount + before] + transitions[transitionAt(gaps[index], before, tag)];
      forward[index * tagCount + tag] += logSum(terms);
    }
  }
  for (let index = count - 2; index >= 0; index--) {
    for (let before = 0; before < tagCount; before++) {
      for (let tag = 0; tag < tagCount; tag++)
        terms[tag] =
          backward[(index + 1) * tagCount + tag] +
          scores[(index + 1) * tagCount + tag] +
          transitions[transitionAt(gaps[index + 1], before, tag)];
      backward[index * tagCount + before] = logSum(terms);
    }
  }
  const whole = logSum(forward.subarray((count - 1) * tagCount));
  const tagOdds = forward.map((value, at) => Math.exp(value + backward[at] - whole));
  const pairOdds = new Float64Array(count * tagCount * tagCount);
  for (let index = 1; index < count; index++) {
    for (let before = 0; before < tagCount; before++) {
      for (let tag = 0; tag < tagCount; tag++) {
        const at = index * tagCount + tag;
        pairOdds[(index * tagCount + before) * tagCount + tag] = Math.exp(
          forward[(index - 1) * tagCount + before] +
            transitions[transitionAt(gaps[index], before, tag)] +
            scores[at] +
            backward[at] -
            whole,
        );
      }
    }
  }
  return { tagOdds, pairOdds };
}

function logSum(values: Float64Array): number {
  let largest = -Infinity;
  for (const value of values) if (value > largest) largest = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - largest);
  return largest + Math.log(sum);
}
