import { describe, expect, it } from 'vitest';
import { createGatedRegression } from '../src/core/screening/model/linear.ts';
import { featureBuckets } from '../src/core/screening/model/features.ts';
import { targetsOf, type Example } from './corpus.ts';
import { gatedExample, readExample, statusExample } from './examples.ts';
import { calibrate, statusOf } from './fit.ts';
import { linearScores, trainLinear } from './linear.ts';
import {
  largestStep,
  largestWorth,
  readBlock,
  rowsOfBlock,
  worthOf,
  worths,
} from '../src/core/text/packing.ts';
import { inBlocks, packRows, packSteps } from './pack.ts';

const words = ['blue', 'green', 'tea', 'rain', 'bus', 'cake', 'lamp', 'road'];

/** Lines whose level hangs on one word, in a made-up small world. */
const examples: Example[] = words.flatMap((first) =>
  words.flatMap((second) =>
    (['none', 'high'] as const).map((level) => ({
      text: level === 'high' ? `${first} sorrow ${second}` : `${first} joy ${second}`,
      targets: targetsOf(level),
      weight: 1,
      family: `${first} ${second} ${level}`,
      language: 'en',
      isStatus: second === 'bus',
    })),
  ),
);
const read = examples.map(readExample);
const levelOptions = { outputs: 4, buckets: featureBuckets, epochs: 4, rate: 0.3, pull: 0 };

const train = () => {
  const status = trainLinear(read.map(statusExample), { ...levelOptions, outputs: 1 });
  const gated = read.map((line) => gatedExample(line, statusOf(status, line.shown)));
  const levels = trainLinear(gated, levelOptions);
  return { status, levels, gated };
};
const { status, levels, gated } = train();

describe('training', () => {
  it('gives the same bytes for the same lines', () => {
    const again = train();
    expect(packRows(again.levels, again.status)).toEqual(packRows(levels, status));
  });

  it('learns what tells the levels apart', () => {
    read.forEach((line, index) => {
      const isHigh = line.example.text.includes('sorrow');
      expect(linearScores(levels, gated[index]?.features ?? line.shown)[2]! > 0).toBe(isHigh);
    });
  });
});

describe('the packed model', () => {
  it('tells lines apart as the trained one did', () => {
    const packed = createGatedRegression(packRows(levels, status));
    read.slice(0, 20).forEach((line, index) => {
      const { buckets, values } = line.shown;
      const said = packed(
        [...buckets].map((bucket, at) => ({ buckets: [bucket], words: [], value: values[at]! })),
      );
      const trained = linearScores(levels, gated[index]?.features ?? line.shown);
      // Weights keep four bits: what they lose is small beside what tells the lines apart.
      expect(said.map((value) => Number(value > 0))).toEqual(trained.map((value) => Number(value > 0)));
    });
  });
});

describe('numbers packed as steps', () => {
  it('come back within half a step, and zero as zero', () => {
    const numbers = [0, 1, -1, 0.5, -0.25, 0.06, 0.001];
    const packed = packSteps(numbers, 0);
    const read = new Uint8Array(rowsOfBlock);
    readBlock(inBlocks(packed, 1).blocks[0]!, read);
    const unpacked = [...read].map((step) => (worths[step]! / largestWorth) * packed.scale);
    expect(packed.scale).toBe(1);
    expect(unpacked[0]).toBe(0);
    const steps = Array.from({ length: largestStep + 1 }, (_, step) => worthOf(step) / largestWorth);
    numbers.forEach((number, index) => {
      const gap = Math.min(...steps.map((step) => Math.abs(step - Math.abs(number))));
      expect(Math.abs(unpacked[index]! - number)).toBeCloseTo(gap, 3);
    });
  });
});

describe('calibration', () => {
  it('finds the slope and offset that made the labels', () => {
    const scores = Array.from({ length: 4_000 }, (_, index) => (index % 80) / 10 - 4);
    const targets = scores.map((score, index) => {
      const probability = 1 / (1 + Math.exp(-(2 * score + 0.5)));
      return (Math.floor(index / 80) + 0.5) / 50 < probability;
    });
    const [slope, offset] = calibrate(scores, targets);
    expect(slope).toBeCloseTo(2, 0);
    expect(offset).toBeCloseTo(0.5, 0);
  });
});
