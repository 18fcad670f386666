// Trains the network of network.ts with Adam (filters) and AdaGrad (pieces), deterministic for the same input.
import { logistic } from './linear.ts';
import {
  convolve,
  createNetwork,
  createWorkspace,
  decide,
  embed,
  paddingOf,
  type Network,
  type NetworkShape,
  type WordPieces,
  type Workspace,
} from './network.ts';
import { createRandom, shuffle } from './random.ts';

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

/** How the error changes with each trained number, but for the vectors, which are moved at once. */
type Slopes = Pick<Network, 'kernels' | 'kernelBiases' | 'dense' | 'denseBiases' | 'last' | 'lastBiases'>;

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
