// One code point at a time to its plain lower-case letters. Working per code point, and never on the whole
// string, is what keeps an exact way back to the original UTF-16 positions.

const firstTableCode = 0x80;
const tableEnd = 0x250;
// A few characters stand for whole phrases; a text made of them must not grow without bound.
const maxExpansion = 4;

/** Letters of other scripts that are drawn to look like Latin ones. */
const homoglyphs = new Map<string, string>(
  Object.entries({
    а: 'a',
    ӑ: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ё: 'e',
    є: 'e',
    ғ: 'f',
    һ: 'h',
    н: 'h',
    і: 'i',
    ї: 'i',
    ӏ: 'l',
    ј: 'j',
    к: 'k',
    ԛ: 'q',
    м: 'm',
    п: 'n',
    о: 'o',
    ө: 'o',
    р: 'p',
    г: 'r',
    ѕ: 's',
    т: 't',
    у: 'y',
    ѵ: 'v',
    ԝ: 'w',
    ш: 'w',
    х: 'x',
    α: 'a',
    β: 'b',
    ϲ: 'c',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    μ: 'u',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    σ: 'o',
    ς: 's',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
    γ: 'y',
    ᴀ: 'a',
    ʙ: 'b',
    ᴄ: 'c',
    ᴅ: 'd',
    ᴇ: 'e',
    ꜰ: 'f',
    ɢ: 'g',
    ʜ: 'h',
    ɪ: 'i',
    ᴊ: 'j',
    ᴋ: 'k',
    ʟ: 'l',
    ᴍ: 'm',
    ɴ: 'n',
    ᴏ: 'o',
    ᴘ: 'p',
    ʀ: 'r',
    ꜱ: 's',
    ᴛ: 't',
    ᴜ: 'u',
    ᴠ: 'v',
    ᴡ: 'w',
    ʏ: 'y',
    ᴢ: 'z',
    ɑ: 'a',
    ɡ: 'g',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ħ: 'h',
    ŧ: 't',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ð: 'd',
    þ: 'th',
    '’': "'",
    '‘': "'",
    '`': "'",
    '´': "'",
    '“': '"',
    '”': '"',
    '«': '"',
    '»': '"',
    '–': '-',
    '—': '-',
    '‐': '-',
    '‑': '-',
    '−': '-',
    '•': '.',
    '·': '.',
    '。': '.',
    '，': ',',
    '¡': '!',
    '¿': '?',
    '。.': '.',
  }),
);

const invisibleRanges: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0x1f3fb, 0x1f3ff],
  [0xe0000, 0xe0fff],
];

const combining = /\p{M}+/gu;

function isInvisible(code: number): boolean {
  return code >= 0xad && invisibleRanges.some(([from, to]) => code >= from && code <= to);
}

/** Boxed and circled letters have no compatibility mapping of their own. */
function boxedLetter(code: number): string | undefined {
  const first = [0x1f150, 0x1f170].find((start) => code >= start && code < start + 26);
  return first === undefined ? undefined : String.fromCharCode(97 + code - first);
}

function foldSlowly(code: number): string {
  if (isInvisible(code)) return '';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  const boxed = boxedLetter(code);
  if (boxed !== undefined) return boxed;
  const character = String.fromCodePoint(code);
  const direct = homoglyphs.get(character);
  if (direct !== undefined) return direct;
  const plain = character.normalize('NFKD').toLowerCase().replace(combining, '').slice(0, maxExpansion);
  return homoglyphs.get(plain) ?? plain;
}

/** What has been folded of the letters that most texts are written in. */
const latinTable = new Array<string | undefined>(tableEnd - firstTableCode).fill(undefined);

/**
 * The folded form of one code point: compatibility forms and look-alikes as plain letters, lower case,
 * without accents. Empty for combining marks and invisible characters; U+FFFD for a lone surrogate.
 */
export function foldCodePoint(code: number): string {
  if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
  if (code === 96) return "'";
  if (code < firstTableCode) return String.fromCharCode(code);
  if (code < tableEnd) return (latinTable[code - firstTableCode] ??= foldSlowly(code));
  return foldSlowly(code);
}

/** A folded string and, for each of its UTF-16 units, the range of the original it came from. */
export interface FoldedText {
  readonly text: string;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** Which units fold to themselves. */
const plainUnits = Uint8Array.from({ length: firstTableCode }, (_, code) =>
  Number(foldCodePoint(code) === String.fromCharCode(code)),
);

function withRoom(numbers: Uint32Array, length: number): Uint32Array {
  if (length <= numbers.length) return numbers;
  const larger = new Uint32Array(2 * length);
  larger.set(numbers);
  return larger;
}

/** Folds a whole string in linear time; never throws, whatever it holds. */
export function foldText(original: string): FoldedText {
  let starts: Uint32Array = new Uint32Array(original.length);
  let ends: Uint32Array = new Uint32Array(original.length);
  let length = 0;
  let text = '';
  let plainFrom = 0;
  for (let index = 0; index < original.length;) {
    const code = original.codePointAt(index) ?? 0;
    const next = index + (code > 0xffff ? 2 : 1);
    const isPlain = plainUnits[code] === 1;
    const folded = isPlain ? '' : foldCodePoint(code);
    const end = length + (isPlain ? 1 : folded.length);
    starts = withRoom(starts, end);
    ends = withRoom(ends, end);
    for (; length < end; length++) {
      starts[length] = index;
      ends[length] = next;
    }
    // What folds to itself is copied in runs: a string for each letter would be most of what a text costs the collector.
    if (!isPlain) {
      text += original.slice(plainFrom, index) + folded;
      plainFrom = next;
    }
    index = next;
  }
  text += original.slice(plainFrom);
  return { text, starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}
