import { statusBucket, type FeatureGroup } from './features.ts';
import { bytesOf, largestWorth, stepsOf, type PackedLinear } from './weights.ts';

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** Adds to the sums of the outputs what a group of features weighs. */
type AddGroup = (sums: Float64Array, buckets: readonly number[], value: number) => void;

/** The table of weights: a row of outputs for each bucket that has one. */
function createRows(packed: PackedLinear): AddGroup {
  const outputs = packed.biases.length;
  const present = new Uint32Array(bytesOf(packed.present).buffer);
  const before = new Uint32Array(present.length);
  for (let index = 1; index < present.length; index++)
    before[index] = (before[index - 1] ?? 0) + countBits(present[index - 1] ?? 0);
  const rows = stepsOf(packed.rows);
  const scale = packed.rows.scale / largestWorth;
  const whole = new Int32Array(outputs);
  return (sums, buckets, value) => {
    whole.fill(0);
    // Indexes stay inside their arrays by construction: the inner loop asks nothing.
    for (const bucket of buckets) {
      const word = present[bucket >>> 5]!;
      const bit = 1 << (bucket & 31);
      if ((word & bit) === 0) continue;
      const row = (before[bucket >>> 5]! + countBits(word & (bit - 1))) * outputs;
      for (let output = 0; output < outputs; output++) whole[output]! += rows[row + output]!;
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
