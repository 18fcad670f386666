import type { FoldedText } from './fold.ts';
import { rememberWords } from './memo.ts';

/** A word or an emoji, with the range of the original it was written in. */
export interface Token {
  /** The folded word as written. */
  readonly word: string;
  /** Other readings worth looking up: leet undone, elongation undone, edges of spaced letters. */
  readonly forms: readonly string[];
  readonly kind: 'word' | 'emoji';
  readonly start: number;
  readonly end: number;
  /** Number of the sentence, and of the clause (sentences cut at commas, colons, dashes and brackets). */
  readonly sentence: number;
  readonly clause: number;
  /** The sentence ends in a question mark. */
  readonly question: boolean;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly kind: Token['kind'];
  readonly joined: boolean;
}

const leetLetters = new Map(
  Object.entries({
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '@': 'a',
    $: 's',
    '!': 'i',
    '|': 'i',
    '€': 'e',
  }),
);
const maxWordLength = 40;
const maxForms = 8;
/** Words whose readings are kept. */
const wordsKept = 8_192;

const lettersAndDigits = /[\p{L}\p{N}]/u;
const emoji = /\p{Extended_Pictographic}/u;
const asciiWordCodes = new Uint8Array(128);
for (const letter of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')
  asciiWordCodes[letter.charCodeAt(0)] = 1;
/** Marks that people hide letters behind, when a letter follows. */
const hidingMarks = new Set(Array.from("'@$*€", (mark) => mark.charCodeAt(0)));
/** Of these nothing is read. */
const silentMarks = /['*]/;
const allSilentMarks = /['*]/g;
/** These count as letters only near the start of their word: `k!ll` is one word, `morrer!me` two. */
const earlyMarks = new Set(Array.from('!|', (mark) => mark.charCodeAt(0)));
const longestBeforeEarlyMark = 2;

function isWordCode(code: number): boolean {
  return code < 128 ? asciiWordCodes[code] === 1 : lettersAndDigits.test(String.fromCodePoint(code));
}

const unitsOf = (code: number): number => (code > 0xffff ? 2 : 1);

/** Where the word ends whose first letter stands at `from`. */
function endOfWord(folded: string, from: number): number {
  let index = from;
  let run = 0;
  while (index < folded.length) {
    const code = folded.codePointAt(index) ?? 0;
    if (isWordCode(code)) {
      index += unitsOf(code);
      run++;
      continue;
    }
    const isEarly = earlyMarks.has(code) && run > 0 && run <= longestBeforeEarlyMark;
    if (!isEarly && !hidingMarks.has(code)) break;
    // A mark is one unit long.
    if (!isWordCode(folded.codePointAt(index + 1) ?? 0)) break;
    index++;
    run = 0;
  }
  return index;
}

function findPieces(folded: string): Piece[] {
  const pieces: Piece[] = [];
  const hasSilent = silentMarks.test(folded);
  for (let from = 0; from < folded.length;) {
    const code = folded.codePointAt(from) ?? 0;
    const isWord = isWordCode(code);
    const to = isWord ? endOfWord(folded, from) : from + unitsOf(code);
    if (isWord) {
      const written = folded.slice(from, to);
      const word = hasSilent ? written.replace(allSilentMarks, '') : written;
      pieces.push({ from, to, word, kind: 'word', joined: false });
    } else if (code >= 128 && emoji.test(String.fromCodePoint(code))) {
      const word = folded.slice(from, to);
      const last = pieces.at(-1);
      // A row of the same emoji says what one says.
      if (last?.word === word && last.to === from) pieces.pop();
      pieces.push({ from, to, word, kind: 'emoji', joined: false });
    }
    from = to;
  }
  return pieces;
}

function isLetterBetween(piece: Piece | undefined): piece is Piece {
  return piece !== undefined && piece.word.length === 1 && /\p{L}|[013457]/u.test(piece.word);
}

/** Length of the run of single letters from `first` on that one kind of separator holds together. */
function spacedRun(pieces: readonly Piece[], first: number, folded: string): number {
  let count = 1;
  let separator = '';
  for (let index = first; isLetterBetween(pieces[index]); index++, count++) {
    const next = pieces[index + 1];
    const piece = pieces[index];
    if (piece === undefined || !isLetterBetween(next) || next.from - piece.to !== 1) break;
    const between = folded.slice(piece.to, next.from);
    if (!/[ ._\-*/\\,]/.test(between) || (separator !== '' && separator !== between)) break;
    separator = between;
  }
  return count >= 4 || (count === 3 && separator !== ' ') ? count : 1;
}

function together(run: readonly Piece[], first: Piece): Piece {
  const word = run.map((piece) => piece.word).join('');
  return { ...first, to: run.at(-1)?.to ?? first.to, word, joined: true };
}

function joinSpacedLetters(pieces: readonly Piece[], folded: string): readonly Piece[] {
  // Most texts have none, and keep the list that they have.
  let joined: Piece[] | undefined;
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const count = isLetterBetween(piece) ? spacedRun(pieces, index, folded) : 1;
    if (count > 1) joined ??= pieces.slice(0, index);
    joined?.push(count === 1 ? piece : together(pieces.slice(index, index + count), piece));
    index += count;
  }
  return joined ?? pieces;
}

function undoLeet(word: string): string {
  if (!/\p{L}/u.test(word) || !/[013457@$!|€]/.test(word)) return word;
  return Array.from(word, (letter) => leetLetters.get(letter) ?? letter).join('');
}

/** Each run of three or more equal letters as one and as two: `morrerrr`, `killll`. */
function undoElongation(word: string): string[] {
  if (!/(.)\1\1/u.test(word)) return [];
  let forms = [''];
  for (const [run] of word.matchAll(/(.)\1*/gu)) {
    const letter = run.charAt(0);
    const variants = run.length < 3 ? [run] : [letter, letter + letter];
    const widened = forms.length * variants.length > maxForms ? variants.slice(0, 1) : variants;
    forms = forms.flatMap((form) => widened.map((variant) => form + variant));
  }
  return forms;
}

function readings(word: string, isJoined: boolean): string[] {
  // Beyond this nothing is a word; elongation is undone on a prefix so that cost stays bounded.
  const short =
    word.length > maxWordLength ? word.replace(/(.)\1{2,}/gu, '$1$1').slice(0, maxWordLength) : word;
  const forms = new Set<string>();
  const plain = undoLeet(short);
  if (plain !== word) forms.add(plain);
  for (const form of undoElongation(plain === word ? short : plain)) forms.add(form);
  if (isJoined && plain.length > 3) forms.add(plain.slice(0, -1)).add(plain.slice(1));
  return [...forms];
}

interface WordReadings {
  /** The same text in every token: one that is hashed already is found faster. */
  readonly word: string;
  readonly forms: readonly string[];
}

const readWhole = rememberWords(wordsKept, (word): WordReadings => ({ word, forms: readings(word, false) }));

function readPiece({ word, joined }: Piece): WordReadings {
  return joined ? { word, forms: readings(word, true) } : readWhole(word);
}

const sentenceEnd = /[.!?;\n\r\u2026]/;
const space = 32;
const clauseEnd = /[,:()[\]"]| - |\t/;

/** The sentence and the clause of each piece, and the sentences that end in a question mark. */
function placesOf(pieces: readonly Piece[], text: string) {
  const sentences = new Uint32Array(pieces.length);
  const clauses = new Uint32Array(pieces.length);
  const questions = new Set<number>();
  let sentence = 0;
  let clause = 0;
  let last = pieces[0]?.from ?? 0;
  pieces.forEach(({ from, to }, index) => {
    const isOnlySpace = from === last + 1 && text.charCodeAt(last) === space;
    const between = isOnlySpace ? '' : text.slice(last, from);
    if (between !== '' && sentenceEnd.test(between)) {
      if (between.includes('?')) questions.add(sentence);
      sentence++;
      clause++;
    } else if (between !== '' && clauseEnd.test(between)) clause++;
    sentences[index] = sentence;
    clauses[index] = clause;
    last = to;
  });
  if (text.slice(last).includes('?')) questions.add(sentence);
  return { sentences, clauses, questions };
}

/** Cuts a folded text into words and emoji, joining spaced letters. Linear in the length of the text. */
export function tokenize(folded: FoldedText): Token[] {
  const pieces = joinSpacedLetters(findPieces(folded.text), folded.text);
  const { sentences, clauses, questions } = placesOf(pieces, folded.text);
  return pieces.map((piece, index) => {
    const { word, forms } = readPiece(piece);
    const sentence = sentences[index] ?? 0;
    return {
      word,
      forms,
      kind: piece.kind,
      start: folded.starts[piece.from] ?? 0,
      end: folded.ends[piece.to - 1] ?? 0,
      sentence,
      clause: clauses[index] ?? 0,
      question: questions.has(sentence),
    };
  });
}
