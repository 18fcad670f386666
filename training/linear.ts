// Logistic regressions over hashed features, one for each target, trained together: AdaGrad (Duchi, Hazan and
// Singer, 2011) with a small pull to zero, over shuffled examples, deterministic for the same input. The weights may be
// the mean of those after several epochs (Polyak and Juditsky, 1992): chance moves it less than the last.
import { createRandom, shuffle } from './random.ts';

/** A sparse vector; the buckets may repeat. */
export interface Sparse {
  readonly buckets: Uint32Array;
  readonly values: Float32Array;
}

export interface LinearExample {
  readonly features: Sparse;
  /** For each output 1, 0 or -1 where it is not known. */
  readonly targets: Int8Array;
  readonly weight: number;
}

export interface LinearOptions {
  readonly outputs: number;
  readonly buckets: number;
  readonly epochs: number;
  readonly rate: number;
  readonly pull: number;
  /** The weights after so many of the last epochs are averaged; 1 where left out. */
  readonly averaged?: number;
  /** Buckets that may have a weight; all where left out. */
  readonly allowed?: Uint8Array;
}

export interface LinearModel {
  readonly outputs: number;
  /** `weights[bucket * outputs + output]`. */
  readonly weights: Float32Array;
  readonly biases: Float64Array;
}

export const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

const firstCurvature = 0.1;
const biasRate = 0.02;
const seed = 7;

export function linearScores(
  { outputs, weights, biases }: LinearModel,
  { buckets, values }: Sparse,
): Float64Array {
  const scores = Float64Array.from(biases);
  for (let index = 0; index < buckets.length; index++) {
    const row = buckets[index] * outputs;
    const value = values[index];
    for (let output = 0; output < outputs; output++) scores[output] += weights[row + output] * value;
  }
  return scores;
}

/** The mean of what a model’s weights are each of the `count` times that they are added. */
function createMean({ weights, biases }: LinearModel, count: number) {
  const meanWeights = new Float32Array(weights.length);
  const meanBiases = new Float64Array(biases.length);
  return {
    add(): void {
      for (let at = 0; at < weights.length; at++) meanWeights[at] += weights[at] / count;
      for (let at = 0; at < biases.length; at++) meanBiases[at] += biases[at] / count;
    },
    weights: meanWeights,
    biases: meanBiases,
  };
}

export function trainLinear(examples: readonly LinearExample[], options: LinearOptions): LinearModel {
  const { outputs, buckets, epochs, rate, pull, averaged = 1, allowed } = options;
  const weights = new Float32Array(buckets * outputs);
  const curvature = new Float32Array(buckets * outputs).fill(firstCurvature);
  const model: LinearModel = { outputs, weights, biases: new Float64Array(outputs) };
  const order = Uint32Array.from(examples, (_, index) => index);
  const random = createRandom(seed);
  const slopes = new Float64Array(outputs);
  const learn = ({ features, targets, weight }: LinearExample): void => {
    const scores = linearScores(model, features);
    for (let output = 0; output < outputs; output++) {
      const target = targets[output];
      slopes[output] = target < 0 ? 0 : (logistic(scores[output]) - target) * weight;
      model.biases[output] -= biasRate * slopes[output];
    }
    for (let index = 0; index < features.buckets.length; index++) {
      const bucket = features.buckets[index];
      if (allowed?.[bucket] === 0) continue;
      const value = features.values[index];
      for (let output = 0; output < outputs; output++) {
        if (slopes[output] === 0) continue;
        const at = bucket * outputs + output;
        const step = slopes[output] * value + pull * weights[at];
        curvature[at] += step * step;
        weights[at] -= (rate * step) / Math.sqrt(curvature[at]);
      }
    }
  };
  const mean = createMean(model, averaged);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example) learn(example);
    }
    if (epoch >= epochs - averaged) mean.add();
  }
  return { outputs, weights: mean.weights, biases: mean.biases };
}
