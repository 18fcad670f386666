import { statusBucket, type FeatureGroup } from './features.ts';
import { openTable } from '../../text/sparse-table.ts';
import type { PackedLinear } from './weights.ts';

export const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** Adds to the sums of the outputs what a group of features weighs. */
type AddGroup = (sums: Float64Array, buckets: readonly number[], value: number) => void;

/** The table of weights: a row of outputs for each bucket that has one. */
function createRows(packed: PackedLinear): AddGroup {
  const outputs = packed.biases.length;
  const { numbers, scale, startOf } = openTable(packed, outputs);
  const whole = new Int32Array(outputs);
  return (sums, buckets, value) => {
    whole.fill(0);
    // Indexes stay inside their arrays by construction: the inner loop asks nothing.
    for (const bucket of buckets) {
      const row = startOf(bucket);
      if (row < 0) continue;
      for (let output = 0; output < outputs; output++) whole[output]! += numbers[row + output]!;
    }
    for (let output = 0; output < outputs; output++) sums[output]! += whole[output]! * value * scale;
  };
}

/** Scores (before the logistic) of a logistic regression over hashed features. */
export function createRegression(packed: PackedLinear): (features: readonly FeatureGroup[]) => Float64Array {
  const add = createRows(packed);
  return (features) => {
    const sums = Float64Array.from(packed.biases);
    for (const { buckets, value } of features) add(sums, buckets, value);
    return sums;
  };
}

/** Below this the second look at the features changes nothing that matters. */
const faintest = 0.05;

/**
 * The same for all outputs but the last, which tells whether a text reads like a status of a social network.
 * Words mean other things there than in a message: each feature has a second row that counts as far as the text
 * reads like one (after Daumé, 2007, arXiv:0907.1815, with a gate in place of a known source).
 */
export function createGatedRegression(
  packed: PackedLinear,
): (features: readonly FeatureGroup[]) => Float64Array {
  const add = createRows(packed);
  const gate = packed.biases.length - 1;
  return (features) => {
    const sums = Float64Array.from(packed.biases);
    for (const { buckets, value } of features) add(sums, buckets, value);
    const status = logistic(sums[gate] ?? 0);
    if (status >= faintest)
      for (const { buckets, value } of features) add(sums, buckets.map(statusBucket), value * status);
    return sums.subarray(0, gate);
  };
}
