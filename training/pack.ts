// Trained numbers to bytes (src/core/text tells the layout).
import { featureBuckets } from '../src/core/screening/model/features.ts';
import type { PackedLinear } from '../src/core/screening/model/weights.ts';
import {
  alphabet,
  elsewhere,
  largestInLetter,
  largestStep,
  largestWorth,
  rowsOfBlock,
  worthOf,
  type PackedBlocks,
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

function blockOf(halves: readonly number[]): string {
  const isLarge = (half: number): boolean => Math.abs(half - 8) > largestInLetter;
  const small = halves.map((half) => (isLarge(half) ? elsewhere : half - 8 + largestInLetter));
  const letters = small.flatMap((half, at) => (at % 2 === 0 ? [half | ((small[at + 1] ?? 0) << 3)] : []));
  return [...letters, ...halves.filter(isLarge)].map((digit) => alphabet[digit]).join('');
}

/** The same steps in blocks of rows; the last block is filled with zeros. */
export function inBlocks({ scale, data }: PackedSteps, outputs: number): PackedBlocks {
  const halves = [...Buffer.from(data, 'base64')].flatMap((byte) => [byte & 15, byte >>> 4]);
  const length = rowsOfBlock * outputs;
  while (halves.length % length !== 0) halves.push(8);
  const blocks = Array.from({ length: halves.length / length }, (_, block) =>
    blockOf(halves.slice(block * length, (block + 1) * length)),
  );
  return { scale, blocks };
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
  const biases = models.flatMap((model) => [...model.biases]).map(rounded);
  const { present, rows } = packTable(featureBuckets, rowOf);
  return {
    present,
    rows: inBlocks(rows, biases.length),
    biases,
  };
}
