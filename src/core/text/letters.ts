// Lists of whole numbers as text, a letter a number: what UTF-8 is good at, and read faster than any digits.

/** The first letter that no string literal has to escape. */
const firstLetter = '#'.charCodeAt(0);
/** From here on a letter would be half of one. */
const end = 0xd800;

/** Whole numbers as text: of each the way from the one before it, for neighbours are alike. */
export function lettersOf(numbers: ArrayLike<number>): string {
  const letters: string[] = [];
  let last = 0;
  for (let at = 0; at < numbers.length; at++) {
    const way = numbers[at]! - last;
    const letter = firstLetter + (way < 0 ? -2 * way - 1 : 2 * way);
    if (!Number.isInteger(way) || letter >= end) throw new RangeError(`no letter for ${way}`);
    letters.push(String.fromCharCode(letter));
    last = numbers[at]!;
  }
  return letters.join('');
}

/** The numbers that {@link lettersOf} was given. */
export function numbersIn(letters: string): Int32Array {
  const numbers = new Int32Array(letters.length);
  let last = 0;
  for (let at = 0; at < letters.length; at++) {
    const way = letters.charCodeAt(at) - firstLetter;
    last += (way >>> 1) ^ -(way & 1);
    numbers[at] = last;
  }
  return numbers;
}
