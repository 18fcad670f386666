import { statusBucket, type FeatureGroup, type HashedWord } from './features.ts';
import { worths } from '../../text/packing.ts';
import { openTable, type SparseTable } from '../../text/sparse-table.ts';
import type { PackedLinear } from './weights.ts';

export const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

const unmoved = (bucket: number): number => bucket;

/** Adds to the sums of the outputs what a group of features weighs, so many times. */
type AddGroup = (sums: Float64Array, group: FeatureGroup, times: number) => void;

/** How many tables were made that keep in each word what it weighs: a process makes a handful, once. */
let tableCount = 0;

/** What groups of features weigh by their rows in the table, each feature in the bucket that it is moved to. */
function createRows(
  { scale, stepsOf }: SparseTable,
  outputs: number,
  moved: (bucket: number) => number,
): AddGroup {
  const table = tableCount++;
  // Filled anew by each call.
  const whole = new Int32Array(outputs);
  let found = new Int32Array(1_024);

  function weigh(sums: Int32Array, buckets: readonly number[]): void {
    if (found.length < buckets.length) found = new Int32Array(2 * buckets.length);
    const rows = found;
    let count = 0;
    for (let at = 0; at < buckets.length; at++) {
      const row = stepsOf(moved(buckets[at]!));
      if (row !== 0) rows[count++] = row;
    }
    // Output by output: each sum stays where the processor adds.
    for (let output = 0; output < outputs; output++) {
      const shift = 4 * output;
      let sum = 0;
      // Indexes stay inside their arrays by construction: the loop asks nothing.
      for (let at = 0; at < count; at++) sum += worths[(rows[at]! >>> shift) & 15]!;
      sums[output]! += sum;
    }
  }

  function weightOf(word: HashedWord): Int32Array {
    const known = word.weights[table];
    if (known !== undefined) return known;
    const sums = new Int32Array(outputs);
    weigh(sums, word.pieces);
    word.weights[table] = sums;
    return sums;
  }

  return (sums, { buckets, words, value }, times) => {
    whole.fill(0);
    weigh(whole, buckets);
    for (const word of words) {
      const weight = weightOf(word);
      for (let output = 0; output < outputs; output++) whole[output]! += weight[output]!;
    }
    for (let output = 0; output < outputs; output++)
      sums[output]! += whole[output]! * (value * times) * scale;
  };
}

/** Scores (before the logistic) of a logistic regression over hashed features. */
export function createRegression(packed: PackedLinear): (features: readonly FeatureGroup[]) => Float64Array {
  const biases = Float64Array.from(packed.biases);
  const outputs = biases.length;
  const add = createRows(openTable(packed, outputs), outputs, unmoved);
  return (features) => {
    const sums = biases.slice();
    for (const group of features) add(sums, group, 1);
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
  const biases = Float64Array.from(packed.biases);
  const outputs = biases.length;
  const table = openTable(packed, outputs);
  const add = createRows(table, outputs, unmoved);
  const addAsStatus = createRows(table, outputs, statusBucket);
  const gate = outputs - 1;
  return (features) => {
    const sums = biases.slice();
    for (const group of features) add(sums, group, 1);
    const status = logistic(sums[gate] ?? 0);
    if (status >= faintest) for (const group of features) addAsStatus(sums, group, status);
    return sums.subarray(0, gate);
  };
}
