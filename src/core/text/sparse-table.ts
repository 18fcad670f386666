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
  /** What {@link worths} says of a step, times this, is the weight. */
  readonly scale: number;
  /** The steps of a bucket's row, each plus 8, in four bits each, the first output lowest; 0 when it has none. */
  stepsOf(bucket: number): number;
}

/** Four bits each in 32. */
const mostOutputs = 8;

/**
 * Few of the rows are needed for the first text: each block is read when it is asked for.
 * @throws RangeError for more than eight outputs
 */
export function openTable({ present, rows }: PackedTable<PackedBlocks>, outputs: number): SparseTable {
  if (outputs > mostOutputs) throw new RangeError(`no row holds ${outputs} outputs`);
  const rowOf = openRows(present);
  // A row is one number, so that few bytes hold them all and lie near the processor. None that was read is 0.
  const steps = new Int32Array(rows.blocks.length * rowsOfBlock);
  const read = new Uint8Array(rowsOfBlock * outputs);

  function readFor(row: number): number {
    const block = row >>> blockBits;
    readBlock(rows.blocks[block] ?? '', read);
    let at = 0;
    for (let next = block * rowsOfBlock; at < read.length; next++)
      for (let output = 0; output < outputs; output++) steps[next]! |= read[at++]! << (4 * output);
    return steps[row]!;
  }

  return {
    scale: rows.scale / largestWorth,
    stepsOf(bucket) {
      const row = rowOf(bucket);
      return row < 0 ? 0 : steps[row]! || readFor(row);
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
