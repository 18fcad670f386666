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

/**
 * The same steps, two numbers a letter of base64, the first in its lower half: 0 … 6, less 3, is the step; 7 says that
 * the step is a larger one, which stands in `large`, one a letter, plus 8. Fewer letters than bytes of base64, and
 * read faster.
 */
export interface PackedLetters {
  readonly scale: number;
  readonly data: string;
  readonly large: string;
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

/** The steps from minus this to this stand in a letter together with another. */
export const largestInLetter = 3;
export const elsewhere = 2 * largestInLetter + 1;

/** Above what any two numbers make together. */
const marked = 0x7fff0000;

/** For each letter what both its numbers are worth, the first in the lower 16 bits; marked where one is elsewhere. */
function letterPairs(): Int32Array {
  const pairs = new Int32Array(128);
  for (let digit = 0; digit < alphabet.length; digit++) {
    const [first, second] = [digit & 7, digit >>> 3];
    const isMarked = first === elsewhere || second === elsewhere;
    const pair = (worthOf(first - largestInLetter) & 0xffff) | (worthOf(second - largestInLetter) << 16);
    pairs[alphabet.charCodeAt(digit)] = isMarked ? marked : pair;
  }
  return pairs;
}

/**
 * The worth of each number; times `scale` / {@link largestWorth} it is the number. A zero may follow the last.
 */
export function stepsOf({ data, large }: PackedLetters): Int16Array {
  const numbers = new Int16Array(data.length * 2);
  const pairs = new Int32Array(numbers.buffer);
  const pairOf = letterPairs();
  const worths = Int16Array.from({ length: 16 }, (_, half) => worthOf(half - 8));
  const offset = 8 - largestInLetter;
  let read = 0;
  // Three quarters of a million letters: nothing but a look into a table for nearly all of them.
  for (let index = 0; index < data.length; index++) {
    const pair = pairOf[data.charCodeAt(index)]!;
    if (pair !== marked) {
      pairs[index] = pair;
      continue;
    }
    const digit = digits[data.charCodeAt(index)]!;
    const [first, second] = [digit & 7, digit >>> 3];
    numbers[2 * index] =
      first === elsewhere ? worths[digits[large.charCodeAt(read++)]!]! : worths[first + offset]!;
    numbers[2 * index + 1] =
      second === elsewhere ? worths[digits[large.charCodeAt(read++)]!]! : worths[second + offset]!;
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
