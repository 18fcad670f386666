// How trained numbers and lists are kept: whole numbers, scaled, as text that any bundler carries.

/** Bytes -127 … 127 in base64; a number is its byte times `scale`. */
export interface PackedNumbers {
  readonly scale: number;
  readonly data: string;
}

/**
 * Two numbers a byte in base64, the first in the lower half. Each half, less 8, is a step of -7 … 7; what a step is
 * worth grows with it ({@link stepsOf}), for most weights are small.
 */
export interface PackedSteps {
  readonly scale: number;
  readonly data: string;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digits = new Uint8Array(128);
for (let index = 0; index < alphabet.length; index++) digits[alphabet.charCodeAt(index)] = index;

/** Base64 without line breaks (RFC 4648, section 4) to bytes; the platform’s own way differs between platforms. */
export function bytesOf(base64: string): Uint8Array {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((base64.length / 4) * 3 - padding);
  let at = 0;
  for (let index = 0; index < base64.length; index += 4) {
    const group =
      ((digits[base64.charCodeAt(index)] ?? 0) << 18) |
      ((digits[base64.charCodeAt(index + 1)] ?? 0) << 12) |
      ((digits[base64.charCodeAt(index + 2)] ?? 0) << 6) |
      (digits[base64.charCodeAt(index + 3)] ?? 0);
    bytes[at++] = group >>> 16;
    bytes[at++] = (group >>> 8) & 255;
    bytes[at++] = group & 255;
  }
  return bytes;
}

export function numbersOf({ scale, data }: PackedNumbers): Float64Array {
  return Float64Array.from(new Int8Array(bytesOf(data).buffer), (value) => value * scale);
}

/** The largest step, and what it is worth as a whole number. */
export const largestStep = 7;
export const largestWorth = 1_000;
/** Worth is the step to this power, so that small weights are told apart. */
const growth = 1 / 0.7;

/** What a step of -7 … 7 is worth: a whole number, so that sums are exact in any order. */
export function worthOf(step: number): number {
  return Math.sign(step) * Math.round((Math.abs(step) / largestStep) ** growth * largestWorth);
}

/** The worth of each number; times `scale` / {@link largestWorth} it is the number. */
export function stepsOf({ data }: PackedSteps): Int16Array {
  const worth = Int16Array.from({ length: 16 }, (_, half) => worthOf(half - 8));
  const bytes = bytesOf(data);
  const numbers = new Int16Array(bytes.length * 2);
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    numbers[2 * index] = worth[byte & 15] ?? 0;
    numbers[2 * index + 1] = worth[byte >>> 4] ?? 0;
  }
  return numbers;
}

/** For each byte of packed steps what both are worth in one number: the first in its lower 16 bits, signed. */
export function stepPairs(): Int32Array {
  return Int32Array.from(
    { length: 256 },
    (_, byte) => worthOf((byte & 15) - 8) + (worthOf((byte >>> 4) - 8) << 16),
  );
}
