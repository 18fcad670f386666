// The sounds of the console, as numbers: nothing is loaded, and what is heard can be tested without ears.

export type Tone = 'critical' | 'high' | 'asked' | 'lost';

interface Note {
  hertz: number;
  atSeconds: number;
  seconds: number;
}

const melodies: Readonly<Record<Tone, readonly Note[]>> = {
  critical: [880, 660, 880, 660].map((hertz, index) => ({ hertz, atSeconds: index * 0.3, seconds: 0.24 })),
  high: [0, 0.35].map((atSeconds) => ({ hertz: 660, atSeconds, seconds: 0.25 })),
  asked: [{ hertz: 520, atSeconds: 0, seconds: 0.35 }],
  lost: [520, 390, 290].map((hertz, index) => ({ hertz, atSeconds: index * 0.28, seconds: 0.26 })),
};

/** Enough for the overtones of the highest note. */
export const sampleRate = 16_000;
const loudness = 0.5;
// Short ramps, or each note begins and ends with a click.
const rampSeconds = 0.02;

/** How long a tone lasts. */
export function secondsOf(tone: Tone): number {
  return Math.max(...melodies[tone].map(({ atSeconds, seconds }) => atSeconds + seconds));
}

/** A tone as samples between -1 and 1, followed by silence until `seconds`. */
export function samplesOf(tone: Tone, seconds = secondsOf(tone)): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.ceil(seconds * sampleRate));
  for (const note of melodies[tone]) {
    const first = Math.round(note.atSeconds * sampleRate);
    const count = Math.round(note.seconds * sampleRate);
    for (let index = 0; index < count; index += 1) {
      const at = index / sampleRate;
      const ramp = Math.min(1, at / rampSeconds, (note.seconds - at) / rampSeconds);
      samples[first + index] = loudness * ramp * triangle(at * note.hertz);
    }
  }
  return samples;
}

/** A triangle wave: softer than a square, and still heard through small speakers. */
function triangle(turns: number): number {
  return 1 - 4 * Math.abs(((turns + 0.25) % 1) - 0.5);
}
