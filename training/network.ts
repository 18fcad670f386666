// A small convolutional network over words (Kim, 2014, arXiv:1408.5882): a word is the sum of the vectors of its
// pieces (Bojanowski and others, 2017, arXiv:1607.04606), filters read one to three words in a row, the strongest
// answer of each filter counts. network-training.ts trains it.
import { bell } from './random.ts';

export interface NetworkShape {
  readonly pieces: number;
  readonly dimensions: number;
  readonly filters: number;
  readonly widths: readonly number[];
  readonly hidden: number;
  readonly outputs: number;
}

export interface Network extends NetworkShape {
  /** `vectors[piece * dimensions + dimension]`. */
  readonly vectors: Float32Array;
  /** One array a width: `kernels[filter * width * dimensions + offset * dimensions + dimension]`. */
  readonly kernels: readonly Float32Array[];
  readonly kernelBiases: readonly Float32Array[];
  /** `dense[unit * pooled + width * filters + filter]`, with `pooled` = widths × filters. */
  readonly dense: Float32Array;
  readonly denseBiases: Float32Array;
  /** `last[output * hidden + unit]`. */
  readonly last: Float32Array;
  readonly lastBiases: Float32Array;
}

/** A text as the network reads it: the piece numbers of each word. */
export type WordPieces = readonly Uint16Array[];

function normal(length: number, deviation: number, random: () => number): Float32Array {
  return Float32Array.from({ length }, () => bell(random) * deviation);
}

export function createNetwork(shape: NetworkShape, random: () => number): Network {
  const { pieces, dimensions, filters, widths, hidden, outputs } = shape;
  const pooled = filters * widths.length;
  return {
    ...shape,
    vectors: normal(pieces * dimensions, 0.1, random),
    kernels: widths.map((width) =>
      normal(filters * width * dimensions, Math.sqrt(2 / (width * dimensions)), random),
    ),
    kernelBiases: widths.map(() => new Float32Array(filters)),
    dense: normal(hidden * pooled, Math.sqrt(2 / pooled), random),
    denseBiases: new Float32Array(hidden),
    last: normal(outputs * hidden, Math.sqrt(1 / hidden), random),
    lastBiases: new Float32Array(outputs),
  };
}

/** Room for one text: the padded vectors of its words, and what each layer answered. */
export interface Workspace {
  readonly input: Float32Array;
  readonly inputSlopes: Float32Array;
  readonly pooled: Float32Array;
  /** Where each filter answered strongest; -1 where it stayed silent. */
  readonly winners: Int32Array;
  readonly pooledSlopes: Float32Array;
  readonly hidden: Float32Array;
  readonly hiddenSlopes: Float32Array;
  /** 0 where a word is left out for once. */
  readonly kept: Uint8Array;
}

export const paddingOf = ({ widths }: NetworkShape): number => Math.max(...widths) - 1;

export function createWorkspace(network: NetworkShape, longest: number): Workspace {
  const cells = (longest + 2 * paddingOf(network)) * network.dimensions;
  const pooled = network.filters * network.widths.length;
  return {
    input: new Float32Array(cells),
    inputSlopes: new Float32Array(cells),
    pooled: new Float32Array(pooled),
    winners: new Int32Array(pooled),
    pooledSlopes: new Float32Array(pooled),
    hidden: new Float32Array(network.hidden),
    hiddenSlopes: new Float32Array(network.hidden),
    kept: new Uint8Array(longest).fill(1),
  };
}

export function embed(network: Network, words: WordPieces, space: Workspace): void {
  const { dimensions, vectors } = network;
  const before = paddingOf(network);
  space.input.fill(0, 0, (words.length + 2 * before) * dimensions);
  words.forEach((pieces, position) => {
    if (space.kept[position] === 0) return;
    const scale = 1 / Math.sqrt(pieces.length);
    const base = (position + before) * dimensions;
    for (const piece of pieces) {
      const row = piece * dimensions;
      for (let at = 0; at < dimensions; at++) space.input[base + at] += vectors[row + at] * scale;
    }
  });
}

/** The strongest answer of each filter, and where it was. */
export function convolve(network: Network, length: number, space: Workspace): void {
  const { dimensions, filters, widths } = network;
  const before = paddingOf(network);
  widths.forEach((width, which) => {
    const kernel = network.kernels[which];
    const biases = network.kernelBiases[which];
    const cells = width * dimensions;
    for (let filter = 0; filter < filters; filter++) {
      let strongest = 0;
      let winner = -1;
      const row = filter * cells;
      for (let position = before - width + 1; position < length + before; position++) {
        let answer = biases[filter];
        const from = position * dimensions;
        for (let at = 0; at < cells; at++) answer += kernel[row + at] * space.input[from + at];
        if (answer > strongest) {
          strongest = answer;
          winner = position;
        }
      }
      space.pooled[which * filters + filter] = strongest;
      space.winners[which * filters + filter] = winner;
    }
  });
}

export function decide(network: Network, space: Workspace): Float64Array {
  const pooled = space.pooled.length;
  for (let unit = 0; unit < network.hidden; unit++) {
    let sum = network.denseBiases[unit];
    for (let at = 0; at < pooled; at++) sum += network.dense[unit * pooled + at] * space.pooled[at];
    space.hidden[unit] = Math.max(0, sum);
  }
  const scores = Float64Array.from(network.lastBiases);
  for (let output = 0; output < network.outputs; output++)
    for (let unit = 0; unit < network.hidden; unit++)
      scores[output] += network.last[output * network.hidden + unit] * space.hidden[unit];
  return scores;
}

/** Scores of the outputs before the logistic; for texts of at most `longest` words. */
export function networkScorer(network: Network, longest: number): (words: WordPieces) => Float64Array {
  const space = createWorkspace(network, longest);
  return (words) => {
    const read = words.slice(0, longest);
    embed(network, read, space);
    convolve(network, read.length, space);
    return decide(network, space);
  };
}
