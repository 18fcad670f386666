// How trained numbers and lists are kept: whole numbers, scaled, as text that any bundler carries.

/** Bytes -127 … 127 in base64; a number is its byte times `scale`. */
export interface PackedNumbers {
  readonly scale: number;
  readonly data: string;
}

/**
 * Two numbers a byte in base64, the first in the lower half. Each half, less 8, is a step of -7 … 7; what a step is
 * worth grows with it ({@link worthOf}), for most weights are small.
 */
export interface PackedSteps {
  readonly scale: number;
  readonly data: string;
}

/** So many rows of numbers are read at once, when the first of them is asked for; a power of two. */
export const blockBits = 9;
export const rowsOfBlock = 1 << blockBits;

/**
 * The same steps, rows of them in blocks. Two numbers a letter of base64, the first in its lower half: 0 … 6, less 3,
 * is the step; 7 says that it is a larger one, which stands, plus 8, in a letter of its own behind those of its block.
 */
export interface PackedBlocks {
  readonly scale: number;
  readonly blocks: readonly string[];
}

export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digits = new Uint8Array(128);
for (let index = 0; index < alphabet.length; index++) digits[alphabet.charCodeAt(index)] = index;

/** Base64 without line breaks (RFC 4648, section 4) to bytes; the platform’s own way differs between platforms. */
export function bytesOf(base64: string): Uint8Array {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((base64.length / 4) * 3 - padding);
  let at = 0;
  for (let index = 0; index < base64.length; index += 4) {
    const group =
      (digits[base64.charCodeAt(index)]! << 18) |
      (digits[base64.charCodeAt(index + 1)]! << 12) |
      (digits[base64.charCodeAt(index + 2)]! << 6) |
      digits[base64.charCodeAt(index + 3)]!;
    bytes[at++] = group >>> 16;
    bytes[at++] = (group >>> 8) & 255;
    bytes[at++] = group & 255;
  }
  return bytes;
}

export function numbersOf({ scale, data }: PackedNumbers): Float64Array {
  const bytes = new Int8Array(bytesOf(data).buffer);
  const numbers = new Float64Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) numbers[at] = bytes[at]! * scale;
  return numbers;
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

/** The steps from minus this to this stand in a letter together with another. */
export const largestInLetter = 3;
export const elsewhere = 2 * largestInLetter + 1;

/**
 * What a step, plus 8, is worth; times `scale` / {@link largestWorth} it is the number. No step is 0 then, which is
 * worth nothing.
 */
export const worths = Int16Array.from({ length: 16 }, (_, step) => (step === 0 ? 0 : worthOf(step - 8)));

/** Reads the steps of a block, plus 8. */
export function readBlock(letters: string, steps: Uint8Array): void {
  let next = Math.ceil(steps.length / 2);
  for (let at = 0; at < steps.length; at++) {
    const digit = digits[letters.charCodeAt(at >>> 1)]!;
    const half = (at & 1) === 0 ? digit & 7 : digit >>> 3;
    steps[at] = half === elsewhere ? digits[letters.charCodeAt(next++)]! : half - largestInLetter + 8;
  }
}

/** For each byte of packed steps what both are worth in one number: the first in its lower 16 bits, signed. */
export function stepPairs(): Int32Array {
  return Int32Array.from(
    { length: 256 },
    (_, byte) => worthOf((byte & 15) - 8) + (worthOf((byte >>> 4) - 8) << 16),
  );
}
