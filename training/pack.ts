// Trained numbers to bytes (src/core/text tells the layout).
import { featureBuckets } from '../src/core/screening/model/features.ts';
import type { PackedLinear } from '../src/core/screening/model/weights.ts';
import {
  alphabet,
  elsewhere,
  largestInLetter,
  largestStep,
  largestWorth,
  worthOf,
  type PackedLetters,
  type PackedNumbers,
  type PackedSteps,
} from '../src/core/text/packing.ts';
import type { PackedTable } from '../src/core/text/sparse-table.ts';
import type { LinearModel } from './linear.ts';

const largest = 127;
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

export function base64(bytes: ArrayBufferView): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/** One scale for all: the largest number is 127, but a few outliers are cut so that the others stay exact. */
export function packNumbers(numbers: ArrayLike<number>, outliers = 0): PackedNumbers {
  const sizes = Float64Array.from(numbers, Math.abs).sort();
  const limit = sizes[Math.max(0, Math.floor(sizes.length * (1 - outliers)) - 1)] ?? 0;
  const scale = rounded(limit / largest) || 1e-6;
  const bytes = Int8Array.from(numbers, (value) =>
    Math.max(-largest, Math.min(largest, Math.round(value / scale))),
  );
  return { scale, data: base64(bytes) };
}

/** To the step whose worth is nearest, of a scale that cuts a few outliers. */
export function packSteps(numbers: ArrayLike<number>, outliers: number): PackedSteps {
  const sizes = Float64Array.from(numbers, Math.abs).sort();
  const scale = rounded(sizes[Math.max(0, Math.floor(sizes.length * (1 - outliers)) - 1)] ?? 0) || 1e-6;
  const steps = Array.from({ length: 2 * largestStep + 1 }, (_, index) => index - largestStep);
  const worths = steps.map((step) => (worthOf(step) / largestWorth) * scale);
  const nearest = (value: number): number => {
    let best = 0;
    worths.forEach((worth, index) => {
      if (Math.abs(worth - value) < Math.abs(worths[best] - value)) best = index;
    });
    return steps[best] + 8;
  };
  const bytes = new Uint8Array(Math.ceil(numbers.length / 2));
  for (let at = 0; at < numbers.length; at++) bytes[at >>> 1] |= nearest(numbers[at]) << (4 * (at & 1));
  return { scale, data: base64(bytes) };
}

/** The same steps, those that are small two a letter. */
export function inLetters({ scale, data }: PackedSteps): PackedLetters {
  const halves = [...Buffer.from(data, 'base64')].flatMap((byte) => [byte & 15, byte >>> 4]);
  const isLarge = (half: number): boolean => Math.abs(half - 8) > largestInLetter;
  const small = halves.map((half) => (isLarge(half) ? elsewhere : half - 8 + largestInLetter));
  const letters = small.flatMap((half, at) => (at % 2 === 0 ? [alphabet[half | (small[at + 1] << 3)]] : []));
  const large = halves.filter(isLarge).map((half) => alphabet[half]);
  return { scale, data: letters.join(''), large: large.join('') };
}

/** The rows that hold anything, in the order of their buckets, and the bits that say which they are. */
export function packTable(buckets: number, rowOf: (bucket: number) => ArrayLike<number>): PackedTable {
  const present = new Uint8Array(buckets / 8);
  const kept: number[] = [];
  for (let bucket = 0; bucket < buckets; bucket++) {
    const row = Array.from(rowOf(bucket));
    if (row.every((value) => value === 0)) continue;
    present[bucket >>> 3] |= 1 << (bucket & 7);
    kept.push(...row);
  }
  return { present: base64(present), rows: packSteps(kept, 1e-4) };
}

/** The models side by side: a row of one holds what all of them weigh a bucket. */
export function packRows(...models: LinearModel[]): PackedLinear {
  const rowOf = (bucket: number) =>
    models.flatMap(({ weights, outputs }) => [...weights.subarray(bucket * outputs, (bucket + 1) * outputs)]);
  const { present, rows } = packTable(featureBuckets, rowOf);
  return {
    present,
    rows: inLetters(rows),
    biases: models.flatMap(({ biases }) => [...biases]).map(rounded),
  };
}
