import { bytesOf, largestWorth, stepsOf, type PackedSteps } from './packing.ts';

/** Rows of weights of the buckets of a hashed table that have any. */
export interface PackedTable {
  /** One bit a bucket, lowest bit first: whether the bucket has a row. Base64. */
  readonly present: string;
  /** The rows in the order of their buckets: one number for each output. */
  readonly rows: PackedSteps;
}

export interface SparseTable {
  /** Whole numbers, row by row; times `scale` they are the weights. */
  readonly numbers: Int16Array;
  readonly scale: number;
  /** Where in `numbers` the row of a bucket begins; -1 when it has none. */
  startOf(bucket: number): number;
}

export function openTable(packed: PackedTable, outputs: number): SparseTable {
  const present = new Uint32Array(bytesOf(packed.present).buffer);
  const before = new Uint32Array(present.length);
  for (let index = 1; index < present.length; index++)
    before[index] = (before[index - 1] ?? 0) + countBits(present[index - 1] ?? 0);
  return {
    numbers: stepsOf(packed.rows),
    scale: packed.rows.scale / largestWorth,
    startOf(bucket) {
      // Buckets lie inside the table by construction.
      const word = present[bucket >>> 5]!;
      const bit = 1 << (bucket & 31);
      if ((word & bit) === 0) return -1;
      return (before[bucket >>> 5]! + countBits(word & (bit - 1))) * outputs;
    },
  };
}

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
