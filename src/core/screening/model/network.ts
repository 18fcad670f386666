import { pieceRowsOf } from './features.ts';
import { numbersOf, signedBytesOf, type PackedNetwork } from './weights.ts';

/** Words that the network reads at once; training/network.ts names what it follows. */
export const longestRead = 96;

/**
 * Scores of the four levels by a small network over words (before the logistic): the vectors of the words’
 * pieces are summed, filters read one to three words in a row, the strongest answer of each filter counts.
 * Not to be called again before it has returned: the room it works in is made once.
 */
export function createNetwork(packed: PackedNetwork): (words: readonly string[]) => Float64Array {
  const { dimensions, filters, widths, hidden } = packed;
  const vectors = signedBytesOf(packed.vectors);
  const kernels = packed.kernels.map(numbersOf);
  const dense = numbersOf(packed.dense);
  const last = numbersOf(packed.last);
  if (filters % 4 !== 0) throw new Error('filters come in fours');
  const padding = Math.max(...widths) - 1;
  const pooledLength = filters * widths.length;
  const input = new Float64Array((longestRead + 2 * padding) * dimensions);
  const pooled = new Float64Array(pooledLength);
  const units = new Float64Array(hidden);

  // Indexes stay inside their arrays by construction: the inner loops ask nothing.
  function embed(words: readonly string[]): void {
    input.fill(0, 0, (words.length + 2 * padding) * dimensions);
    words.forEach((word, position) => {
      const rows = pieceRowsOf(word);
      const scale = packed.vectors.scale / Math.sqrt(rows.length);
      const base = (position + padding) * dimensions;
      for (const row of rows) {
        const from = row * dimensions;
        for (let at = 0; at < dimensions; at++) input[base + at]! += vectors[from + at]! * scale;
      }
    });
  }

  /** The strongest answers of the filters of one width from `filter` on; four share what they read. */
  function poolFour(which: number, filter: number, length: number): void {
    const width = widths[which]!;
    const kernel = kernels[which]!;
    const biases = packed.kernelBiases[which]!;
    const cells = width * dimensions;
    const first = filter * cells;
    const second = first + cells;
    const third = second + cells;
    const fourth = third + cells;
    let bestFirst = 0;
    let bestSecond = 0;
    let bestThird = 0;
    let bestFourth = 0;
    const end = (length + padding) * dimensions;
    for (let from = (padding - width + 1) * dimensions; from < end; from += dimensions) {
      let one = biases[filter]!;
      let two = biases[filter + 1]!;
      let three = biases[filter + 2]!;
      let four = biases[filter + 3]!;
      for (let at = 0; at < cells; at++) {
        const value = input[from + at]!;
        one += kernel[first + at]! * value;
        two += kernel[second + at]! * value;
        three += kernel[third + at]! * value;
        four += kernel[fourth + at]! * value;
      }
      if (one > bestFirst) bestFirst = one;
      if (two > bestSecond) bestSecond = two;
      if (three > bestThird) bestThird = three;
      if (four > bestFourth) bestFourth = four;
    }
    pooled.set([bestFirst, bestSecond, bestThird, bestFourth], which * filters + filter);
  }

  function pool(length: number): void {
    for (let which = 0; which < widths.length; which++)
      for (let filter = 0; filter < filters; filter += 4) poolFour(which, filter, length);
  }

  return (words) => {
    const read = words.slice(0, longestRead);
    embed(read);
    pool(read.length);
    for (let unit = 0; unit < hidden; unit++) {
      let sum = packed.denseBiases[unit]!;
      for (let at = 0; at < pooledLength; at++) sum += dense[unit * pooledLength + at]! * pooled[at]!;
      units[unit] = Math.max(0, sum);
    }
    return Float64Array.from(packed.lastBiases, (bias, output) => {
      let sum = bias;
      for (let unit = 0; unit < hidden; unit++) sum += last[output * hidden + unit]! * units[unit]!;
      return sum;
    });
  };
}
