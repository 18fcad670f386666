// The model from the lines, and what makes its sums probabilities.
import { featureBuckets, hashedWord, languageRows } from '../src/core/screening/model/features.ts';
import { gatedExample, gatedFeatures, statusExample, type ReadExample } from './examples.ts';
import {
  linearScores,
  logistic,
  trainLinear,
  type LinearExample,
  type LinearModel,
  type Sparse,
} from './linear.ts';

export const levelOutputs = 4;
const levelOptions = {
  outputs: levelOutputs,
  buckets: featureBuckets,
  epochs: 5,
  rate: 0.5,
  pull: 1e-4,
  averaged: 3,
};
const statusOptions = { outputs: 1, buckets: featureBuckets, epochs: 3, rate: 0.2, pull: 1e-5 };

/** A feature of one line alone teaches nothing about others. */
const fewestLines = 2;
/** What the package has room for. */
const mostRows = 300_000;

export interface Fitted {
  readonly levels: LinearModel;
  readonly status: LinearModel;
}

export const languages = ['pt', 'en', 'es'];

/** How much each word speaks for each language. */
export function fitLanguages(read: readonly ReadExample[]): LinearModel {
  const examples = read.map(({ example, texts }) => {
    const buckets = Uint32Array.from(texts.map((word) => hashedWord(word).languageRow));
    return {
      features: { buckets, values: new Float32Array(buckets.length).fill(1) },
      targets: Int8Array.from(languages, (language) => Number(language === example.language)),
      weight: 1,
    };
  });
  return trainLinear(examples, {
    outputs: languages.length,
    buckets: languageRows,
    epochs: 2,
    rate: 0.2,
    pull: 1e-5,
  });
}

function frequentBuckets(examples: readonly LinearExample[]): Uint8Array {
  const lines = new Uint32Array(featureBuckets);
  for (const { features } of examples) for (const bucket of new Set(features.buckets)) lines[bucket] += 1;
  return Uint8Array.from(lines, (count) => Number(count >= fewestLines));
}

/** The buckets whose weights are the largest, at most `mostRows`. */
function largestRows({ weights, outputs }: LinearModel): Uint8Array {
  const sizes = new Float32Array(featureBuckets);
  for (let at = 0; at < weights.length; at++) {
    const bucket = Math.floor(at / outputs);
    sizes[bucket] = Math.max(sizes[bucket], Math.abs(weights[at]));
  }
  const limit = Float32Array.from(sizes).sort()[Math.max(0, featureBuckets - mostRows)];
  return Uint8Array.from(sizes, (size) => Number(size > limit));
}

export const statusOf = (status: LinearModel, features: Sparse): number =>
  logistic(linearScores(status, features)[0]);

/** Deterministic. */
export function fit(read: readonly ReadExample[]): Fitted {
  const statusExamples = read.map(statusExample);
  const status = trainLinear(statusExamples, { ...statusOptions, allowed: frequentBuckets(statusExamples) });
  const gated = read.map((line) => gatedExample(line, statusOf(status, line.shown)));
  const first = trainLinear(gated, { ...levelOptions, allowed: frequentBuckets(gated) });
  const allowed = largestRows(first);
  const levels = trainLinear(gated, { ...levelOptions, allowed });
  // The gate must do with the rows that the levels keep.
  const gate = trainLinear(statusExamples, { ...statusOptions, allowed });
  return { levels, status: gate };
}

/** The sums before they are made probabilities. */
export function scorer({ levels, status }: Fitted): (line: ReadExample) => number[] {
  return ({ features }) => [...linearScores(levels, gatedFeatures(features, statusOf(status, features)))];
}

/** Platt, 1999: slope and offset of the logistic that fits best, by gradient descent on the log loss. */
export function calibrate(scores: readonly number[], targets: readonly boolean[]): [number, number] {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 2_000; step++) {
    let slopeGradient = 0;
    let offsetGradient = 0;
    scores.forEach((score, index) => {
      const error = logistic(slope * score + offset) - Number(targets[index]);
      slopeGradient += error * score;
      offsetGradient += error;
    });
    slope -= (0.5 * slopeGradient) / scores.length;
    offset -= (0.5 * offsetGradient) / scores.length;
  }
  return [slope, offset];
}
