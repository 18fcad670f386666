import { describe, expect, test } from 'vitest';
import { sampleRate, samplesOf, secondsOf, type Tone } from './tones.ts';

const tones: Tone[] = ['critical', 'high', 'asked', 'lost'];
const loudest = (samples: Float32Array): number =>
  samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0);

describe.each(tones)('the tone %s', (tone) => {
  test('is loud enough to hear and never distorted', () => {
    const most = loudest(samplesOf(tone));
    expect(most).toBeGreaterThan(0.4);
    expect(most).toBeLessThanOrEqual(1);
  });

  test('begins and ends without a click', () => {
    const samples = samplesOf(tone);
    expect(loudest(samples.slice(0, 4))).toBeLessThan(0.02);
    expect(loudest(samples.slice(-4))).toBeLessThan(0.02);
  });

  test('is followed by silence until it repeats', () => {
    const samples = samplesOf(tone, 20);
    expect(samples.length).toBe(20 * sampleRate);
    expect(loudest(samples.slice(Math.ceil(secondsOf(tone) * sampleRate)))).toBe(0);
  });
});

test('no two tones sound the same', () => {
  const heard = tones.map((tone) => samplesOf(tone, 2).join());
  expect(new Set(heard).size).toBe(tones.length);
});
