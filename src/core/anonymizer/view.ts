/**
 * A folded view of a text with the way back: lower case, no accents, no invisible characters, full-width and
 * mathematical letters as plain ones. Recognisers look at the view only; every position in it leads to the
 * UTF-16 offset in the original, so what is found is cut out of the original exactly.
 */
export interface View {
  readonly text: string;
  readonly codes: Uint16Array;
  /** Offset in the original of each folded unit, and of the end behind them; what follows means nothing. */
  readonly origin: Uint32Array;
  /** 1 where the original had a capital. */
  readonly capital: Uint8Array;
  /** How many it had. */
  readonly capitals: number;
}

const DROPPED = 0;
/** Ranges that fold to one unit each; 0 drops them. */
const REPLACED: readonly (readonly [from: number, to: number, plain: number])[] = [
  [0x00a0, 0x00a0, 32],
  [0x00ad, 0x00ad, DROPPED],
  [0x0300, 0x036f, DROPPED],
  [0x061c, 0x061c, DROPPED],
  [0x180b, 0x180e, DROPPED],
  [0x2000, 0x200a, 32],
  [0x200b, 0x200f, DROPPED],
  [0x2010, 0x2015, 45],
  [0x2018, 0x201b, 39],
  [0x201c, 0x201f, 34],
  [0x2028, 0x2029, 10],
  [0x202a, 0x202e, DROPPED],
  [0x202f, 0x202f, 32],
  [0x205f, 0x205f, 32],
  [0x2060, 0x206f, DROPPED],
  [0x2212, 0x2212, 45],
  [0x02bc, 0x02bc, 39],
  [0x3000, 0x3000, 32],
  [0xfe00, 0xfe0f, DROPPED],
  [0xfeff, 0xfeff, DROPPED],
  [0x0000, 0x0008, 32],
];

const FOLDED = foldTable();
const CAPITALS = capitalTable();

/** Plain form of one UTF-16 unit; 0 for an invisible character or a combining mark. */
export function foldUnit(unit: number): number {
  return FOLDED[unit] ?? DROPPED;
}

const LETTER = 1;
const DIGIT = 2;
/** Whether each unit is a letter or a digit. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  if (unit >= 48 && unit <= 57) return DIGIT;
  return isLetterUnit(unit) ? LETTER : 0;
});

function isLetterUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit === 0xd7 || unit === 0xf7) return false;
  return !(unit >= 0x2000 && unit <= 0x2fff) && !(unit >= 0x3000 && unit <= 0x303f) && unit < 0xd800;
}

export const isLetter = (unit: number): boolean => KINDS[unit] === LETTER;

export const isDigit = (unit: number | undefined): boolean => unit !== undefined && unit >= 48 && unit <= 57;

export const isAlphanumeric = (unit: number | undefined): boolean => unit !== undefined && KINDS[unit] !== 0;

/** Whether capitals, and nothing else, stand from one unit to another. */
export function isAllCapitals({ capital }: View, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (capital[index] !== 1) return false;
  return true;
}

export function createView(original: string): View {
  const size = original.length;
  const { codes, capital } = createRoom(size);
  let origin = countTo(size);
  let length = 0;
  let capitals = 0;
  let plain = true;
  for (let index = 0; index < size; index++) {
    const unit = original.charCodeAt(index);
    if (unit < 0x80 && unit > 8) {
      const upper = unit >= 65 && unit <= 90 ? 1 : 0;
      codes[length] = unit + 32 * upper;
      if (length !== index) origin[length] = index;
      capital[length++] = upper;
      capitals += upper;
      continue;
    }
    plain = false;
    const pair = unit === 0xd835 ? foldMathematical(original, index) : DROPPED;
    const folded = pair === DROPPED ? foldUnit(unit) : pair;
    // From here on what is left stands elsewhere: the numbers below are this text's own.
    if (length === index && (folded === DROPPED || pair !== DROPPED)) origin = origin.slice(0, size + 1);
    if (folded !== DROPPED) {
      codes[length] = folded;
      if (length !== index) origin[length] = index;
      const upper = pair === DROPPED ? CAPITALS[unit]! : 0;
      capital[length++] = upper;
      capitals += upper;
    }
    if (pair !== DROPPED) index++;
  }
  if (length !== size) origin[length] = size;
  if (plain) return { text: original.toLowerCase(), codes, origin, capital, capitals };
  const used = codes.subarray(0, length);
  return { text: textOf(used), codes: used, origin, capital, capitals };
}

/**
 * Arrays of a few hundred bytes each cost more to ask for and to clear away than to fill: those of most texts are cut
 * from one block after another, no byte of which is given out twice.
 */
const blockBytes = 65_536;
let block = new ArrayBuffer(blockBytes);
let blockUsed = 0;

function createRoom(size: number): { codes: Uint16Array; capital: Uint8Array } {
  // Even, for what comes behind is read by two bytes.
  const bytes = (3 * size + 1) & ~1;
  if (bytes > blockBytes / 8) return { codes: new Uint16Array(size), capital: new Uint8Array(size) };
  if (blockUsed + bytes > blockBytes) {
    block = new ArrayBuffer(blockBytes);
    blockUsed = 0;
  }
  const start = blockUsed;
  blockUsed += bytes;
  return {
    codes: new Uint16Array(block, start, size),
    capital: new Uint8Array(block, start + 2 * size, size),
  };
}

const usualSize = 4_096;
const counted = numbersTo(usualSize);

/** 0, 1, 2 … `size` at least: the offsets of most texts, which fold unit by unit. Not to be written to. */
const countTo = (size: number): Uint32Array => (size <= usualSize ? counted : numbersTo(size));

function numbersTo(size: number): Uint32Array {
  return new Uint32Array(size + 1).map((_, index) => index);
}

/** Whether each unit is a capital whose plain form is a letter of the Latin alphabet. */
function capitalTable(): Uint8Array {
  return FOLDED.reduce((capitals, folded, unit) => {
    const letter = String.fromCharCode(unit);
    if (folded >= 97 && folded <= 122 && letter.toLowerCase() !== letter) capitals[unit] = 1;
    return capitals;
  }, new Uint8Array(FOLDED.length));
}

/** Mathematical alphabets (U+1D400 to U+1D7FF), a common disguise, take two units each. */
function foldMathematical(original: string, index: number): number {
  const low = original.charCodeAt(index + 1);
  if (!(low >= 0xdc00 && low <= 0xdfff)) return DROPPED;
  const plain = original.slice(index, index + 2).normalize('NFKC');
  return plain.length === 1 ? foldUnit(plain.charCodeAt(0)) : DROPPED;
}

function textOf(codes: Uint16Array): string {
  const CHUNK = 8192;
  let text = '';
  for (let start = 0; start < codes.length; start += CHUNK) {
    text += Reflect.apply(String.fromCharCode, undefined, codes.subarray(start, start + CHUNK));
  }
  return text;
}

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  for (let unit = 65; unit <= 90; unit++) table[unit] = unit + 32;
  for (let unit = 0xc0; unit < 0x250; unit++) table[unit] = foldLetter(unit);
  for (let unit = 0x1e00; unit < 0x1f00; unit++) table[unit] = foldLetter(unit);
  for (let unit = 0x370; unit < 0x530; unit++) table[unit] = lowerUnit(unit);
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = table[unit - 0xfee0] ?? unit;
  for (const [from, to, plain] of REPLACED) table.fill(plain, from, to + 1);
  return table;
}

function foldLetter(unit: number): number {
  const plain = String.fromCharCode(unit).normalize('NFD').toLowerCase();
  return plain.charCodeAt(0);
}

function lowerUnit(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}
