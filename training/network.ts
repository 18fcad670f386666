// A small convolutional network over words (Kim, 2014, arXiv:1408.5882): a word is the sum of the vectors of its
// pieces (Bojanowski and others, 2017, arXiv:1607.04606), filters read one to three words in a row, the strongest
// answer of each filter counts. Trained with Adam (filters) and AdaGrad (pieces), deterministic for the same input.
import { bell, createRandom, shuffle } from './random.ts';
import { logistic } from './linear.ts';

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

export interface NetworkExample {
  readonly words: WordPieces;
  readonly targets: Int8Array;
  readonly weight: number;
}

export interface NetworkOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Share of filters and of words that each example does without. */
  readonly filterDropout: number;
  readonly wordDropout: number;
  readonly longest: number;
}

const seed = 11;
const batchSize = 16;
const vectorRate = 4;
const firstCurvature = 1e-3;
const decay = { first: 0.9, second: 0.999, weights: 1e-4 };

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
interface Workspace {
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

const paddingOf = ({ widths }: NetworkShape): number => Math.max(...widths) - 1;

function createWorkspace(network: NetworkShape, longest: number): Workspace {
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

function embed(network: Network, words: WordPieces, space: Workspace): void {
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
function convolve(network: Network, length: number, space: Workspace): void {
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

function decide(network: Network, space: Workspace): Float64Array {
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

interface Slopes {
  readonly kernels: readonly Float32Array[];
  readonly kernelBiases: readonly Float32Array[];
  readonly dense: Float32Array;
  readonly denseBiases: Float32Array;
  readonly last: Float32Array;
  readonly lastBiases: Float32Array;
}

const zeros = ({ length }: Float32Array): Float32Array => new Float32Array(length);

function createSlopes(network: Network): Slopes {
  return {
    kernels: network.kernels.map(zeros),
    kernelBiases: network.kernelBiases.map(zeros),
    dense: zeros(network.dense),
    denseBiases: zeros(network.denseBiases),
    last: zeros(network.last),
    lastBiases: zeros(network.lastBiases),
  };
}

const parametersOf = (part: Slopes): Float32Array[] => [
  ...part.kernels,
  ...part.kernelBiases,
  part.dense,
  part.denseBiases,
  part.last,
  part.lastBiases,
];

interface Pass {
  readonly space: Workspace;
  readonly slopes: Slopes;
}

/** Back from the outputs to the filters. */
function backToFilters(network: Network, example: NetworkExample, { space, slopes }: Pass): void {
  const pooled = space.pooled.length;
  const scores = decide(network, space);
  space.hiddenSlopes.fill(0);
  space.pooledSlopes.fill(0);
  for (let output = 0; output < network.outputs; output++) {
    const target = example.targets[output];
    if (target < 0) continue;
    const slope = (logistic(scores[output]) - target) * example.weight;
    slopes.lastBiases[output] += slope;
    for (let unit = 0; unit < network.hidden; unit++) {
      slopes.last[output * network.hidden + unit] += slope * space.hidden[unit];
      space.hiddenSlopes[unit] += slope * network.last[output * network.hidden + unit];
    }
  }
  for (let unit = 0; unit < network.hidden; unit++) {
    if (space.hidden[unit] <= 0) continue;
    const slope = space.hiddenSlopes[unit];
    slopes.denseBiases[unit] += slope;
    for (let at = 0; at < pooled; at++) {
      slopes.dense[unit * pooled + at] += slope * space.pooled[at];
      space.pooledSlopes[at] += slope * network.dense[unit * pooled + at];
    }
  }
}

/** Back from the filters to the words they read. */
function backToWords(network: Network, length: number, pass: Pass & { scales: Float32Array }): void {
  const { space, slopes, scales } = pass;
  const { dimensions, filters, widths } = network;
  space.inputSlopes.fill(0, 0, (length + 2 * paddingOf(network)) * dimensions);
  widths.forEach((width, which) => {
    const kernel = network.kernels[which];
    const cells = width * dimensions;
    for (let filter = 0; filter < filters; filter++) {
      const at = which * filters + filter;
      const winner = space.winners[at];
      const slope = space.pooledSlopes[at] * scales[at];
      if (slope === 0 || winner < 0) continue;
      slopes.kernelBiases[which][filter] += slope;
      const row = filter * cells;
      const from = winner * dimensions;
      for (let cell = 0; cell < cells; cell++) {
        slopes.kernels[which][row + cell] += slope * space.input[from + cell];
        space.inputSlopes[from + cell] += slope * kernel[row + cell];
      }
    }
  });
}

interface VectorStep {
  readonly space: Workspace;
  readonly curvature: Float32Array;
  readonly rate: number;
}

/** Moves the vectors of the pieces at once, each by its own history. */
function moveVectors(network: Network, words: WordPieces, { space, curvature, rate }: VectorStep): void {
  const { dimensions, vectors } = network;
  words.forEach((pieces, position) => {
    if (space.kept[position] === 0) return;
    const scale = 1 / Math.sqrt(pieces.length);
    const base = (position + paddingOf(network)) * dimensions;
    let size = 0;
    for (let at = 0; at < dimensions; at++) size += space.inputSlopes[base + at] ** 2;
    if (size === 0) return;
    for (const piece of pieces) {
      curvature[piece] += (size * scale * scale) / dimensions;
      const step = (rate * vectorRate * scale) / Math.sqrt(curvature[piece]);
      const row = piece * dimensions;
      for (let at = 0; at < dimensions; at++) vectors[row + at] -= step * space.inputSlopes[base + at];
    }
  });
}

/** Adam with decoupled decay of the filters (Loshchilov and Hutter, 2019, arXiv:1711.05101). */
function createAdam(network: Network, slopes: Slopes) {
  const values = parametersOf(network);
  const gradients = parametersOf(slopes);
  const means = gradients.map(zeros);
  const squares = gradients.map(zeros);
  const decayed = network.kernels.length;
  let steps = 0;
  return (rate: number): void => {
    steps += 1;
    const meanScale = 1 - decay.first ** steps;
    const squareScale = 1 - decay.second ** steps;
    gradients.forEach((gradient, which) => {
      const mean = means[which];
      const square = squares[which];
      const value = values[which];
      const pull = which < decayed ? decay.weights : 0;
      for (let at = 0; at < gradient.length; at++) {
        const slope = gradient[at] / batchSize;
        mean[at] = decay.first * mean[at] + (1 - decay.first) * slope;
        square[at] = decay.second * square[at] + (1 - decay.second) * slope * slope;
        const step = mean[at] / meanScale / (Math.sqrt(square[at] / squareScale) + 1e-7);
        value[at] -= rate * (step + pull * value[at]);
      }
      gradient.fill(0);
    });
  };
}

/** Trains a new network; the same examples and options give the same numbers. */
export function trainNetwork(
  examples: readonly NetworkExample[],
  shape: NetworkShape,
  options: NetworkOptions,
): Network {
  const random = createRandom(seed);
  const network = createNetwork(shape, random);
  const space = createWorkspace(network, options.longest);
  const slopes = createSlopes(network);
  const adam = createAdam(network, slopes);
  const curvature = new Float32Array(shape.pieces).fill(firstCurvature);
  const scales = new Float32Array(space.pooled.length);
  const order = Uint32Array.from(examples, (_, index) => index);
  const batches = Math.ceil(order.length / batchSize) * options.epochs;
  let batch = 0;
  const learn = (example: NetworkExample, rate: number): void => {
    const words = example.words.slice(0, options.longest);
    if (words.length === 0) return;
    for (let at = 0; at < words.length; at++)
      space.kept[at] = words.length > 2 && random() < options.wordDropout ? 0 : 1;
    embed(network, words, space);
    convolve(network, words.length, space);
    for (let at = 0; at < scales.length; at++) {
      scales[at] = random() < options.filterDropout ? 0 : 1 / (1 - options.filterDropout);
      space.pooled[at] *= scales[at];
    }
    backToFilters(network, example, { space, slopes });
    backToWords(network, words.length, { space, slopes, scales });
    moveVectors(network, words, { space, curvature, rate });
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (let start = 0; start < order.length; start += batchSize) {
      const rate = options.rate * (1 - (0.95 * ++batch) / batches);
      for (const index of order.subarray(start, start + batchSize)) learn(examples[index], rate);
      adam(rate);
    }
  }
  return network;
}
