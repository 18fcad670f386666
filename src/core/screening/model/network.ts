import { rememberWords } from '../../text/memo.ts';
import { pieceRowsOf } from './features.ts';
import { numbersOf, signedBytesOf, type PackedNetwork } from './weights.ts';

/** Words that the network reads at once; training/network.ts names what it follows. */
export const longestRead = 96;

/** Words whose answers are kept: two to three megabytes. */
const wordsKept = 4_096;

/**
 * What the filters make of one word at each of their offsets: `[width][(offset * filters) + filter]`, one after
 * the other. Filters are sums over the words that they read, so what a word adds is known without its neighbours.
 */
function createWordAnswers({ dimensions, filters, widths, kernels, vectors: packedVectors }: PackedNetwork) {
  const vectors = signedBytesOf(packedVectors);
  const weights = kernels.map(numbersOf);
  const vector = new Float64Array(dimensions);
  const answersLength = widths.reduce((sum, width) => sum + width * filters, 0);

  function embed(word: string): void {
    const rows = pieceRowsOf(word);
    const scale = packedVectors.scale / Math.sqrt(rows.length);
    vector.fill(0);
    for (const row of rows)
      for (let at = 0; at < dimensions; at++) vector[at]! += vectors[row * dimensions + at]! * scale;
  }

  return rememberWords(wordsKept, (word) => {
    embed(word);
    const answers = new Float32Array(answersLength);
    let cell = 0;
    for (const [which, width] of widths.entries()) {
      const kernel = weights[which]!;
      for (let offset = 0; offset < width; offset++) {
        for (let filter = 0; filter < filters; filter++, cell++) {
          const from = (filter * width + offset) * dimensions;
          let sum = 0;
          for (let at = 0; at < dimensions; at++) sum += kernel[from + at]! * vector[at]!;
          answers[cell] = sum;
        }
      }
    }
    return answers;
  });
}

/**
 * Scores of the four levels by a small network over words (before the logistic): the vectors of the words’
 * pieces are summed, filters read one to three words in a row, the strongest answer of each filter counts.
 * Not to be called again before it has returned: the room it works in is made once.
 */
export function createNetwork(packed: PackedNetwork): (words: readonly string[]) => Float64Array {
  const { filters, widths, hidden } = packed;
  const answersOf = createWordAnswers(packed);
  const dense = numbersOf(packed.dense);
  const last = numbersOf(packed.last);
  const pooledLength = filters * widths.length;
  const sums = new Float64Array(filters);
  const pooled = new Float64Array(pooledLength);
  const units = new Float64Array(hidden);

  // Indexes stay inside their arrays by construction: the inner loops ask nothing.
  /** The strongest answers of the filters of one width, also where they reach past the ends of the text. */
  function poolWidth(answers: readonly Float32Array[], which: number, from: number): void {
    const width = widths[which]!;
    const best = which * filters;
    for (let start = 1 - width; start < answers.length; start++) {
      sums.set(packed.kernelBiases[which]!);
      for (let offset = Math.max(0, -start); offset < width && start + offset < answers.length; offset++) {
        const answer = answers[start + offset]!;
        const cell = from + offset * filters;
        for (let filter = 0; filter < filters; filter++) sums[filter]! += answer[cell + filter]!;
      }
      for (let filter = 0; filter < filters; filter++)
        if (sums[filter]! > pooled[best + filter]!) pooled[best + filter] = sums[filter]!;
    }
  }

  function pool(words: readonly string[]): void {
    const answers = words.slice(0, longestRead).map(answersOf);
    pooled.fill(0);
    let from = 0;
    for (let which = 0; which < widths.length; which++) {
      poolWidth(answers, which, from);
      from += widths[which]! * filters;
    }
  }

  return (words) => {
    pool(words);
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
