import { statusBucket, type Features } from './features.ts';
import { bytesOf, signedBytesOf, type PackedLinear } from './weights.ts';

const wordBits = 32;

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** Adds the weights of features to the sums of the outputs. */
type AddRows = (sums: Float64Array, { buckets, values }: Features, share: number) => void;

/** The table of weights: a row of outputs for each bucket that has one. */
function createRows(packed: PackedLinear): AddRows {
  const outputs = packed.biases.length;
  const present = new Uint32Array(bytesOf(packed.present).buffer);
  const before = new Uint32Array(present.length);
  for (let index = 1; index < present.length; index++)
    before[index] = (before[index - 1] ?? 0) + countBits(present[index - 1] ?? 0);
  const rows = signedBytesOf(packed.rows);
  return (sums, { buckets, values }, share) => {
    for (let index = 0; index < buckets.length; index++) {
      const bucket = buckets[index] ?? 0;
      const word = present[bucket >>> 5] ?? 0;
      const bit = 1 << (bucket % wordBits);
      if ((word & bit) === 0) continue;
      const row = ((before[bucket >>> 5] ?? 0) + countBits(word & (bit - 1))) * outputs;
      const value = (values[index] ?? 0) * share * packed.rows.scale;
      for (let output = 0; output < outputs; output++)
        sums[output] = (sums[output] ?? 0) + (rows[row + output] ?? 0) * value;
    }
  };
}

/** Scores (before the logistic) of a logistic regression over hashed features. */
export function createRegression(packed: PackedLinear): (features: Features) => Float64Array {
  const add = createRows(packed);
  return (features) => {
    const sums = Float64Array.from(packed.biases);
    add(sums, features, 1);
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
export function createGatedRegression(packed: PackedLinear): (features: Features) => Float64Array {
  const add = createRows(packed);
  const gate = packed.biases.length - 1;
  return (features) => {
    const sums = Float64Array.from(packed.biases);
    add(sums, features, 1);
    const status = logistic(sums[gate] ?? 0);
    if (status >= faintest) {
      const { buckets, values } = features;
      add(sums, { buckets: buckets.map(statusBucket), values }, status);
    }
    return sums.subarray(0, gate);
  };
}
