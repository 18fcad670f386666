import {
  blockBits,
  bytesOf,
  largestWorth,
  readBlock,
  rowsOfBlock,
  type PackedBlocks,
  type PackedSteps,
} from './packing.ts';

/** Rows of weights of the buckets of a hashed table that have any. */
export interface PackedTable<Rows = PackedSteps> {
  /** One bit a bucket, lowest bit first: whether the bucket has a row. Base64. */
  readonly present: string;
  /** The rows in the order of their buckets: one number for each output. */
  readonly rows: Rows;
}

export interface SparseTable {
  /** Whole numbers, row by row; times `scale` they are the weights. Those of a row are there once it was asked for. */
  readonly numbers: Int16Array;
  readonly scale: number;
  /** Where in `numbers` the row of a bucket begins; -1 when it has none. */
  startOf(bucket: number): number;
}

/** Few of the rows are needed for the first text: each block is read when it is asked for. */
export function openTable({ present, rows }: PackedTable<PackedBlocks>, outputs: number): SparseTable {
  const rowOf = openRows(present);
  const length = rowsOfBlock * outputs;
  const numbers = new Int16Array(rows.blocks.length * length);
  const isRead = new Uint8Array(rows.blocks.length);

  function read(block: number): void {
    isRead[block] = 1;
    readBlock(rows.blocks[block] ?? '', numbers.subarray(block * length, (block + 1) * length));
  }

  return {
    numbers,
    scale: rows.scale / largestWorth,
    startOf(bucket) {
      const row = rowOf(bucket);
      if (row < 0) return -1;
      const block = row >>> blockBits;
      if (isRead[block] === 0) read(block);
      return row * outputs;
    },
  };
}

/** The row of a bucket, counted from 0; -1 when it has none. */
export function openRows(present: string): (bucket: number) => number {
  // For each 32 buckets their bits and how many rows stand before them: one look into memory tells whether there is a
  // row and where.
  const bits = new Uint32Array(bytesOf(present).buffer);
  const index = new Int32Array(2 * bits.length);
  let rows = 0;
  for (let at = 0; at < bits.length; at++) {
    index[2 * at] = bits[at]!;
    index[2 * at + 1] = rows;
    rows += countBits(bits[at]!);
  }
  return (bucket) => {
    // Buckets lie inside the table by construction.
    const at = (bucket >>> 5) << 1;
    const word = index[at]!;
    const bit = 1 << (bucket & 31);
    if ((word & bit) === 0) return -1;
    // Signed like the index: sums of unsigned numbers would be fractions to V8.
    return (index[at + 1]! + countBits(word & (bit - 1))) | 0;
  };
}

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
